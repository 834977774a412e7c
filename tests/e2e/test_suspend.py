# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The process stands still in the middle of a session, as under a closed lid."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from recovery_gui.core.session import MAX_GAP_S
from tests.e2e.screen import wait_until

ROOT = Path(__file__).parents[2]
INTO_THE_SESSION_S = 1.0


@contextmanager
def practising(folder: Path) -> Iterator[tuple["subprocess.Popen[bytes]", Path]]:
    """A window in which somebody practises, and what it tells."""
    told = folder / "told.txt"
    with told.open("wb") as out:
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.suspend_driver", str(folder / "data")],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=out,
        )
        try:
            yield program, told
        finally:
            program.kill()
            program.wait()


def states(told: Path) -> list[tuple[str, str, float]]:
    """What was told in whole lines."""
    rows = [line.split() for line in told.read_text().split("\n")[:-1]]
    return [(name, reason, float(seconds)) for name, reason, seconds in rows]


def test_a_stopped_process_practises_nothing_and_stays_paused(tmp_path: Path) -> None:
    with practising(tmp_path) as (program, told):
        wait_until(lambda: states(told)[-1:] > [("running", "-", INTO_THE_SESSION_S)], "it runs")
        program.send_signal(signal.SIGSTOP)
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(MAX_GAP_S + 1.0)
        *_, before = states(told)
        program.send_signal(signal.SIGCONT)
        wait_until(lambda: states(told)[-1][0] == "paused", "it pauses")
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(1.0)
        *_, last = states(told)
    assert before[0] == "running"
    assert last[:2] == ("paused", "interrupted")
    assert last[2] == pytest.approx(before[2], abs=0.2)
