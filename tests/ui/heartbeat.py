# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How long the window's event loop was held up by the window itself."""

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer

# What the product promises of speech and sound.
MOST_S = 0.050
BEAT_MS = 2
TRIES = 3
SCHEDULE = Path("/proc/thread-self/schedstat")


def held_up_s(scene: Callable[[], None]) -> float:
    """Seconds of the longest turn of the event loop while the scene plays.

    What a busy machine adds is left out: the time in which this thread waited for a core, and,
    since a starting child holds its parent until a core is free for it, the worse of three tries.
    """
    longest = float("inf")
    for _ in range(TRIES):
        longest = min(longest, _longest_turn(scene))
        if longest < MOST_S:
            break
    return longest


def _longest_turn(scene: Callable[[], None]) -> float:
    beats = [_own_seconds()]
    timer = QTimer()
    timer.setInterval(BEAT_MS)
    timer.timeout.connect(lambda: beats.append(_own_seconds()))
    timer.start()
    scene()
    timer.stop()
    beats.append(_own_seconds())
    return max(later - sooner for sooner, later in pairwise(beats))


def _own_seconds() -> float:
    queued_ns = int(SCHEDULE.read_text().split()[1]) if SCHEDULE.exists() else 0
    return time.monotonic() - queued_ns / 1e9
