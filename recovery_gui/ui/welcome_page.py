# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What greets someone new, in place of the step panel: ten seconds, and never again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QGridLayout, QScrollArea, QWidget

from recovery_gui.core.language import LANGUAGES, tr
from recovery_gui.core.override import override
from recovery_gui.presentation.welcome_props import WelcomeProps
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.form import add_rows
from recovery_gui.ui.key_line import KeyLine, Reach, bind
from recovery_gui.ui.parts import button, column, label, order_tabs, restyle, row, scrolled
from recovery_gui.ui.stage import Stage
from recovery_gui.ui.theme import LARGE_TEXT, LIGHT, Theme

if TYPE_CHECKING:
    from recovery_gui.ui.figure_view import FigureView

GOALS = (2, 3, 5)
STAGE_HEIGHT = 200
START_WIDTH = 188
GAP, LOW_GAP, CHOICES_GAP = 16, 4, 12
LEAST_FIGURE = 96
FIGURE_NEEDS = 320  # Pixels of the page at 100 %: the questions come first.
FIGURE_ROW = 1
LEAVE = KeyLine(("Esc",), tr("Look around first."))


class WelcomePage(QWidget):
    """Renders `WelcomeProps`. Enter starts, as the button that has the keyboard; Esc leaves."""

    FACE = "page"  # See `accessible_faces`.

    hearing_chosen = Signal(bool)
    goal_chosen = Signal(int)
    language_chosen = Signal(str)
    start_requested = Signal()
    leave_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Welcome")
        self._theme = LIGHT
        self._figure: FigureView | None = None
        self.setAccessibleName(tr("Welcome"))
        self._hears = Choice(tr("Voice"), {tr("Hear it"): True, tr("Silent"): False}, across=0)
        goals = {f"{goal}": goal for goal in GOALS}
        none = tr("No goal", "of a week")
        self._goal = Choice(tr("Sessions a week"), {**goals, none: 0}, across=0)
        languages = {name: code for code, name in LANGUAGES.items()}
        # An arrow alone would start the program again, in each language on the way.
        self._language = Choice(tr("Language"), languages, across=0, at_once=False)
        self._voice_line = label("small", name="WelcomeVoice", wrap=True)
        self._voice_line.hide()
        self._start = button(tr("Start the first move"), "primary")
        self._look = button(tr("Look around first"), "link")
        self._hears.chosen.connect(self.hearing_chosen.emit)
        self._goal.chosen.connect(self.goal_chosen.emit)
        self._language.chosen.connect(self.language_chosen.emit)
        self._start.clicked.connect(self.start_requested)
        self._look.clicked.connect(self.leave_requested)
        bind(self, LEAVE, self.leave_requested.emit, reach=Reach.WINDOW)
        self._title = label("title", name="WelcomeTitle", wrap=True)
        self._line = label("mute", name="WelcomeLine", wrap=True)
        self._stage = self._make_stage()
        self._choices = self._make_choices()
        self._last = column()
        self._bottom = row(self._start, self._look, -1, spacing=GAP)
        content = column(self._make_scroll(), self._bottom, spacing=12)
        content.setStretch(0, 1)
        self.setLayout(content)
        choices = (self._hears, self._goal, self._language)
        stops = (stop for one in choices for stop in one.tab_stops)
        order_tabs(*stops, self._start, self._look)

    def render_props(self, props: WelcomeProps) -> None:
        """Show what is chosen."""
        self._hears.show_value(props.heard)
        self._goal.show_value(props.goal)
        self._language.show_value(props.language)
        self._voice_line.setText(props.voice_line)
        self._voice_line.setVisible(bool(props.voice_line))

    def hang_figure(self, figure: "FigureView") -> None:
        """Put the figure on the stage, below the words; here it is a picture, not a tool."""
        self._figure = figure
        figure.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words.addWidget(figure, FIGURE_ROW, 0)
        figure.set_palette_name(self._theme.name)

    def set_theme(self, theme: Theme) -> None:
        """Large words leave the figure less room."""
        self._theme = theme
        self._start.setMinimumWidth(0 if theme.scale > LARGE_TEXT else theme.px(START_WIDTH))
        self._make_room()
        if self._figure is not None:
            self._figure.set_palette_name(theme.name)

    def focus_start(self) -> None:
        """Put the keyboard on what Enter is to do."""
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where it is low the figure goes, and what need not be read first stands last."""
        low = self.height() < self._theme.px(FIGURE_NEEDS)
        large = self._theme.scale > LARGE_TEXT
        if self._figure is not None:
            self._figure.setVisible(not low)
        self._stage.setMinimumHeight(0 if large else self._theme.px(STAGE_HEIGHT))
        self._words.setRowMinimumHeight(FIGURE_ROW, LEAST_FIGURE if large and not low else 0)
        restyle(self._title, "heading" if low else "title")
        (self._last if low else self._first).addWidget(self._line)
        self._words.setContentsMargins(24, 8 if low else 16, 24, 8)
        wrap = QFormLayout.RowWrapPolicy
        self._choices.setRowWrapPolicy(wrap.WrapAllRows if low else wrap.WrapLongRows)
        self._choices.setVerticalSpacing(LOW_GAP if low else CHOICES_GAP)
        wide = self._start.sizeHint().width() + GAP + self._look.sizeHint().width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        beside = wide <= self.width()
        self._bottom.setDirection(across if beside else down)
        self._bottom.setSpacing(GAP if beside else 0)

    def _make_stage(self) -> Stage:
        stage = Stage()
        self._title.setText(tr("Welcome. Lie down, and be led."))
        self._line.setText(
            tr("A few quiet minutes after a run, breath by breath. Nothing leaves this computer.")
        )
        self._first = column(self._title, self._line, spacing=4)
        self._words = QGridLayout(stage)
        self._words.addLayout(self._first, 0, 0)
        self._words.setRowStretch(FIGURE_ROW, 1)
        return stage

    def _make_choices(self) -> QFormLayout:
        choices = QFormLayout()
        choices.setHorizontalSpacing(24)
        voice = column(self._hears, self._voice_line, spacing=4)
        add_rows(
            choices,
            (tr("Voice"), voice),
            (tr("Sessions a week"), self._goal),
            (tr("Language"), self._language),
        )
        return choices

    def _make_scroll(self) -> QScrollArea:
        inner = QWidget()
        note = label("small", text=tr("All of this can be changed in Settings."), wrap=True)
        content = column(self._stage, 16, self._choices, 12, self._last, note, 8)
        content.setStretchFactor(self._stage, 1)
        inner.setLayout(content)
        return scrolled(inner)
