# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The session machine: state and event to the next state and what it asks of the world.

Total: an event without sense gives the same state object and no effect.
"""

from dataclasses import replace
from typing import assert_never

from recovery_gui.core.discomfort import hurts_here, marked, noticing, unmarked
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
    Move,
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
from recovery_gui.core.session_motion import target, walked
from recovery_gui.core.session_record import Position, SessionRecord, SessionStatus
from recovery_gui.core.session_snapshot import checkpoint_of, fits, record_of, restored, zone_name
from recovery_gui.core.session_state import (
    Completed,
    Idle,
    Instant,
    OnDisk,
    Paused,
    PauseReason,
    RatingFault,
    RatingUnderway,
    Ready,
    Running,
    SaveFault,
    SessionState,
    Underway,
)

Transition = tuple[SessionState, tuple[SessionEffect, ...]]

MAX_GAP_S = 5.0
"""Real seconds between two ticks beyond which nobody was there (a closed lid)."""

CHECKPOINT_EVERY_S = 2.0
"""Real seconds of practice that a crash may cost at most."""

_Gesture = Move | Pause | Hurts | Stop

_DISCARDED: Transition = (Idle(), (DropCheckpoint(),))


def transition(state: SessionState, event: SessionEvent) -> Transition:
    """The state after `event`, and the effects to run once it is in place."""
    match state:
        case Idle():
            return _idle(state, event)
        case Ready():
            return _ready(state, event)
        case Running():
            return _running(state, event)
        case Paused():
            return _paused(state, event)
        case Completed():
            return _completed(state, event)
        case _:
            assert_never(state)


def _idle(state: Idle | Ready, event: SessionEvent) -> Transition:
    match event:
        case Choose():
            return Ready(event.plan), ()
        case Restore() if fits(event.checkpoint, event.plan):
            running = restored(event.checkpoint, event.plan, event.at)
            return Paused(running, PauseReason.INTERRUPTED), ()
        case _:
            return state, ()


def _ready(state: Ready, event: SessionEvent) -> Transition:
    match event:
        case Start():
            return _started(state, event)
        case Close():
            return Idle(), ()
        case _:
            return _idle(state, event)


def _running(state: Running, event: SessionEvent) -> Transition:
    match event:
        case Tick():
            return _caught_up(state, event.at)
        case Advance() | Back() | Seek() | SkipExercise() | RepeatSide():
            return _gesture(state, event)
        case Pause() | Hurts() | Stop():
            return _gesture(state, event)
        case Notice():
            return _noticed(state, event)
        case _:
            return state, ()


def _paused(state: Paused, event: SessionEvent) -> Transition:
    match event:
        case Resume():
            return _resumed(state, event), ()
        case Hurts() | TakeBack() | Notice():
            return _remarked(state, event)
        case Pause() if event.reason is not state.reason:
            return _paused_anew(state, event.reason), ()
        case Stop():
            return _stopped(state.running, event)
        case Advance() | Back() | Seek() | SkipExercise() | RepeatSide():
            return _still(state, event)
        case _:
            return state, ()


def _completed(state: Completed, event: SessionEvent) -> Transition:
    match event:
        case Rate():
            return _rated(state, event)
        case Saved() if event.record.id == state.record.id:
            return _saved(state, event)
        case SaveFailed() if event.session_id == state.record.id:
            return _save_failed(state, event)
        case Retry():
            return _retried(state)
        case Close() if not isinstance(state.saving, Underway | RatingUnderway):
            return Idle(), ()
        case _:
            return state, ()


def _paused_anew(state: Paused, reason: PauseReason) -> Paused:
    """For another reason; the question whether to end remembers the pause that it came into."""
    asks = reason is PauseReason.ENDING
    return Paused(state.running, reason, state.reason if asks else None)


def _resumed(state: Paused, event: Resume) -> Running | Paused:
    """On; from the question whether to end, back to the pause before it, if there was one.

    The rules for stopping come again only where it hurts: one may have moved on meanwhile.
    """
    moved_on = state.back_to is PauseReason.HURTS and not hurts_here(state.running)
    if state.back_to is not None and not moved_on:
        return Paused(state.running, state.back_to)
    return replace(state.running, last=_later(state.running.last, event.at))


def _started(state: Ready, event: Start) -> Transition:
    running = Running(
        plan=state.plan,
        position=Position(0),
        practised_s=(0.0,) * len(state.plan.phases),
        session_id=event.session_id,
        started=event.at,
        zone=zone_name(event.at.wall),
        last=event.at,
        checkpointed_s=event.at.seconds,
        sore=event.sore,
    )
    return running, (WriteCheckpoint(checkpoint_of(running)),)


def _caught_up(state: Running, at: Instant) -> Transition:
    """Credit the time since the latest instant. A clock that runs backwards gives none."""
    passed_s = at.seconds - state.last.seconds
    if passed_s <= 0.0:
        return state, ()
    if passed_s / at.rate > MAX_GAP_S:
        return _halted(state, PauseReason.INTERRUPTED)
    running, over = walked(replace(state, last=at), passed_s)
    if over:
        return _finished(running)
    due = (at.seconds - running.checkpointed_s) / at.rate >= CHECKPOINT_EVERY_S
    if due or running.position.index != state.position.index:
        return _checkpointed(running)
    return running, ()


def _gesture(state: Running, event: _Gesture) -> Transition:
    """Catch up with the clock first; the gesture then meets whatever that led to."""
    caught_up, effects = _caught_up(state, event.at)
    if isinstance(caught_up, Running):
        after, more = _act(caught_up, event)
    else:
        after, more = transition(caught_up, event)
    return after, effects + more


def _act(running: Running, event: _Gesture) -> Transition:
    match event:
        case Pause():
            return _halted(running, event.reason)
        case Hurts():
            return _halted(marked(running), PauseReason.HURTS)
        case Stop():
            return _stopped(running, event)
        case Advance() | Back() | Seek() | SkipExercise() | RepeatSide():
            return _moved(running, event)
        case _:
            assert_never(event)


def _moved(running: Running, event: Move) -> Transition:
    """The start of the phase meant. Seek out of range stays; past the last one is the end."""
    index, count = target(running, event), len(running.plan.phases)
    if isinstance(event, Advance | SkipExercise) and index == count:
        return _finished(running)
    if not 0 <= index < count:
        return running, ()
    return _checkpointed(replace(running, position=Position(index)))


def _still(state: Paused, event: Move) -> Transition:
    """Move, and stay paused."""
    after, effects = _moved(state.running, event)
    if after is state.running:
        return state, ()
    return (replace(state, running=after) if isinstance(after, Running) else after), effects


def _halted(running: Running, reason: PauseReason) -> Transition:
    kept, effects = _checkpointed(running)
    return Paused(kept, reason), effects


def _remarked(state: Paused, event: Hurts | TakeBack | Notice) -> Transition:
    """A mark set in a pause; or it was nothing, nothing of it stays, and the clock runs again."""
    running, hurts = state.running, state.reason is PauseReason.HURTS
    match event:
        case Hurts() if not hurts:
            return _halted(marked(running), PauseReason.HURTS)
        case TakeBack() if hurts:
            last = _later(running.last, event.at)
            return _checkpointed(replace(unmarked(running), last=last))
        case Notice() if (noticed := noticing(running, event.choice)) != running:
            kept, effects = _checkpointed(noticed)
            return replace(state, running=kept), effects
        case _:
            return state, ()


def _noticed(state: Running, event: Notice) -> Transition:
    """A choice that the step does not offer, or the one made already, changes nothing."""
    running = noticing(state, event.choice)
    return (state, ()) if running == state else _checkpointed(running)


def _checkpointed(running: Running) -> tuple[Running, tuple[SessionEffect, ...]]:
    kept = replace(running, checkpointed_s=running.last.seconds)
    return kept, (WriteCheckpoint(checkpoint_of(kept)),)


def _stopped(running: Running, event: Stop) -> Transition:
    """Keep as a partial session, or discard."""
    return _kept(record_of(running, SessionStatus.PARTIAL)) if event.keep else _DISCARDED


def _finished(running: Running) -> Transition:
    """The end was reached, by the clock or by Next: completed if every exercise record is."""
    record = record_of(running, SessionStatus.PARTIAL)
    if all(entry.completed for entry in record.exercises):
        record = replace(record, status=SessionStatus.COMPLETED)
    return _kept(record)


def _kept(record: SessionRecord) -> Transition:
    """On its way to the disk; without a whole second of practice there is nothing to keep."""
    if record.duration_s == 0:
        return _DISCARDED
    return Completed(record, Underway()), (SaveSession(record),)


def _rated(state: Completed, event: Rate) -> Transition:
    """What is on the disk follows at once; what is not takes the ratings along in Retry."""
    record = replace(
        state.record,
        soreness_before=event.before,
        soreness_after=event.after,
        note=event.note,
    )
    if isinstance(state.saving, OnDisk | RatingFault):
        return Completed(record, RatingUnderway()), (UpdateSession(record),)
    return replace(state, record=record), ()


def _saved(state: Completed, event: Saved) -> Transition:
    """Ratings that came while the disk was busy follow at once."""
    if not isinstance(state.saving, Underway | RatingUnderway):
        return state, ()
    if event.record == state.record:
        return Completed(state.record, OnDisk()), ()
    return Completed(state.record, RatingUnderway()), (UpdateSession(state.record),)


def _save_failed(state: Completed, event: SaveFailed) -> Transition:
    match state.saving:
        case Underway():
            return replace(state, saving=SaveFault(event.what, event.remedy)), ()
        case RatingUnderway():
            return replace(state, saving=RatingFault(event.what, event.remedy)), ()
        case _:
            return state, ()


def _retried(state: Completed) -> Transition:
    match state.saving:
        case SaveFault():
            return Completed(state.record, Underway()), (SaveSession(state.record),)
        case RatingFault():
            return Completed(state.record, RatingUnderway()), (UpdateSession(state.record),)
        case _:
            return state, ()


def _later(last: Instant, at: Instant) -> Instant:
    return at if at.seconds > last.seconds else last
