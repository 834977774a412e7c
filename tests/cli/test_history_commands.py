# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import csv
import io
import json
import stat
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from recovery_gui.core.week import week_start
from recovery_gui.storage.record_json import record_to_json
from tests.cli.conftest import Practise, Run


def test_export_of_nothing(run: Run) -> None:
    outcome = run("export", "--format", "json")
    content = json.loads(outcome.out)
    assert outcome.status == 0
    assert (content["format"], content["version"]) == ("recovery-gui-history", 1)
    assert content["sessions"] == []
    assert datetime.fromisoformat(content["exported_at"]).utcoffset() is not None


def test_export_as_json(run: Run, practise: Practise) -> None:
    records = [practise(0, "Zwölf km"), practise(3)]
    sessions = json.loads(run("export", "--format", "json").out)["sessions"]
    assert sessions == [json.loads(json.dumps(record_to_json(one))) for one in records]


def test_export_as_csv(run: Run, practise: Practise) -> None:
    practise(0, "=1+1")
    rows = list(csv.DictReader(io.StringIO(run("export", "--format", "csv").out, newline="")))
    assert [row["side"] for row in rows] == ["right", "left"]
    assert {row["note"] for row in rows} == {"'=1+1"}


def test_export_into_a_file(run: Run, practise: Practise, tmp_path: Path) -> None:
    practise()
    path = tmp_path / "out" / "history.json"
    outcome = run("export", "--format", "json", "-o", path)
    assert outcome == (0, f"1 session written to {path}\n", "")
    assert len(json.loads(path.read_text())["sessions"]) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_export_into_a_place_that_is_none(run: Run, practise: Practise, tmp_path: Path) -> None:
    practise()
    (tmp_path / "file").write_text("")
    outcome = run("export", "--format", "csv", "-o", tmp_path / "file" / "x.csv")
    assert (outcome.status, outcome.out) == (1, "")
    assert str(tmp_path / "file") in outcome.err
    assert outcome.err.count("\n") == 1


def test_all_that_was_taken_out_can_be_put_back(
    run: Run, practise: Practise, tmp_path: Path, data_dir: Path
) -> None:
    for days in (0, 8, 30):
        practise(days, f"note {days}")
    exported = tmp_path / "history.json"
    run("export", "--format", "json", "-o", exported)
    data_dir.rename(tmp_path / "old")
    assert run("import", exported) == (0, "3 new, 0 known, 0 rejected\n", "")
    assert run("import", exported) == (0, "0 new, 3 known, 0 rejected\n", "")
    assert run("import", tmp_path / "old" / "history.sqlite3").out == (
        "0 new, 3 known, 0 rejected\n"
    )
    again = json.loads(run("export", "--format", "json").out)
    assert again["sessions"] == json.loads(exported.read_text())["sessions"]


def test_copies_go_where_the_settings_say(
    run: Run, practise: Practise, tmp_path: Path, data_dir: Path
) -> None:
    practise()
    exported, chosen = tmp_path / "history.json", tmp_path / "copies"
    run("export", "--format", "json", "-o", exported)
    data_dir.rename(tmp_path / "old")
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text(f'format = 1\nbackup_folder = "{chosen}"\n')
    assert run("import", exported).out == "1 new, 0 known, 0 rejected\n"
    (copy,) = chosen.glob("*.sqlite3")
    assert not (data_dir / "backups").exists()
    report = json.loads(run("doctor", "--json").out)
    assert (report["backups"], report["paths"]["backups"]) == ([str(copy)], str(chosen))
    (data_dir / "history.sqlite3").unlink()
    for command in (["export", "--format", "json"], ["stats", "--weeks", 1], ["import", exported]):
        outcome = run(*command)
        assert (outcome.status, outcome.out) == (1, "")
        assert f"backups of it are in {chosen}" in outcome.err


def test_import_says_what_it_rejects(run: Run, practise: Practise, tmp_path: Path) -> None:
    practise(0)
    content = json.loads(run("export", "--format", "json").out)
    content["sessions"].append({**content["sessions"][0], "id": "no uuid"})
    path = tmp_path / "x.json"
    path.write_text(json.dumps(content))
    outcome = run("import", path)
    assert (outcome.status, outcome.out) == (1, "0 new, 1 known, 1 rejected\n")
    assert outcome.err.startswith(f"{path}: sessions[2].id: ")
    assert outcome.err.count("\n") == 1


def test_import_of_what_is_no_history(run: Run, tmp_path: Path, data_dir: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text("[]")
    for path in (other, tmp_path / "none.json", tmp_path):
        outcome = run("import", path)
        assert (outcome.status, outcome.out) == (1, "")
        assert outcome.err.startswith("recovery-gui: ")
        assert str(path) in outcome.err
        assert outcome.err.count("\n") == 1
    assert not data_dir.exists()


def test_stats_count_this_week(run: Run, practise: Practise) -> None:
    practise(0)
    outcome = run("stats", "--weeks", 12, "--json")
    weeks = json.loads(outcome.out)
    this = week_start(date.today())  # noqa: DTZ011 - the local date is what the weeks are of
    starts = [this - timedelta(weeks=back) for back in reversed(range(12))]
    assert [week["week_start"] for week in weeks] == [start.isoformat() for start in starts]
    assert weeks[-1] == {
        "week_start": this.isoformat(),
        "sessions": 1,
        "seconds": 180,
        "exercises": 1,
    }
    assert {week["sessions"] for week in weeks[:-1]} == {0}


@pytest.mark.parametrize("weekday", range(7))
def test_stats_count_weeks_as_chosen(
    run: Run, practise: Practise, data_dir: Path, weekday: int
) -> None:
    practise(0)
    (data_dir / "settings.toml").write_text(f"format = 1\nfirst_weekday = {weekday}\n")
    weeks = json.loads(run("stats", "--weeks", 2, "--json").out)
    starts = [date.fromisoformat(week["week_start"]) for week in weeks]
    assert [start.weekday() for start in starts] == [weekday, weekday]
    assert weeks[-1]["sessions"] == 1


def test_stats_say_that_the_settings_are_bad(run: Run, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text("no settings")
    outcome = run("stats", "--weeks", 1, "--json")
    assert (outcome.status, len(json.loads(outcome.out))) == (0, 1)
    assert outcome.err.startswith("recovery-gui: The settings could not be read")
    assert [one.name for one in data_dir.iterdir()] == ["settings.toml"]  # The window tells, too.


def test_stats_in_words(run: Run, practise: Practise) -> None:
    practise(0)
    lines = run("stats", "--weeks", 2).out.splitlines()
    assert [line.split(maxsplit=1)[1] for line in lines] == [
        "0 sessions      0:00",
        "1 session      3:00",
    ]


def test_a_damaged_history_is_told_in_one_line(run: Run, data_dir: Path) -> None:
    data_dir.mkdir()
    history = data_dir / "history.sqlite3"
    history.write_bytes(b"not a database, but long enough to look like one" * 4)
    for command in (["stats", "--weeks", 1], ["export", "--format", "json"]):
        outcome = run(*command)
        assert (outcome.status, outcome.out) == (1, "")
        assert outcome.err.startswith(f"recovery-gui: {history} is not a history of Recovery.")
        assert outcome.err.count("\n") == 1
