# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the panel of a chosen routine shows."""

from dataclasses import dataclass

from recovery_gui.core.picture import Picture
from recovery_gui.presentation.step_panel_props import AboutSection, Fact


@dataclass(frozen=True, slots=True)
class RoutineItemRow:
    """One exercise of the routine: "3", its name, "2 min · both sides", its dose, its picture."""

    exercise: str
    number: str
    name: str
    detail: str
    dose: str
    picture: Picture

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ". ".join((f"{self.number}: {self.name}", self.detail, self.dose))


@dataclass(frozen=True, slots=True)
class RoutinePanelProps:
    """A routine with its exercises in the order of practice.

    `note` tells something of them, empty if there is nothing to tell; `own` marks the user's.
    """

    routine: str
    title: str
    facts: tuple[Fact, ...]
    items: tuple[RoutineItemRow, ...]
    summary: str
    about: tuple[AboutSection, ...]
    favourite: bool = False
    note: str = ""
    own: bool = False
