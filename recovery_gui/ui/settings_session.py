# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The cards of the Settings page on how a session goes: its pace, its breath, the floor."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout

from recovery_gui.core.breath_preset import BREATH_PRESETS
from recovery_gui.core.override import override
from recovery_gui.core.settings import FloorAction
from recovery_gui.core.side import Side
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.presentation.start_props import PACINGS
from recovery_gui.ui.amount import Amount, Range
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.parts import column, label
from recovery_gui.ui.settings_card import SettingsCard

GETTING_READY, CHANGING = Range(0, 60, 1, "s"), Range(0, 120, 1, "s")
BREATHING, HOLDING = Range(1, 20, 0.5, "s"), Range(0, 10, 0.5, "s")


class SessionCard(SettingsCard):
    """How a session moves on, and how long it gives to get ready."""

    def __init__(self) -> None:
        pacings: dict[str, object] = {text: pacing for pacing, text in PACINGS.items()}
        self._pacing = Choice("Moving on", pacings)
        self._side = Choice("First side", {"Right": Side.RIGHT, "Left": Side.LEFT})
        self._amounts = {
            "lead_in_s": Amount("Getting ready", GETTING_READY),
            "change_s": Amount("Changing sides", GETTING_READY),
            "change_over_s": Amount("Between exercises", CHANGING),
        }
        self._awake = Choice("Screen", {"Stays on": True, "May sleep": False})
        super().__init__(
            "Session",
            ("Moving on", self._pacing),
            ("Starts with", self._side),
            *((made.name, made) for made in self._amounts.values()),
            ("Screen", self._awake),
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
        self._preset = Choice("Breath", presets, across=3)
        self._amounts = {
            "in_s": Amount("Breath in", BREATHING),
            "hold_in_s": Amount("Hold, full", HOLDING),
            "out_s": Amount("Breath out", BREATHING),
            "hold_out_s": Amount("Hold, empty", HOLDING),
        }
        self._line = label("small", name="BreathLine", wrap=True)
        self._source = label("small", name="BreathSource", wrap=True)
        told = column(self._line, self._source, spacing=2)
        super().__init__(
            "Breath", ("Pattern", column(self._preset, self._seconds(), told, spacing=12))
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
        actions = {"Next": FloorAction.NEXT, "Pause": FloorAction.PAUSE}
        turns = {"Upright": 0, "Turned right": 90, "Turned left": 270}
        self._action = Choice("Any click or key", actions)
        self._turn = Choice("Picture", turns)
        self._start = Choice("Sessions begin", {"In the window": False, "In floor mode": True})
        super().__init__(
            "Floor mode",
            ("Any click or key", self._action),
            ("Picture", self._turn),
            ("Sessions", self._start),
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
