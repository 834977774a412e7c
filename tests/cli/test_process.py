# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The program as a process of its own: without a display, and with an output that refuses."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from recovery_gui.__main__ import main
from recovery_gui.cli.dispatch import COMMANDS
from recovery_gui.core.fault import Fault

Start = Callable[..., "subprocess.CompletedProcess[str]"]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Runs `python -m recovery_gui --data-dir DATA ...` without any display but those given."""

    def start(*arguments: str, **displays: str) -> "subprocess.CompletedProcess[str]":
        environment = {key: value for key, value in os.environ.items() if key not in DISPLAYS}
        command = [sys.executable, "-m", "recovery_gui", "--data-dir", str(tmp_path / "data")]
        return subprocess.run(
            [*command, *arguments],
            env=environment | displays,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )

    return start


@pytest.mark.parametrize(
    ("displays", "reason"),
    [
        ({}, "DISPLAY and WAYLAND_DISPLAY are not set"),
        ({"DISPLAY": ""}, "DISPLAY and WAYLAND_DISPLAY are not set"),
        ({"DISPLAY": ":987"}, ":987"),
    ],
)
@pytest.mark.parametrize("command", [[], ["tour", "--out", "pictures"]])
def test_no_usable_display(
    start: Start,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    displays: dict[str, str],
    reason: str,
    command: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    done = start(*command, **displays)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("recovery-gui: no usable display (")
    assert reason in done.stderr


@pytest.mark.parametrize("displays", [{}, {"DISPLAY": ":987"}])
def test_every_other_command_works_without_a_display(
    start: Start, tmp_path: Path, displays: dict[str, str]
) -> None:
    picture = tmp_path / "x.png"
    for command in (
        ["render", "hip-to-heel-press", "--step", "5", "-o", str(picture)],
        ["doctor"],
    ):
        done = start(*command, **displays)
        assert (done.returncode, done.stderr) == (0, "")
    assert picture.stat().st_size > 1000


def test_an_output_that_is_full_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "recovery_gui", "--data-dir", str(tmp_path), "schema"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=30,
        )
    assert done.returncode == 1
    assert done.stderr == (
        "recovery-gui: The output could not be written (No space left on device).\n"
    )


def test_a_reader_that_has_seen_enough_is_no_fault(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "recovery_gui", "--data-dir", str(tmp_path), "schema"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_tour_that_cannot_write_its_pictures(start: Start, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = start("tour", "--out", str(tmp_path / "file"), QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (1, "")
    assert str(tmp_path / "file") in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_mistake_of_ours_is_one_line_and_the_rest_is_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["recovery-gui", "--data-dir", str(tmp_path), "list"])
    monkeypatch.setitem(COMMANDS, "list", lambda *_: 1 // 0)
    assert main() == 1
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert "Traceback" not in told.err
    assert "What was saved is safe." in told.err
    log = tmp_path / "logs" / "recovery-gui.log"
    assert str(log) in told.err
    assert "ZeroDivisionError: " in log.read_text()


def test_a_fault_at_the_start_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> int:
        raise Fault("The resources are missing.", "Install Recovery anew.")

    monkeypatch.setattr(sys, "argv", ["recovery-gui", "--data-dir", str(tmp_path)])
    monkeypatch.setattr("recovery_gui.app.run", refuse)
    assert main() == 1
    told = capsys.readouterr().err
    assert told == "recovery-gui: The resources are missing. Install Recovery anew.\n"
