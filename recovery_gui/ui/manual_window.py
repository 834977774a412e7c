# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The manual: chapters and a search at the left, the text at the right, beside the program."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from recovery_gui.core.language import source_of, tr
from recovery_gui.presentation.manual_props import FoundLine, ManualProps
from recovery_gui.ui.found_lines import FoundLines
from recovery_gui.ui.key_line import KeyLine, bind
from recovery_gui.ui.manual_text import ManualText
from recovery_gui.ui.parts import button, column, label, order_tabs, row
from recovery_gui.ui.search_field import SearchField
from recovery_gui.ui.theme import LARGE_TEXT, LIGHT, Theme

ASIDE, WIDEST_ASIDE, LARGE_ASIDE = 264, 400, 340
SEARCH = KeyLine(("Ctrl+F",), tr("Search the manual."))
BACK = KeyLine(("Alt+Up",), tr("The chapter before."))
ON = KeyLine(("Alt+Down",), tr("The chapter after."))
USUAL, SMALLEST, FRAME = QSize(1000, 720), QSize(640, 420), QSize(24, 64)


class ManualWindow(QDialog):
    """Renders `ManualProps`; stays open beside the program, which goes on."""

    KEYS_TITLE = tr("In the manual")
    KEYS = (SEARCH, *FoundLines.KEYS, BACK, ON)

    search_edited = Signal(str)
    chapter_chosen = Signal(int)
    found_entered = Signal(int)
    link_followed = Signal(str)
    doctor_requested = Signal()

    def __init__(self, read_picture: Callable[[str], bytes], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ManualWindow")
        self.setWindowTitle(tr("Manual"))
        self.setModal(False)
        self._props: ManualProps | None = None
        self._search = SearchField(tr("Search the manual"), "ManualSearch")
        self._summary = label("small", name="ManualSummary", wrap=True)
        self._chapters = FoundLines("ManualChapters", tr("Chapters"))
        self._found = FoundLines("FoundLines", tr("Places found"))
        self._listed = QStackedWidget()
        self._text = ManualText(read_picture)
        self._doctor = button(tr("When to see a doctor"), "link")
        self._back = _arrow("‹", tr("Previous chapter"), tr("The chapter before (Alt+Up)"))
        self._on = _arrow("›", tr("Next chapter"), tr("The chapter after (Alt+Down)"))
        self._close = button(tr("Close"))
        for made in (self._doctor, self._back, self._on, self._close):
            made.setAutoDefault(False)  # Enter in the search field is for what was found.
        self.setLayout(self._make_layout())
        self.setMinimumSize(SMALLEST)
        self._connect()
        self.set_theme(LIGHT)

    def render_props(self, props: ManualProps) -> None:
        """Show the chapter, and at its side the chapters or what was found."""
        self._props = props
        titles = enumerate(props.titles)
        self._chapters.render_found([FoundLine(n, "", title, title, ()) for n, title in titles])
        self._chapters.choose(props.chapter)
        self._found.render_found(props.found)
        self._listed.setCurrentWidget(self._found if props.found else self._chapters)
        self._summary.setText(props.summary)
        self._summary.setVisible(bool(props.summary))
        self._back.setEnabled(props.chapter > 0)
        self._on.setEnabled(props.chapter < len(props.titles) - 1)
        self._text.render_props(props)

    def set_theme(self, theme: Theme) -> None:
        """Dress text and lists; the column at the left grows with its words."""
        large = theme.scale > LARGE_TEXT
        widest = LARGE_ASIDE if large else WIDEST_ASIDE
        self._aside.setFixedWidth(min(theme.px(ASIDE), widest))
        self._chapters.set_theme(theme)
        self._found.set_theme(theme)
        self._text.set_theme(theme)

    def come_forward(self) -> None:
        """Show it in front, the keyboard in the search field."""
        if not self.isVisible():
            self._fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self._focus_search()

    def _focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _fit(self) -> None:
        """As large as usual, or as the window that it belongs to."""
        window = self.parentWidget()
        room = window.window().size() - FRAME if window is not None else USUAL
        self.resize(USUAL.boundedTo(room))

    def _make_layout(self) -> QVBoxLayout:
        self._listed.addWidget(self._chapters)
        self._listed.addWidget(self._found)
        self._aside = QWidget()
        self._aside.setLayout(column(self._search, self._summary, self._listed, spacing=8))
        body = row(self._aside, self._text, spacing=16)
        body.setStretch(1, 1)
        foot = row(self._doctor, -1, self._back, self._on, 8, self._close, spacing=8)
        made = column(body, foot, spacing=12, margin=16)
        made.setStretchFactor(body, 1)
        return made

    def _connect(self) -> None:
        self._search.textEdited.connect(self.search_edited)
        self._search.left_downwards.connect(self._enter_list)
        self._chapters.line_entered.connect(self.chapter_chosen)
        self._found.line_entered.connect(self.found_entered)
        self._text.link_followed.connect(self.link_followed)
        self._doctor.clicked.connect(self.doctor_requested)
        self._back.clicked.connect(lambda: self._go(-1))
        self._on.clicked.connect(lambda: self._go(1))
        self._close.clicked.connect(self.reject)
        bind(self, SEARCH, self._focus_search)
        bind(self, BACK, self._back.click)
        bind(self, ON, self._on.click)
        order_tabs(self._search, self._chapters, self._found, self._text)
        order_tabs(self._text, self._doctor, self._back, self._on, self._close)

    def _go(self, by: int) -> None:
        if self._props is not None:
            self.chapter_chosen.emit(self._props.chapter + by)

    def _enter_list(self) -> None:
        """From the search field: to what was found, or to the chapters; else it stays there."""
        if self._props is not None and self._props.found:
            self._found.setFocus(Qt.FocusReason.TabFocusReason)
            self._found.enter_current()
        elif self._props is not None and not self._props.words:
            self._chapters.setFocus(Qt.FocusReason.TabFocusReason)


def _arrow(sign: str, name: str, tip: str) -> QPushButton:
    made = button(sign, "arrow", tip=tip)
    made.setObjectName(source_of(name).replace(" ", ""))
    made.setAccessibleName(name)
    return made
