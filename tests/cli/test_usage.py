# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What may stand on the command line, and what a wrong one is told."""

import json
from pathlib import Path

import pytest

from recovery_gui import __version__
from tests.cli.conftest import Run

COMMANDS = ("tour", "list", "check", "schema", "render", "export", "import", "stats", "doctor")


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"recovery-gui {__version__}\n", "")


def test_help(run: Run) -> None:
    outcome = run("--help")
    assert outcome.status == 0
    for command in COMMANDS:
        assert f"    {command}" in outcome.out


@pytest.mark.parametrize("before", [True, False])
def test_the_data_folder_before_and_after_the_command(
    run: Run, tmp_path: Path, before: bool
) -> None:
    where = ["--data-dir", str(tmp_path / "here")]
    command = ["doctor", "--json"]
    outcome = run(*where, *command, bare=True) if before else run(*command, *where, bare=True)
    report = json.loads(outcome.out)
    assert report["paths"]["history"] == str(tmp_path / "here" / "history.sqlite3")


def test_the_data_folder_after_the_command_wins(run: Run, tmp_path: Path) -> None:
    report = json.loads(run("doctor", "--json", "--data-dir", tmp_path / "there").out)
    assert report["paths"]["history"] == str(tmp_path / "there" / "history.sqlite3")


def test_without_a_folder_the_users_own_is_used(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    paths = json.loads(run("doctor", "--json", bare=True).out)["paths"]
    assert paths["history"] == str(tmp_path / "data" / "recovery-gui" / "history.sqlite3")
    assert paths["settings"] == str(tmp_path / "config" / "recovery-gui" / "settings.toml")
    assert paths["logs"].startswith(str(tmp_path / "state" / "recovery-gui"))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nonsense"], "nonsense"),
        (["check"], "FILE"),
        (["export"], "--format"),
        (["export", "--format", "xml"], "xml"),
        (["stats"], "--weeks"),
        (["stats", "--weeks", "0"], "'0' is not a whole number from 1 to 2000"),
        (["stats", "--weeks", "many"], "'many' is not a whole number from 1 to 2000"),
        (["--pace", "0", "list"], "'0' is not a factor from 0.1 to 100"),
        (["--pace", "nan", "list"], "'nan' is not a factor from 0.1 to 100"),
        (["--pace", "fast", "list"], "'fast' is not a factor from 0.1 to 100"),
        (["render", "x"], "-o"),
        (["render", "x", "-o", "y", "--size", "4"], "'4' is not WxH"),
        (["render", "x", "-o", "y", "--size", "4x4"], "each from 16 to 8000 pixels"),
        (["render", "x", "-o", "y", "--step", "one"], "one"),
        (["render", "x", "-o", "y", "--side", "both"], "both"),
        (["tour"], "--out"),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], told: str) -> None:
    outcome = run(*arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("usage: recovery-gui")
    message = outcome.err.splitlines()[-1]
    assert told in message
    assert "_pace" not in message
    assert "_weeks" not in message
