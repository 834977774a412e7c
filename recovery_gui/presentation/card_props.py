# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a printed practice card holds."""

from dataclasses import dataclass

from recovery_gui.core.picture import Picture
from recovery_gui.presentation.step_panel_props import AboutSection, Fact


@dataclass(frozen=True, slots=True)
class CardStep:
    """One picture with its words; `cue` may be empty, `swing` 1 is the far end of its motion."""

    number: str
    words: str
    cue: str
    picture: Picture
    swing: float = 0.0


@dataclass(frozen=True, slots=True)
class CardExercise:
    """An exercise of a routine in one row: "3 min · both sides", its dose, a few of its steps."""

    number: str
    name: str
    detail: str
    dose: str
    cautions: tuple[str, ...]
    steps: tuple[CardStep, ...]


@dataclass(frozen=True, slots=True)
class CardProps:
    """A routine as rows of `exercises`, or one exercise as all of its `steps`.

    `cautions` stand in small type at the end, and `footer` below them on every page.
    """

    kind: str
    title: str
    lead: str
    facts: tuple[Fact, ...]
    steps: tuple[CardStep, ...]
    exercises: tuple[CardExercise, ...]
    cautions: tuple[AboutSection, ...]
    footer: str
