# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The calendar, read by a library that knows iCalendar."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from icalendar import Calendar, Event

from recovery_gui.core.session_record import SessionRecord
from recovery_gui.core.side import Side
from recovery_gui.storage.exchange_ics import export_ics
from tests.storage.records import RECORDS

MakeRecord = Callable[[int], SessionRecord]


def events(text: str) -> list[Event]:
    calendar = Calendar.from_ical(text.encode())
    assert isinstance(calendar, Calendar)
    assert calendar["VERSION"] == "2.0"
    return calendar.events


def second(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def test_the_calendar_is_as_documented(make_record: MakeRecord) -> None:
    revised = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    entries = (*make_record(0).exercises, replace(make_record(0).exercises[0], side=Side.NONE))
    record = replace(make_record(0), exercises=entries, revised_at=revised)
    assert export_ics([record]).split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Recovery//recovery-gui//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:00000000-0000-0000-0000-000000000001",
        "DTSTAMP:20261123T080000Z",
        "DTSTART:20261122T183000Z",
        "DTEND:20261122T183320Z",
        "SUMMARY:Hip to Heel Press 0",
        "DESCRIPTION:Hip to Heel Press\\, right: 1:32\\nHip to Heel Press\\, left: 1:20",
        " \\nHip to Heel Press: 1:32\\nZwölf km\\, müde – aber gut.",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_moment_has_no_end(make_record: MakeRecord) -> None:
    record = replace(make_record(0), ended_at=make_record(0).started_at)
    (event,) = events(export_ics([record]))
    assert "DTEND" not in event


@settings(max_examples=60, deadline=None)
@given(records=RECORDS)
def test_a_library_reads_the_right_instants_and_words(records: list[SessionRecord]) -> None:
    text = export_ics(records)
    assert export_ics(records) == text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    read = events(text)
    assert [event["UID"] for event in read] == [record.id for record in records]
    for event, record in zip(read, records, strict=True):
        assert event.start == second(record.started_at)
        lasting = second(record.ended_at) - second(record.started_at)
        assert event.end - event.start == max(lasting, timedelta())
        stamp = event.DTSTAMP
        assert stamp == second(record.revised_at or record.ended_at)
        assert event["SUMMARY"] == record.title
        assert str(event["DESCRIPTION"]).endswith(record.note)
