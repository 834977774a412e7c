# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the table cannot say: how far, how much, and with which words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import ceil

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.session import transition
from recovery_gui.core.session_effect import (
    DropCheckpoint,
    SaveSession,
    SessionEffect,
    WriteCheckpoint,
)
from recovery_gui.core.session_event import (
    Advance,
    Back,
    Pause,
    Rate,
    Restore,
    Resume,
    Retry,
    SaveFailed,
    Seek,
    SessionEvent,
    Start,
    Stop,
    Tick,
)
from recovery_gui.core.session_record import Position, SessionStatus, Soreness
from recovery_gui.core.session_snapshot import checkpoint_of
from recovery_gui.core.session_state import (
    Completed,
    Idle,
    Instant,
    Paused,
    PauseReason,
    Ready,
    Running,
    SessionState,
)
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side

WALL = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)


def at(seconds: float, rate: float = 1.0) -> Instant:
    return Instant(seconds, WALL + timedelta(seconds=seconds), rate)


def play(state: SessionState, *events: SessionEvent) -> tuple[SessionState, list[SessionEffect]]:
    effects: list[SessionEffect] = []
    for event in events:
        state, more = transition(state, event)
        effects += more
    return state, effects


def run(plan: PracticePlan, *events: SessionEvent) -> Running:
    state, _ = play(Ready(plan), Start(at(0.0), "one"), *events)
    assert isinstance(state, Running)
    return state


def finish(plan: PracticePlan, *events: SessionEvent) -> Completed:
    state, _ = play(Ready(plan), Start(at(0.0), "one"), *events)
    assert isinstance(state, Completed)
    return state


def ticks(first_s: int, last_s: int) -> list[SessionEvent]:
    return [Tick(at(float(second))) for second in range(first_s, last_s + 1)]


def at_my_pace(plan: PracticePlan, over: set[int]) -> Iterator[SessionEvent]:
    """Practise every phase to its end, but pass over those at the indices `over`."""
    now = 0.0
    for index, phase in enumerate(plan.phases):
        yield Seek(at(now), index)
        if index not in over:
            for _ in range(ceil(phase.seconds)):
                now += 1.0
                yield Tick(at(now))
    yield Advance(at(now))


@pytest.fixture
def my_pace(exercise: Exercise) -> PracticePlan:
    return plan_exercise(exercise, PlanSettings(pacing=Pacing.AT_MY_PACE))


@pytest.fixture
def short(exercise: Exercise) -> PracticePlan:
    """Many phases within one tick, some of no length at all."""
    steps = tuple(replace(exercise.steps[0], seconds=s, once=False) for s in (0.5, 0.0, 0.25))
    settings = PlanSettings(lead_in_s=0.0, change_s=0.5)
    return plan_exercise(replace(exercise, steps=steps), settings)


def test_session_starts_at_the_beginning_and_is_kept_at_once(plan: PracticePlan) -> None:
    state, effects = play(Ready(plan), Start(at(3.0), "one"))
    assert isinstance(state, Running)
    assert state.position == Position(0)
    assert state.phase is plan.phases[0]
    assert (state.session_id, state.zone, state.elapsed_s) == ("one", "UTC", 0.0)
    assert effects == [WriteCheckpoint(checkpoint_of(state))]


def test_time_is_carried_into_the_next_phase(plan: PracticePlan) -> None:
    running = run(plan, Tick(at(4.5)), Tick(at(6.5)))
    assert running.position == Position(1, 1.5)
    assert running.practised_s[:3] == (5.0, 1.5, 0.0)


def test_one_tick_may_cross_several_phases(short: PracticePlan) -> None:
    running = run(short, Tick(at(1.5)))
    assert running.position == Position(5, 0.25)
    assert running.practised_s[:6] == (0.0, 0.5, 0.0, 0.25, 0.5, 0.25)


def test_whole_session_by_the_clock(plan: PracticePlan) -> None:
    record = finish(plan, *ticks(1, 98)).record
    assert record.status is SessionStatus.COMPLETED
    assert [(each.side, each.seconds, each.completed) for each in record.exercises] == [
        (Side.RIGHT, 43, True),
        (Side.LEFT, 39, True),
    ]
    assert record.ended_at - record.started_at == timedelta(seconds=98)


def test_waiting_phase_stays_at_its_end_until_next(my_pace: PracticePlan) -> None:
    waiting = run(my_pace, *ticks(1, 30))
    assert waiting.position == Position(1, 4.0)
    assert waiting.practised_s[:3] == (5.0, 4.0, 0.0)
    after, _ = play(waiting, Advance(at(31.0)), Tick(at(32.0)))
    assert isinstance(after, Running)
    assert after.position == Position(2, 1.0)


def test_session_at_my_pace_ends_by_next_only(my_pace: PracticePlan) -> None:
    last = run(my_pace, Seek(at(0.0), 8), Tick(at(1.0)), Seek(at(1.0), 9), *ticks(2, 20))
    assert last.position == Position(9, 5.0)
    after, _ = play(last, Advance(at(21.0)))
    assert isinstance(after, Completed)


def test_passing_over_setup_completes_the_session_all_the_same(my_pace: PracticePlan) -> None:
    record = finish(my_pace, *at_my_pace(my_pace, over={1, 9})).record
    assert record.status is SessionStatus.COMPLETED
    assert [(each.seconds, each.planned_seconds) for each in record.exercises] == [
        (39, 43),
        (39, 39),
    ]


def test_passing_over_one_step_of_work_leaves_the_session_partial(my_pace: PracticePlan) -> None:
    record = finish(my_pace, *at_my_pace(my_pace, over={7})).record
    assert record.status is SessionStatus.PARTIAL
    assert [each.completed for each in record.exercises] == [True, False]


def test_clock_reaches_the_end_of_a_partial_session(plan: PracticePlan) -> None:
    record = finish(plan, Seek(at(0.0), 3), *ticks(1, 79)).record
    assert record.status is SessionStatus.PARTIAL
    assert [each.completed for each in record.exercises] == [False, True]


@pytest.mark.parametrize(("into_s", "kept"), [(0.9, False), (1.0, True)])
@pytest.mark.parametrize("by_hand", [True, False])
def test_end_leaves_a_record_from_a_whole_second_of_practice(
    plan: PracticePlan, into_s: float, kept: bool, by_hand: bool
) -> None:
    last = run(plan, Seek(at(0.0), 8), Tick(at(into_s)), Seek(at(into_s), 9))
    end = Advance(at(into_s)) if by_hand else Tick(at(into_s + 5.0))
    state, effects = play(last, end)
    assert isinstance(state, Completed) is kept
    assert kept or (state, effects) == (Idle(), [DropCheckpoint()])


def test_next_keeps_what_was_practised(plan: PracticePlan) -> None:
    running = run(plan, Seek(at(0.0), 2), Tick(at(3.0)), Advance(at(4.0)))
    assert running.position == Position(3)
    assert running.practised_s[2] == 4.0


@pytest.mark.parametrize(
    ("into_s", "expected"), [(0.0, 2), (2.0, 2), (2.1, 3)], ids=["start", "at 2 s", "after 2 s"]
)
def test_back_means_this_phase_once_it_is_under_way(
    plan: PracticePlan, into_s: float, expected: int
) -> None:
    running = run(plan, Seek(at(0.0), 3), Back(at(into_s)))
    assert running.position == Position(expected)


def test_back_in_the_first_phase_stays_there(plan: PracticePlan) -> None:
    assert run(plan, Tick(at(1.0)), Back(at(1.5))).position == Position(0)


def test_replaying_adds_nothing(plan: PracticePlan) -> None:
    there: list[SessionEvent] = [Seek(at(0.0), 3), Tick(at(5.0)), Back(at(5.0))]
    assert run(plan, *there, Tick(at(8.0))).practised_s[3] == 5.0
    assert run(plan, *there, Tick(at(10.0)), Tick(at(11.0))).practised_s[3] == 6.0


@pytest.mark.parametrize("index", [-1, 10, 99])
def test_seek_out_of_range_goes_nowhere(plan: PracticePlan, index: int) -> None:
    assert run(plan, Tick(at(1.0)), Seek(at(2.0), index)).position == Position(0, 2.0)


def test_gap_of_exactly_five_real_seconds_is_practice(plan: PracticePlan) -> None:
    assert run(plan, Tick(at(5.0))).practised_s[0] == 5.0
    assert run(plan, Tick(at(9.0, rate=2.0))).practised_s[:2] == (5.0, 4.0)


def test_gap_interrupts_and_credits_nothing(plan: PracticePlan) -> None:
    running = run(plan, Tick(at(1.0)))
    state, effects = play(running, Tick(at(6.1)))
    assert isinstance(state, Paused)
    assert state.reason is PauseReason.INTERRUPTED
    assert state.running.practised_s == running.practised_s
    assert effects == [WriteCheckpoint(checkpoint_of(state.running))]


def test_gesture_after_a_gap_meets_the_interrupted_session(plan: PracticePlan) -> None:
    state, _ = play(run(plan), Advance(at(100.0)))
    assert isinstance(state, Paused)
    assert (state.reason, state.running.position) == (PauseReason.INTERRUPTED, Position(1))


def test_gesture_after_the_last_moment_meets_the_completed_session(plan: PracticePlan) -> None:
    last = run(plan, Seek(at(0.0), 8), Tick(at(1.0)), Seek(at(1.0), 9), Tick(at(4.0)))
    state, effects = play(last, Stop(at(6.5), keep=False))
    assert isinstance(state, Completed)
    assert effects == [SaveSession(state.record)]


def test_clock_that_runs_backwards_credits_nothing_twice(plan: PracticePlan) -> None:
    running = run(plan, Tick(at(3.0)), Tick(at(1.0)), Tick(at(2.0)), Tick(at(3.5)))
    assert running.position == Position(0, 3.5)


def test_pause_credits_up_to_its_own_moment_and_then_nothing(plan: PracticePlan) -> None:
    state, _ = play(run(plan), Tick(at(1.0)), Pause(at(1.5)), Tick(at(4.0)), Resume(at(1000.0)))
    assert isinstance(state, Running)
    assert state.position == Position(0, 1.5)
    assert state.elapsed_s == 1000.0


def test_resume_before_the_pause_does_not_turn_time_back(plan: PracticePlan) -> None:
    state, _ = play(run(plan), Tick(at(3.0)), Pause(at(3.0)), Resume(at(1.0)), Tick(at(3.5)))
    assert isinstance(state, Running)
    assert state.position == Position(0, 3.5)


def test_moving_while_paused_stays_paused(plan: PracticePlan) -> None:
    state, _ = play(run(plan), Pause(at(1.0)), Advance(at(2.0)), Advance(at(3.0)), Back(at(4.0)))
    assert isinstance(state, Paused)
    assert (state.reason, state.running.position) == (PauseReason.USER, Position(1))


@pytest.mark.parametrize("reason", [PauseReason.USER, PauseReason.INTERRUPTED])
def test_who_is_asked_in_a_pause_and_does_not_end_is_back_in_it(
    plan: PracticePlan, reason: PauseReason
) -> None:
    asks, on = Pause(at(2.0), PauseReason.ENDING), Resume(at(3.0))
    paused, _ = play(run(plan), Pause(at(1.0), reason))
    assert play(paused, asks, on)[0] == paused
    assert play(paused, asks, asks, on)[0] == paused
    assert isinstance(play(paused, asks, on, on)[0], Running)
    assert isinstance(play(run(plan), asks, on)[0], Running)


def test_end_of_a_kept_session_is_when_practice_ended(plan: PracticePlan) -> None:
    record = finish(plan, *ticks(1, 8), Pause(at(8.0)), Stop(at(900.0), keep=True)).record
    assert record.status is SessionStatus.PARTIAL
    assert record.duration_s == 3
    assert record.ended_at == WALL + timedelta(seconds=8)


def test_keeping_less_than_a_second_keeps_nothing(plan: PracticePlan) -> None:
    state, _ = play(run(plan, Tick(at(4.0))), Stop(at(5.9), keep=True))
    assert state == Idle()


@pytest.mark.parametrize("rate", [1.0, 60.0])
def test_checkpoint_every_two_real_seconds(plan: PracticePlan, rate: float) -> None:
    running = run(plan, Seek(at(0.0, rate), 3))
    tenths = [Tick(at(tenth / 10.0 * rate, rate)) for tenth in range(1, 100)]
    long = replace(running, plan=_endless(plan))
    _, effects = play(long, *tenths)
    assert [type(effect) for effect in effects] == [WriteCheckpoint] * 4


def _endless(plan: PracticePlan) -> PracticePlan:
    return replace(plan, phases=tuple(replace(each, seconds=1e6) for each in plan.phases))


def test_checkpoint_at_each_phase(plan: PracticePlan) -> None:
    _, effects = play(run(plan, Tick(at(4.5))), Tick(at(5.5)))
    assert len(effects) == 1
    assert isinstance(effects[0], WriteCheckpoint)
    assert effects[0].checkpoint.position == Position(1, 0.5)


def test_restored_session_goes_on_where_it_was(plan: PracticePlan) -> None:
    left = run(plan, Tick(at(4.0)), Tick(at(7.0)))
    restored = Restore(at(5000.0), checkpoint_of(left), plan)
    state, _ = play(Idle(), restored, Resume(at(5003.0)), Tick(at(5004.0)))
    assert isinstance(state, Running)
    assert state.position == Position(1, 3.0)
    assert state.practised_s[:2] == (5.0, 3.0)
    assert (state.session_id, state.started.wall) == ("one", WALL)


def test_ratings_ride_along_with_the_retry(plan: PracticePlan) -> None:
    sore = (Soreness(BodyArea.HAMSTRINGS, Side.LEFT, 6),)
    eased = (Soreness(BodyArea.HAMSTRINGS, Side.LEFT, 3),)
    over = finish(plan, *ticks(1, 98))
    failed = SaveFailed("one", "The disk is full.", "Free some space.")
    state, effects = play(over, failed, Rate(sore, eased, "Better."), Retry())
    assert isinstance(state, Completed)
    assert effects == [SaveSession(state.record)]
    assert state.record.soreness_before == sore
    assert (state.record.soreness_after, state.record.note) == (eased, "Better.")
