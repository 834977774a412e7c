# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The program as `python -m recovery_gui` starts it, up to one moment of its start.

usage: python -m benchmarks.app_window MOMENT

`page`: the Practice page is painted, filled, as the last start left it. `first-ever`: the same
where no start was before. `click`: an exercise chosen at once is shown. `figure`: the figure is
on the stage. `memory`, `memory-at-rest`: what the process holds after the first paint, and after
all. `prime`: a start for the others to be the second one. `rung`: it stays, and prints when it came
to the front.
"""

from benchmarks import as_main  # isort: skip  # noqa: F401 - before all that takes time

import sys
import time
from functools import cached_property
from typing import TYPE_CHECKING

from benchmarks.painted import report_and_exit, report_memory_and_exit
from recovery_gui.app import App, Options
from recovery_gui.core.override import override

if TYPE_CHECKING:
    from recovery_gui.rooms import Rooms

REST_S = 4.0


class FirstEver(App):
    """Reports when the rooms are asked for: the page is filled and painted by then."""

    @cached_property
    @override
    def rooms(self) -> "Rooms":
        report_and_exit()


class UpToClick(App):
    """Someone clicks in the moment of the first paint; reports when the exercise is shown."""

    @override
    def open(self) -> None:
        self.page.exercises.exercise_chosen.emit("calf-foam-roll")
        self.page.repaint()
        report_and_exit()


class UpToFigure(App):
    """Reports when the figure is painted, which it is in the turn after the rooms are built."""

    @override
    def open(self) -> None:
        super().open()
        self.qt.processEvents()
        report_and_exit()


class AtRest(App):
    """Reports what it holds once figure, pictures and the next steps are drawn."""

    @override
    def open(self) -> None:
        super().open()
        end = time.monotonic() + REST_S
        while time.monotonic() < end:
            self.qt.processEvents()
        report_memory_and_exit()


class Prime(App):
    """Starts, and is closed as usual."""

    @override
    def open(self) -> None:
        super().open()
        for _ in range(3):
            self.qt.processEvents()
        self.window.close()
        report_and_exit()


class Rung(App):
    """Stays, and tells when it has come to the front because another start has rung."""

    @override
    def show(self) -> None:
        come = self.window.come_forward

        def come_and_tell() -> None:
            come()
            print(time.monotonic(), flush=True)

        self.window.come_forward = come_and_tell  # type: ignore[method-assign]
        super().show()


moment = sys.argv[1]
KINDS = {
    "first-ever": FirstEver,
    "click": UpToClick,
    "figure": UpToFigure,
    "memory-at-rest": AtRest,
    "prime": Prime,
    "rung": Rung,
}
FIRST_PAINT = {"page": report_and_exit, "memory": report_memory_and_exit}
KINDS.get(moment, App)(Options()).run(FIRST_PAINT.get(moment))
