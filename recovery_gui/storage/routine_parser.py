# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine file, read into a frozen `Routine` with every problem collected."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import Routine, RoutineItem, misfits
from recovery_gui.core.side import Side
from recovery_gui.storage.fields import Field, Listed, TableKind, Values
from recovery_gui.storage.file_head import (
    FORMAT,
    ID,
    LICENCE,
    NAME,
    REVISED,
    ROUTINE_KIND,
    check_id,
)
from recovery_gui.storage.problems import Place, Problems, did_you_mean
from recovery_gui.storage.toml_source import read_toml
from recovery_gui.storage.value_kinds import SECONDS, Choice, Id, Text, Whole
from recovery_gui.storage.wording import AS_WRITTEN, Wording

_WHEN = Field("when", Text(120), "when to do it, in a phrase")
_GOAL = Field("goal", Text(160), "what it is for, in a phrase")
_EXERCISE = Field("exercise", Id(), "the id of an exercise")
_SETS = Field[int | None]("sets", Whole(1, 20), "sets per side", default=None)
_HOLD = Field[float | None]("hold_s", SECONDS, "seconds of the longest hold", default=None)
_BREATHS = Field[int | None](
    "breaths", Whole(1, 200), "how many in the longest breathing step", default=None
)
_PASSES = Field[int | None]("passes", Whole(1, 200), "how many in the longest roll", default=None)
_SIDE = Field[Side | None](
    "side", Choice((Side.LEFT, Side.RIGHT)), "the one side that is practised", default=None
)
_ITEM = TableKind((_EXERCISE, _SETS, _HOLD, _BREATHS, _PASSES, _SIDE))
_ITEMS = Field("items", Listed(_ITEM, most=40, least=1), "the exercises, in order")

_MISFITS: dict[str, tuple[Field[Any], str]] = {
    field.name: (field, lack)
    for field, lack in (
        (_HOLD, "has no hold step"),
        (_BREATHS, "has no breaths step"),
        (_PASSES, "has no roll step"),
        (_SIDE, "is not done side by side"),
    )
}

ROUTINE = TableKind((FORMAT, ROUTINE_KIND, ID, NAME, _WHEN, _GOAL, LICENCE, REVISED, _ITEMS))


def json_schema() -> dict[str, Any]:
    """JSON Schema of a routine file, from the tables that the parser reads by."""
    from recovery_gui.storage.json_schema import document_schema  # noqa: PLC0415 - for its command

    return document_schema("Recovery routine", ROUTINE)


def parse_routine(
    path: Path,
    exercises: Mapping[str, Exercise],
    shown_as: str = "",
    taken: Collection[str] = (),
    content: bytes | None = None,
    wording: Wording = AS_WRITTEN,
) -> tuple[Routine | None, list[str]]:
    """The routine of a file, or None with at least one problem line. Never raises.

    `exercises` are those that it may name; the others as in `parse_exercise`.
    """
    problems = Problems(shown_as or str(path))
    raw = read_toml(path, problems, content)
    if raw is None:
        return None, problems.lines()
    values = ROUTINE.read(raw, Place(problems))
    check_id(values, path.stem, taken)
    worded = wording.put(values, ROUTINE, f"routines/{path.name}")
    routine = _build(worded.values, exercises)
    if routine is not None and worded.values is not values:
        routine = replace(routine, written_names=(values[NAME],))
    return routine, [*problems.lines(), *worded.problems]


def problems_in(path: Path, content: bytes) -> list[str]:
    """The problem lines of what is to be written, but for what its exercises cannot do."""
    problems = Problems(path.name)
    raw = read_toml(path, problems, content)
    if raw is not None:
        check_id(ROUTINE.read(raw, Place(problems)), path.stem, ())
    return problems.lines()


def _build(values: Values, exercises: Mapping[str, Exercise]) -> Routine | None:
    items = [_item(table, exercises) for table in values.tables(_ITEMS)]
    if values.place.problems.found:
        return None
    return Routine(
        id=values[ID],
        name=values[NAME],
        when=values[_WHEN],
        goal=values[_GOAL],
        items=tuple(items),
        licence=values[LICENCE],
        revised=values[REVISED],
    )


def _item(values: Values, exercises: Mapping[str, Exercise]) -> RoutineItem:
    """The item; what its exercise cannot do is reported."""
    item = RoutineItem(
        exercise=values[_EXERCISE],
        sets=values[_SETS],
        hold_s=values[_HOLD],
        breaths=values[_BREATHS],
        passes=values[_PASSES],
        side=values[_SIDE],
    )
    exercise = exercises.get(item.exercise)
    if exercise is None:
        hint = did_you_mean(item.exercise, tuple(sorted(exercises)))
        values.report(_EXERCISE, f'is "{item.exercise}"; {hint}')
        return item
    for name in misfits(exercise, item):
        field, lack = _MISFITS[name]
        values.report(field, f"has no meaning here: {exercise.id} {lack}; allowed beside one")
    return item
