# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The program as `python -m recovery_gui` starts it, up to one moment of its start.

usage: python -m benchmarks.app_window first-paint | practice-page | figure
"""

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from benchmarks.painted import report_and_exit
from recovery_gui.app import App, Options
from recovery_gui.core.override import override

if TYPE_CHECKING:
    from recovery_gui.rooms import Rooms


class UpToPracticePage(App):
    """Reports when the rooms are asked for: the Practice page is filled and painted by then."""

    @cached_property
    @override
    def rooms(self) -> "Rooms":
        report_and_exit()


class UpToFigure(App):
    """Reports when the figure is painted, which it is in the turn after the rooms are built."""

    @override
    def open(self) -> None:
        super().open()
        self.qt.processEvents()
        report_and_exit()


moment = sys.argv[1]
program = {"practice-page": UpToPracticePage, "figure": UpToFigure}.get(moment, App)(Options())
program.run(report_and_exit if moment == "first-paint" else None)
