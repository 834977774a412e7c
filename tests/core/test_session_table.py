# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every event in every state: the table of what the session machine does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from recovery_gui.core.discomfort import marked
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.session import transition
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
from recovery_gui.core.session_record import Checkpoint, Position, SessionStatus
from recovery_gui.core.session_snapshot import checkpoint_of, record_of
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
    Saving,
    SessionState,
    Underway,
)
from recovery_gui.core.settings import PlanSettings

WALL = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)


def at(seconds: float) -> Instant:
    return Instant(seconds, WALL + timedelta(seconds=seconds))


NOW = at(1.5)

SAME = "same"
SAVE = "Completed/Underway SaveSession"
RATE = "Completed/RatingUnderway UpdateSession"
MOVE = "Running WriteCheckpoint"
HALT = "Paused WriteCheckpoint"
DROP = "Idle DropCheckpoint"

TABLE = {
    "idle": {"choose": "Ready", "restore": "Paused"},
    "ready": {
        "choose": "Ready",
        "start": "Running WriteCheckpoint",
        "restore": "Paused",
        "close": "Idle",
    },
    "running": {
        "tick": "Running",
        "tick backwards": SAME,
        "tick after a gap": HALT,
        "long tick": "Running WriteCheckpoint",
        "advance": MOVE,
        "back": MOVE,
        "seek": MOVE,
        "seek nowhere": "Running",
        "skip exercise": SAVE,
        "repeat side": MOVE,
        "pause": HALT,
        "hurts": HALT,
        "notice": MOVE,
        "stop, keep": SAVE,
        "stop, discard": DROP,
    },
    "running, last phase": {
        "tick": "Running",
        "tick backwards": SAME,
        "tick after a gap": HALT,
        "long tick": SAVE,
        "advance": SAVE,
        "back": MOVE,
        "seek": MOVE,
        "seek nowhere": "Running",
        "skip exercise": SAVE,
        "repeat side": MOVE,
        "pause": HALT,
        "hurts": HALT,
        "notice": MOVE,
        "stop, keep": SAVE,
        "stop, discard": DROP,
    },
    "paused": {
        "advance": HALT,
        "back": HALT,
        "seek": HALT,
        "skip exercise": SAVE,
        "repeat side": HALT,
        "pause, ending": "Paused",
        "hurts": HALT,
        "notice": HALT,
        "resume": "Running",
        "stop, keep": SAVE,
        "stop, discard": DROP,
    },
    "paused, last phase": {
        "advance": SAVE,
        "back": HALT,
        "seek": HALT,
        "skip exercise": SAVE,
        "repeat side": HALT,
        "pause, ending": "Paused",
        "hurts": HALT,
        "notice": HALT,
        "resume": "Running",
        "stop, keep": SAVE,
        "stop, discard": DROP,
    },
    "underway": {
        "rate": "Completed/Underway",
        "saved": "Completed/OnDisk",
        "saved, rated since": RATE,
        "save failed": "Completed/SaveFault",
    },
    "save fault": {
        "rate": "Completed/SaveFault",
        "retry": SAVE,
        "close": "Idle",
    },
    "on disk": {"rate": RATE, "close": "Idle"},
    "rating underway": {
        "rate": "Completed/RatingUnderway",
        "saved": "Completed/OnDisk",
        "saved, rated since": RATE,
        "save failed": "Completed/RatingFault",
    },
    "rating fault": {"rate": RATE, "retry": RATE, "close": "Idle"},
}
TABLE["paused, it hurts"] = TABLE["paused"] | {
    "pause": "Paused",
    "hurts": SAME,
    "take back": MOVE,
}
TABLE["paused, asked whether to end"] = TABLE["paused"] | {
    "pause": "Paused",
    "pause, ending": SAME,
    "resume": "Paused",
}
TABLE["running"]["pause, ending"] = HALT
TABLE["running, last phase"]["pause, ending"] = HALT
TABLE["running, nothing practised"] = TABLE["running, last phase"] | {
    "long tick": DROP,
    "advance": DROP,
    "skip exercise": DROP,
    "stop, keep": DROP,
}
TABLE["paused, nothing practised"] = TABLE["paused, last phase"] | {
    "advance": DROP,
    "skip exercise": DROP,
    "stop, keep": DROP,
}

EVENT_NAMES = (
    "choose",
    "start",
    "restore",
    "restore, misfit",
    "tick",
    "tick backwards",
    "tick after a gap",
    "long tick",
    "advance",
    "back",
    "seek",
    "seek nowhere",
    "skip exercise",
    "repeat side",
    "pause",
    "pause, ending",
    "hurts",
    "take back",
    "notice",
    "notice what is not asked",
    "resume",
    "stop, keep",
    "stop, discard",
    "rate",
    "saved",
    "saved, rated since",
    "saved, another",
    "save failed",
    "save failed, another",
    "retry",
    "close",
)


@pytest.fixture
def running(plan: PracticePlan) -> Running:
    """One second into the third of ten phases, which lasts ten; the steps ask what is noticed."""
    asking = [
        replace(phase, notice=("a tug", "one line")) if phase.step_number else phase
        for phase in plan.phases
    ]
    return Running(
        plan=replace(plan, phases=tuple(asking)),
        position=Position(2, 1.0),
        practised_s=(5.0, 4.0, 1.0, *7 * [0.0]),
        session_id="one",
        started=at(-9.0),
        zone="UTC",
        last=at(1.0),
        checkpointed_s=1.0,
    )


@pytest.fixture
def states(running: Running) -> dict[str, SessionState]:
    last = replace(running, position=Position(9, 1.0))
    nothing = replace(last, practised_s=(5.0, 0.9, *8 * [0.0]))
    record = record_of(running, SessionStatus.COMPLETED)

    def over(saving: Saving) -> Completed:
        return Completed(record, saving)

    return {
        "idle": Idle(),
        "ready": Ready(running.plan),
        "running": running,
        "running, last phase": last,
        "paused": Paused(running, PauseReason.USER),
        "paused, last phase": Paused(last, PauseReason.USER),
        "underway": over(Underway()),
        "save fault": over(SaveFault("The disk is full.", "Free some space.")),
        "on disk": over(OnDisk()),
        "rating underway": over(RatingUnderway()),
        "rating fault": over(RatingFault("The disk is full.", "Free some space.")),
        "paused, it hurts": Paused(marked(running), PauseReason.HURTS),
        "paused, asked whether to end": Paused(running, PauseReason.ENDING, PauseReason.USER),
        "running, nothing practised": nothing,
        "paused, nothing practised": Paused(nothing, PauseReason.USER),
    }


@pytest.fixture
def events(exercise: Exercise, running: Running) -> dict[str, SessionEvent]:
    plan = running.plan
    checkpoint: Checkpoint = checkpoint_of(running)
    record = record_of(running, SessionStatus.COMPLETED)
    misfit = plan_exercise(exercise, PlanSettings(change_s=9.0))
    listed: tuple[SessionEvent, ...] = (
        Choose(plan),
        Start(NOW, "two"),
        Restore(NOW, checkpoint, plan),
        Restore(NOW, checkpoint, misfit),
        Tick(NOW),
        Tick(at(0.5)),
        Tick(at(6.01)),
        Tick(at(5.5)),
        Advance(NOW),
        Back(NOW),
        Seek(NOW, 4),
        Seek(NOW, 10),
        SkipExercise(NOW),
        RepeatSide(NOW),
        Pause(NOW),
        Pause(NOW, PauseReason.ENDING),
        Hurts(NOW),
        TakeBack(NOW),
        Notice("one line"),
        Notice("a spark"),
        Resume(NOW),
        Stop(NOW, keep=True),
        Stop(NOW, keep=False),
        Rate((), (), "Better."),
        Saved(record),
        Saved(replace(record, note="Before.")),
        Saved(replace(record, id="another")),
        SaveFailed("one", "The disk is full.", "Free some space."),
        SaveFailed("another", "The disk is full.", "Free some space."),
        Retry(),
        Close(),
    )
    return dict(zip(EVENT_NAMES, listed, strict=True))


def outcome(before: SessionState, event: SessionEvent) -> str:
    after, effects = transition(before, event)
    if after is before:
        assert effects == ()
        return SAME
    name = type(after).__name__
    if isinstance(after, Completed):
        name += f"/{type(after.saving).__name__}"
    return " ".join([name, *(type(effect).__name__ for effect in effects)])


@pytest.mark.parametrize("event", EVENT_NAMES)
@pytest.mark.parametrize("state", TABLE)
def test_transition(
    states: dict[str, SessionState], events: dict[str, SessionEvent], state: str, event: str
) -> None:
    assert outcome(states[state], events[event]) == TABLE[state].get(event, SAME)


def test_table_holds_every_state_and_every_event(
    states: dict[str, SessionState], events: dict[str, SessionEvent]
) -> None:
    savings = {type(state.saving) for state in states.values() if isinstance(state, Completed)}
    assert list(states) == list(TABLE)
    assert {type(state) for state in states.values()} == set(get_args(SessionState))
    assert savings == set(get_args(Saving))
    assert {type(event) for event in events.values()} == set(get_args(SessionEvent))
