# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Processes killed in the middle of saving: what was acknowledged is there."""

import random
import signal
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from recovery_gui.storage.history_store import HistoryStore

TRIES = 20
SAVER = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4
from recovery_gui.core.session_record import *
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.storage.history_store import HistoryStore

store = HistoryStore(Path(sys.argv[1]), Path(sys.argv[2]))
at = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)
entry = ExerciseRecord("a", "A", Side.LEFT, 60, 60, True, ())
while True:
    identity = str(uuid4())
    record = SessionRecord(identity, at, at, "UTC", date(2026, 11, 22), "A", "a",
                           SessionStatus.COMPLETED, (entry,))
    store.write_checkpoint(Checkpoint(record, PlanSettings(), "f", Position(0), (60.0,), 60.0))
    store.save_session(record)
    print(identity, flush=True)
"""


def test_every_acknowledged_session_outlives_a_kill(tmp_path: Path) -> None:
    path, backups = tmp_path / "history.sqlite3", tmp_path / "backups"
    chance = random.Random(7)  # noqa: S311 - the same moments in every run, as far as they can be
    acknowledged: set[str] = set()
    for _ in range(TRIES):
        acknowledged |= save_until_killed(path, backups, lines=chance.randint(1, 12))
        store = HistoryStore(path, backups)
        report = store.verify()
        assert report.problem == ""
        assert report.damaged == ()
        assert {one.id for one in store.sessions()} >= acknowledged
        running = store.read_checkpoint()
        assert running is None or running.record.id not in acknowledged
        store.close()
    assert len(acknowledged) >= TRIES


def save_until_killed(path: Path, backups: Path, lines: int) -> set[str]:
    """Let a process save; kill it some microseconds after its n-th acknowledgement."""
    saver = subprocess.Popen(
        [sys.executable, "-c", SAVER, str(path), str(backups)], stdout=subprocess.PIPE, text=True
    )
    assert saver.stdout is not None
    heard = [saver.stdout.readline().strip() for _ in range(lines)]
    saver.send_signal(signal.SIGKILL)
    rest = saver.stdout.read().splitlines(keepends=True)
    saver.stdout.close()
    saver.wait()
    assert all(heard)
    return {*heard, *(line.strip() for line in rest if line.endswith("\n"))}


def test_what_a_kill_left_of_making_the_file_is_not_used(tmp_path: Path) -> None:
    (tmp_path / ".history.sqlite3.0123456789ab.tmp").write_bytes(b"half")
    store = HistoryStore(
        tmp_path / "history.sqlite3", tmp_path / "backups", now=lambda: datetime.now(UTC)
    )
    store.add_sessions([])
    assert store.sessions() == ()
    assert store.day_totals(date(2026, 1, 1), date(2026, 1, 2)) == ()
    store.close()
