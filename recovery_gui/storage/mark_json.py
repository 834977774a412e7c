# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What hurt and what was noticed, as the export holds it."""

from typing import Any

from recovery_gui.core.session_record import Discomfort, Noticed, SessionRecord
from recovery_gui.core.side import Side
from recovery_gui.storage.fields import Field, Listed, TableKind, Values
from recovery_gui.storage.value_kinds import Choice, Id, Short, Whole

MOST_MARKS = 1000
MOST_STEPS = 1000
NOTICE_LENGTH = 40

_EXERCISE = Field("exercise", Id(), "the exercise's id")
_STEP = Field("step", Whole(0, MOST_STEPS), "its step from 1, 0 for the lead-in")
_SIDE = Field("side", Choice(tuple(Side)), "left, right or none")
_CHOICE = Field("choice", Short(NOTICE_LENGTH), "what was noticed")
_DISCOMFORT = TableKind((_EXERCISE, _STEP, _SIDE), extensible=True)
_NOTICED = TableKind((_EXERCISE, _STEP, _SIDE, _CHOICE), extensible=True)

DISCOMFORTS = Field("discomforts", Listed(_DISCOMFORT, most=MOST_MARKS), "what hurt", default=())
NOTICED = Field("noticed", Listed(_NOTICED, most=MOST_MARKS), "what was noticed", default=())


def marks_to_json(record: SessionRecord) -> dict[str, Any]:
    """The fields that hold something: a session without marks is written as it always was."""
    discomforts = [_place(one) for one in record.discomforts]
    noticed = [{**_place(one), "choice": one.choice} for one in record.noticed]
    fields = {DISCOMFORTS.name: discomforts, NOTICED.name: noticed}
    return {name: marks for name, marks in fields.items() if marks}


def build_discomforts(values: Values) -> tuple[Discomfort, ...]:
    """What hurt, of a sound session table."""
    return tuple(Discomfort(one[_EXERCISE], one[_STEP], one[_SIDE]) for one in values[DISCOMFORTS])


def build_noticed(values: Values) -> tuple[Noticed, ...]:
    """What was noticed, of a sound session table."""
    return tuple(
        Noticed(one[_EXERCISE], one[_STEP], one[_SIDE], one[_CHOICE]) for one in values[NOTICED]
    )


def _place(one: Discomfort | Noticed) -> dict[str, Any]:
    return {"exercise": one.exercise, "step": one.step, "side": one.side.value}
