# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the user may choose. Defaults are the values of the fields."""

from dataclasses import dataclass, field
from enum import Enum

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.side import Side


class ThemeChoice(Enum):
    """Colours of the window; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class LanguageChoice(Enum):
    """Which language is spoken from the next start on; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


class Pacing(Enum):
    """How a session moves on: by the clock, with set-up steps waiting for Next, or all steps."""

    AUTOMATIC = "automatic"
    SETUP_WAITS = "set-up waits"
    AT_MY_PACE = "at my pace"


class Verbosity(Enum):
    """How much the voice says: whole instructions, the names of things alone, or nothing."""

    ALL = "all"
    NAMES = "names only"
    NONE = "none"


class FloorAction(Enum):
    """What any click, key or wheel notch does in floor mode."""

    NEXT = "next"
    PAUSE = "pause"


class GoalKind(Enum):
    """What a weekly goal counts."""

    SESSIONS = "sessions"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """What turns an exercise into a plan; `first_side` is left or right.

    `lead_in_s` before the first step, `change_s` between sides, `change_over_s` between the
    exercises of a routine.
    """

    pacing: Pacing = Pacing.AUTOMATIC
    breath: BreathPattern = field(default_factory=BreathPattern)
    first_side: Side = Side.RIGHT
    lead_in_s: float = 5.0
    change_s: float = 6.0
    change_over_s: float = 15.0


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """How the voice speaks. `engine` and `voice` are names, empty for the first that works.

    `rate_percent` is 50 to 200 of the voice's own speed, `volume_percent` 0 to 100.
    """

    verbosity: Verbosity = Verbosity.ALL
    engine: str = ""
    voice: str = ""
    rate_percent: int = 100
    volume_percent: int = 80


@dataclass(frozen=True, slots=True)
class GuidanceSettings:
    """What is heard and done while a session runs. `tone_percent` is a volume, 0 for none.

    `counts`, `half_way` and `last_seconds` say which moments within a step are told.
    """

    voice: VoiceSettings = field(default_factory=VoiceSettings)
    tone_percent: int = 60
    counts: bool = True
    half_way: bool = True
    last_seconds: bool = True
    keep_awake: bool = True


@dataclass(frozen=True, slots=True)
class FloorSettings:
    """Floor mode: what a gesture does, the picture's turn, and whether sessions begin in it.

    `turn_degrees` is 0, 90 or 270, clockwise.
    """

    action: FloorAction = FloorAction.NEXT
    turn_degrees: int = 0
    at_start: bool = False


@dataclass(frozen=True, slots=True)
class HistorySettings:
    """How weeks and days are counted, and where copies of the history go.

    `goal_amount` of a week, 0 for no goal. `first_weekday` counts from Monday, 0, to Sunday, 6;
    None is the locale's. A practice begun before `day_ends_at` o'clock, 0 to 6, belongs to the
    day before. Folders are paths; empty for the usual one, and for no shared one.
    """

    goal_kind: GoalKind = GoalKind.SESSIONS
    goal_amount: int = 3
    first_weekday: int | None = None
    day_ends_at: int = 0
    backup_folder: str = ""
    shared_folder: str = ""


@dataclass(frozen=True, slots=True)
class PracticeSettings:
    """What is chosen from the library, and for a fitted session.

    `favourites` holds ids of exercises and routines, `left_out` those of exercises that are
    offered no more, `cautions_read` those whose cautions were read; each id once, in the order
    in which it came. `equipment` is what is at hand, None for everything. `minutes`, 3 to 40,
    is how long a fitted session was last asked to be, `energy` what there was for it; `avoid`
    names the sets of contraindications that it keeps clear of.
    """

    favourites: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    cautions_read: tuple[str, ...] = ()
    equipment: tuple[Equipment, ...] | None = None
    minutes: int = 10
    energy: Energy = Energy.TIRED
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything in the settings file. `text_percent` is 100, 125, 150 or 200, None for as large
    as the system's. Who has not been `welcomed` is, at each start.
    """

    welcomed: bool = True
    language: LanguageChoice = LanguageChoice.SYSTEM
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int | None = None
    reduced_motion: bool = False
    build: FigureBuild = FigureBuild.SLENDER
    plan: PlanSettings = field(default_factory=PlanSettings)
    guidance: GuidanceSettings = field(default_factory=GuidanceSettings)
    floor: FloorSettings = field(default_factory=FloorSettings)
    history: HistorySettings = field(default_factory=HistorySettings)
    practice: PracticeSettings = field(default_factory=PracticeSettings)
