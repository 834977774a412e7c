# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the page shows on which a routine is put together."""

from dataclasses import dataclass

from recovery_gui.core.item_dose import DoseKind
from recovery_gui.core.side import Side
from recovery_gui.presentation.exercise_list_props import ExerciseRow
from recovery_gui.presentation.routine_panel_props import RoutineItemRow
from recovery_gui.presentation.step_panel_props import StepPanelProps


@dataclass(frozen=True, slots=True)
class DoseField:
    """A number of the chosen exercise's dose; `own` says what the exercise itself asks for."""

    kind: DoseKind
    label: str
    unit: str
    value: float
    least: int
    most: int
    step: int
    own: str


@dataclass(frozen=True, slots=True)
class ItemDetail:
    """The chosen exercise of the routine: its picture, its doses, its side where it has any."""

    name: str
    summary: str
    step: StepPanelProps | None
    doses: tuple[DoseField, ...]
    sided: bool
    side: Side | None
    is_first: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class EditorProps:
    """A draft, the library to take from, and what can be done.

    `chosen` is the place of `detail` among `items`, -1 for none. `question` is asked before
    changes are given up; `problems` and `failure` keep the draft from being saved; empty
    while there are none. `said` tells a listener what the latest step did.
    """

    title: str
    name: str
    when: str
    goal: str
    query: str
    library: tuple[ExerciseRow, ...]
    no_match: str
    items: tuple[RoutineItemRow, ...]
    chosen: int
    detail: ItemDetail | None
    total: str
    can_undo: bool
    can_redo: bool
    question: str = ""
    problems: tuple[str, ...] = ()
    failure: str = ""
    said: str = ""
