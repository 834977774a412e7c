# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What exercise and routine files have in common: the first fields, and what they mean."""

from collections.abc import Collection, Mapping
from datetime import date
from enum import Enum
from typing import Any

from recovery_gui.storage.fields import Field, Values
from recovery_gui.storage.value_kinds import Choice, Day, Id, Name, Text, Whole


class FileKind(Enum):
    """What a file of the library describes."""

    EXERCISE = "exercise"
    ROUTINE = "routine"


FORMAT = Field("format", Whole(1, 1), "the version of this format: 1")
EXERCISE_KIND = Field(
    "kind",
    Choice((FileKind.EXERCISE,)),
    "what the file describes: exercise",
    default=FileKind.EXERCISE,
)
ROUTINE_KIND = Field("kind", Choice((FileKind.ROUTINE,)), "what the file describes: routine")
ID = Field("id", Id(), "the name of the file without .toml")
NAME = Field("name", Text(80), "the name that is shown")
LICENCE = Field("licence", Name(60), "an SPDX name", default="")
REVISED = Field[date | None]("revised", Day(), "the day of the last change", default=None)


def kind_of(raw: Mapping[str, Any]) -> FileKind:
    """What the file says it is; a file that does not say, by the tables it has."""
    if "kind" in raw:
        return FileKind.ROUTINE if raw["kind"] == FileKind.ROUTINE.value else FileKind.EXERCISE
    return FileKind.ROUTINE if "items" in raw and "steps" not in raw else FileKind.EXERCISE


def looks_ours(raw: Mapping[str, Any]) -> bool:
    """Whether a file has anything of what an exercise or routine begins with or is made of."""
    return not raw.keys().isdisjoint({FORMAT.name, ID.name, "steps", "items"})


def check_id(values: Values, stem: str, taken: Collection[str]) -> None:
    """Report an id that is not the file's name, or that something else of the library has."""
    if ID.name not in values.read:
        return
    if values[ID] != stem:
        values.report(ID, f'is "{values[ID]}", allowed: "{stem}", as the file is called')
    elif stem in taken:
        message = f'"{stem}" is taken in the library; allowed: another id, and file name'
        values.report(ID, message)
