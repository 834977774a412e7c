# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import time
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

import pytest
import tzlocal

from recovery_gui.services.clock import SessionClock, local_zone, uptime_s

BERLIN = ZoneInfo("Europe/Berlin")


def test_session_seconds_run_at_the_rate() -> None:
    clock = SessionClock(1000.0, lambda: BERLIN)
    before = uptime_s()
    instant = clock.now()
    after = uptime_s()
    assert before * 1000.0 <= instant.seconds <= after * 1000.0
    assert instant.rate == 1000.0


def test_wall_time_is_in_the_zone_which_is_looked_for_once() -> None:
    asked: list[str] = []

    def find_zone() -> tzinfo:
        asked.append("zone")
        return BERLIN

    clock = SessionClock(1.0, find_zone)
    assert asked == []
    assert clock.now().wall.tzinfo is BERLIN
    assert clock.now().wall.tzinfo is BERLIN
    assert asked == ["zone"]


def test_uptime_counts_time_asleep_where_the_system_can_tell(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def clock_gettime(clock: int) -> float:
        asked.append(clock)
        return 12.5

    monkeypatch.setattr(time, "CLOCK_BOOTTIME", 7, raising=False)
    monkeypatch.setattr(time, "clock_gettime", clock_gettime, raising=False)
    assert uptime_s() == 12.5
    assert asked == [7]


def test_uptime_elsewhere_is_the_monotonic_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    before = time.monotonic()
    assert before <= uptime_s() <= time.monotonic()


def test_zone_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tzlocal, "get_localzone", lambda: BERLIN)
    assert local_zone() is BERLIN


def test_machine_with_a_broken_zone_is_taken_for_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> tzinfo:
        return ZoneInfo("Nowhere/Land")

    monkeypatch.setattr(tzlocal, "get_localzone", refuse)
    assert local_zone() is UTC
