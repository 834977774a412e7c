# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the cards of backups, the shared folder, and export and import show."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A copy: "Today 18:30", "212 sessions, the latest of 21 November 2026"."""

    path: Path
    made: str
    holds: str
    sound: bool


@dataclass(frozen=True, slots=True)
class BackupProps:
    """Copies, newest first. While `asked` is a copy, `changes` say what restoring it would do.

    `result` is the outcome of the latest restoring, `failure` why something was refused.
    """

    folder: str = ""
    rows: tuple[BackupRow, ...] = ()
    words: str = ""
    asked: Path | None = None
    changes: tuple[str, ...] = ()
    result: str = ""
    failure: str = ""


@dataclass(frozen=True, slots=True)
class SharingProps:
    """The folder that other machines see, empty when there is none; `lines` the latest outcome."""

    folder: str = ""
    words: str = ""
    lines: tuple[str, ...] = ()
    failure: str = ""


@dataclass(frozen=True, slots=True)
class TransferProps:
    """The outcome of the latest export or import: a headline and what it left out."""

    words: str = ""
    lines: tuple[str, ...] = ()
    failure: str = ""
