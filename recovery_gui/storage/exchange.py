# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Putting into the history what a file holds: an export, or another history."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from recovery_gui.core.language import tr
from recovery_gui.storage.clean_text import clean_line
from recovery_gui.storage.errors import ImportRefused, disk_gate
from recovery_gui.storage.exchange_csv import export_csv, is_csv, read_csv
from recovery_gui.storage.exchange_file import Incoming
from recovery_gui.storage.exchange_ics import export_ics
from recovery_gui.storage.exchange_json import export_json, read_json
from recovery_gui.storage.fields import Refused
from recovery_gui.storage.history_file import read_history
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.merge import content_unlike
from recovery_gui.storage.schema import SCHEMA

__all__ = [
    "ImportResult",
    "export_csv",
    "export_ics",
    "export_json",
    "import_file",
    "read_file",
    "take_in",
]

MAX_BYTES = 256 * 1024 * 1024
_MOST_CHARACTERS = 500  # of a reason: it may quote the file
_SQLITE = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many sessions were new and known, and why others were rejected.

    `changed` of the known were edited, deleted or taken back later in the file than here.
    """

    new: int
    known: int
    rejected: tuple[str, ...]
    changed: int = 0


def import_file(path: Path, store: HistoryStore) -> ImportResult:
    """Merge an export or another history file into the store; twice is as good as once.

    Validated values are copied; the file itself is only read. Raises `Fault`.
    """
    return take_in(read_file(path, store), store)


def take_in(found: Incoming, store: HistoryStore) -> ImportResult:
    """Merge what was found in a file into the store. Raises `Fault`."""
    content, rejected = found
    new, known, changed = store.merge(content)
    return ImportResult(new, known + content.same, rejected, changed)


def read_file(path: Path, store: HistoryStore) -> Incoming:
    """What the file holds beyond what the store has; reasons are safe to show. Raises `Fault`."""
    content, rejected = _read_any(path, store)
    return Incoming(content, tuple(clean_line(one)[:_MOST_CHARACTERS] for one in rejected))


def _read_any(path: Path, store: HistoryStore) -> Incoming:
    with disk_gate(path), path.open("rb") as file:
        raw = file.read(len(_SQLITE))
        if raw != _SQLITE:
            raw += file.read(MAX_BYTES)
    if raw == _SQLITE:
        return _read_history(path, store)
    try:
        return _read_text(raw)
    except Refused as reason:
        what = tr("{path} cannot be imported: {reason}. Nothing was changed.")
        raise ImportRefused(
            what.format(path=path, reason=reason),
            tr("Choose a JSON or CSV export, or a history.sqlite3, of Recovery."),
        ) from None


def _read_text(raw: bytes) -> Incoming:
    if len(raw) > MAX_BYTES:
        raise Refused(tr("it is larger than %n MiB", "", MAX_BYTES // 1024 // 1024))
    return read_csv(raw) if is_csv(raw) else read_json(raw)


def _read_history(path: Path, store: HistoryStore) -> Incoming:
    with closing(read_history(path, SCHEMA)) as connection, disk_gate(path):
        content = content_unlike(connection, store.digests())
    damaged = (tr("session {id}: is damaged").format(id=one) for one in content.damaged)
    return Incoming(content, tuple(damaged))
