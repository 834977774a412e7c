# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What `make bench` measures over ten minutes, kept within its limits."""

from pathlib import Path

from benchmarks.session_timing import (
    DRIFT_LIMIT_MS,
    LATE_LIMIT_MS,
    UnevenClock,
    Watch,
    simulated,
)
from recovery_gui.storage.history_store import HistoryStore
from tests.e2e.spoken_session import routine_plan


def watched(folder: Path, clock: UnevenClock) -> Watch:
    store = HistoryStore(folder / "history.sqlite3", folder / "backups")
    return simulated(routine_plan(), store, clock)


def test_ten_minutes_of_uneven_ticks_keep_time(tmp_path: Path) -> None:
    watch = watched(tmp_path, UnevenClock())
    assert len(watch.drift_s) > 30
    assert len(watch.late_s) > 100
    assert max(watch.drift_s) * 1e3 < DRIFT_LIMIT_MS
    assert max(watch.late_s) * 1e3 < LATE_LIMIT_MS
    assert min(watch.late_s) >= -1e-6


def test_slow_frames_would_be_seen(tmp_path: Path) -> None:
    assert max(watched(tmp_path, UnevenClock(0.1)).late_s) * 1e3 > LATE_LIMIT_MS
