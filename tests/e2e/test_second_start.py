# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A second start brings the first window to the front, and is gone."""

import signal
import stat
import time

from tests.e2e.screen import wait_until
from tests.e2e.starts import Starts

AT_ONCE_S = 1.0


def test_the_window_comes_to_the_front_and_the_second_start_ends(starts: Starts) -> None:
    """Over another folder there is another window, which is behind afterwards."""
    first, front = starts.window_over("one")
    other, behind = starts.window_over("two")
    starts.screen.activate(behind)
    began = time.monotonic()
    second = starts.start("one")
    assert second.wait(timeout=20) == 0
    assert time.monotonic() - began < AT_ONCE_S
    wait_until(lambda: starts.screen.active() == front, "the first window has the keyboard")
    assert starts.screen.windows_of(first) == [front]
    assert first.poll() is None
    assert other.poll() is None
    assert starts.complaints() == ""


def test_the_bell_is_for_this_user_alone_and_goes_with_the_window(starts: Starts) -> None:
    """A window that is closed leaves nothing behind."""
    program, window = starts.window_over("one")
    (bell,) = starts.sockets("one")
    assert stat.S_ISSOCK(bell.stat().st_mode)
    assert stat.S_IMODE(bell.stat().st_mode) == 0o600
    starts.screen.activate(window)
    starts.screen.key("ctrl+q")
    assert program.wait(timeout=20) == 0
    assert starts.sockets("one") == []


def test_what_a_killed_window_leaves_is_in_nobodys_way(starts: Starts) -> None:
    """The next start opens a window, which can be rung at again."""
    program, _ = starts.window_over("one")
    program.kill()
    program.wait(timeout=20)
    (stale,) = starts.sockets("one")
    left = stale.stat().st_ctime_ns
    again, front = starts.window_over("one")
    wait_until(lambda: starts.sockets("one")[0].stat().st_ctime_ns != left, "the bell is replaced")
    assert starts.start("one").wait(timeout=20) == 0
    assert starts.screen.windows_of(again) == [front]


def test_a_window_that_hangs_does_not_hang_the_next(starts: Starts) -> None:
    """It does not answer, and another opens."""
    program, _ = starts.window_over("one")
    program.send_signal(signal.SIGSTOP)
    try:
        starts.window_over("one")
    finally:
        program.send_signal(signal.SIGCONT)
