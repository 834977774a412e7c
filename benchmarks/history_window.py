# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Seconds until the History page is opened for the first time, or switched to another span.

usage: python -m benchmarks.history_window opened | "26 weeks" | "52 weeks" | All | "12 weeks"
"""

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from recovery_gui.app import App, Options
from recovery_gui.core.override import override
from recovery_gui.presentation.history_bars_props import Span
from recovery_gui.ui.main_window import HISTORY

QUIET_S, A_TURN_S, LONGEST_S = 0.3, 0.005, 8.0


class WithHistory(App):
    """Opens the page as soon as the rest is painted, reports, and leaves without tidying up."""

    @override
    def open(self) -> None:
        super().open()
        QTimer.singleShot(0, self._report)  # When all that follows the first paint is done.

    def _report(self) -> None:
        self.qt.processEvents()
        opened = self._seconds_of(self._open_history)
        moment = sys.argv[1]
        seconds = opened if moment == "opened" else self._seconds_to_switch(Span(moment))
        os.write(1, repr(seconds).encode())
        os._exit(0)

    def _open_history(self) -> None:
        self.window.open_page(HISTORY)
        while "history_room" not in vars(self.rooms):
            self.qt.processEvents()

    def _seconds_to_switch(self, span: Span) -> float:
        bars = self.rooms.history_room.bars
        self._settle()
        if span is Span.QUARTER:  # It is what the page opens with.
            bars.choose_span(Span.HALF)
            self._settle()
        return self._seconds_of(lambda: bars.choose_span(span))

    def _settle(self) -> None:
        """Until figure and thumbnails, which are drawn between events, are done.

        On a machine that is never quiet it goes on all the same.
        """
        turned = began = time.perf_counter()
        while time.perf_counter() - turned < QUIET_S and turned - began < LONGEST_S:
            if self._seconds_of(lambda: None) > A_TURN_S:
                turned = time.perf_counter()

    def _seconds_of(self, act: Callable[[], None]) -> float:
        """Until what it changes is painted."""
        started = time.perf_counter()
        act()
        self.qt.processEvents()
        return time.perf_counter() - started


WithHistory(Options()).run()
