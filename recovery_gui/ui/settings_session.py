# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The cards of the Settings page on how a session goes: its pace, its breath, the floor."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout

from recovery_gui.core.breath_preset import BREATH_PRESETS
from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.settings import FloorAction
from recovery_gui.core.side import Side
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.presentation.start_props import PACINGS
from recovery_gui.ui.amount import Amount, Range
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.parts import column, label
from recovery_gui.ui.settings_card import SettingsCard

SECONDS = tr("s", "seconds, beside a number")
GETTING_READY, CHANGING = Range(0, 60, 1, SECONDS), Range(0, 120, 1, SECONDS)
BREATHING, HOLDING = Range(1, 20, 0.5, SECONDS), Range(0, 10, 0.5, SECONDS)


class SessionCard(SettingsCard):
    """How a session moves on, and how long it gives to get ready."""

    def __init__(self) -> None:
        pacings: dict[str, object] = {text: pacing for pacing, text in PACINGS.items()}
        self._pacing = Choice(tr("Moving on"), pacings)
        self._side = Choice(
            tr("First side"),
            {
                tr("Right", "side of the body"): Side.RIGHT,
                tr("Left", "side of the body"): Side.LEFT,
            },
        )
        self._amounts = {
            "lead_in_s": Amount(tr("Getting ready"), GETTING_READY),
            "change_s": Amount(tr("Changing sides"), GETTING_READY),
            "change_over_s": Amount(tr("Between exercises"), CHANGING),
        }
        self._awake = Choice(tr("Screen"), {tr("Stays on"): True, tr("May sleep"): False})
        super().__init__(
            tr("Session"),
            (tr("Moving on"), self._pacing),
            (tr("Starts with"), self._side),
            *((made.name, made) for made in self._amounts.values()),
            (tr("Screen"), self._awake),
        )
        self._pacing.chosen.connect(lambda value: self.change_plan(pacing=value))
        self._side.chosen.connect(lambda value: self.change_plan(first_side=value))
        for name, made in self._amounts.items():
            made.chosen.connect(lambda value, name=name: self.change_plan(**{name: value}))
        self._awake.chosen.connect(lambda value: self.change_guidance(keep_awake=value))

    @override
    def render_props(self, props: SettingsProps) -> None:
        super().render_props(props)
        plan = props.settings.plan
        self._pacing.show_value(plan.pacing)
        self._side.show_value(plan.first_side)
        for name, made in self._amounts.items():
            made.show_value(getattr(plan, name))
        self._awake.show_value(props.settings.guidance.keep_awake)


class BreathCard(SettingsCard):
    """A pattern of breath: one that is known, or one's own."""

    def __init__(self) -> None:
        presets: dict[str, object] = {one.name: one.pattern for one in BREATH_PRESETS}
        self._preset = Choice(tr("Breath"), presets, across=3)
        self._amounts = {
            "in_s": Amount(tr("Breath in"), BREATHING),
            "hold_in_s": Amount(tr("Hold, full"), HOLDING),
            "out_s": Amount(tr("Breath out"), BREATHING),
            "hold_out_s": Amount(tr("Hold, empty"), HOLDING),
        }
        self._line = label("small", name="BreathLine", wrap=True)
        self._source = label("small", name="BreathSource", wrap=True)
        told = column(self._line, self._source, spacing=2)
        super().__init__(
            tr("Breath"), (tr("Pattern"), column(self._preset, self._seconds(), told, spacing=12))
        )
        self._preset.chosen.connect(lambda value: self.change_plan(breath=value))
        for name, made in self._amounts.items():
            made.chosen.connect(lambda value, name=name: self._change_breath(name, value))

    @override
    def render_props(self, props: SettingsProps) -> None:
        super().render_props(props)
        breath = props.settings.plan.breath
        self._preset.show_value(breath)
        for name, made in self._amounts.items():
            made.show_value(getattr(breath, name))
        self._line.setText(props.breath_line)
        self._source.setText(props.breath_source)

    def _seconds(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for number, made in enumerate(self._amounts.values()):
            line, place = divmod(number, 2)
            grid.addWidget(label("mute", text=made.name), 2 * line, place)
            grid.addWidget(made, 2 * line + 1, place)
        grid.setColumnStretch(2, 1)
        return grid

    def _change_breath(self, name: str, value: float) -> None:
        breath = replace(self._settings.plan.breath, **{name: value})
        self.change_plan(breath=breath)


class FloorCard(SettingsCard):
    """What floor mode does, and how its picture lies."""

    def __init__(self) -> None:
        actions = {tr("Next"): FloorAction.NEXT, tr("Pause"): FloorAction.PAUSE}
        turns = {tr("Upright"): 0, tr("Turned right"): 90, tr("Turned left"): 270}
        self._action = Choice(tr("Any click or key"), actions)
        self._turn = Choice(tr("Picture"), turns)
        self._start = Choice(
            tr("Sessions begin"), {tr("In the window"): False, tr("In floor mode"): True}
        )
        super().__init__(
            tr("Floor mode"),
            (tr("Any click or key"), self._action),
            (tr("Picture"), self._turn),
            (tr("Sessions"), self._start),
        )
        self._action.chosen.connect(lambda value: self.change_floor(action=value))
        self._turn.chosen.connect(lambda value: self.change_floor(turn_degrees=value))
        self._start.chosen.connect(lambda value: self.change_floor(at_start=value))

    @override
    def render_props(self, props: SettingsProps) -> None:
        super().render_props(props)
        floor = props.settings.floor
        self._action.show_value(floor.action)
        self._turn.show_value(floor.turn_degrees)
        self._start.show_value(floor.at_start)
