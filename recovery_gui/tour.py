# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The tour: drives the real window through the main job, without a person, and takes pictures.

Every action goes through the widgets, as a click or a key; nothing is called behind them.
"""

import re
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from recovery_gui.app import App, Options
from recovery_gui.core.practice_plan import Phase, PhaseKind
from recovery_gui.core.session_state import Completed, OnDisk, Running
from recovery_gui.core.settings import ThemeChoice
from recovery_gui.core.side import Side
from recovery_gui.ui.figure_view import FigureView

EXERCISE = "hip-to-heel-press"
PACE = 8.0
PATIENCE_MS = 120_000  # Under strace, and on a busy machine, the charts take a minute to come.
SETTLE_MS = 250
POLL_MS = 20
SHOWN_STEPS = (4, 5, 7)
COLOURS = {
    ThemeChoice.SYSTEM: "Asthesystem",
    ThemeChoice.LIGHT: "Light",
    ThemeChoice.DARK: "Dark",
    ThemeChoice.HIGH_CONTRAST: "Highcontrast",
}


class TourFailed(Exception):  # noqa: N818 - told to the user as it is
    """The window did not do what the tour expects of it."""


def run_tour(out: Path, data_dir: Path | None, pace: float | None) -> int:
    """Take the tour; 0 when every step of it was seen, else 1 and the reason."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return _stopped(f"{out} cannot be made ({error.strerror}): choose another with --out")
    app = App(Options(data_dir, pace or PACE))
    tour = Tour(app, out)
    try:
        tour.take()
    except TourFailed as failure:
        return _stopped(str(failure))
    finally:
        app.window.close()
    print(f"{tour.pictures} pictures in {out}; the history is {app.paths.history}")
    return 0


def _stopped(reason: str) -> int:
    print(f"recovery-gui: the tour stopped: {reason}", file=sys.stderr)
    return 1


class Tour:
    """One walk through the main job. `pictures` counts what was written."""

    def __init__(self, app: App, out: Path) -> None:
        self._app = app
        self._out = out
        self._window = app.window
        self.pictures = 0

    def take(self) -> None:
        """Choose, rehearse, practise both sides, rate, and look at the history."""
        self._app.show()
        self._until(self._is_open, "the window to open")
        self._be_welcomed()
        self._rehearse()
        self._practise()
        self._rate()
        self._look_back()

    def _be_welcomed(self) -> None:
        """Where nobody was before, there is a first page."""
        if not self._app.settings.settings.value.welcomed:
            self._picture("welcome", "the first page that someone new sees")
            self._click(self._window.practice, "Lookaroundfirst")

    def _rehearse(self) -> None:
        self._search_and_choose()
        self._picture("list", "the list, Hip to Heel Press chosen")
        for number in range(1, 6):
            self._key(self._window.practice, Qt.Key.Key_Right)
            if number in (1, 5):
                self._picture(f"step-{number + 1}", f"step {number + 1}, no clock running")
        self._click(self._window.practice, "OtherSide")
        self._picture("step-6-left", "the same step, left side")

    def _search_and_choose(self) -> None:
        field = self._widget(self._window.practice, "Search")
        wanted = self._app.catalog.exercise(EXERCISE)
        if wanted is None:
            raise TourFailed(f"the library holds no {EXERCISE}")
        words = _typed(wanted.name)
        field.setFocus()
        QTest.keyClicks(field, words)
        self._key(field, Qt.Key.Key_Return)
        chosen = self._app.practice.chosen
        found = wanted in self._app.catalog.search(words)
        if not found or chosen is None or chosen.id != EXERCISE:
            raise TourFailed(f"searching for “{words}” does not find {wanted.name}")

    def _practise(self) -> None:
        self._click(self._window.practice, "Start")
        if self._app.rooms.care.cautions.is_open.value:
            self._picture("cautions", "what to read once, before the first time")
            self._click(self._window.cautions, "Ihavereadthis")
        for side in (Side.RIGHT, Side.LEFT):
            for number in SHOWN_STEPS:
                self._wait_for_step(side, number)
                self._picture(f"{side.value}-{number}", f"{side.value} side, step {number}")
            if side is Side.RIGHT:
                self._pause()
        self._until(self._is_saved, "the session to be saved")

    def _pause(self) -> None:
        self._key(self._window.session, Qt.Key.Key_Space)
        self._picture("paused", "paused")
        self._click(self._window.session, "Pause")

    def _rate(self) -> None:
        self._picture("finish", "finished, and saved already")
        for digit in "63725241":
            QTest.keyClicks(self._focused(), digit)
        note = self._widget(self._window.finish, "Note")
        note.setFocus()
        QTest.keyClicks(note, "Looser on both sides.")
        self._picture("rated", "rated, with a note")
        self._click(self._window.finish, "Save")

    def _look_back(self) -> None:
        self._click(self._window.header, "History")
        self._until(self._history_came, "the history")
        self._picture("history", "the session in this week's bar")
        self._click(self._window.header, "Settings")
        self._picture("settings", "the settings")
        before = self._app.settings.settings.value.theme
        self._click(self._window.settings, COLOURS[ThemeChoice.DARK])
        for page in ("History", "Practice"):
            self._click(self._window.header, page)
            self._picture(f"{page.lower()}-dark", f"{page}, dark")
        self._click(self._window.header, "Settings")
        self._click(self._window.settings, COLOURS[before])

    def _wait_for_step(self, side: Side, number: int) -> None:
        def there() -> bool:
            state = self._app.rooms.controller.state.value
            return isinstance(state, Running) and _is_step(state.phase, side, number)

        self._until(there, f"step {number}, {side.value} side")

    def _is_saved(self) -> bool:
        state = self._app.rooms.controller.state.value
        return isinstance(state, Completed) and isinstance(state.saving, OnDisk)

    def _is_open(self) -> bool:
        """Asking for the rooms themselves would build them before their time."""
        return "rooms" in vars(self._app) and bool(self._app.rooms.shell.props.value.week_line)

    def _history_came(self) -> bool:
        """Whether the page that waits for the charts has made way for them."""
        waiting = self._window.findChildren(QWidget, "Waiting")
        return not any(one.isVisible() for one in waiting)

    def _picture(self, name: str, told: str) -> None:
        """Let the window settle and the figure arrive, then keep what it shows."""
        QTest.qWait(SETTLE_MS)
        self._until(lambda: not self._figure().gliding, "the figure to arrive")
        self.pictures += 1
        file = self._out / f"{self.pictures:02d}-{name}.png"
        if not self._window.grab().save(str(file)):
            raise TourFailed(f"{file} cannot be written: choose another folder with --out")
        print(f"{file.name}: {told}", flush=True)

    def _figure(self) -> FigureView:
        figure = self._window.practice.findChild(FigureView)
        if figure is None:
            raise TourFailed("there is no figure")
        return figure

    def _until(self, condition: Callable[[], bool], told: str) -> None:
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise TourFailed(f"waited {PATIENCE_MS // 1000} s for {told}")
            QTest.qWait(POLL_MS)

    def _widget(self, within: QWidget, name: str) -> QWidget:
        found = within.findChild(QWidget, name)
        if not isinstance(found, QWidget):
            raise TourFailed(f"there is no {name}")
        return found

    def _click(self, within: QWidget, name: str) -> None:
        button = self._widget(within, name)
        if not isinstance(button, QAbstractButton) or not button.isVisible():
            raise TourFailed(f"the button {name} cannot be pressed")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _key(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)

    def _focused(self) -> QWidget:
        focused = self._window.focusWidget()
        if focused is None:
            raise TourFailed("nothing has the keyboard")
        return focused


def _typed(name: str) -> str:
    """The words of a name without accents and signs: QTest's keyboard has none."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return " ".join(re.findall("[a-z0-9]+", plain))


def _is_step(phase: Phase, side: Side, number: int) -> bool:
    return (phase.kind, phase.side, phase.step_number) == (PhaseKind.STEP, side, number)
