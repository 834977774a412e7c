# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine while it is put together: each change gives a new draft."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.item_dose import DoseKind, with_dose
from recovery_gui.core.language import tr
from recovery_gui.core.routine import Routine, RoutineItem, misfits, routine_s, with_overrides
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side

LONGEST_S = 2 * 3600
MOST_ITEMS = 40
LONGEST_NAME, LONGEST_WHEN, LONGEST_GOAL = 80, 120, 160
ANY_TIME, NO_GOAL = tr("Whenever it suits"), tr("What does you good")
"""What stands in for a phrase that was left empty."""


@dataclass(frozen=True, slots=True)
class RoutineDraft:
    """What is edited of a routine; anything may still be missing."""

    name: str = ""
    when: str = ""
    goal: str = ""
    items: tuple[RoutineItem, ...] = ()


def draft_of(routine: Routine) -> RoutineDraft:
    """The routine, to be changed."""
    return RoutineDraft(routine.name, routine.when, routine.goal, routine.items)


def routine_of(draft: RoutineDraft, made_from: Routine) -> Routine:
    """The draft as a routine, with all else of the one that it was made from."""
    return replace(
        made_from,
        name=_line(draft.name),
        when=_line(draft.when) or ANY_TIME,
        goal=_line(draft.goal) or NO_GOAL,
        items=draft.items,
    )


def add(draft: RoutineDraft, exercise_id: str, at: int) -> RoutineDraft:
    """The exercise put in before the item at this place, at its own dose."""
    return replace(draft, items=(*draft.items[:at], RoutineItem(exercise_id), *draft.items[at:]))


def remove(draft: RoutineDraft, at: int) -> RoutineDraft:
    """Without the item at this place."""
    return replace(draft, items=draft.items[:at] + draft.items[at + 1 :])


def move(draft: RoutineDraft, at: int, to: int) -> RoutineDraft:
    """The item at this place moved to another; past either end, to the end."""
    rest = list(draft.items)
    moved = rest.pop(at)
    rest.insert(max(to, 0), moved)
    return replace(draft, items=tuple(rest))


def dosed(
    draft: RoutineDraft, at: int, exercise: Exercise, kind: DoseKind, value: float
) -> RoutineDraft:
    """The item at this place, which is `exercise`, at another dose."""
    return _put(draft, at, with_dose(exercise, draft.items[at], kind, value))


def sided(draft: RoutineDraft, at: int, side: Side | None) -> RoutineDraft:
    """The item at this place on one side alone; None for both."""
    return _put(draft, at, replace(draft.items[at], side=side))


def draft_s(
    draft: RoutineDraft, exercises: Mapping[str, Exercise], settings: PlanSettings
) -> float:
    """Planned seconds; items whose exercise is unknown do not count."""
    known = known_items(draft, exercises)
    row = [with_overrides(exercises[item.exercise], item) for item in known]
    return routine_s(row, settings) if row else 0.0


def known_items(draft: RoutineDraft, exercises: Mapping[str, Exercise]) -> tuple[RoutineItem, ...]:
    """The items that can be practised: their exercise is there, and takes their dose."""
    return tuple(one for one in draft.items if _is_known(one, exercises))


def problems(
    draft: RoutineDraft, exercises: Mapping[str, Exercise], settings: PlanSettings
) -> tuple[str, ...]:
    """What keeps the draft from being saved, in whole sentences."""
    name, when, goal = (len(_line(text)) for text in (draft.name, draft.when, draft.goal))
    unknown = len(draft.items) - len(known_items(draft, exercises))
    too_long = draft_s(draft, exercises, settings) > LONGEST_S
    found = {
        tr("Give the routine a name."): not name,
        tr("Shorten the name to %n letter(s).", "", LONGEST_NAME): name > LONGEST_NAME,
        tr("Say when in %n letter(s) or fewer.", "", LONGEST_WHEN): when > LONGEST_WHEN,
        tr("Say what for in %n letter(s) or fewer.", "", LONGEST_GOAL): goal > LONGEST_GOAL,
        tr("Add an exercise."): not draft.items,
        _fewer(): len(draft.items) > MOST_ITEMS,
        tr("Take out the exercises that are no longer in the library."): unknown > 0,
        tr("Make it shorter: two hours are the most."): too_long,
    }
    return tuple(words for words, wrong in found.items() if wrong)


def _fewer() -> str:
    return tr("Take out some: %n exercise(s) (is|are) the most.", "", MOST_ITEMS)


def _put(draft: RoutineDraft, at: int, item: RoutineItem) -> RoutineDraft:
    return replace(draft, items=(*draft.items[:at], item, *draft.items[at + 1 :]))


def _is_known(item: RoutineItem, exercises: Mapping[str, Exercise]) -> bool:
    exercise = exercises.get(item.exercise)
    return exercise is not None and not misfits(exercise, item)


def _line(text: str) -> str:
    """One line, as the file will hold it."""
    return " ".join(text.split())
