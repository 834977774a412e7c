# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the user may choose. Defaults are the values of the fields."""

from dataclasses import dataclass, field
from enum import Enum

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.side import Side


class ThemeChoice(Enum):
    """Colours of the window; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Pacing(Enum):
    """How a session moves on: by the clock, or with each step waiting for Next."""

    AUTOMATIC = "automatic"
    AT_MY_PACE = "at my pace"


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """What turns an exercise into a plan. Seconds."""

    pacing: Pacing = Pacing.AUTOMATIC
    breath: BreathPattern = field(default_factory=BreathPattern)
    first_side: Side = Side.RIGHT
    lead_in_s: float = 5.0
    change_s: float = 6.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything in the settings file. `text_percent` is 100, 125, 150 or 200."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    reduced_motion: bool = False
    build: FigureBuild = FigureBuild.SLENDER
    plan: PlanSettings = field(default_factory=PlanSettings)
