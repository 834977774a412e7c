# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is said of files that are held over the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from recovery_gui.core.import_kind import ImportKind
from recovery_gui.core.language import tr


@dataclass(frozen=True, slots=True)
class DropProps:
    """In a title and a line; whether the window `takes` them when they are let go."""

    takes: bool
    title: str
    line: str


def drop_props(names: Sequence[str], kind: ImportKind | None) -> DropProps:
    """`names` of the files, and what the first would bring."""
    if len(names) > 1:
        return DropProps(False, tr("One file at a time"), _takes())
    if kind is None:
        return DropProps(False, tr("This cannot be imported"), _takes())
    title = {
        ImportKind.ROUTINES: tr("Let go to see what it brings"),
        ImportKind.HISTORY: tr("Let go to add it to the history"),
    }
    return DropProps(True, title[kind], names[0])


def _takes() -> str:
    return tr(
        "A routine or an exercise (.toml), routines that were passed on (.json), "
        "or a history (.json, .csv, .sqlite3) can."
    )
