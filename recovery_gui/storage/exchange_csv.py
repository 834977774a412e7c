# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The sessions as CSV (RFC 4180), one row for each exercise and side; and read again.

A cell that a spreadsheet would take for a formula begins with one apostrophe more than its text,
as does one that begins with apostrophes before such a character; so reading is exact.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import Any

from recovery_gui.core.language import tr
from recovery_gui.core.session_record import (
    Discomfort,
    ExerciseRecord,
    Noticed,
    SessionRecord,
    Soreness,
)
from recovery_gui.storage.exchange_file import Incoming
from recovery_gui.storage.fields import Refused
from recovery_gui.storage.merge import HistoryContent
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.record_json import read_record

_SESSION_COLUMNS = ("started_at", "ended_at", "zone", "local_date", "title", "source", "status")
_ENTRY_COLUMNS = ("exercise", "name", "side", "seconds", "planned_seconds", "completed", "areas")
_NEEDED = (
    *("session", *_SESSION_COLUMNS, *_ENTRY_COLUMNS),
    *("soreness_before", "soreness_after", "note"),
)
_COLUMNS = (*_NEEDED, "revised_at", "discomforts", "noticed")
_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n]")
_DONE = {"yes": True, "no": False}
_BETWEEN = "; "
_MOST_CHARACTERS = 2_000_000
_FIRST_ROW = 2  # The first holds the names of the columns.

Row = dict[str, str]


def export_csv(records: Iterable[SessionRecord]) -> str:
    """The sessions as CSV; one without exercises has a row with those cells empty."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for record in records:
        for entry in record.exercises or (None,):
            writer.writerow(_guarded(cell) for cell in _cells(record, entry))
    return text.getvalue()


def is_csv(raw: bytes) -> bool:
    """Whether the file begins as our CSV does; a spreadsheet may have put a mark before it."""
    return raw.removeprefix(b"\xef\xbb\xbf").startswith(b"session,started_at,")


def read_csv(raw: bytes) -> Incoming:
    """What our CSV holds. Raises `Refused` for what is none."""
    try:
        text = raw.decode("utf-8-sig")
        csv.field_size_limit(_MOST_CHARACTERS)
        reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        rows = [{name: cell or "" for name, cell in row.items() if name} for row in reader]
    except (ValueError, csv.Error) as error:
        raise Refused(tr("its CSV cannot be read ({error})").format(error=error)) from None
    missing = [name for name in _NEEDED if name not in (reader.fieldnames or ())]
    if missing:
        raise Refused(tr("its CSV has no column {column}").format(column=missing[0]))
    records: list[SessionRecord] = []
    rejected: list[str] = []
    for number, session in _sessions(rows):
        record, reason = _record(session, number)
        records += [record] if record else []
        rejected += [reason] if reason else []
    return Incoming(HistoryContent(tuple(records)), tuple(rejected))


def _sessions(rows: list[Row]) -> Iterator[tuple[int, list[Row]]]:
    """The rows of each session, however a spreadsheet has sorted them, and the first's number."""
    sessions: dict[str, list[Row]] = {}
    numbers: dict[str, int] = {}
    for number, row in enumerate(rows, _FIRST_ROW):
        plain = {name: _unguarded(cell) for name, cell in row.items()}
        sessions.setdefault(plain["session"], []).append(plain)
        numbers.setdefault(plain["session"], number)
    return ((numbers[one], sessions[one]) for one in sessions)


def _record(rows: list[Row], number: int) -> tuple[SessionRecord | None, str]:
    head = rows[0]
    try:
        entries = [_entry(row) for row in rows if row["exercise"]]
        content = {
            "id": head["session"],
            **{name: head[name] for name in _SESSION_COLUMNS},
            "duration_s": sum(entry["seconds"] for entry in entries),
            "planned_s": sum(entry["planned_seconds"] for entry in entries),
            "soreness_before": _soreness(head["soreness_before"]),
            "soreness_after": _soreness(head["soreness_after"]),
            "note": head["note"],
            "exercises": entries,
            "discomforts": [_mark(one) for one in _listed(head.get("discomforts"))],
            "noticed": [_noticed(one) for one in _listed(head.get("noticed"))],
        }
    except (ValueError, KeyError) as error:
        words = tr("row {row}: cannot be read ({error})")
        return None, words.format(row=number, error=error)
    if head.get("revised_at"):
        content["revised_at"] = head["revised_at"]
    record, reason = read_record(content, Place(Problems("import")))
    return record, reason and tr("row {row}: {reason}").format(row=number, reason=reason)


def _entry(row: Row) -> dict[str, Any]:
    return {
        "exercise": row["exercise"],
        "name": row["name"],
        "side": row["side"],
        "seconds": int(row["seconds"]),
        "planned_seconds": int(row["planned_seconds"]),
        "completed": _DONE[row["completed"].lower()],
        "areas": row["areas"].split(_BETWEEN) if row["areas"] else [],
    }


def _soreness(cell: str) -> list[dict[str, Any]]:
    ratings = []
    for one in _listed(cell):
        area, side, rating = one.rsplit(" ", 2)
        ratings.append({"area": area, "side": side, "rating": int(rating)})
    return ratings


def _listed(cell: str | None) -> list[str]:
    return cell.split(_BETWEEN) if cell else []


def _mark(text: str) -> dict[str, Any]:
    exercise, step, side = text.split(" ")
    return {"exercise": exercise, "step": int(step), "side": side}


def _noticed(text: str) -> dict[str, Any]:
    exercise, step, side, choice = text.split(" ", 3)
    return {"exercise": exercise, "step": int(step), "side": side, "choice": choice}


def _cells(record: SessionRecord, entry: ExerciseRecord | None) -> tuple[str, ...]:
    return (
        *(record.id, record.started_at.isoformat(), record.ended_at.isoformat(), record.zone),
        *(record.local_date.isoformat(), record.title, record.source, record.status.value),
        *(_entry_cells(entry) if entry else ("",) * len(_ENTRY_COLUMNS)),
        *(_ratings(record.soreness_before), _ratings(record.soreness_after), record.note),
        record.revised_at.isoformat() if record.revised_at else "",
        _BETWEEN.join(map(_mark_text, record.discomforts)),
        _BETWEEN.join(f"{_mark_text(one)} {one.choice}" for one in record.noticed),
    )


def _entry_cells(entry: ExerciseRecord) -> tuple[str, ...]:
    return (
        *(entry.exercise, entry.name, entry.side.value, str(entry.seconds)),
        *(str(entry.planned_seconds), "yes" if entry.completed else "no"),
        _BETWEEN.join(area.value for area in entry.areas),
    )


def _ratings(ratings: tuple[Soreness, ...]) -> str:
    return _BETWEEN.join(f"{one.area.value} {one.side.value} {one.rating}" for one in ratings)


def _mark_text(one: Discomfort | Noticed) -> str:
    return f"{one.exercise} {one.step} {one.side.value}"


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell
