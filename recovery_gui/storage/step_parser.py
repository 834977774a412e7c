# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Steps and the finish of an exercise file."""

from typing import Any

from recovery_gui.core.exercise import Finish, Step, StepKind, Tempo
from recovery_gui.storage.fields import Field, Listed, TableKind, Values
from recovery_gui.storage.library import Library
from recovery_gui.storage.mark_json import NOTICE_LENGTH
from recovery_gui.storage.pair_kinds import TempoPair
from recovery_gui.storage.picture_parser import (
    COUNTER_POSE_FIELD,
    MOTION_FIELDS,
    PICTURE_FIELDS,
    PictureDefaults,
    build_motion,
    build_picture,
)
from recovery_gui.storage.value_kinds import SECONDS, Choice, Flag, Short, Whole, Words

SHORT_MOST = 60

_KIND = Field("kind", Choice(tuple(StepKind)), "how the step is paced")
_ONCE = Field("once", Flag(), "true: only the first pass needs it", default=False)
_SECONDS = Field("seconds", SECONDS, "how long; setup, hold and release", default=0.0)
_AMOUNT = Field("amount", Whole(1, 200), "how many; reps, roll and breaths", default=0)
_TEMPO = Field[Tempo | None](
    "tempo", TempoPair(), "[seconds out, seconds back]; reps and roll", default=None
)
_INSTRUCTION = Field("instruction", Words(400), "the whole sentence")
_SHORT = Field("short", Words(SHORT_MOST), "the line that is read from three metres")
_CUE = Field("cue", Words(120), "a few words to keep in mind", default="")
_FEEL = Field("feel", Words(300), "what it should feel like", default="")
_LIMIT = Field("limit", Words(300), "how far at most", default="")
WORDS: tuple[Field[str], ...] = (_INSTRUCTION, _SHORT, _CUE, _FEEL, _LIMIT)
_NOTICE = Field(
    "notice",
    Listed(Short(NOTICE_LENGTH), most=4, least=2),
    "what one may notice: choices, none of them wrong",
    default=(),
)

_REST = Field("seconds", SECONDS, "how long to rest")

STEP = TableKind(
    (
        *(_KIND, _ONCE, _SECONDS, _AMOUNT, _TEMPO),
        *(_INSTRUCTION, _SHORT, _CUE, _FEEL, _LIMIT, _NOTICE),
        *PICTURE_FIELDS,
        *MOTION_FIELDS,
    )
)
FINISH_WORDS: tuple[Field[str], ...] = (_INSTRUCTION, _SHORT)
FINISH = TableKind((_INSTRUCTION, _SHORT, _REST, *PICTURE_FIELDS))

_TIMED = (_SECONDS,)
_SWUNG = (_AMOUNT, _TEMPO)
_COUNTED = (_AMOUNT,)
_PACED_BY: dict[StepKind, tuple[Field[Any], ...]] = {
    StepKind.SETUP: _TIMED,
    StepKind.HOLD: _TIMED,
    StepKind.RELEASE: _TIMED,
    StepKind.REPS: _SWUNG,
    StepKind.ROLL: _SWUNG,
    StepKind.BREATHS: _COUNTED,
}


def build_step(values: Values, defaults: PictureDefaults, library: Library) -> Step | None:
    """The step; None, and problems, when its pacing or picture does not fit."""
    _check_pacing(values)
    _check_notice(values)
    picture = build_picture(values, defaults, library.poses)
    if picture is None:
        return None
    return Step(
        kind=values[_KIND],
        instruction=values[_INSTRUCTION],
        short=values[_SHORT],
        picture=build_motion(values, picture),
        seconds=values[_SECONDS],
        amount=values[_AMOUNT],
        tempo=values[_TEMPO],
        once=values[_ONCE],
        cue=values[_CUE],
        feel=values[_FEEL],
        limit=values[_LIMIT],
        notice=values[_NOTICE],
    )


def build_finish(values: Values, defaults: PictureDefaults, library: Library) -> Finish | None:
    """The finish; None, and a problem, when it has no pose."""
    picture = build_picture(values, defaults, library.poses)
    if picture is None:
        return None
    return Finish(values[_INSTRUCTION], values[_SHORT], values[_REST], picture)


def check_no_sides(values: Values, words: tuple[Field[str], ...]) -> None:
    """Report side words in an exercise that has no sides."""
    for field in words:
        if "{" in values[field]:
            values.report(field, "names a side; allowed: no placeholders when sided = false")


def _check_notice(values: Values) -> None:
    """Two choices that read alike could not be told apart."""
    choices = values[_NOTICE]
    if len({one.casefold() for one in choices}) < len(choices):
        values.report(_NOTICE, "has a choice twice; allowed: each once")


def _check_pacing(values: Values) -> None:
    kind = values[_KIND]
    needed = _PACED_BY[kind]
    for field in (_SECONDS, _AMOUNT, _TEMPO):
        if field in needed and not values.has(field):
            values.report(field, f"missing; a {kind.value} step needs it")
        if field not in needed and values.has(field):
            allowed = " and ".join(needed_field.name for needed_field in needed)
            values.report(field, f"has no meaning here; allowed for {kind.value}: {allowed}")
    if values.has(COUNTER_POSE_FIELD) and _TEMPO not in needed:
        values.report(COUNTER_POSE_FIELD, "has no meaning here; allowed for reps and roll")
