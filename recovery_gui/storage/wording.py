# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The words of the library's files in another language.

A file of words lies in a folder of its language under the name of the file that it is for, and
holds the same tables with nothing but their texts. The files themselves stay as they are.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from recovery_gui.core.language import ENGLISH, PSEUDO, PSEUDO_RTL
from recovery_gui.core.override import override
from recovery_gui.core.pseudo import pseudo
from recovery_gui.storage.fields import Field, Listed, Named, TableKind, Values
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.toml_source import read_toml
from recovery_gui.storage.value_kinds import Link, Name, Text, Words

FOLDER = "languages"


class Worded(NamedTuple):
    """What a file says in the language, and what is wrong with the words for it."""

    values: Values
    problems: list[str]


class Wording(Protocol):
    """A language as the readers of files need it."""

    def put(self, values: Values, kind: TableKind, name: str) -> Worded:
        """`values`, read by a `kind`, in this language; `name` is the file's, with its folder."""


class AsWritten(Wording):
    """The language in which the files are written."""

    @override
    def put(self, values: Values, kind: TableKind, name: str) -> Worded:  # noqa: ARG002
        return Worded(values, [])


AS_WRITTEN = AsWritten()


class Translated(Wording):
    """The words of a folder. What is missing or wrong there stays as it is written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @override
    def put(self, values: Values, kind: TableKind, name: str) -> Worded:
        path = self.folder / name
        if not os.path.lexists(path):
            return Worded(values, [])
        problems = Problems(str(path))
        raw = read_toml(path, problems)
        words = None if raw is None else words_of(kind).read(raw, Place(problems))
        merged = _merged(values, words, kind) if words is not None and words.sound else values
        return Worded(merged if not problems.found else values, problems.lines())


class Lengthened(Wording):
    """The pseudo-language, made of what is written."""

    @override
    def put(self, values: Values, kind: TableKind, name: str) -> Worded:  # noqa: ARG002
        return Worded(_changed(values, kind, pseudo), [])


def wording_in(resources: Path, code: str) -> Wording:
    """The words of the language with this code, as they lie in `resources`."""
    if code in (PSEUDO, PSEUDO_RTL):
        return Lengthened()
    return AS_WRITTEN if code == ENGLISH else Translated(resources / FOLDER / code)


def words_of(kind: TableKind) -> TableKind:
    """The table of the texts alone, none of which need be there."""
    return TableKind(
        tuple(
            Field(field.name, _words_of(field.kind), field.about, default=None)
            for field in kind.fields
            if _holds_text(field.kind)
        )
    )


def _holds_text(kind: object) -> bool:
    match kind:
        case TableKind():
            return any(_holds_text(field.kind) for field in kind.fields)
        case Listed() | Named():
            return _holds_text(kind.item)
        case Name() | Link():
            return False
        case _:
            return isinstance(kind, Text | Words)


def _words_of(kind: Any) -> Any:  # noqa: ANN401 - a kind of whatever the field holds
    match kind:
        case TableKind():
            return words_of(kind)
        case Listed():
            return Listed(_words_of(kind.item), kind.most)
        case Named():
            return Named(_words_of(kind.item))
        case _:
            return kind


def _merged(values: Values, words: Values, kind: TableKind) -> Values:
    """`values` with every text that `words` gives; what has no place in it is reported."""
    read = dict(values.read)
    kinds = {field.name: field.kind for field in kind.fields}
    for name in words.given:
        place = words.place.at(name)
        if name not in values.given and not _is_free(kinds[name]):
            place.report("has no text to stand for; allowed: the fields of the file that it is for")
            continue
        read[name] = _merged_one(read[name], words.read[name], kinds[name], place)
    return Values(values.place, read, values.given, sound=values.sound)


def _merged_one(value: Any, words: Any, kind: Any, place: Place) -> Any:  # noqa: ANN401
    match words:
        case Values():
            return _merged(value, words, kind)
        case dict():
            known = {name: one for name, one in words.items() if name in value}
            for name in words.keys() - known.keys():
                place.at(name).report(f"is not known; allowed: {', '.join(value)}")
            return value | {
                name: _merged_one(value[name], one, kind.item, place.at(name))
                for name, one in known.items()
            }
        case tuple() if not _is_free(kind):
            if len(words) != len(value):
                place.report(f"has {len(words)} items, allowed: {len(value)}, as in the file")
                return value
            spots = enumerate(zip(value, words, strict=True))
            return tuple(
                _merged_one(mine, theirs, kind.item, place.at(index))
                for index, (mine, theirs) in spots
            )
        case _:
            return words


def _is_free(kind: object) -> bool:
    """Whether it is a list that each language has of its own."""
    return isinstance(kind, Listed) and kind.free


def _changed(values: Values, kind: TableKind, change: Callable[[str], str]) -> Values:
    read = dict(values.read)
    for field in kind.fields:
        if field.name in values.given and field.name in read and _holds_text(field.kind):
            read[field.name] = _changed_one(read[field.name], field.kind, change)
    return Values(values.place, read, values.given, sound=values.sound)


def _changed_one(value: Any, kind: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401
    match value:
        case Values():
            return _changed(value, kind, change)
        case dict():
            return {name: _changed_one(one, kind.item, change) for name, one in value.items()}
        case tuple():
            return tuple(_changed_one(one, kind.item, change) for one in value)
        case _:
            return change(value)
