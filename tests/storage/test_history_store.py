# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The history on a real disk, in a real SQLite file."""

import os
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    Checkpoint,
    DayTotal,
    ExerciseRecord,
    Position,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.storage.errors import (
    CheckpointUnreadable,
    DiskFull,
    HistoryBusy,
    HistoryForeign,
    HistoryMissing,
    HistoryNewer,
    HistoryUnreadable,
    NotWritable,
    SessionUnknown,
)
from recovery_gui.storage.history_file import create_history
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.schema import APPLICATION_ID, SCHEMA
from recovery_gui.storage.session_rows import storable

MakeRecord = Callable[[int], SessionRecord]


def checkpoint_of(record: SessionRecord) -> Checkpoint:
    return Checkpoint(
        record=record,
        settings=PlanSettings(first_side=Side.LEFT),
        plan_fingerprint="c0ffee",
        position=Position(3, 1.25),
        practised_s=(0.0, 8.0, 3.5),
        elapsed_s=21.5,
    )


def content(path: Path) -> tuple[bytes, int]:
    return path.read_bytes(), path.stat().st_mtime_ns


def edit(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_reading_makes_no_file(store: HistoryStore, tmp_path: Path) -> None:
    assert store.sessions() == ()
    assert store.damaged_sessions() == ()
    assert store.day_totals(date(2026, 1, 1), date(2026, 12, 31)) == ()
    assert store.read_checkpoint() is None
    store.drop_checkpoint()
    assert list(tmp_path.iterdir()) == []


def test_sessions_come_back_newest_first(store: HistoryStore, make_record: MakeRecord) -> None:
    for number in (1, 0, 2):
        store.save_session(make_record(number))
    store.close()
    assert store.sessions() == (make_record(0), make_record(1), make_record(2))


def test_saving_again_changes_nothing(store: HistoryStore, make_record: MakeRecord) -> None:
    store.save_session(make_record(0))
    store.save_session(replace(make_record(0), note="another"))
    assert store.sessions() == (make_record(0),)


def test_saving_drops_the_checkpoint_of_that_session_only(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    store.write_checkpoint(checkpoint_of(make_record(0)))
    store.save_session(make_record(1))
    assert store.read_checkpoint() == checkpoint_of(make_record(0))
    store.save_session(make_record(0))
    assert store.read_checkpoint() is None


def test_a_checkpoint_replaces_the_one_before(store: HistoryStore, make_record: MakeRecord) -> None:
    store.write_checkpoint(checkpoint_of(make_record(0)))
    later = replace(checkpoint_of(make_record(0)), position=Position(4, 0.0))
    store.write_checkpoint(later)
    store.close()
    assert store.read_checkpoint() == later
    store.drop_checkpoint()
    assert store.read_checkpoint() is None


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE running_session SET content = replace(content, '21.5', '91.5')",
        "UPDATE running_session SET content = 'none', digest = x'00'",
        "UPDATE running_session SET digest = x'0011223344556677'",
    ],
)
def test_a_damaged_checkpoint_is_told_and_can_be_dropped(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path, damage: str
) -> None:
    store.write_checkpoint(checkpoint_of(make_record(0)))
    edit(tmp_path / "history.sqlite3", damage)
    with pytest.raises(CheckpointUnreadable):
        store.read_checkpoint()
    store.drop_checkpoint()
    assert store.read_checkpoint() is None


def test_impressions_are_replaced(store: HistoryStore, make_record: MakeRecord) -> None:
    store.save_session(make_record(0))
    store.save_session(make_record(1))
    rated = replace(
        make_record(0),
        soreness_before=(),
        soreness_after=(Soreness(BodyArea.CALVES, Side.RIGHT, 0),),
        note="",
    )
    store.update_session(replace(rated, title="ignored"))
    at = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
    assert store.sessions() == (replace(rated, revised_at=at), make_record(1))


def test_an_unknown_session_is_not_updated(store: HistoryStore, make_record: MakeRecord) -> None:
    store.save_session(make_record(0))
    with pytest.raises(SessionUnknown):
        store.update_session(make_record(1))
    assert store.sessions() == (make_record(0),)


def test_day_totals_sum_the_days(store: HistoryStore, make_record: MakeRecord) -> None:
    second = replace(make_record(0), id="00000000-0000-0000-0000-0000000000ff")
    store.add_sessions([make_record(0), second, make_record(3), make_record(10)])
    assert store.day_totals(date(2026, 11, 19), date(2026, 11, 22)) == (
        DayTotal(date(2026, 11, 19), sessions=1, seconds=172, exercises=1),
        DayTotal(date(2026, 11, 22), sessions=2, seconds=344, exercises=2),
    )


def test_add_sessions_counts_the_new(store: HistoryStore, make_record: MakeRecord) -> None:
    store.save_session(make_record(0))
    assert store.add_sessions([make_record(0), make_record(1), make_record(1)]) == 1


def test_files_and_directories_are_private(make_record: MakeRecord, tmp_path: Path) -> None:
    data = tmp_path / "a" / "b"
    store = HistoryStore(data / "history.sqlite3", data / "backups")
    store.save_session(make_record(0))
    store.close()
    for path in (tmp_path / "a").rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


def test_a_path_may_hold_any_character(make_record: MakeRecord, tmp_path: Path) -> None:
    data = tmp_path / "müde?mode=ro&a #1 50%41"
    store = HistoryStore(data / "history.sqlite3", data / "backups")
    store.save_session(make_record(0))
    assert store.sessions() == (make_record(0),)
    assert [path.name for path in tmp_path.iterdir()] == [data.name]
    store.close()


def test_text_that_utf_8_cannot_hold_is_replaced(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    store.save_session(replace(make_record(0), note="a\ud800b"))
    assert store.sessions()[0].note == "a?b"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE session SET title = 'Hip to Heel Press 9'",
        "UPDATE session SET note = CAST(x'ff' AS TEXT)",
        "UPDATE session SET seconds = 171",
        "UPDATE session SET local_date = '2026-13-01'",
        "UPDATE session SET started_offset_s = 9999999999999",
        "UPDATE session SET status = 'finished'",
        "UPDATE session_exercise SET seconds = 79 WHERE side = 'left'",
        "UPDATE session_exercise SET areas = '['",
        "UPDATE soreness SET rating = 0",
        "DELETE FROM soreness WHERE moment = 'after'",
    ],
)
def test_a_session_that_was_changed_is_reported_and_not_shown(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path, statement: str
) -> None:
    store.save_session(make_record(0))
    edit(tmp_path / "history.sqlite3", statement)
    assert store.sessions() == ()
    assert store.damaged_sessions() == (make_record(0).id,)
    assert store.verify().damaged == (make_record(0).id,)
    with pytest.raises(HistoryUnreadable):
        store.update_session(make_record(0))


def test_the_days_survive_damage_to_a_session(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    edit(tmp_path / "history.sqlite3", "UPDATE session SET local_date = '2026-11-99'")
    days = store.day_totals(date(2026, 1, 1), date(2026, 12, 31))
    assert days == (DayTotal(date(2026, 11, 22), 1, 172, 1),)


@pytest.mark.parametrize("raw", [b"not a database", b"SQLite format 3\x00" + bytes(600), b"x" * 99])
def test_what_is_no_history_is_refused_and_untouched(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path, raw: bytes
) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(raw)
    before = content(path)
    with pytest.raises(HistoryForeign):
        store.sessions()
    with pytest.raises(HistoryForeign):
        store.save_session(make_record(0))
    assert content(path) == before
    assert store.verify().problem != ""


def test_another_programs_database_is_refused_and_untouched(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    path = tmp_path / "history.sqlite3"
    edit(path, "PRAGMA application_id = 7", "CREATE TABLE session (id)")
    before = content(path)
    with pytest.raises(HistoryForeign):
        store.save_session(make_record(0))
    assert content(path) == before


def test_an_empty_file_is_damage(store: HistoryStore, tmp_path: Path) -> None:
    (tmp_path / "history.sqlite3").touch()
    with pytest.raises(HistoryUnreadable):
        store.sessions()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON session BEGIN DELETE FROM session; END",
        "CREATE VIEW evil AS SELECT 1",
        "ALTER TABLE session RENAME COLUMN title TO heading",
        "DROP TABLE soreness",
        "PRAGMA user_version = 3",
        "PRAGMA user_version = -5",
    ],
)
def test_a_history_of_another_shape_is_refused(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path, statement: str
) -> None:
    store.save_session(make_record(0))
    store.close()
    edit(tmp_path / "history.sqlite3", statement)
    before = content(tmp_path / "history.sqlite3")
    with pytest.raises(HistoryUnreadable):
        store.save_session(make_record(1))
    assert content(tmp_path / "history.sqlite3") == before


def test_a_newer_history_without_our_columns_is_refused(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    store.close()
    edit(
        tmp_path / "history.sqlite3",
        "ALTER TABLE session RENAME COLUMN title TO heading",
        f"PRAGMA user_version = {SCHEMA.current + 1}",
    )
    with pytest.raises(HistoryUnreadable, match="session lacks a column"):
        store.sessions()


def test_an_unknown_file_format_is_told(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    store.close()
    raw = bytearray((tmp_path / "history.sqlite3").read_bytes())
    raw[47] = 9  # the schema format number, which SQLite knows as 1 to 4
    (tmp_path / "history.sqlite3").write_bytes(raw)
    with pytest.raises(HistoryUnreadable, match="unsupported file format"):
        store.sessions()


def test_making_a_history_keeps_one_that_is_there(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    create_history(tmp_path / "history.sqlite3", SCHEMA)
    assert store.sessions() == (make_record(0),)


def test_a_newer_major_is_shown_and_untouched(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    store.close()
    path = tmp_path / "history.sqlite3"
    edit(path, "PRAGMA user_version = 4000", "CREATE TABLE future (a)")
    before = content(path)
    assert store.sessions() == (make_record(0),)
    with pytest.raises(HistoryNewer):
        store.save_session(make_record(1))
    with pytest.raises(HistoryNewer):
        store.write_checkpoint(checkpoint_of(make_record(1)))
    store.close()
    assert content(path) == before


def test_a_newer_minor_works_and_keeps_its_columns(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    store.close()
    path = tmp_path / "history.sqlite3"
    edit(
        path,
        "ALTER TABLE session ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",
        "UPDATE session SET mood = 'glad'",
        f"PRAGMA user_version = {SCHEMA.current + 1}",
    )
    store.save_session(make_record(1))
    store.update_session(replace(make_record(0), note="kept"))
    store.close()
    connection = sqlite3.connect(path)
    moods = connection.execute("SELECT mood FROM session ORDER BY started_utc").fetchall()
    assert moods == [("calm",), ("glad",)]
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA.current + 1,)
    connection.close()


def test_a_lock_of_another_program_is_told(
    store: HistoryStore,
    make_record: MakeRecord,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.save_session(make_record(0))
    store.close()
    monkeypatch.setattr("recovery_gui.storage.history_file.BUSY_S", 0.05)
    other = sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(HistoryBusy):
        store.save_session(make_record(1))
    other.execute("ROLLBACK")
    other.close()
    store.save_session(make_record(1))
    assert len(store.sessions()) == 2


def test_a_full_disk_saves_nothing_and_a_retry_saves_all(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    store.save_session(make_record(0))
    connection = store._file.open()
    assert connection is not None
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    long = replace(make_record(1), note="x" * 50_000)
    with pytest.raises(DiskFull):
        store.save_session(long)
    assert store.sessions() == (make_record(0),)
    store.save_session(long)
    assert store.sessions() == (make_record(0), long)


def test_a_parent_that_is_a_file_is_told(make_record: MakeRecord, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    store = HistoryStore(tmp_path / "data" / "history.sqlite3", tmp_path / "backups")
    with pytest.raises(NotWritable, match="data"):
        store.save_session(make_record(0))
    assert store.verify().exists is False


def test_a_dangling_link_is_told(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    (tmp_path / "history.sqlite3").symlink_to(tmp_path / "gone")
    with pytest.raises(NotWritable):
        store.save_session(make_record(0))
    assert not (tmp_path / "gone").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["history.sqlite3"]


def test_a_directory_in_its_place_is_told(store: HistoryStore, tmp_path: Path) -> None:
    (tmp_path / "history.sqlite3").mkdir()
    with pytest.raises(NotWritable):
        store.sessions()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_its_place_is_refused_at_once(store: HistoryStore) -> None:
    os.mkfifo(store.path)
    with pytest.raises(HistoryForeign, match="left as it is"):
        store.sessions()
    assert store.path.is_fifo()


def test_a_place_where_one_may_not_look_is_told(
    store: HistoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Path.exists raises there; tests/torture/places.py does it with modes, as another user."""

    def refuse(path: Path, **_: bool) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "stat", refuse)
    with pytest.raises(NotWritable, match=re.escape(str(store.path))):
        store.sessions()
    assert "Permission denied" in store.verify().problem


def test_a_history_that_vanished_is_not_begun_anew(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    (tmp_path / "history.sqlite3").unlink()
    with pytest.raises(HistoryMissing):
        store.save_session(make_record(1))
    with pytest.raises(HistoryMissing):
        store.sessions()
    assert not (tmp_path / "history.sqlite3").exists()


def test_a_history_replaced_while_open_is_the_one_used(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    other = HistoryStore(tmp_path / "other.sqlite3", tmp_path / "other")
    other.save_session(make_record(5))
    other.close()
    store.save_session(make_record(0))
    os.replace(tmp_path / "other.sqlite3", tmp_path / "history.sqlite3")  # noqa: PTH105
    store.save_session(make_record(1))
    assert store.sessions() == (make_record(1), make_record(5))


def test_verify_tells_the_state(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    nothing = store.verify()
    assert (nothing.exists, nothing.sessions, nothing.problem) == (False, 0, "")
    store.save_session(make_record(0))
    report = store.verify()
    assert (report.exists, report.sessions, report.damaged, report.problem) == (True, 1, (), "")
    assert report.backups == (tmp_path / "backups" / "history-20261122T200000Z.sqlite3",)
    assert report.backup_problem == ""


def test_a_backup_that_fails_does_not_undo_the_saving(
    make_record: MakeRecord, tmp_path: Path
) -> None:
    (tmp_path / "backups").write_text("in the way", encoding="utf-8")
    store = HistoryStore(tmp_path / "history.sqlite3", tmp_path / "backups")
    store.save_session(make_record(0))
    assert store.sessions() == (make_record(0),)
    assert "backups" in store.verify().backup_problem
    store.close()


def test_the_header_says_whose_it_is(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    connection = sqlite3.connect(tmp_path / "history.sqlite3")
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA.current,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()


_TEXT = st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace").decode())
_AREA = st.sampled_from(BodyArea)
_SIDE = st.sampled_from(Side)
_MOMENT = st.datetimes(
    min_value=datetime(1971, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
    max_value=datetime(2190, 1, 1),  # noqa: DTZ001
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)
_ENTRY = st.builds(
    lambda exercise, name, side, seconds, more, areas: ExerciseRecord(
        exercise, name, side, seconds, seconds + more, more == 0, tuple(areas)
    ),
    *(_TEXT, _TEXT, _SIDE, st.integers(0, 10**6), st.integers(0, 500)),
    st.lists(_AREA, max_size=4),
)
_RATINGS = st.lists(st.builds(Soreness, _AREA, _SIDE, st.integers(0, 10)), max_size=3).map(tuple)
_RECORD = st.builds(
    SessionRecord,
    id=st.uuids().map(str),
    started_at=_MOMENT,
    ended_at=_MOMENT,
    zone=_TEXT,
    local_date=st.dates(),
    title=_TEXT,
    source=_TEXT,
    status=st.sampled_from(SessionStatus),
    exercises=st.lists(_ENTRY, max_size=4).map(tuple),
    soreness_before=_RATINGS,
    soreness_after=_RATINGS,
    note=_TEXT,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(records=st.lists(_RECORD, max_size=4, unique_by=lambda one: one.id))
def test_whatever_is_saved_comes_back(
    tmp_path_factory: pytest.TempPathFactory, records: list[SessionRecord]
) -> None:
    directory = tmp_path_factory.mktemp("any")
    store = HistoryStore(directory / "history.sqlite3", directory / "backups")
    store.add_sessions(records)
    store.close()
    read = store.sessions()
    store.close()
    assert {one.id: one for one in read} == {one.id: storable(one) for one in records}
    assert [one.started_at.astimezone(UTC) for one in read] == sorted(
        (one.started_at.astimezone(UTC) for one in records), reverse=True
    )


def test_the_last_day_of_each_exercise(store: HistoryStore, make_record: MakeRecord) -> None:
    assert store.last_done() == {}
    unpractised = replace(make_record(0).exercises[0], exercise="other", seconds=0)
    store.add_sessions(
        [
            make_record(5),
            replace(make_record(2), exercises=(*make_record(2).exercises, unpractised)),
        ]
    )
    assert store.last_done() == {"hip-to-heel-press": date(2026, 11, 20)}


def test_the_last_day_of_each_routine(store: HistoryStore, make_record: MakeRecord) -> None:
    """By what it was begun as; one in the bin, or not practised, does not count."""
    begun = [replace(make_record(days), source="before-bed") for days in (9, 5, 2)]
    skipped = replace(make_record(1), source="desk-day", exercises=())
    store.add_sessions([*begun, skipped])
    both = {"before-bed": date(2026, 11, 20), "hip-to-heel-press": date(2026, 11, 20)}
    assert store.last_done() == both
    store.delete_session(begun[-1].id, begun[-1].ended_at)
    assert store.last_done()["before-bed"] == date(2026, 11, 17)
    edit(store.path, "UPDATE session SET local_date = '2026-11-99' WHERE binned = 0")
    assert "before-bed" not in store.last_done()


def test_a_last_day_survives_damage_to_its_session(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.save_session(make_record(0))
    edit(tmp_path / "history.sqlite3", "UPDATE session SET local_date = '2026-11-99'")
    assert store.last_done() == {"hip-to-heel-press": date(2026, 11, 22)}


def test_a_file_that_may_only_be_read_is_read_and_the_rest_is_told(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    store.save_session(make_record(0))
    connection = store._file.open()
    assert connection is not None
    connection.execute(
        "PRAGMA query_only = ON"
    )  # root may write any file; SQLite then says READONLY
    assert store.sessions() == (make_record(0),)
    with pytest.raises(NotWritable, match=r"history\.sqlite3"):
        store.save_session(make_record(1))


def test_a_start_loads_neither_sqlite_nor_a_digest() -> None:
    made = (
        "import sys; from pathlib import Path;"
        "from recovery_gui.storage.exercise_catalog import ExerciseCatalog;"
        "from recovery_gui.storage.settings_store import SettingsStore;"
        "from recovery_gui.storage.history_store import HistoryStore;"
        "HistoryStore(Path('none'), Path('none')).sessions();"
        "SettingsStore(Path('none')).load();"
        "print({'sqlite3', 'hashlib', 'csv', 'platformdirs'} & set(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", made], check=True, capture_output=True, text=True)
    assert told.stdout == "set()\n"
