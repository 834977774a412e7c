# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Out, wiped, and in again: JSON and CSV bring back an equal history."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings

from recovery_gui.core.session_record import SessionRecord
from recovery_gui.core.week_mark import WeekKind, WeekMark
from recovery_gui.storage.errors import ImportRefused
from recovery_gui.storage.exchange import import_file
from recovery_gui.storage.exchange_csv import export_csv
from recovery_gui.storage.exchange_json import export_json
from recovery_gui.storage.history_store import HistoryStore
from tests.storage.records import RECORDS

MakeRecord = Callable[[int], SessionRecord]
AT = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)
FORMULA = tuple("=+-@\t\r\n")


def fresh(directory: Path, name: str) -> HistoryStore:
    return HistoryStore(directory / f"{name}.sqlite3", directory / name, now=lambda: AT)


@settings(max_examples=60, deadline=None)
@given(records=RECORDS)
def test_json_and_csv_bring_back_an_equal_history(
    tmp_path_factory: pytest.TempPathFactory, records: list[SessionRecord]
) -> None:
    directory = tmp_path_factory.mktemp("round")
    store = fresh(directory, "own")
    store.add_sessions(records)
    store.mark_week(WeekMark(AT.date() - timedelta(days=AT.weekday()), WeekKind.ILL, AT))
    for deleted in records[:1]:
        store.delete_session(deleted.id, AT)
    sessions, content = store.sessions(), store.content()
    exports = {
        "json": export_json(sessions, AT, content),
        "csv": export_csv(sessions),
    }
    for suffix, text in exports.items():
        path = directory / f"export.{suffix}"
        path.write_bytes(text.encode())
        other = fresh(directory, suffix)
        result = import_file(path, other)
        assert (result.new, result.rejected) == (len(sessions), ())
        assert other.sessions() == sessions
        assert import_file(path, other).new == 0
        if suffix == "json":
            assert other.content().deletions == content.deletions
            assert other.content().weeks == content.weeks
        other.close()
    store.close()


@settings(max_examples=200, deadline=None)
@given(records=RECORDS)
def test_no_cell_of_a_csv_begins_like_a_formula(records: list[SessionRecord]) -> None:
    rows = [*csv.reader(io.StringIO(export_csv(records), newline=""), strict=True)]
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell[:1] in FORMULA]


def imported(tmp_path: Path, store: HistoryStore, text: str) -> tuple[int, tuple[str, ...]]:
    path = tmp_path / "in.csv"
    path.write_bytes(text.encode())
    result = import_file(path, store)
    return result.new, result.rejected


def test_what_a_spreadsheet_does_to_the_file_is_borne(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    text = export_csv([make_record(0), make_record(1)])
    head, *rows = text.split("\r\n")[:-1]
    shuffled = "\ufeff" + "\n".join([head, rows[0], rows[2], rows[1], rows[3]])
    assert imported(tmp_path, store, shuffled.replace("yes", "YES")) == (2, ())
    assert store.sessions() == (make_record(0), make_record(1))


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        (",92,92,yes", ",92,92,perhaps", "row 2: cannot be read ('perhaps')"),
        (",92,92,yes", ",many,92,yes", "row 2: cannot be read (invalid literal"),
        ("hamstrings left 6", "hamstrings 6", "row 2: cannot be read (not enough values"),
        ("hamstrings; calves", "hamstrings; wings", "row 2: exercises[1].areas[2]: is"),
        ("Europe/Berlin", "", "row 2: zone: has 0 characters"),
    ],
)
def test_a_row_that_is_none_is_rejected_with_its_number(
    store: HistoryStore,
    make_record: MakeRecord,
    tmp_path: Path,
    before: str,
    after: str,
    reason: str,
) -> None:
    new, rejected = imported(tmp_path, store, export_csv([make_record(0)]).replace(before, after))
    assert (new, len(rejected)) == (0, 1)
    assert rejected[0].startswith(reason)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("session,started_at,ended_at\r\n", "has no column zone"),
        ('session,started_at,"x', "cannot be read"),
        ("session,started_at,\udcff", "cannot be read"),
    ],
)
def test_a_csv_that_is_none_of_ours_is_refused(
    store: HistoryStore, tmp_path: Path, text: str, reason: str
) -> None:
    (tmp_path / "in.csv").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ImportRefused, match=reason):
        import_file(tmp_path / "in.csv", store)
    assert store.verify().exists is False


@pytest.mark.parametrize(
    ("name", "item", "reason"),
    [
        ("deleted", {"id": "x", "deleted_at": AT.isoformat()}, "deleted[1].id: is the text"),
        ("deleted", {"id": "0" * 32}, "deleted[1].deleted_at: missing"),
        ("week_marks", {"week": "2026-11-17", "revised_at": AT.isoformat()}, "allowed: a Monday"),
        ("week_marks", {"week": "2026-11-16", "kind": "lazy", "revised_at": "x"}, "week_marks[1]"),
    ],
)
def test_a_bad_change_is_rejected_with_its_reason(
    store: HistoryStore, tmp_path: Path, name: str, item: dict[str, str], reason: str
) -> None:
    import json

    path = tmp_path / "in.json"
    content = json.loads(export_json([], AT)) | {name: [item]}
    path.write_text(json.dumps(content))
    (rejected,) = import_file(path, store).rejected
    assert reason in rejected
    path.write_text(json.dumps(content | {name: {}}))
    with pytest.raises(ImportRefused, match=f"its {name} are no list"):
        import_file(path, store)


def test_a_revised_instant_of_any_zone_is_the_same_in_utc(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    local = make_record(0).ended_at
    store.save_session(replace(make_record(0), revised_at=local))
    kept = store.sessions()[0].revised_at
    assert kept == local
    assert kept.tzinfo is UTC
