# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The sessions as calendar events: iCalendar, RFC 5545."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from recovery_gui.core.session_record import ExerciseRecord, SessionRecord
from recovery_gui.core.side import Side
from recovery_gui.storage.clean_text import clean_line, clean_note

_PRODUCT = "-//Recovery//recovery-gui//EN"
_LINE_OCTETS = 75  # RFC 5545, 3.1, without the line break
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def export_ics(records: Iterable[SessionRecord]) -> str:
    """One event for each session, in UTC to the second; the same records give the same text."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN"]
    for record in records:
        lines += _event(record)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _fold(line))


def _event(record: SessionRecord) -> list[str]:
    changed = record.revised_at or record.ended_at
    spent = [f"DTEND:{_utc(record.ended_at)}"]
    lasting = _utc(record.ended_at) > _utc(record.started_at)
    return [
        "BEGIN:VEVENT",
        f"UID:{record.id}",
        f"DTSTAMP:{_utc(changed)}",
        f"DTSTART:{_utc(record.started_at)}",
        *(spent if lasting else []),  # RFC 5545, 3.8.2.2: DTEND must be later than DTSTART
        f"SUMMARY:{_text(clean_line(record.title))}",
        f"DESCRIPTION:{_text(clean_note(_description(record)))}",
        "TRANSP:TRANSPARENT",  # It takes no time from what is to come.
        "END:VEVENT",
    ]


def _description(record: SessionRecord) -> str:
    lines = [_exercise_line(entry) for entry in record.exercises]
    return "\n".join([*lines, *([record.note] if record.note else [])])


def _exercise_line(entry: ExerciseRecord) -> str:
    side = "" if entry.side is Side.NONE else f", {entry.side.value}"
    minutes, seconds = divmod(entry.seconds, 60)
    return f"{entry.name}{side}: {minutes}:{seconds:02d}"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    return value.translate(_ESCAPED)


def _fold(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, none of which splits a character."""
    piece, octets = "", 0
    for character in line:
        size = len(character.encode())
        if octets + size > _LINE_OCTETS:
            yield piece
            piece, octets = " ", 1
        piece, octets = piece + character, octets + size
    yield piece
