# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Calendars, CSV and conflict copies on the command line."""

import json
import shlex
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from icalendar import Calendar

from recovery_gui.storage.history_store import HistoryStore
from tests.cli.conftest import Practise, Run


def test_export_as_a_calendar(run: Run, practise: Practise) -> None:
    records = [practise(0), practise(3)]
    calendar = Calendar.from_ical(run("export", "--format", "ics").out)
    assert isinstance(calendar, Calendar)
    assert [event["UID"] for event in calendar.events] == [record.id for record in records]
    starts = [record.started_at.replace(microsecond=0) for record in records]
    assert [event.start for event in calendar.events] == starts


def test_csv_goes_out_and_in_again(
    run: Run, practise: Practise, tmp_path: Path, data_dir: Path
) -> None:
    practise(0, "=1+1")
    practise(3, "'=1")
    exported = tmp_path / "history.csv"
    run("export", "--format", "csv", "-o", exported)
    before = json.loads(run("export", "--format", "json").out)["sessions"]
    data_dir.rename(tmp_path / "old")
    assert run("import", exported) == (0, "2 new, 0 known, 0 rejected\n", "")
    assert json.loads(run("export", "--format", "json").out)["sessions"] == before


def test_import_says_what_it_changed(
    run: Run, practise: Practise, tmp_path: Path, data_dir: Path
) -> None:
    record = practise(0)
    other = tmp_path / "other.sqlite3"
    shutil.copy2(data_dir / "history.sqlite3", other)
    store = HistoryStore(other, tmp_path / "backups")
    store.edit_session(replace(record, note="edited elsewhere"), datetime.now(UTC))
    store.close()
    told = "0 new, 1 known, 0 rejected\n1 known session changed or deleted as in the file\n"
    assert run("import", other) == (0, told, "")
    assert run("import", other).out == "0 new, 1 known, 0 rejected\n"


def test_doctor_offers_what_a_conflict_copy_holds(
    run: Run, practise: Practise, data_dir: Path
) -> None:
    practise(0)
    copy = data_dir / "history (Anna's conflicted copy 2026-11-22).sqlite3"
    shutil.move(data_dir / "history.sqlite3", copy)
    shutil.rmtree(data_dir / "backups")
    practise(1)
    (data_dir / "history-LAPTOP.sqlite3").write_bytes(b"half")
    outcome = run("doctor", "--json")
    unreadable, only_there = sorted(json.loads(outcome.out)["attention"], reverse=True)
    assert outcome.status == 1
    assert unreadable.startswith("a conflict copy cannot be read: ")
    command = only_there.split("`")[1]
    assert only_there.startswith(f"1 session only in the conflict copy {copy}: ")
    assert run(*shlex.split(command)[1:]).out == "1 new, 0 known, 0 rejected\n"
    assert f"the conflict copy {copy} holds no session" in run("doctor").out


def test_doctor_tells_of_damaged_sums(run: Run, practise: Practise, data_dir: Path) -> None:
    import sqlite3

    practise(0)
    connection = sqlite3.connect(data_dir / "history.sqlite3")
    connection.execute("UPDATE month_sum SET days = '{}'")
    connection.commit()
    connection.close()
    assert "are damaged" in run("doctor").out
