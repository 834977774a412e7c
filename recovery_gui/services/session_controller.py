# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Owns the session: dispatches events, publishes the state, runs the effects."""

from collections import deque
from collections.abc import Callable
from typing import assert_never

from recovery_gui.core.fault import Fault
from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.session import transition
from recovery_gui.core.session_effect import (
    DropCheckpoint,
    SaveSession,
    SessionEffect,
    UpdateSession,
    WriteCheckpoint,
)
from recovery_gui.core.session_event import (
    Advance,
    Back,
    Choose,
    Close,
    Hurts,
    Notice,
    Pause,
    Rate,
    RepeatSide,
    Restore,
    Resume,
    Retry,
    Saved,
    SaveFailed,
    Seek,
    SessionEvent,
    SkipExercise,
    Start,
    Stop,
    TakeBack,
    Tick,
)
from recovery_gui.core.session_record import Checkpoint, SessionRecord, Soreness
from recovery_gui.core.session_snapshot import checkpoint_of
from recovery_gui.core.session_state import Idle, Paused, PauseReason, Running, SessionState
from recovery_gui.services.clock import Clock
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.services.observable import Observable
from recovery_gui.services.ports import HistoryStore


class SessionController:
    """One session at a time.

    `state` is what the session is; `notice` the fault of the first checkpoint of a session
    that the disk refused, None while all is well. What `sore` holds at the start of a session
    is its soreness before.
    """

    def __init__(
        self,
        clock: Clock,
        store: HistoryStore,
        new_id: Callable[[], str],
        local_week: LocalWeek | None = None,
        sore: Observable[tuple[Soreness, ...]] | None = None,
    ) -> None:
        self.state: Observable[SessionState] = Observable(Idle())
        self.notice: Observable[Fault | None] = Observable(None)
        self._clock = clock
        self._store = store
        self._new_id = new_id
        self._week = local_week or LocalWeek(clock)
        self._sore = sore or Observable(())
        self._queue: deque[SessionEvent] = deque()
        self._busy = False

    def choose(self, plan: PracticePlan) -> None:
        """Lay out `plan`."""
        self.dispatch(Choose(plan))

    def start(self) -> None:
        """Begin the plan laid out."""
        self.notice.publish(None)
        self.dispatch(Start(self._clock.now(), self._new_id(), self._sore.value))

    def restore(self, checkpoint: Checkpoint, plan: PracticePlan) -> None:
        """Take up, paused, what a crash left; nothing happens when `plan` does not fit."""
        self.dispatch(Restore(self._clock.now(), checkpoint, plan))

    def tick(self) -> None:
        """Let the session see the clock."""
        self.dispatch(Tick(self._clock.now()))

    def advance(self) -> None:
        """Go to the next phase, or to the end."""
        self.dispatch(Advance(self._clock.now()))

    def back(self) -> None:
        """Go to the start of this phase or of the one before."""
        self.dispatch(Back(self._clock.now()))

    def seek(self, index: int) -> None:
        """Go to the start of the phase at `index`."""
        self.dispatch(Seek(self._clock.now(), index))

    def skip_exercise(self) -> None:
        """Go to the next exercise, or to the end."""
        self.dispatch(SkipExercise(self._clock.now()))

    def repeat_side(self) -> None:
        """Begin this side's pass again; what was practised stays counted once."""
        self.dispatch(RepeatSide(self._clock.now()))

    def pause(self, reason: PauseReason = PauseReason.USER) -> None:
        """Stop the clock."""
        self.dispatch(Pause(self._clock.now(), reason))

    def hurts(self) -> None:
        """Mark that it hurts here, and stop the clock."""
        self.dispatch(Hurts(self._clock.now()))

    def take_back(self) -> None:
        """It was nothing: take the mark back, and let the clock run again."""
        self.dispatch(TakeBack(self._clock.now()))

    def noticed(self, choice: str | None) -> None:
        """Keep what is noticed at the step that asks; None takes it back."""
        self.dispatch(Notice(choice))

    def resume(self) -> None:
        """Let the clock run again."""
        self.dispatch(Resume(self._clock.now()))

    def stop(self, *, keep: bool) -> None:
        """End now; keep what was practised, or discard it."""
        self.dispatch(Stop(self._clock.now(), keep))

    def rate(
        self, before: tuple[Soreness, ...], after: tuple[Soreness, ...], note: str = ""
    ) -> None:
        """Rate the finished session."""
        self.dispatch(Rate(before, after, note))

    def retry(self) -> None:
        """Try again what the disk refused."""
        self.dispatch(Retry())

    def close(self) -> None:
        """Leave the finished session or the chosen plan."""
        self.dispatch(Close())

    def safeguard(self) -> bool:
        """Write the session under way down as it is; whether the disk took it.

        For when something else went wrong: nothing is published, and nobody is told.
        """
        state = self.state.value
        running = state.running if isinstance(state, Paused) else state
        if not isinstance(running, Running):
            return True
        try:
            self._store.write_checkpoint(checkpoint_of(running))
        except Fault:
            return False
        return True

    def dispatch(self, event: SessionEvent) -> None:
        """Put the new state in place, then run its effects.

        A listener may dispatch in turn: its event waits until this one is done with.
        """
        self._queue.append(event)
        if self._busy:
            return
        self._busy = True
        try:
            while self._queue:
                self._handle(self._queue.popleft())
        finally:
            self._busy = False

    def _handle(self, event: SessionEvent) -> None:
        state, effects = transition(self.state.value, event)
        try:
            if state is not self.state.value:
                self.state.publish(state)
        finally:  # A listener with a bug must not cost the session.
            outcomes = [outcome for effect in effects for outcome in self._run(effect)]
            # They go ahead of what listeners queued: they belong to this event.
            self._queue.extendleft(reversed(outcomes))

    def _run(self, effect: SessionEffect) -> tuple[SessionEvent, ...]:
        match effect:
            case SaveSession():
                return (_kept(self._save, effect.record),)
            case UpdateSession():
                return (_kept(self._store.update_session, effect.record),)
            case WriteCheckpoint():
                self._attempt(lambda: self._store.write_checkpoint(effect.checkpoint))
            case DropCheckpoint():
                self._attempt(self._store.drop_checkpoint)
            case _:
                assert_never(effect)
        return ()

    def _save(self, record: SessionRecord) -> None:
        """The day that it belongs to is decided here, and never again."""
        self._store.save_session(self._week.dated(record))

    def _attempt(self, write: Callable[[], None]) -> None:
        """What the session goes on without; told once."""
        try:
            write()
        except Fault as fault:
            if self.notice.value is None:
                self.notice.publish(fault)


def _kept(write: Callable[[SessionRecord], None], record: SessionRecord) -> SessionEvent:
    try:
        write(record)
    except Fault as fault:
        return SaveFailed(record.id, fault.what, fault.remedy)
    return Saved(record)
