# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The illustrated step panel: look through what is chosen before lying down, no clock running."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.fact_grid import FactGrid
from recovery_gui.ui.favourite_button import FavouriteButton
from recovery_gui.ui.flow import wrap
from recovery_gui.ui.parts import button, card, column, label, order_tabs, row, scrolled
from recovery_gui.ui.stage import Stage
from recovery_gui.ui.start_button import StartButton
from recovery_gui.ui.step_dots import StepDots
from recovery_gui.ui.theme import LARGE_TEXT, LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    # What fills the panel comes after the first paint.
    from recovery_gui.presentation.routine_panel_props import RoutinePanelProps
    from recovery_gui.presentation.step_panel_props import StepPanelProps
    from recovery_gui.ui.routine_actions import RoutineActions
    from recovery_gui.ui.routine_panel import RoutinePanel
    from recovery_gui.ui.step_figure import StepFigure
    from recovery_gui.ui.thumbnails import Thumbnails

STEPS, ROUTINE = range(2)
FIGURE_ROW, DOTS_ROW = 1, 2
STAGE_MARGIN = 24
HALF_A_HEAD = 96  # Pixels, with some air.
STAGE_HEIGHT = 240
LEAST_FIGURE = 96  # Pixels: large words come first.
FIGURE_SHARE = 0.42  # Of what is seen, where the words scroll anyway.
LEAST_LINES = 2  # Of the instruction, that are seen below it.
BELOW_STAGE = 16
FADE, SCROLL_BAR = 24, 10
LINES_OF_WORDS = 11  # In the instruction's type: name, dots, four lines, the cue, and Start.


class StepPanel(QWidget):
    """Renders `StepPanelProps` or `RoutinePanelProps`; says which step, side or action was asked
    for, and which exercise of the routine.
    """

    step_chosen = Signal(int)
    other_side_requested = Signal()
    start_requested = Signal()
    start_neared = Signal()
    print_requested = Signal()
    rehearse_requested = Signal()
    exercise_chosen = Signal(str)
    doctor_requested = Signal()
    favourite_requested = Signal(str)
    leave_out_requested = Signal(str)
    bring_back_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("StepPanel")
        self._props: StepPanelProps | None = None
        self._routine_props: RoutinePanelProps | None = None
        self._large = False
        self._title = label("title", name="ExerciseName", wrap=True)
        self._subtitle = label("small", name="StepNumber")
        self._hint = label("small", text=tr("drag to turn"))
        self._favourite = FavouriteButton("Favourite")
        self._favourite.clicked.connect(self._favour)
        self._figure: StepFigure | None = None
        self._dots = StepDots()
        self._dots.step_chosen.connect(self.step_chosen)
        self._other_side = button(tr("Show left side"), "link")
        self._other_side.setObjectName("OtherSide")
        self._other_side.clicked.connect(self.other_side_requested)
        self._stage = self._make_stage()
        self._instruction = label("instruction", name="Instruction", wrap=True)
        self._cue = label("accent", name="Cue", wrap=True)
        keeps_place = self._cue.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)  # Or the figure would jump from step to step.
        self._cue.setSizePolicy(keeps_place)
        self._facts = FactGrid()
        self._summary = label("mute", name="Summary", wrap=True)
        self._start = StartButton()
        self._start.neared.connect(self.start_neared)
        self._start.clicked.connect(self.start_requested)
        self._options: tuple[QWidget, ...] = ()
        self._links = self._make_links()
        self._theme = LIGHT
        self._thumbnails: Thumbnails | None = None
        self._views = QStackedWidget()
        self._views.addWidget(self._make_scroll())
        content = column(self._views, self._make_bottom(), spacing=12)
        content.setStretch(0, 1)
        self.setLayout(content)
        self.set_theme(LIGHT)

    @cached_property
    def _routine(self) -> "RoutinePanel":
        """Made when a routine is first shown."""
        from recovery_gui.ui.routine_panel import RoutinePanel  # noqa: PLC0415

        panel = RoutinePanel()
        panel.exercise_chosen.connect(self.exercise_chosen)
        panel.favourite_requested.connect(self.favourite_requested)
        panel.set_theme(self._theme)
        if self._thumbnails is not None:
            panel.show_thumbnails(self._thumbnails)
        self._views.addWidget(panel)
        return panel

    def render_props(self, props: "StepPanelProps") -> None:
        """Show this step; a change of step glides, a change of exercise does not."""
        self._title.setText(props.title)
        self._subtitle.setText(props.subtitle)
        self._favourite.show_favourite(favourite=props.favourite)
        self._props = props
        if self._figure is not None:
            self._figure.show_step(props)
        self._dots.render_step(props.step_names, props.index)
        self._instruction.setText(props.instruction)
        self._cue.setText(props.cue)
        self._cue.setVisible(bool(props.cue))
        self._facts.render_facts(props.facts)
        self._summary.setText(props.summary)
        self._other_side.setText(props.other_side_label)
        self._other_side.setVisible(bool(props.other_side_label))
        self._place_figure()
        self._show_view(STEPS)

    def render_routine(self, props: "RoutinePanelProps") -> None:
        """Show this routine in place of steps."""
        self._routine_props = props
        self._routine.render_props(props)
        self._summary.setText(props.summary)
        self._show_view(ROUTINE)
        self._order_tabs()

    def set_theme(self, theme: Theme) -> None:
        """Redraw stage and figure in the theme's colours and sizes."""
        self._large = theme.scale > LARGE_TEXT
        self._stage.setMinimumHeight(0 if self._large else theme.px(STAGE_HEIGHT))
        self._hint.setVisible(not self._large)
        self._favourite.set_theme(theme)
        self._start_width = min(theme.px(188), 240)
        self._size_start()
        self._facts.set_large(large=self._large)
        self._place_links()
        self._place_figure()  # It asks whether the rest scrolls.
        self._theme = theme
        if self._has_routine:
            self._routine.set_theme(theme)

    def hang_figure(self, figure: "StepFigure") -> None:
        """Put the figure on the stage, behind the words."""
        self._figure = figure
        self._place_figure()
        figure.lower()
        self._order_tabs()
        if self._props is not None:
            figure.show_step(self._props)

    def hang_options(self, options: QWidget) -> None:
        """Put how the session goes beside Start."""
        self._options = (options,)
        self._place_links()
        self._place_figure()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the pictures of routines from now on."""
        self._thumbnails = thumbnails
        if self._has_routine:
            self._routine.show_thumbnails(thumbnails)

    @property
    def routine_actions(self) -> "RoutineActions":
        """What can be done with the routine that is shown."""
        return self._routine.routine_actions

    def focus_start(self) -> None:
        """Put the keyboard on Start."""
        self._start.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_view(self, view: int) -> None:
        if view != self._views.currentIndex():
            self._views.setCurrentIndex(view)
            self._place_links()
        why, rehearse, about, _print = self._links
        why.setVisible(view == STEPS)
        rehearse.setVisible(view == ROUTINE)
        name = tr("About this exercise") if view == STEPS else tr("About this routine")
        about.setAccessibleName(name)

    def _show_about(self) -> None:
        shown = self._props if self._views.currentIndex() == STEPS else self._routine_props
        if shown is None:
            return
        from recovery_gui.ui.text_dialog import show_text  # noqa: PLC0415 - seldom needed

        act = self._left_out_act() if self._views.currentIndex() == STEPS else None
        doctor = (tr("When to see a doctor"), self.doctor_requested.emit)
        show_text(self, shown.title, shown.about, act=act, further=doctor)

    def _show_why(self) -> None:
        if self._props is not None:
            from recovery_gui.ui.text_dialog import show_text  # noqa: PLC0415 - seldom needed

            show_text(
                self,
                tr("Why this dose: {exercise}").format(exercise=self._props.title),
                self._props.why,
            )

    def _left_out_act(self) -> "tuple[str, Callable[[], object]] | None":
        """The exercise can be left out of the list from here, and be brought back."""
        props = self._props
        if props is None:
            return None
        words, asks = tr("Leave out"), self.leave_out_requested
        if props.left_out:
            words, asks = tr("Bring back"), self.bring_back_requested
        return words, lambda: asks.emit(props.exercise)

    def _favour(self) -> None:
        if self._props is not None:
            self.favourite_requested.emit(self._props.exercise)

    def _make_links(self) -> tuple[QPushButton, ...]:
        why = button(
            tr("Why this dose"), "link", tip=tr("What the dose rests on, with its sources")
        )
        why.clicked.connect(self._show_why)
        rehearse = button(
            tr("Rehearse"), "link", tip=tr("Look through every step, no clock running")
        )
        rehearse.clicked.connect(self.rehearse_requested)
        rehearse.hide()
        about = button(tr("About"), "link", tip=tr("Dose, cautions and sources"))
        about.setObjectName("Aboutthisexercise")
        about.clicked.connect(self._show_about)
        print_card = button(
            tr("Print card"), "link", tip=tr("Pictures and words on paper (Ctrl+P)")
        )
        print_card.clicked.connect(self.print_requested)
        return why, rehearse, about, print_card

    def _make_stage(self) -> Stage:
        stage = Stage()
        names = self._names = QWidget()
        names.setLayout(column(self._title, self._subtitle, spacing=2, margin=0))
        for overlay in (names, self._hint):
            overlay.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layered = self._layers = QGridLayout(stage)
        layered.setContentsMargins(STAGE_MARGIN, 16, STAGE_MARGIN, 8)
        layered.setVerticalSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        layered.addWidget(names, 0, 0, 1, 2, top)
        corner = row(self._hint, self._favourite, spacing=8)
        layered.addLayout(corner, 0, 2, top | Qt.AlignmentFlag.AlignRight)
        layered.setRowStretch(FIGURE_ROW, 1)
        layered.addWidget(self._dots, DOTS_ROW, 0, 1, 3)
        layered.setColumnStretch(0, 1)
        return stage

    def _make_scroll(self) -> QWidget:
        """What goes on below pales at the edge: no line is cut in half."""
        inner = QWidget()
        self._more = QVBoxLayout()
        content = self._steps = column(
            self._stage,
            BELOW_STAGE,
            self._instruction,
            8,
            self._cue,
            12,
            self._facts,
            self._more,
            8,
        )
        content.setStretchFactor(self._stage, 1)
        inner.setLayout(content)
        self._fade = card("fade")
        self._fade.setObjectName("Fade")
        self._fade.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fade.setFixedHeight(FADE)
        self._fade.hide()
        made = QWidget()
        layered = QGridLayout(made)
        layered.setContentsMargins(0, 0, 0, 0)
        layered.setSpacing(0)
        layered.setColumnMinimumWidth(1, SCROLL_BAR)
        layered.setColumnStretch(0, 1)
        layered.addWidget(scrolled(inner), 0, 0, 1, 2)
        layered.addWidget(self._fade, 0, 0, Qt.AlignmentFlag.AlignBottom)
        return made

    def _make_bottom(self) -> QWidget:
        bottom = QWidget()
        self._bottom = QGridLayout(bottom)
        self._bottom.setContentsMargins(0, 0, 0, 0)
        self._bottom.setHorizontalSpacing(16)
        self._bottom.setColumnStretch(1, 1)
        self._bottom.addWidget(self._start, 0, 0)
        self._beside_start = column(self._summary)
        self._bottom.addLayout(self._beside_start, 0, 1)
        self._link_row = QWidget()
        wrap(self._link_row, *self._links, gap=4)
        return bottom

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_start()
        self._place_figure()

    def _size_start(self) -> None:
        """The loud one, as long as it leaves its neighbours their room."""
        self._start.setMinimumWidth(min(self._start_width, self.width() // 4))

    def _place_figure(self) -> None:
        """Behind the title; below it where the text is large, or reaches to where heads are.

        Large words come first, and leave it the rest.
        """
        if self._figure is None:
            return
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        crowded = STAGE_MARGIN + title > self.width() / 2 - HALF_A_HEAD
        line = int(self._large or crowded)
        self._layers.addWidget(self._figure, line, 0, DOTS_ROW - line, 3)
        words = LINES_OF_WORDS * self._instruction.fontMetrics().lineSpacing()
        least = max(LEAST_FIGURE, self.height() - words) if self._large else 0
        self._layers.setRowMinimumHeight(FIGURE_ROW, least)
        self._steps.setContentsMargins(0, 0, 0, 0)
        scrolls = self._steps.totalHeightForWidth(self._views.width()) > self._views.height()
        self._fade.setVisible(scrolls)
        if scrolls:
            self._steps.setContentsMargins(0, 0, 0, FADE)  # Its end is seen whole.
            over = 0 if line else self._names.sizeHint().height()
            room = round(FIGURE_SHARE * self._views.height()) - over
            self._layers.setRowMinimumHeight(FIGURE_ROW, max(least, min(room, self._most_figure())))

    def _most_figure(self) -> int:
        """What the row of the figure may take while some of the instruction is seen below it."""
        words = LEAST_LINES * self._instruction.fontMetrics().lineSpacing() + BELOW_STAGE + FADE
        margins = self._layers.contentsMargins()
        stage = sum(part.sizeHint().height() for part in (self._names, self._dots))
        return self._views.height() - stage - margins.top() - margins.bottom() - words

    def _place_links(self) -> None:
        """Beside the summary; large ones at the end of the steps, or below a routine's summary."""
        left = Qt.AlignmentFlag.AlignLeft
        below = self._large and self._views.currentIndex() == STEPS
        for options in self._options:
            (self._more if below else self._beside_start).addWidget(options, 0, left)
        if not self._large:
            self._layers.addWidget(self._other_side, DOTS_ROW, 2, Qt.AlignmentFlag.AlignRight)
            self._bottom.addWidget(self._link_row, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        elif below:
            self._more.addWidget(self._other_side, 0, left)
            self._more.addWidget(self._link_row, 0, left)
        else:
            self._bottom.addWidget(self._link_row, 1, 0, 1, 2, left)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """As one reads."""
        last: tuple[QWidget, ...] = (self._start, *self._options, *self._links)
        if self._large and self._views.currentIndex() == STEPS:
            last = (*self._options, *self._links, self._start)
        stage: list[QWidget] = [self._favourite, *self._dots.tab_stops]
        if self._figure is not None:
            stage.insert(int(self._large), self._figure)  # Large words stand above it.
        routine = self._routine.tab_stops if self._has_routine else []
        order_tabs(*stage, self._other_side, *routine, *last)

    @property
    def _has_routine(self) -> bool:
        return "_routine" in vars(self)
