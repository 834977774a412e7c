# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The session clock."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from functools import cache
from typing import Protocol
from zoneinfo import ZoneInfoNotFoundError

from recovery_gui.core.session_state import Instant


class Clock(Protocol):
    """Where the services read the time."""

    def now(self) -> Instant:
        """This instant."""


class SessionClock:
    """The machine's clocks; session seconds run `rate` times faster than real ones.

    `find_zone` is asked once, at the first reading.
    """

    def __init__(self, rate: float, find_zone: Callable[[], tzinfo]) -> None:
        self._rate = rate
        self._find_zone = cache(find_zone)

    def now(self) -> Instant:
        """This instant, its wall time in the zone given."""
        return Instant(uptime_s() * self._rate, datetime.now(self._find_zone()), self._rate)


def uptime_s() -> float:
    """Monotonic real seconds, time asleep included where the system can tell.

    On Linux CLOCK_MONOTONIC, which `time.monotonic` reads, stands still while the machine
    is suspended: clock_gettime(2). A closed lid would go unseen.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def local_zone() -> tzinfo:
    """The zone of this machine, UTC when it cannot be found."""
    from tzlocal import get_localzone  # noqa: PLC0415 - 8 ms that the start can do without

    try:
        return get_localzone()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
