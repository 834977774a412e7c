# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The program with its History page opened for the first time, or switched to another span.

usage: python -m benchmarks.history_window opened | switched; prints seconds
"""

import os
import sys
import time
from collections.abc import Callable

from recovery_gui.app import App, Options
from recovery_gui.core.override import override
from recovery_gui.presentation.history_bars_props import Span
from recovery_gui.ui.main_window import HISTORY

QUIET_S, A_TURN_S = 0.3, 0.005


class WithHistory(App):
    """Opens the page as soon as the rest is painted, reports, and leaves without tidying up."""

    @override
    def open(self) -> None:
        super().open()
        self.qt.processEvents()
        opened = self._seconds_of(self._open_history)
        self._settle()
        bars = self.rooms.history_room.bars
        seconds = {
            "opened": lambda: opened,
            "switched": lambda: self._seconds_of(lambda: bars.choose_span(Span.ALL)),
        }
        os.write(1, repr(seconds[sys.argv[1]]()).encode())
        os._exit(0)

    def _open_history(self) -> None:
        self.window.open_page(HISTORY)
        while "history_room" not in vars(self.rooms):
            self.qt.processEvents()

    def _settle(self) -> None:
        """Until figure and thumbnails, which are drawn between events, are done."""
        turned = time.perf_counter()
        while time.perf_counter() - turned < QUIET_S:
            if self._seconds_of(lambda: None) > A_TURN_S:
                turned = time.perf_counter()

    def _seconds_of(self, act: Callable[[], None]) -> float:
        """Until what it changes is painted."""
        started = time.perf_counter()
        act()
        self.qt.processEvents()
        return time.perf_counter() - started


WithHistory(Options()).run()
