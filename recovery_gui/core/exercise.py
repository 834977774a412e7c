# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An exercise as its file describes it, validated into frozen values.

Sided exercises are written for the RIGHT side as the working side. Words carry the
placeholders {side}, {other}, {Side} and {Other}, or `PAIR`s; `practice_plan` fills them in.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.picture import Picture
from recovery_gui.core.side import Side

PAIR = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
"""Words for the pass of the right side, and in their place for that of the left."""


class StepKind(Enum):
    """How a step is paced."""

    SETUP = "setup"
    REPS = "reps"
    HOLD = "hold"
    BREATHS = "breaths"
    ROLL = "roll"
    RELEASE = "release"


class Origin(Enum):
    """Whose file it is: the program's, or the user's own."""

    BUILT_IN = "built-in"
    OWN = "own"


class StartPosition(Enum):
    """How the person is placed when the exercise begins."""

    SUPINE = "supine"
    PRONE = "prone"
    SIDE_LYING = "side-lying"
    LONG_SITTING = "long-sitting"
    SEATED = "seated"
    KNEELING = "kneeling"
    HALF_KNEELING = "half-kneeling"
    QUADRUPED = "quadruped"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds out to the counter-pose and seconds back, of one repetition or pass."""

    out_s: float
    back_s: float

    @property
    def total_s(self) -> float:
        """Seconds of one whole repetition or pass."""
        return self.out_s + self.back_s


@dataclass(frozen=True, slots=True)
class Step:
    """One step of one pass.

    setup, hold and release last `seconds`; reps and roll `amount` times `tempo`;
    breaths `amount` times the breath pattern of the settings. `once` marks a step that
    only the first pass needs (getting onto the roller). `short` is the line that is
    read from three metres; `instruction` the whole sentence. `notice` are choices of what one
    may notice; empty where nothing is asked.
    """

    kind: StepKind
    instruction: str
    short: str
    picture: Picture
    seconds: float = 0.0
    amount: int = 0
    tempo: Tempo | None = None
    once: bool = False
    cue: str = ""
    feel: str = ""
    limit: str = ""
    notice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finish:
    """What to do after the last pass: getting out of the position, and rest."""

    instruction: str
    short: str
    seconds: float
    picture: Picture


@dataclass(frozen=True, slots=True)
class Dose:
    """How much: sets per side, and the same in a sentence.

    `only` is the one side that is practised of a sided exercise; None for both. `here` is the
    dose that a routine sets, where it goes without saying that it is the routine's.
    """

    sets: int
    summary: str
    only: Side | None = None
    here: str = ""

    @property
    def brief(self) -> str:
        """The dose where it stands beside its routine."""
        return self.here or self.summary


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from; `url` may be empty."""

    id: str
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """A whole exercise. `reviewed` is None until a physiotherapist has reviewed it.

    `evidence` says why the dose is what it is: each text ends with the id of a source in
    square brackets, or says that nothing was found. `contraindication_sets` names the shared
    sets that stand first among the contraindications. `towel_as_strap`: a towel does for the strap.
    `written_names` are the name and the alternative ones in English, where those above are not.
    """

    id: str
    name: str
    areas: tuple[BodyArea, ...]
    equipment: tuple[Equipment, ...]
    optional_equipment: tuple[Equipment, ...]
    start_position: StartPosition
    sided: bool
    difficulty: int
    dose: Dose
    steps: tuple[Step, ...]
    finish: Finish | None
    alternative_names: tuple[str, ...] = ()
    contraindications: tuple[str, ...] = ()
    stop_rules: tuple[str, ...] = ()
    variations: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    source_note: str = ""
    evidence: tuple[str, ...] = ()
    licence: str = ""
    revised: date | None = None
    reviewed: date | None = None
    origin: Origin = Origin.BUILT_IN
    contraindication_sets: tuple[str, ...] = ()
    towel_as_strap: bool = False
    written_names: tuple[str, ...] = ()

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures of all steps, and of the finish."""
        pictures = tuple(step.picture for step in self.steps)
        return (*pictures, self.finish.picture) if self.finish else pictures


def cited(text: str) -> tuple[str, ...]:
    """The ids of the sources that stand in square brackets in a text, in their order."""
    groups = re.findall(r"\[([^\[\]]*)\]", text)
    return tuple(name.strip() for group in groups for name in group.split(","))
