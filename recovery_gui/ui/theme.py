# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Colours, sizes and the style sheet: every colour of the window comes from here."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

GRID = 8
RADIUS = 12
LARGE_TEXT = 1.2  # Beyond it, what stood side by side stands one below the other.
SMALL, BODY, TITLE, NUMBER = 12, 14, 22, 30
TITLE_GROWTH = 0.64


class Theme(NamedTuple):
    """A set of tokens, as hex colours, and the text scale (1.0 is 100 %).

    `accent` is for shapes; `accent_text` and `button` are darkened until text on the
    grounds, and white text on the button, reach a contrast of 4.5 (WCAG 2.2, AA). `idle`
    is the text of what cannot be pressed now: read at 3, and paler than all that can. `edge`
    outlines cards where their ground alone does not tell them apart. `areas` are the parts of
    a stack, from its bottom.
    """

    name: str
    background: str
    panel: str
    stage_top: str
    stage_bottom: str
    ink: str
    mute: str
    idle: str
    line: str
    accent: str
    accent_text: str
    button: str
    button_hover: str
    button_ink: str
    soft: str
    good: str
    areas: tuple[str, str, str, str]
    edge: str = "transparent"
    scale: float = 1.0

    def px(self, size: float) -> int:
        """A size of the 100 % design in pixels of this text scale."""
        return round(size * self.scale)

    def title_px(self) -> int:
        """The size of titles: what is large already grows by less, or it would want the screen.

        So do the large sizes of Android 14 ("non-linear font scaling").
        """
        return round(TITLE * (1.0 + TITLE_GROWTH * (self.scale - 1.0)))

    def color(self, token: str) -> QColor:
        """A token by name as a colour."""
        return QColor(getattr(self, token))

    def faded(self, token: str, ground: str, share: float) -> QColor:
        """An opaque colour: `share` of a token, the rest of the ground that it stands on."""
        ink, paper, rest = self.color(token), self.color(ground), 1.0 - share
        return QColor.fromRgbF(
            share * ink.redF() + rest * paper.redF(),
            share * ink.greenF() + rest * paper.greenF(),
            share * ink.blueF() + rest * paper.blueF(),
        )


LIGHT = Theme(
    name="light",
    background="#F6F3EC",
    panel="#FFFDF8",
    stage_top="#F5F1E9",
    stage_bottom="#E4DED2",
    ink="#2B2A27",
    mute="#625D52",
    idle="#8E887C",
    line="#E4DED2",
    accent="#C8553D",
    accent_text="#A9412B",
    button="#BE4D36",
    button_hover="#A9412B",
    button_ink="#FFFDF8",
    soft="#F3E3DA",
    good="#3F6857",
    areas=("#C8553D", "#5B8E9C", "#D9A25C", "#5E8C7A"),
)
DARK = Theme(
    name="dark",
    background="#1B1F22",
    panel="#23282C",
    stage_top="#1F2427",
    stage_bottom="#282D31",
    ink="#ECE7DD",
    mute="#A8A49A",
    idle="#74797C",
    line="#343A3F",
    accent="#F08A6B",
    accent_text="#F08A6B",
    button="#F08A6B",
    button_hover="#F5A186",
    button_ink="#1B1F22",
    soft="#3A2E2A",
    good="#7FB3A0",
    areas=("#F08A6B", "#7FB3C4", "#E3B878", "#7FB3A0"),
)
# Text reaches a contrast of 7 (WCAG 2.2, AAA), borders and hairlines too.
HIGH_CONTRAST = Theme(
    name="high-contrast",
    background="#FFFFFF",
    panel="#FFFFFF",
    stage_top="#FFFFFF",
    stage_bottom="#FFFFFF",
    ink="#000000",
    mute="#1F1F1F",
    idle="#545454",
    line="#545454",
    accent="#8F1D0B",
    accent_text="#8F1D0B",
    button="#8F1D0B",
    button_hover="#6B1608",
    button_ink="#FFFFFF",
    soft="#FFF0B3",
    good="#0B4D2C",
    areas=("#8F1D0B", "#0B4A6F", "#7A5200", "#0B4D2C"),
    edge="#000000",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


def printed(theme: Theme) -> Theme:
    """The theme for paper: dark grounds would drink the ink."""
    return HIGH_CONTRAST if theme.name == HIGH_CONTRAST.name else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """The theme as a Qt palette, for what no style rule names (menus, tool tips)."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.background,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.background,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.Highlight: theme.soft,
        QPalette.ColorRole.HighlightedText: theme.ink,
        QPalette.ColorRole.ToolTipBase: theme.panel,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.mute,
        QPalette.ColorRole.Link: theme.accent_text,
        QPalette.ColorRole.Accent: theme.accent,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    return palette


def style_sheet(theme: Theme) -> str:
    """The style rules of the whole window for a theme."""
    names = {slot: getattr(theme, slot) for slot in Theme._fields}
    sizes = {"small": SMALL, "body": BODY, "number_": NUMBER, "wordmark": 18}
    lengths = {f"px{n}": theme.px(n) for n in (4, 6, 8, 10, 12, 16, 18, 20, 22, 24, 28, 32, 40, 48)}
    return _RULES % (
        names
        | {"clear": theme.background.replace("#", "#00")}
        | lengths
        | {name: theme.px(size) for name, size in sizes.items()}
        | {"title": theme.title_px(), "radius": theme.px(RADIUS)}
    )


_RULES = """
* { font-size: %(body)dpx; color: %(ink)s; }
QMainWindow, QDialog, #Shell, #Page { background: %(background)s; }
QLabel { background: transparent; }
QLabel[role="wordmark"] { font-size: %(wordmark)dpx; font-weight: 600; }
QLabel[role="title"] { font-size: %(title)dpx; font-weight: 600; }
QLabel[role="heading"] { font-size: %(body)dpx; font-weight: 600; }
QLabel[role="instruction"] { font-size: %(title)dpx; }
QLabel[role="value"] { font-size: %(number_)dpx; font-weight: 600; }
QLabel[role="mute"] { color: %(mute)s; }
QLabel[role="small"] { color: %(mute)s; font-size: %(small)dpx; font-weight: 500; }
QLabel[role="reason"] { color: %(accent_text)s; font-size: %(small)dpx; font-weight: 500; }
QLabel[role="accent"] { color: %(accent_text)s; font-weight: 600; }
QLabel[role="reached"] { color: %(good)s; font-size: %(small)dpx; font-weight: 600; }
QLabel[role="sore"] { color: %(accent_text)s; font-weight: 500; }
QLabel[role="good"] { color: %(good)s; font-weight: 500; }
QLabel[role="key"] { background: %(panel)s; border: 1px solid %(line)s; font-weight: 500;
  border-bottom: 2px solid %(line)s; border-radius: %(px6)dpx; padding: %(px4)dpx %(px8)dpx;
  font-size: %(small)dpx; }
QTextBrowser[role="paper"] { background: %(panel)s; border: 1px solid %(edge)s;
  border-radius: %(radius)dpx; selection-background-color: %(button)s;
  selection-color: %(button_ink)s; }
QTextBrowser[role="paper"]:focus { border: 2px solid %(ink)s; }
QFrame[role="card"] { background: %(panel)s; border-radius: %(radius)dpx;
  border: 1px solid %(edge)s; }
QFrame[role="notice"] { background: %(soft)s; border-radius: %(radius)dpx;
  border: 1px solid %(edge)s; }
QFrame[role="fit"] { background: %(panel)s; border-radius: %(radius)dpx;
  border: 1px solid %(edge)s; padding: 1px; }
QFrame[role="fit"]:focus { border: 2px solid %(ink)s; padding: 0; }
QFrame[role="stage"], QFrame[role="floor"] { border: none; background: qlineargradient(
  x1: 0, y1: 0, x2: 0, y2: 1, stop: 0 %(stage_top)s, stop: 1 %(stage_bottom)s); }
QFrame[role="fade"] { border: none; background: qlineargradient(
  x1: 0, y1: 0, x2: 0, y2: 1, stop: 0 %(clear)s, stop: 1 %(background)s); }
QFrame[role="stage"] { border-radius: %(radius)dpx; border: 1px solid %(edge)s; }

QPushButton { background: %(panel)s; border: 1px solid %(line)s; border-radius: %(px16)dpx;
  padding: %(px8)dpx %(px18)dpx; font-weight: 600; }
QPushButton:hover { background: %(soft)s; }
QPushButton:focus { border: 2px solid %(ink)s; padding: %(px6)dpx %(px16)dpx; }
QPushButton:disabled { color: %(mute)s; }
QPushButton[role="primary"] { background: %(button)s; color: %(button_ink)s;
  border: 2px solid %(button)s; border-radius: %(px22)dpx; min-height: %(px28)dpx; }
QPushButton[role="primary"]:hover { background: %(button_hover)s; border-color: %(button_hover)s; }
QPushButton[role="primary"]:focus { border: 2px solid %(ink)s; padding: %(px8)dpx %(px18)dpx; }
QPushButton[role="primary"]:disabled { background: %(line)s; border-color: %(line)s;
  color: %(mute)s; }
QPushButton[role="session"] { border-radius: %(px22)dpx; min-height: %(px28)dpx; }
QPushButton[role="link"] { background: transparent; border: 2px solid transparent;
  color: %(mute)s; padding: %(px4)dpx 6px; border-radius: %(px8)dpx; }
QPushButton[role="linkon"] { background: transparent; border: 2px solid transparent;
  color: %(accent_text)s; padding: %(px4)dpx 6px; border-radius: %(px8)dpx; }
QPushButton[role="link"]:hover { color: %(accent_text)s; }
QPushButton[role="link"]:disabled, QPushButton[role="chip"]:disabled { color: %(idle)s; }
QPushButton[role="link"]:focus { border: 2px solid %(ink)s; padding: %(px4)dpx 6px; }
QPushButton[role="aside"] { background: transparent; border: 2px solid transparent;
  color: %(mute)s; padding: %(px4)dpx 0; font-weight: 500;
  font-size: %(small)dpx; text-align: left; }
QPushButton[role="aside"]:hover { color: %(accent_text)s; }
QPushButton[role="aside"]:focus { border: 2px solid %(ink)s; border-radius: %(px8)dpx; }
QPushButton[role="invite"], QPushButton[role="opening"] { background: transparent;
  border: 2px solid transparent; color: %(accent_text)s; padding: %(px4)dpx 0; text-align: left; }
QPushButton[role="opening"] { color: %(ink)s; }
QPushButton[role="invite"]:hover, QPushButton[role="opening"]:hover { color: %(accent)s; }
QPushButton[role="invite"]:focus, QPushButton[role="opening"]:focus {
  border: 2px solid %(ink)s; border-radius: %(px8)dpx; }
QPushButton[role="step"] { border-radius: %(px8)dpx; padding: 0; font-size: %(body)dpx;
  min-width: %(px28)dpx; max-width: %(px28)dpx; min-height: %(px28)dpx; color: %(mute)s; }
QPushButton[role="nav"] { background: transparent; border: none; border-radius: 0;
  border-bottom: 3px solid transparent; color: %(mute)s; font-weight: 500;
  padding: %(px8)dpx 12px %(px6)dpx 12px; }
QPushButton[role="nav"]:hover { color: %(ink)s; }
QPushButton[role="nav"]:checked { color: %(ink)s; font-weight: 600;
  border-bottom: 3px solid %(accent)s; }
QPushButton[role="nav"]:focus { background: %(soft)s; border-top-left-radius: %(px8)dpx;
  border-top-right-radius: %(px8)dpx; }
QPushButton[role="arrow"] { background: transparent; border: 2px solid transparent;
  border-radius: %(px16)dpx; font-size: %(title)dpx; color: %(mute)s;
  min-width: %(px28)dpx; max-width: %(px28)dpx; min-height: %(px28)dpx; padding: 0 0 %(px4)dpx 0; }
QPushButton[role="arrow"]:hover { color: %(accent_text)s; }
QPushButton[role="arrow"]:disabled { color: %(idle)s; }
QPushButton[role="arrow"]:focus { border-color: %(ink)s; padding: 0 0 %(px4)dpx 0; }
QPushButton[role="help"] { background: transparent; border: 1px solid %(mute)s; padding: 0;
  border-radius: %(px12)dpx; color: %(mute)s; min-width: %(px24)dpx; max-width: %(px24)dpx;
  min-height: %(px24)dpx; max-height: %(px24)dpx; }
QPushButton[role="help"]:hover { color: %(accent_text)s; border-color: %(accent_text)s; }
QPushButton[role="help"]:focus { border: 2px solid %(ink)s; }
QRadioButton[role="dot"] { spacing: 0; padding: %(px8)dpx %(px6)dpx; }
QRadioButton[role="dot"]::indicator { width: 6px; height: 6px; border-radius: 5px;
  background: %(mute)s; border: 2px solid %(mute)s; }
QRadioButton[role="dot"]::indicator:hover { background: %(accent)s; border-color: %(accent)s; }
QRadioButton[role="dot"]::indicator:checked { width: 8px; height: 8px; border-radius: 6px;
  background: %(accent)s; border-color: %(accent)s; }
QRadioButton[role="dot"]::indicator:checked:focus { border-color: %(ink)s; }
QPushButton[role="chip"] { padding: %(px4)dpx %(px12)dpx; font-size: %(small)dpx;
  border-radius: %(px12)dpx; color: %(mute)s; font-weight: 500; }
QPushButton[role="chip"]:checked { background: %(soft)s; color: %(accent_text)s;
  border-color: %(soft)s; }
QPushButton[role="chip"]:focus { border: 2px solid %(ink)s; padding: %(px4)dpx %(px10)dpx; }
QPushButton[role="filter"], QPushButton[role="opens"] { padding: %(px4)dpx %(px10)dpx;
  font-size: %(small)dpx; border-radius: %(px12)dpx; color: %(mute)s; font-weight: 500;
  min-height: %(px16)dpx; }
QPushButton[role="opens"] { padding-right: %(px22)dpx; }
QPushButton[role="filter"]:checked, QPushButton[role="opens"]:checked { background: %(soft)s;
  color: %(accent_text)s; border-color: %(soft)s; }
QPushButton[role="filter"]:focus, QPushButton[role="opens"]:focus { border: 2px solid %(ink)s;
  padding: %(px4)dpx %(px8)dpx; }
QPushButton[role="opens"]:focus { padding-right: %(px20)dpx; }
QPushButton[role="chip"]:checked:focus { border-color: %(ink)s; }
QPushButton[role="icon"] { background: transparent; border: 2px solid transparent; min-width: 0;
  border-radius: %(px10)dpx; padding: %(px6)dpx; }
QPushButton[role="icon"]:hover { background: %(soft)s; }
QPushButton[role="icon"]:focus { border: 2px solid %(ink)s; padding: %(px6)dpx; }

QLineEdit, QPlainTextEdit { background: %(panel)s; border: 1px solid %(line)s;
  border-radius: %(radius)dpx; padding: %(px8)dpx %(px12)dpx; placeholder-text-color: %(mute)s;
  selection-background-color: %(button)s; selection-color: %(button_ink)s; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid %(accent)s; }
QLineEdit[role="rating"] { font-size: %(wordmark)dpx; font-weight: 600; padding: %(px4)dpx 0;
  border-radius: %(px8)dpx; max-width: %(px48)dpx; min-width: %(px48)dpx; }

QAbstractSpinBox, QComboBox { background: %(panel)s; border: 1px solid %(line)s;
  border-radius: %(px8)dpx; padding: %(px4)dpx %(px8)dpx; min-width: %(px48)dpx;
  selection-background-color: %(button)s; selection-color: %(button_ink)s; }
QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid %(ink)s; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent;
  border: none; padding: 0; }
QComboBox::drop-down { border: none; width: %(px24)dpx; }
QComboBox::down-arrow { width: 0; height: 0; border-left: %(px4)dpx solid %(panel)s;
  border-right: %(px4)dpx solid %(panel)s; border-top: %(px6)dpx solid %(mute)s; }
QComboBox QAbstractItemView { background: %(panel)s; border: 1px solid %(line)s;
  selection-background-color: %(soft)s; selection-color: %(ink)s; }

QListView, QTableView { background: transparent; border: none; outline: none; }
QListWidget::item { padding: %(px6)dpx %(px8)dpx; border-radius: %(px8)dpx; }
QListWidget::item:selected { background: %(soft)s; color: %(ink)s; }
QListWidget:focus { border: 2px solid %(ink)s; border-radius: %(px8)dpx; }
QTableView { gridline-color: transparent; alternate-background-color: transparent;
  selection-background-color: %(soft)s; selection-color: %(ink)s;
  border: 2px solid transparent; border-radius: %(px8)dpx; }
QTableView:focus { border-color: %(accent)s; }
QTableView::item { padding: 0 12px 0 0; border-bottom: 1px solid %(line)s; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none;
  border-bottom: 1px solid %(line)s; color: %(mute)s; font-size: %(small)dpx;
  font-weight: 600; padding: %(px4)dpx 3px; }
QGraphicsView { background: transparent; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QTableView QScrollBar:vertical { margin: %(px8)dpx 0; }
QScrollBar::handle:vertical { background: %(line)s; border-radius: 4px; min-height: 32px;
  margin: 1px; }
QScrollBar::handle:vertical:hover { background: %(mute)s; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: %(line)s; border-radius: 4px; min-width: 32px;
  margin: 1px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: %(panel)s; border: 1px solid %(line)s; padding: %(px6)dpx 0; }
QMenu::item { padding: %(px6)dpx %(px24)dpx %(px6)dpx %(px12)dpx; }
QMenu[role="choices"]::item { padding-left: %(px24)dpx; }
QMenu::indicator { left: %(px12)dpx; width: %(px16)dpx; height: %(px16)dpx; }
QMenu::item:selected { background: %(soft)s; color: %(ink)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: %(px6)dpx 0; }
QToolTip { background: %(panel)s; color: %(ink)s; border: 1px solid %(line)s;
  padding: %(px4)dpx; }
"""
