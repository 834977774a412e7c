# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How one session is to go: what stands beside Start, and the choices behind it."""

from dataclasses import dataclass, replace

from recovery_gui.core.language import tr
from recovery_gui.core.settings import Pacing, Settings, Verbosity
from recovery_gui.core.side import Side

PACINGS = {
    Pacing.AUTOMATIC: tr("Automatic"),
    Pacing.SETUP_WAITS: tr("Set-up waits"),
    Pacing.AT_MY_PACE: tr("At my pace"),
}
VOICES = {
    Verbosity.ALL: tr("voice on"),
    Verbosity.NAMES: tr("voice says names only"),
    Verbosity.NONE: tr("voice off"),
}


@dataclass(frozen=True, slots=True)
class StartChoices:
    """What can be chosen for one session alone; `on_floor`: it begins in floor mode."""

    pacing: Pacing
    first_side: Side
    verbosity: Verbosity
    on_floor: bool


@dataclass(frozen=True, slots=True)
class StartProps:
    """The choices, and the same in a line; `sided`: whether there is a side to begin with."""

    choices: StartChoices
    line: str
    sided: bool


def choices_of(settings: Settings) -> StartChoices:
    """What the settings choose."""
    return StartChoices(
        settings.plan.pacing,
        settings.plan.first_side,
        settings.guidance.voice.verbosity,
        settings.floor.at_start,
    )


def with_choices(settings: Settings, choices: StartChoices) -> Settings:
    """The settings with these choices in place of their own."""
    voice = replace(settings.guidance.voice, verbosity=choices.verbosity)
    plan = replace(settings.plan, pacing=choices.pacing, first_side=choices.first_side)
    return replace(
        settings,
        plan=plan,
        guidance=replace(settings.guidance, voice=voice),
        floor=replace(settings.floor, at_start=choices.on_floor),
    )


def start_props(choices: StartChoices, *, sided: bool) -> StartProps:
    """ "Automatic · right side first · voice on"."""
    parts = (
        PACINGS[choices.pacing],
        _first_side(choices.first_side) if sided else "",
        VOICES[choices.verbosity],
        tr("floor mode") if choices.on_floor else "",
    )
    return StartProps(choices, " · ".join(part for part in parts if part), sided)


def _first_side(side: Side) -> str:
    return tr("left side first") if side is Side.LEFT else tr("right side first")
