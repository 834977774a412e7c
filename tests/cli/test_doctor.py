# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import json
from pathlib import Path

import pytest

from recovery_gui import __version__
from tests.cli.conftest import Practise, Run


def test_all_is_well(run: Run, practise: Practise, data_dir: Path) -> None:
    practise()
    outcome = run("doctor", "--json")
    report = json.loads(outcome.out)
    assert outcome.status == 0
    assert report["version"] == __version__
    assert report["attention"] == []
    assert report["history"] == {"exists": True, "sessions": 1, "damaged": [], "problem": ""}
    assert [Path(backup).parent for backup in report["backups"]] == [data_dir / "backups"]
    assert (report["exercises"], report["routines"]) == (30, 8)
    assert Path(report["paths"]["resources"]).is_dir()


def test_before_the_first_session(run: Run, data_dir: Path) -> None:
    outcome = run("doctor")
    assert outcome.status == 0
    assert f"paths.history: {data_dir / 'history.sqlite3'}\n" in outcome.out
    assert "history.exists: False\n" in outcome.out
    assert "backups: none\n" in outcome.out
    assert "attention: none\n" in outcome.out
    assert not data_dir.exists()


def test_a_broken_exercise_file_is_named(run: Run, broken: Path) -> None:
    outcome = run("doctor")
    assert outcome.status == 1
    assert "attention: 1\n" in outcome.out
    assert f"  {broken}:" in outcome.out
    assert "steps[5].kind" in outcome.out
    assert outcome.err == ""


def test_a_damaged_history_is_named(run: Run, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "history.sqlite3").write_bytes(b"")
    outcome = run("doctor", "--json")
    report = json.loads(outcome.out)
    assert outcome.status == 1
    assert report["attention"] == [report["history"]["problem"]]
    assert str(data_dir / "history.sqlite3") in report["history"]["problem"]


def test_bad_settings_are_named_and_left(run: Run, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text("no settings")
    outcome = run("doctor", "--json")
    (line,) = json.loads(outcome.out)["attention"]
    assert (outcome.status, outcome.err) == (1, "")
    assert line.startswith(f"The settings could not be read ({data_dir / 'settings.toml'}:")
    assert [one.name for one in data_dir.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("display", "wayland", "told"),
    [("", "", "none"), (":7", "", "DISPLAY=:7"), (":7", "way-1", "WAYLAND_DISPLAY=way-1")],
)
def test_the_display(
    run: Run, monkeypatch: pytest.MonkeyPatch, display: str, wayland: str, told: str
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert f"display: {told}\n" in run("doctor").out
