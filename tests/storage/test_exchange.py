# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Everything out, and in again."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import ExerciseRecord, SessionRecord, SessionStatus
from recovery_gui.core.side import Side
from recovery_gui.storage.clean_text import clean_line
from recovery_gui.storage.errors import HistoryForeign, ImportRefused, NotWritable
from recovery_gui.storage.exchange import ImportResult, export_csv, export_json, import_file
from recovery_gui.storage.history_store import HistoryStore

MakeRecord = Callable[[int], SessionRecord]
AT = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)


@pytest.fixture
def session(make_record: MakeRecord) -> dict[str, Any]:
    """One exported session."""
    exported = json.loads(export_json([make_record(0)], AT))
    only: dict[str, Any] = exported["sessions"][0]
    return only


def write(path: Path, *sessions: object) -> Path:
    content = {"format": "recovery-gui-history", "version": 1, "sessions": sessions}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_the_export_is_as_fixed(make_record: MakeRecord) -> None:
    assert json.loads(export_json([make_record(0)], AT)) == {
        "format": "recovery-gui-history",
        "version": 1,
        "exported_at": "2026-11-22T21:00:00+00:00",
        "sessions": [
            {
                "id": "00000000-0000-0000-0000-000000000001",
                "started_at": "2026-11-22T19:30:00+01:00",
                "ended_at": "2026-11-22T19:33:20+01:00",
                "zone": "Europe/Berlin",
                "local_date": "2026-11-22",
                "title": "Hip to Heel Press 0",
                "source": "hip-to-heel-press",
                "status": "completed",
                "duration_s": 172,
                "planned_s": 184,
                "soreness_before": [{"area": "hamstrings", "side": "left", "rating": 6}],
                "soreness_after": [{"area": "hamstrings", "side": "left", "rating": 3}],
                "note": "Zwölf km, müde – aber gut.",
                "exercises": [
                    {
                        "exercise": "hip-to-heel-press",
                        "name": "Hip to Heel Press",
                        "side": side,
                        "seconds": seconds,
                        "planned_seconds": 92,
                        "completed": seconds == 92,
                        "areas": ["hamstrings", "calves"],
                    }
                    for side, seconds in (("right", 92), ("left", 80))
                ],
            }
        ],
        "deleted": [],
        "week_marks": [],
    }


def test_an_import_is_idempotent(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    path = tmp_path / "export.json"
    path.write_text(export_json([make_record(0), make_record(1)], AT), encoding="utf-8")
    assert import_file(path, store) == ImportResult(new=1, known=1, rejected=())
    assert import_file(path, store) == ImportResult(new=0, known=2, rejected=())
    assert store.sessions() == (make_record(0), make_record(1))


def test_another_history_is_merged_and_untouched(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    other = HistoryStore(tmp_path / "other.sqlite3", tmp_path / "other")
    other.add_sessions([make_record(0), make_record(1)])
    connection = other._file.open()
    assert connection is not None
    connection.execute("UPDATE session SET title = '?' WHERE id LIKE '%1'")
    other.close()
    before = (tmp_path / "other.sqlite3").read_bytes()
    rejected = (f"session {make_record(0).id}: is damaged",)
    result = import_file(tmp_path / "other.sqlite3", store)
    assert result == ImportResult(new=1, known=0, rejected=rejected)
    assert store.sessions() == (make_record(1),)
    assert (tmp_path / "other.sqlite3").read_bytes() == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": "1"}, 'id: is the text "1", allowed: a UUID'),
        ({"id": 1}, "id: is the number 1, allowed: a UUID"),
        ({"started_at": "2026-11-22T19:30:00"}, "started_at: is the text"),
        ({"started_at": "yesterday"}, "started_at: is the text"),
        ({"started_at": "0001-01-01T00:00:00+14:00"}, "started_at: is the text"),
        ({"ended_at": "2026-11-22T19:29:59+01:00"}, "ended_at: is before the start"),
        ({"local_date": "2026-11-31"}, "local_date: is the text"),
        ({"local_date": "2026-11-20"}, "local_date: is far from the start"),
        ({"status": "done"}, "status: is the text"),
        ({"duration_s": 171}, "duration_s: is not the sum of the exercises; allowed: 172"),
        ({"planned_s": 0}, "planned_s: is not the sum of the exercises; allowed: 184"),
        ({"note": "x" * 1_000_001}, "note: is the text"),
        ({"note": None}, "note: is None"),
        ({"soreness_after": [{"area": "calves", "side": "left", "rating": 11}]}, "rating: is 11"),
        ({"exercises": [3]}, "exercises[1]: is the number 3, allowed: a table"),
        ({"exercises": {}}, "exercises: is a table, allowed: a list"),
        ({"title": ""}, "title: has 0 characters"),
    ],
)
def test_a_bad_session_is_rejected_with_its_reason(
    store: HistoryStore,
    session: dict[str, Any],
    tmp_path: Path,
    change: dict[str, Any],
    reason: str,
) -> None:
    path = write(tmp_path / "in.json", {**session, **change}, "nothing")
    result = import_file(path, store)
    assert (result.new, result.known, len(result.rejected)) == (0, 0, 2)
    assert result.rejected[0].startswith("sessions[1].")
    assert reason in result.rejected[0]
    assert result.rejected[1] == 'sessions[2]: is the text "nothing", allowed: a table'
    assert store.sessions() == ()


def test_more_practised_than_planned_is_rejected(
    store: HistoryStore, session: dict[str, Any], tmp_path: Path
) -> None:
    session["exercises"][1]["seconds"] = 100
    session["duration_s"] = 192
    result = import_file(write(tmp_path / "in.json", session), store)
    assert result.rejected == (
        "sessions[1].exercises[2].seconds: is more than planned; allowed: 0 to 92",
    )


def test_a_field_of_a_newer_program_is_left_out(
    store: HistoryStore, session: dict[str, Any], make_record: MakeRecord, tmp_path: Path
) -> None:
    import_file(write(tmp_path / "in.json", {**session, "mood": "calm"}), store)
    assert store.sessions() == (make_record(0),)


def test_hostile_text_is_cleaned(
    store: HistoryStore, session: dict[str, Any], tmp_path: Path
) -> None:
    hostile = {"title": "a\u202eb\x07\n c", "note": "one\r\ntwo\x00\u2066 "}
    import_file(write(tmp_path / "in.json", {**session, **hostile}), store)
    (record,) = store.sessions()
    assert (record.title, record.note) == ("ab c", "one\ntwo")


def test_a_reason_that_quotes_the_file_is_safe_to_show(
    store: HistoryStore, session: dict[str, Any], tmp_path: Path
) -> None:
    hostile = {"local_date": f"\u202e\x1b[2J{'x' * 9000}"}
    (reason,) = import_file(write(tmp_path / "in.json", {**session, **hostile}), store).rejected
    assert reason.startswith("sessions[1].local_date: ")
    assert clean_line(reason) == reason
    assert len(reason) <= 500


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "neither JSON, CSV nor a history"),
        (b"\xff\xfe", "neither JSON, CSV nor a history"),
        (b"[" * 100_000, "neither JSON, CSV nor a history"),
        (b"[]", "no export of Recovery"),
        (b'{"format": "other"}', "no export of Recovery"),
        (b'{"format": "recovery-gui-history", "version": 2}', "a newer Recovery"),
        (b'{"format": "recovery-gui-history", "version": 1}', "no list of sessions"),
    ],
)
def test_what_is_no_export_is_refused(
    store: HistoryStore, tmp_path: Path, raw: bytes, reason: str
) -> None:
    (tmp_path / "in").write_bytes(raw)
    with pytest.raises(ImportRefused, match=reason):
        import_file(tmp_path / "in", store)
    assert store.verify().exists is False


def test_a_file_too_large_is_refused(
    store: HistoryStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("recovery_gui.storage.exchange.MAX_BYTES", 10)
    (tmp_path / "in").write_bytes(b"x" * 11)
    with pytest.raises(ImportRefused, match="larger"):
        import_file(tmp_path / "in", store)


def test_another_programs_database_is_no_import(store: HistoryStore, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(b"SQLite format 3\x00" + bytes(100))
    with pytest.raises(HistoryForeign):
        import_file(tmp_path / "in", store)


def test_a_missing_file_is_told(store: HistoryStore, tmp_path: Path) -> None:
    with pytest.raises(NotWritable, match="nowhere"):
        import_file(tmp_path / "nowhere", store)


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_csv_cells_are_no_formulas(make_record: MakeRecord, first: str) -> None:
    record = replace(make_record(0), note=f"{first}1+1", title='a, "b"\nc')
    rows = list(csv.reader(io.StringIO(export_csv([record]), newline="")))
    assert [row[0] for row in rows] == ["session", record.id, record.id]
    assert [len(row) for row in rows] == [21, 21, 21]
    assert rows[1][17] == f"'{first}1+1"
    assert rows[1][5] == record.title
    assert rows[2][8:15] == [
        *("hip-to-heel-press", "Hip to Heel Press", "left", "80", "92", "no"),
        "hamstrings; calves",
    ]
    assert rows[1][15] == "hamstrings left 6"


def sample(minutes: int, seconds: list[int], note: str) -> SessionRecord:
    start = datetime(2026, 3, 1, 12, 0, tzinfo=timezone(timedelta(minutes=minutes)))
    return SessionRecord(
        id=str(UUID(int=minutes + 10_000)),
        started_at=start,
        ended_at=start + timedelta(seconds=300, microseconds=5),
        zone="UTC",
        local_date=start.date() - timedelta(days=1),
        title="Press",
        source="press",
        status=SessionStatus.PARTIAL,
        exercises=tuple(
            ExerciseRecord("press", "Press", side, done, 92, done == 92, (BodyArea.FEET,))
            for side, done in zip((Side.LEFT, Side.RIGHT), seconds, strict=True)
        ),
        note=note,
    )


@settings(max_examples=25, deadline=None)
@given(
    minutes=st.integers(-720, 720),
    seconds=st.lists(st.integers(0, 92), min_size=2, max_size=2),
    note=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf"])),
)
def test_export_and_import_are_inverse(
    tmp_path_factory: pytest.TempPathFactory, minutes: int, seconds: list[int], note: str
) -> None:
    directory = tmp_path_factory.mktemp("round")
    store = HistoryStore(directory / "history.sqlite3", directory / "backups")
    record = sample(minutes, seconds, note.strip())
    path = directory / "export.json"
    path.write_text(export_json([record], AT), encoding="utf-8")
    assert import_file(path, store).new == 1
    assert store.sessions() == (record,)
    store.close()
