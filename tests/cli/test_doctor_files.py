# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What doctor says of folders, copies, settings and the log; it mends nothing."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from recovery_gui.cli import doctor_files
from recovery_gui.storage.log_file import append_entry
from tests.cli import conftest
from tests.cli.conftest import Practise, Run


def report_of(run: Run, status: int) -> dict[str, Any]:
    outcome = run("doctor", "--json")
    assert (outcome.status, outcome.err) == (status, "")
    report: dict[str, Any] = json.loads(outcome.out)
    return report


def test_bad_settings_are_told_and_left_in_place(run: Run, data_dir: Path) -> None:
    data_dir.mkdir(mode=0o700)
    path = data_dir / "settings.toml"
    path.write_text("format = 1\ntheme = 'pink'\n")
    path.chmod(0o600)
    (line,) = report_of(run, 1)["attention"]
    assert line.startswith(f"The settings could not be read ({path}:2: theme: ")
    assert [one.name for one in data_dir.iterdir()] == ["settings.toml"]


def test_the_folder_of_backups_is_the_one_that_was_chosen(
    run: Run, data_dir: Path, tmp_path: Path, practise: Practise
) -> None:
    practise()
    chosen = tmp_path / "stick"
    (data_dir / "settings.toml").write_text(f'format = 1\nbackup_folder = "{chosen}"\n')
    (data_dir / "settings.toml").chmod(0o600)
    report = report_of(run, 0)
    assert (report["paths"]["backups"], report["backups"]) == (str(chosen), [])
    exported = tmp_path / "export.json"
    assert run("export", "--format", "json", "-o", exported).status == 0
    assert run("import", exported).status == 0
    (copy,) = chosen.iterdir()
    assert report_of(run, 0)["newest_backup"] == {"path": str(copy), "sessions": 1}


def test_a_damaged_history_leads_to_the_newest_good_copy(
    run: Run, data_dir: Path, practise: Practise
) -> None:
    practise()
    (copy,) = (data_dir / "backups").iterdir()
    (data_dir / "history.sqlite3").write_bytes(b"")
    bad = data_dir / "backups" / "history-20991231T235959Z.sqlite3"
    bad.write_bytes(b"no history")
    for path in (bad, data_dir / "history.sqlite3"):
        path.chmod(0o600)
    attention = report_of(run, 1)["attention"]
    assert f"to go on, restore {copy} in Settings, Backups" in attention
    (told,) = (line for line in attention if line.startswith("a backup cannot be read: "))
    assert str(bad) in told


@pytest.mark.skipif(os.name == "nt", reason="its permissions are not in the mode")
def test_what_others_may_open_is_told(run: Run, data_dir: Path, practise: Practise) -> None:
    practise()
    (data_dir / "history.sqlite3").chmod(0o644)
    assert report_of(run, 0)["open_to_others"] == []  # Its folder is closed.
    data_dir.chmod(0o755)
    told = report_of(run, 0)["open_to_others"]
    assert told == [str(data_dir), str(data_dir / "history.sqlite3")]


def test_a_folder_that_is_a_file_is_told(run: Run, data_dir: Path) -> None:
    data_dir.touch()
    attention = report_of(run, 1)["attention"]
    assert (
        f"{data_dir} is not a folder, so that nothing can be kept in {data_dir}: move it away"
        in (attention)
    )


def test_a_folder_in_which_one_may_not_write_is_told(
    run: Run, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may write everywhere; so the answer of the system is planted."""
    data_dir.mkdir(mode=0o700)
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != data_dir)
    attention = report_of(run, 1)["attention"]
    assert (
        f"you may not write in {data_dir}: change its permissions, or use --data-dir" in attention
    )


def test_little_room_and_a_shared_folder_that_is_gone_are_told(
    run: Run, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_dir.mkdir(mode=0o700)
    (data_dir / "settings.toml").write_text('format = 1\nshared_folder = "/nowhere/at/all"\n')
    (data_dir / "settings.toml").chmod(0o600)
    monkeypatch.setattr(doctor_files, "LEAST_FREE_MIB", 10**9)
    room, shared = report_of(run, 1)["attention"]
    assert room.endswith("free some space")
    assert shared.startswith("the shared folder /nowhere/at/all is not there")


def test_the_log_is_counted(run: Run, data_dir: Path) -> None:
    assert report_of(run, 0)["log"]["entries"] == 0
    for text in ("one\nline", "two"):
        append_entry(data_dir / "logs", text)
    log = report_of(run, 0)["log"]
    assert log == {"path": str(data_dir / "logs" / "recovery-gui.log"), "entries": 2}


def test_whether_a_window_can_be_shown_is_tried(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert report_of(run, 0)["window"] == {"works": True, "platform": "offscreen", "remedy": ""}
    monkeypatch.setattr(conftest, "OFFSCREEN", "nonsense")
    window = report_of(run, 0)["window"]
    assert not window["works"]
    assert "desktop session" in window["remedy"]
