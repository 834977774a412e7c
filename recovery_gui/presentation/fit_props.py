# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the page of a fitted session shows."""

from dataclasses import dataclass

from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.language import tr
from recovery_gui.core.picture import Picture

MINUTE_CHIPS = (5, 10, 15, 20)
AVOIDABLE = {
    "rolling": tr("Rolling"),
    "hips_raised": tr("Hips raised"),
    "inversion": tr("Legs above the heart"),
}


@dataclass(frozen=True, slots=True)
class FitRow:
    """One exercise: "3", its name, "2 min · both sides", its dose, why it is there, its picture."""

    exercise: str
    number: str
    name: str
    detail: str
    dose: str
    reasons: str
    picture: Picture
    locked: bool

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        locked = (tr("Locked"),) if self.locked else ()
        title = f"{self.number}: {self.name}"
        return ". ".join((title, self.detail, self.dose, self.reasons, *locked))


@dataclass(frozen=True, slots=True)
class FitChoices:
    """What can be chosen; `avoid` holds names of `AVOIDABLE`."""

    minutes: int
    energy: Energy
    equipment: frozenset[Equipment]
    avoid: frozenset[str]


@dataclass(frozen=True, slots=True)
class FitProps:
    """The session as it stands.

    `summary` is its length in words; `notes` say what could not be met; `undo` is what was
    removed last, empty when nothing can be brought back. Without rows nothing can start.
    """

    title: str
    summary: str
    choices: FitChoices
    rows: tuple[FitRow, ...]
    notes: tuple[str, ...]
    undo: str = ""
