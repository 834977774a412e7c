# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The illustrated step panel: look through an exercise before lying down, no clock running."""

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from recovery_gui.ui.parts import button, column, label, order_tabs
from recovery_gui.ui.stage import Stage
from recovery_gui.ui.step_dots import StepDots
from recovery_gui.ui.theme import LARGE_TEXT, LIGHT, Theme

if TYPE_CHECKING:  # What fills the panel comes after the first paint.
    from recovery_gui.presentation.step_panel_props import Fact, StepPanelProps
    from recovery_gui.ui.step_figure import StepFigure

FACT_COLUMNS = 3


class StepPanel(QWidget):
    """Renders `StepPanelProps`; says which step, side or action was asked for."""

    step_chosen = Signal(int)
    other_side_requested = Signal()
    start_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("StepPanel")
        self._props: StepPanelProps | None = None
        self._large = False
        self._title = label("title", name="ExerciseName")
        self._subtitle = label("small", name="StepNumber")
        self._hint = label("small", text="drag to turn")
        self._figure: StepFigure | None = None
        self._dots = StepDots()
        self._dots.step_chosen.connect(self.step_chosen)
        self._stage = self._make_stage()
        self._instruction = label("instruction", name="Instruction", wrap=True)
        self._cue = label("accent", name="Cue", wrap=True)
        keeps_place = self._cue.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)  # Or the figure would jump from step to step.
        self._cue.setSizePolicy(keeps_place)
        self._facts = [(label("small"), label(wrap=True)) for _ in range(FACT_COLUMNS)]
        self._summary = label("mute", name="Summary", wrap=True)
        self._start = button("Start", "primary")
        self._start.clicked.connect(self.start_requested)
        self._other_side = button("Show left side", "link")
        self._other_side.setObjectName("OtherSide")
        self._other_side.clicked.connect(self.other_side_requested)
        self._about = button("About this exercise", "link", tip="Dose, cautions and sources")
        self._about.clicked.connect(self._show_about)
        content = column(self._make_scroll(), self._make_bottom(), spacing=12)
        content.setStretch(0, 1)
        self.setLayout(content)
        self.set_theme(LIGHT)

    def render_props(self, props: "StepPanelProps") -> None:
        """Show this step; a change of step glides, a change of exercise does not."""
        self._title.setText(props.title)
        self._subtitle.setText(props.subtitle)
        self._props = props
        if self._figure is not None:
            self._figure.show_step(props)
        self._dots.render_step(props.step_names, props.index)
        self._instruction.setText(props.instruction)
        self._cue.setText(props.cue)
        self._cue.setVisible(bool(props.cue))
        self._show_facts([fact for fact in props.facts if fact.text])
        self._summary.setText(props.summary)
        self._other_side.setText(props.other_side_label)
        self._other_side.setVisible(bool(props.other_side_label))

    def set_theme(self, theme: Theme) -> None:
        """Redraw stage and figure in the theme's colours and sizes."""
        self._stage.setMinimumHeight(round(240 * min(theme.scale, 1.5)))
        self._large = theme.scale > LARGE_TEXT
        if self._figure is not None:
            self._place_figure(self._figure)
        self._start.setMinimumWidth(min(theme.px(188), 240))
        self._place_links()
        self._place_facts()

    def hang_figure(self, figure: "StepFigure") -> None:
        """Put the figure on the stage, behind the words."""
        self._figure = figure
        self._place_figure(figure)
        figure.lower()
        order_tabs(figure, *self._dots.tab_stops, self._start, self._other_side, self._about)
        if self._props is not None:
            figure.show_step(self._props)

    def _show_facts(self, facts: "list[Fact]") -> None:
        """From the left, without holes."""
        for (heading, text), fact in zip_longest(self._facts, facts):
            heading.setText(fact.heading if fact else "")
            text.setText(fact.text if fact else "")
            heading.setVisible(fact is not None)
            text.setVisible(fact is not None)

    def focus_start(self) -> None:
        """Put the keyboard on Start."""
        self._start.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_about(self) -> None:
        if self._props is not None:
            from recovery_gui.ui.text_dialog import show_text  # noqa: PLC0415 - seldom needed

            sections = [(section.heading, section.lines) for section in self._props.about]
            show_text(self, self._props.title, sections)

    def _make_stage(self) -> Stage:
        stage = Stage()
        names = QWidget()
        names.setLayout(column(self._title, self._subtitle, spacing=2, margin=0))
        for overlay in (names, self._hint):
            overlay.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layered = self._layers = QGridLayout(stage)
        layered.setContentsMargins(24, 16, 24, 8)
        top = Qt.AlignmentFlag.AlignTop
        layered.addWidget(names, 0, 0, top | Qt.AlignmentFlag.AlignLeft)
        layered.addWidget(self._hint, 0, 1, top | Qt.AlignmentFlag.AlignRight)
        layered.addWidget(self._dots, 3, 0, 1, 2)
        layered.setRowStretch(1, 1)
        return stage

    def _make_scroll(self) -> QScrollArea:
        self._fact_places = QGridLayout()
        self._fact_places.setHorizontalSpacing(24)
        self._fact_places.setVerticalSpacing(4)
        inner = QWidget()
        content = column(
            self._stage,
            16,
            self._instruction,
            8,
            self._cue,
            12,
            self._fact_places,
            spacing=0,
            margin=0,
        )
        content.setStretchFactor(self._stage, 1)
        inner.setLayout(content)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll

    def _make_bottom(self) -> QWidget:
        bottom = QWidget()
        self._bottom = QGridLayout(bottom)
        self._bottom.setContentsMargins(0, 0, 0, 0)
        self._bottom.setHorizontalSpacing(16)
        self._bottom.setColumnStretch(1, 1)
        self._bottom.addWidget(self._start, 0, 0)
        self._bottom.addWidget(self._summary, 0, 1)
        return bottom

    def _place_figure(self, figure: "StepFigure") -> None:
        """Behind the title, or below it where the text is large."""
        line = int(self._large)
        self._layers.addWidget(figure, line, 0, 3 - line, 2)

    def _place_facts(self) -> None:
        """Side by side, or one below the other where the text is large."""
        for number, (heading, text) in enumerate(self._facts):
            line, place = (2 * number, 0) if self._large else (0, number)
            self._fact_places.addWidget(heading, line, place)
            self._fact_places.addWidget(text, line + 1, place, Qt.AlignmentFlag.AlignTop)
            self._fact_places.setColumnStretch(number, int(place == number))

    def _place_links(self) -> None:
        """Beside the summary, or below it where the text is large."""
        line = int(self._large)
        self._bottom.addWidget(self._other_side, line, 2 - 2 * line)
        self._bottom.addWidget(self._about, line, 3 - 2 * line)
