# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine looked through before lying down: every step, and what to have within reach."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.rehearsal_props import RehearsalProps
from recovery_gui.ui.key_line import KeyLine, bind
from recovery_gui.ui.parts import button, card, clear_item, column, label, order_tabs, row, scrolled
from recovery_gui.ui.stage import Stage
from recovery_gui.ui.start_button import StartButton
from recovery_gui.ui.step_dots import StepDots
from recovery_gui.ui.step_figure import StepFigure
from recovery_gui.ui.theme import Theme
from recovery_gui.ui.whole_list import WholeList

ASIDE, WIDEST_ASIDE = 280, 380
START_WIDTH = 188
STEPS = KeyLine(("Left", "Right"), tr("Look through the steps. No clock runs."))
LEAVE = KeyLine(("Esc",), tr("Close."))


class RehearsalPage(QWidget):
    """Renders `RehearsalProps`; no clock runs."""

    FACE = "page"  # See `accessible_faces`.
    KEYS_TITLE = tr("Rehearsing a routine")

    back_requested = Signal()
    forward_requested = Signal()
    step_chosen = Signal(int)
    exercise_chosen = Signal(int)
    start_requested = Signal()
    start_neared = Signal()
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName(tr("Rehearse"))
        self._props: RehearsalProps | None = None
        self._title = label("title", name="RehearsalTitle", wrap=True)
        self._reach = QVBoxLayout()
        self._reach.setSpacing(2)
        self._names = WholeList("RehearsalExercises", tr("Exercises of the routine"))
        self._where = label("small", name="RehearsalPlace")
        self.figure = StepFigure()
        self._dots = StepDots()
        self._instruction = label("instruction", name="Instruction", wrap=True)
        self._cue = label("accent", name="Cue", wrap=True)
        self._start = StartButton()
        self._start.neared.connect(self.start_neared)
        self._start.setMinimumWidth(START_WIDTH)
        self._close = button(tr("Close"), "link", tip=tr("Back to the page (Esc)"))
        self.setLayout(self._make_layout())
        self._connect()

    def render_props(self, props: RehearsalProps) -> None:
        """Show this step."""
        last, self._props = self._props, props
        self._title.setText(tr("Rehearse: {routine}").format(routine=props.title))
        if last is None or last.reach != props.reach:
            self._show_reach(props)
        if last is None or last.names != props.names:
            self._names.clear()
            self._names.addItems([f"{n}  {name}" for n, name in enumerate(props.names, start=1)])
            self._names.fit()
        self._names.setCurrentRow(props.place)
        number = tr("Exercise {number} of {count}").format(
            number=props.place + 1, count=len(props.names)
        )
        self._where.setText(f"{number} · {props.step.subtitle}")
        self.figure.show_step(props.step)
        ends = (not props.is_first, not props.is_last)
        self._dots.render_step(props.step.step_names, props.step.index, ends)
        order_tabs(self._names, self._close, self.figure, *self._dots.tab_stops, self._start)
        self._instruction.setText(props.step.instruction)
        self._cue.setText(props.step.cue)

    def set_theme(self, theme: Theme) -> None:
        """The figure in the theme's colours; the list as wide as its text asks for."""
        self.figure.set_palette_name(theme.name)
        self._aside.setFixedWidth(min(theme.px(ASIDE), WIDEST_ASIDE))
        self._names.fit()

    def focus_first(self) -> None:
        """Put the keyboard on the exercises."""
        self._names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_reach(self, props: RehearsalProps) -> None:
        while item := self._reach.takeAt(0):
            clear_item(item)
        for fact in props.reach:
            self._reach.addWidget(label(text=fact.heading, wrap=True))
            self._reach.addWidget(label("small", text=fact.text, wrap=True))
            self._reach.addSpacing(6)

    def _make_layout(self) -> QVBoxLayout:
        near = card()
        heading = label("heading", text=tr("Within reach"))
        near.setLayout(column(heading, 8, self._reach, margin=16))
        inner = QWidget()
        inner.setLayout(column(near, 12, self._names, -1))
        self._aside = scrolled(inner, name="RehearsalAside")
        stage = Stage()
        shown = column(self._where, self.figure, self._dots, margin=16)
        shown.setStretchFactor(self.figure, 1)
        stage.setLayout(shown)
        words = column(stage, 16, self._instruction, 8, self._cue)
        words.setStretchFactor(stage, 1)
        body = row(self._aside, words, spacing=24)
        body.setStretch(1, 1)
        heads = row(self._title, self._close)
        heads.setStretch(0, 1)
        made = column(heads, body, row(self._start, -1), spacing=12, margin=24)
        made.setStretchFactor(body, 1)
        return made

    def _connect(self) -> None:
        self._dots.step_chosen.connect(self.step_chosen)
        self._names.itemClicked.connect(self._choose)
        self._names.itemActivated.connect(self._choose)
        self._start.clicked.connect(self.start_requested)
        self._close.clicked.connect(self.close_requested)
        bind(self, STEPS, self.back_requested.emit, self.forward_requested.emit)
        bind(self, LEAVE, self.close_requested.emit)

    def _choose(self) -> None:
        self.exercise_chosen.emit(self._names.currentRow())
