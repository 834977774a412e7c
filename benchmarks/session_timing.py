# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How true a session keeps time: the drift of its phases, and how late its cues come.

Ten minutes by a clock that is moved on at uneven ticks, then a stretch by the real clock, the
real event loop and the heartbeat of the window.
"""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from recovery_gui.core.cue_plan import phase_cues
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.routine import plan_routine
from recovery_gui.core.session_state import Instant, Running, SessionState
from recovery_gui.core.settings import GuidanceSettings, PlanSettings
from recovery_gui.core.speech_length import estimated_s
from recovery_gui.core.tone import Tone
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.clock import Clock, SessionClock
from recovery_gui.services.guide import Guide, Said
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.qt_ticker import QtTicker

ROUTINE, EXERCISE = "after-long-run", "hip-to-heel-press"
SIMULATED_S, REAL_S = 600.0, 25.0
DRIFT_LIMIT_MS, LATE_LIMIT_MS = 20.0, 50.0
FRAME_S, JITTER_S = 0.033, 0.012
ROUNDING_S = 1e-6
SEED = 20261122


class UnevenClock:
    """Moved on by about a frame at a time."""

    def __init__(self, frame_s: float = FRAME_S) -> None:
        self.seconds = 0.0
        self._frame_s = frame_s
        self._chance = Random(SEED)  # noqa: S311 - the same ticks in every run
        self._wall = datetime.now(UTC)

    def now(self) -> Instant:
        """This instant."""
        return Instant(self.seconds, self._wall)

    def move_on(self) -> None:
        """A frame, a little more or less."""
        self.seconds += self._frame_s + self._chance.uniform(-JITTER_S, JITTER_S)


class Watch:
    """Stands in for voice and tones, and takes the time of what they are asked for."""

    def __init__(self, plan: PracticePlan, clock: Clock, store: HistoryStore) -> None:
        self.late_s: list[float] = []
        self.drift_s: list[float] = []
        self.controller = SessionController(clock, store, lambda: "bench")
        self._clock = clock
        self._index = 0
        self._begins = list(accumulate((one.seconds for one in plan.phases), initial=0.0))
        self._tones = [
            (begins_s + cue.at_s, cue.tone)
            for index, begins_s in enumerate(self._begins[:-1])
            for cue in phase_cues(plan, index, GuidanceSettings()).tones
        ]
        self._started_s = 0.0
        said: Observable[tuple[Said, ...]] = Observable(())
        Guide(self.controller.state, GuidanceSettings, self, self, self, said)
        said.subscribe(self._hear)
        self.controller.state.subscribe(self._follow)
        self.controller.choose(plan)
        self._started_s = clock.now().seconds
        self.controller.start()

    def play(self, tone: Tone) -> None:
        """A tone is to begin now: how long after its moment is that?"""
        now_s = self._passed_s()
        meant = [at_s for at_s, one in self._tones if one is tone and at_s <= now_s + ROUNDING_S]
        self.late_s.append(now_s - meant[-1])

    def prepare(self, words: str) -> None:
        """Nothing to do."""

    def length_s(self, words: str) -> float:
        """As a calm voice."""
        return estimated_s(words)

    def say(self, words: str) -> None:
        """The log tells, moment and all."""

    def hush(self) -> None:
        """Nothing sounds."""

    def hold(self) -> None:
        """Awake as it is."""

    def release(self) -> None:
        """As before."""

    def _passed_s(self) -> float:
        return self._clock.now().seconds - self._started_s

    def _hear(self, said: tuple[Said, ...]) -> None:
        if said:
            self.late_s.append(self._passed_s() - said[-1].session_s)

    def _follow(self, state: SessionState) -> None:
        if isinstance(state, Running) and state.position.index != self._index:
            self._index = state.position.index
            planned_s = self._begins[self._index] + state.position.elapsed_s
            self.drift_s.append(abs(state.elapsed_s - planned_s))


def report() -> Iterator[str]:
    """A line for each stretch."""
    library = CatalogService(ExerciseCatalog(resources_dir() / "exercises", Path("none")))
    known = {one.id: one for one in library.exercises()}
    routine = library.routine(ROUTINE)
    if routine is None:
        raise KeyError(ROUTINE)
    press = plan_exercise(known[EXERCISE], PlanSettings())
    from_first_work = replace(press, phases=press.phases[5:])
    with tempfile.TemporaryDirectory() as folder:
        store = HistoryStore(Path(folder) / "history.sqlite3", Path(folder) / "backups")
        with closing(store):
            whole = plan_routine(routine, known, PlanSettings())
            yield told("600 s, uneven ticks", simulated(whole, store, UnevenClock()))
            yield told("25 s, the real clock", by_the_clock(from_first_work, store))


def simulated(plan: PracticePlan, store: HistoryStore, clock: UnevenClock) -> Watch:
    """Ten minutes of a session in a moment."""
    watch = Watch(plan, clock, store)
    while clock.seconds < SIMULATED_S:
        clock.move_on()
        watch.controller.tick()
    return watch


def by_the_clock(plan: PracticePlan, store: HistoryStore) -> Watch:
    """A stretch in the window's own event loop."""
    parent = QCoreApplication.instance() or QCoreApplication([])
    watch = Watch(plan, SessionClock(1.0, lambda: UTC), store)
    ticker = QtTicker(parent)
    ticker.ticked.connect(watch.controller.tick)
    ticker.set_running(True)
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * REAL_S), loop.quit)
    loop.exec()
    ticker.set_running(False)
    return watch


def told(stretch: str, watch: Watch) -> str:
    """The greatest drift and lateness, with what is allowed."""
    drift_ms, late_ms = 1e3 * max(watch.drift_s), 1e3 * max(watch.late_s)
    return (
        f"session, {stretch}: {len(watch.drift_s)} phases drift {drift_ms:.3f} ms at most "
        f"(up to {DRIFT_LIMIT_MS:g}), {len(watch.late_s)} cues come {late_ms:.1f} ms late at most "
        f"(up to {LATE_LIMIT_MS:g})"
    )


if __name__ == "__main__":
    for line in report():
        print(line, flush=True)
