# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routines, and the exercises of one's own that they need, as one file to pass on.

The file is JSON, and holds the files of the library as they are: what reads those checks these.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from recovery_gui.core.language import tr
from recovery_gui.storage.errors import ImportRefused, disk_gate
from recovery_gui.storage.fields import Field, Listed, Refused, TableKind, Values
from recovery_gui.storage.file_head import FileKind, kind_of, looks_ours
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.toml_source import MAX_BYTES as MAX_FILE_BYTES
from recovery_gui.storage.toml_source import read_toml
from recovery_gui.storage.value_kinds import Id

FORMAT, VERSION = "recovery-gui-routines", 1
MAX_FILES = 200
MAX_BYTES = 8 * 1024 * 1024
_PEEK = 200


class PackedFile(NamedTuple):
    """A file of the library: its id, and what it holds."""

    id: str
    content: bytes


class Package(NamedTuple):
    """The files of a package."""

    routines: tuple[PackedFile, ...]
    exercises: tuple[PackedFile, ...]


class _File:
    """The text of a file of the library; what stands in it is checked by those that read it."""

    def read(self, value: object, place: Place) -> bytes:  # noqa: ARG002 - the same for all kinds
        """The text as bytes."""
        if not isinstance(value, str):
            raise Refused("is no text, allowed: what a file of the library holds")
        try:
            content = value.encode()
        except UnicodeEncodeError:
            raise Refused("is no sound text, allowed: text in UTF-8") from None
        if len(content) > MAX_FILE_BYTES:
            raise Refused(f"is too large; allowed: at most {MAX_FILE_BYTES // 1024} KiB")
        return content


_ID = Field("id", Id(), "the id that stands in the file")
_TOML = Field("toml", _File(), "the file as it is")
_FILES = Listed(TableKind((_ID, _TOML)), most=MAX_FILES)
_ROUTINES = Field("routines", _FILES, "routine files")
_EXERCISES = Field("exercises", _FILES, "the exercise files that they need")
_PACKAGE = TableKind((_ROUTINES, _EXERCISES), extensible=True)


def package_json(package: Package) -> str:
    """The package as the text of its file."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "routines": _as_json(package.routines),
        "exercises": _as_json(package.exercises),
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def is_package(path: Path) -> bool:
    """Whether the file looks like routines, and not like a history. Raises `Fault`."""
    if path.suffix.lower() == ".toml":
        return True
    with disk_gate(path), path.open("rb") as file:
        return f'"{FORMAT}"'.encode() in file.read(_PEEK)


def read_package(path: Path) -> Package:
    """What a package holds, or a single file of the library. Raises `Fault`."""
    with disk_gate(path), path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    try:
        return _single(path, raw) if path.suffix.lower() == ".toml" else _package(raw)
    except Refused as reason:
        what = tr("{path} cannot be imported: {reason}. Nothing was changed.")
        raise ImportRefused(
            what.format(path=path, reason=reason),
            tr("Choose routines that Recovery has exported, or a routine or exercise file."),
        ) from None


def _single(path: Path, raw: bytes) -> Package:
    problems = Problems(path.name)
    table = read_toml(path, problems, raw)
    if table is None and len(raw) > MAX_FILE_BYTES:
        raise Refused(problems.lines()[0])
    if table is not None and not looks_ours(table):
        raise Refused(tr("it is no routine or exercise of Recovery"))
    files = (PackedFile(path.stem, raw),)
    if table is not None and kind_of(table) is FileKind.ROUTINE:
        return Package(files, ())
    return Package((), files)


def _package(raw: bytes) -> Package:
    if len(raw) > MAX_BYTES:
        raise Refused(tr("it is larger than %n MiB", "", MAX_BYTES // 1024 // 1024))
    try:
        content = json.loads(raw)
    except (ValueError, RecursionError):
        raise Refused(tr("it is no JSON")) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Refused(tr("it holds no routines of Recovery"))
    if content.get("version") != VERSION:
        raise Refused(tr("a newer Recovery wrote it"))
    problems = Problems("file")
    values = _PACKAGE.read(content, Place(problems))
    if problems.found:
        raise Refused(_first(problems))
    return Package(_files(values, _ROUTINES), _files(values, _EXERCISES))


def _files(values: Values, field: Field[Any]) -> tuple[PackedFile, ...]:
    """Each id once; of several the first."""
    files = {one[_ID]: one[_TOML] for one in reversed(values.tables(field))}
    return tuple(PackedFile(name, content) for name, content in reversed(files.items()))


def _first(problems: Problems) -> str:
    """The first problem without the line: who wrote the package was a program."""
    return problems.lines()[0].split(": ", 1)[1]


def _as_json(files: Iterable[PackedFile]) -> list[dict[str, str]]:
    return [{_ID.name: one.id, _TOML.name: one.content.decode()} for one in files]
