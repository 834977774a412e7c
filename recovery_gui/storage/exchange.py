# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Taking the history out, and putting it back: JSON and CSV, as `interfaces.md` fixes them."""

import csv
import io
import json
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from recovery_gui.core.session_record import ExerciseRecord, SessionRecord, Soreness
from recovery_gui.storage.errors import ImportRefused, disk_gate
from recovery_gui.storage.fields import Refused
from recovery_gui.storage.history_file import open_history
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.problems import Place, Problems, field_name
from recovery_gui.storage.record_json import SESSION, build_record, record_to_json
from recovery_gui.storage.schema import SCHEMA
from recovery_gui.storage.session_rows import read_sessions

FORMAT = "recovery-gui-history"
VERSION = 1
MAX_BYTES = 256 * 1024 * 1024
_SQLITE = b"SQLite format 3\x00"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_COLUMNS = (
    *("session", "started_at", "ended_at", "zone", "local_date", "title", "source", "status"),
    *("exercise", "name", "side", "seconds", "planned_seconds", "completed", "areas"),
    *("soreness_before", "soreness_after", "note"),
)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many sessions were new and known, and why others were rejected."""

    new: int
    known: int
    rejected: tuple[str, ...]


def export_json(records: Iterable[SessionRecord], exported_at: datetime) -> str:
    """The whole history as JSON; `exported_at` is aware."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": exported_at.isoformat(),
        "sessions": [record_to_json(record) for record in records],
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def export_csv(records: Iterable[SessionRecord]) -> str:
    """The whole history as CSV (RFC 4180), one row for each exercise and side.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for record in records:
        for entry in record.exercises:
            writer.writerow(_guarded(cell) for cell in _cells(record, entry))
    return text.getvalue()


def import_file(path: Path, store: HistoryStore) -> ImportResult:
    """Merge an export or another history file into the store; twice is as good as once.

    Validated values are copied; the file itself is only read. Raises `Fault`.
    """
    with disk_gate(path), path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise _refused(path, f"it is larger than {MAX_BYTES // 1024 // 1024} MiB")
    records, rejected = _read_history(path) if raw.startswith(_SQLITE) else _read_json(path, raw)
    new = store.add_sessions(records)
    return ImportResult(new, len(records) - new, tuple(rejected))


def _read_history(path: Path) -> tuple[list[SessionRecord], list[str]]:
    connection, _ = open_history(path, SCHEMA, write=False)
    with closing(connection), disk_gate(path):
        sound, damaged = read_sessions(connection)
    return sound, [f"session {one}: is damaged" for one in damaged]


def _read_json(path: Path, raw: bytes) -> tuple[list[SessionRecord], list[str]]:
    try:
        content = json.loads(raw)
    except (ValueError, RecursionError):
        raise _refused(path, "it is neither JSON nor a history file") from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _refused(path, "it is no export of Recovery")
    if content.get("version") != VERSION:
        raise _refused(path, "a newer Recovery wrote it")
    sessions = content.get("sessions")
    if not isinstance(sessions, list):
        raise _refused(path, "it has no list of sessions")
    records: list[SessionRecord] = []
    rejected: list[str] = []
    for index, session in enumerate(sessions):
        record, reason = _read_session(session, index)
        if record is None:
            rejected.append(reason)
        else:
            records.append(record)
    return records, rejected


def _read_session(session: object, index: int) -> tuple[SessionRecord | None, str]:
    """The record, or the first reason against it."""
    problems = Problems("import")
    place = Place(problems).at("sessions").at(index)
    record = None
    try:
        values = SESSION.read(session, place)
        record = build_record(values) if values.sound else None
    except Refused as refused:
        place.report(str(refused))
    if record is not None:
        return record, ""
    first = problems.found[0]
    return None, f"{field_name(first.path)}: {first.message}"


def _cells(record: SessionRecord, entry: ExerciseRecord) -> tuple[str, ...]:
    return (
        *(record.id, record.started_at.isoformat(), record.ended_at.isoformat(), record.zone),
        *(record.local_date.isoformat(), record.title, record.source, record.status.value),
        *(entry.exercise, entry.name, entry.side.value, str(entry.seconds)),
        *(str(entry.planned_seconds), "yes" if entry.completed else "no"),
        "; ".join(area.value for area in entry.areas),
        *(_ratings(record.soreness_before), _ratings(record.soreness_after), record.note),
    )


def _ratings(ratings: tuple[Soreness, ...]) -> str:
    return "; ".join(f"{one.area.value} {one.side.value} {one.rating}" for one in ratings)


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _refused(path: Path, reason: str) -> ImportRefused:
    return ImportRefused(
        f"{path} cannot be imported: {reason}. Nothing was changed.",
        "Choose a JSON export or a history.sqlite3 of Recovery.",
    )
