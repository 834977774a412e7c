# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine as one session: skipping, repeating, waiting, and a machine that slept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PhaseKind, PracticePlan
from recovery_gui.core.routine import Routine, RoutineItem, plan_routine
from recovery_gui.core.session import transition
from recovery_gui.core.session_event import (
    Advance,
    Pause,
    RepeatSide,
    Resume,
    Seek,
    SessionEvent,
    SkipExercise,
    Start,
    Tick,
)
from recovery_gui.core.session_record import Position, SessionRecord, SessionStatus
from recovery_gui.core.session_state import (
    Completed,
    Instant,
    Paused,
    PauseReason,
    Ready,
    Running,
    SessionState,
)
from recovery_gui.core.settings import Pacing, PlanSettings

WALL = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
HOUR_S = 3600.0
STEP_S = 4.0


def make_plan(exercise: Exercise, pacing: Pacing = Pacing.AUTOMATIC) -> PracticePlan:
    """Two exercises of ten phases each; the second begins at 10, its left side at 16."""
    other = replace(exercise, id="other", name="Other")
    routine = Routine(
        "evening", "Evening", "", "", (RoutineItem(exercise.id), RoutineItem("other"))
    )
    return plan_routine(
        routine, {one.id: one for one in (exercise, other)}, PlanSettings(pacing=pacing)
    )


@pytest.fixture
def routine(exercise: Exercise) -> PracticePlan:
    return make_plan(exercise)


class Person:
    """Practises a plan by the clock, and presses Next only where it waits."""

    def __init__(self, plan: PracticePlan, rate: float = 1.0) -> None:
        self.seconds = 0.0
        self.rate = rate
        self.state: SessionState = Ready(plan)
        self.do(Start(self.now(), "one"))

    def now(self) -> Instant:
        return Instant(self.seconds, WALL + timedelta(seconds=self.seconds), self.rate)

    def do(self, event: SessionEvent) -> None:
        self.state, _ = transition(self.state, event)

    def practise(self, until: int = 1000) -> None:
        """Up to the start of the phase at `until`, or to the end."""
        while isinstance(self.state, Running) and self.state.position.index < until:
            if self.waiting():
                self.do(Advance(self.now()))
            else:
                left_s = self.running.phase.seconds - self.running.position.elapsed_s
                self.seconds += min(left_s, STEP_S * self.rate)
                self.do(Tick(self.now()))

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        self.do(Tick(self.now()))

    def waiting(self) -> bool:
        here = self.running
        return here.phase.waits and here.position.elapsed_s == here.phase.seconds

    @property
    def running(self) -> Running:
        state = self.state.running if isinstance(self.state, Paused) else self.state
        assert isinstance(state, Running)
        return state

    @property
    def record(self) -> SessionRecord:
        assert isinstance(self.state, Completed)
        return self.state.record


@pytest.mark.parametrize("pacing", Pacing)
@pytest.mark.parametrize("rate", [1.0, 60.0])
def test_all_that_was_planned_is_practised(exercise: Exercise, pacing: Pacing, rate: float) -> None:
    person = Person(make_plan(exercise, pacing), rate)
    person.practise()
    assert person.record.status is SessionStatus.COMPLETED
    assert [(one.seconds, one.planned_seconds) for one in person.record.exercises] == [
        (43, 43),
        (39, 39),
        (43, 43),
        (39, 39),
    ]


def test_skipping_leads_to_the_next_exercise_and_from_the_last_to_the_end(
    routine: PracticePlan,
) -> None:
    person = Person(routine)
    person.practise(until=3)
    person.do(SkipExercise(person.now()))
    assert person.running.position == Position(10)
    person.practise(until=11)
    person.do(SkipExercise(person.now()))
    assert person.record.status is SessionStatus.PARTIAL
    assert [one.seconds for one in person.record.exercises] == [14, 0, 0, 0]


def test_skipping_in_a_change_over_skips_what_it_leads_to(routine: PracticePlan) -> None:
    person = Person(routine)
    person.practise(until=3)
    person.do(Seek(person.now(), 10))
    person.do(SkipExercise(person.now()))
    assert isinstance(person.state, Completed)


@pytest.mark.parametrize(("index", "first"), [(3, 1), (5, 1), (7, 6), (9, 6), (10, 6), (18, 16)])
def test_repeating_begins_the_pass_again_without_a_new_change(
    routine: PracticePlan, index: int, first: int
) -> None:
    person = Person(routine)
    person.practise(until=index)
    person.do(RepeatSide(person.now()))
    assert person.running.position == Position(first)
    assert person.running.phase.kind is PhaseKind.STEP


def test_a_repeated_side_is_counted_once(routine: PracticePlan) -> None:
    person = Person(routine)
    person.practise(until=5)
    person.do(RepeatSide(person.now()))
    person.practise()
    assert person.record.status is SessionStatus.COMPLETED
    assert person.record.exercises[0].seconds == person.record.exercises[0].planned_seconds == 43


def test_what_is_skipped_and_repeated_while_paused_stays_paused(routine: PracticePlan) -> None:
    person = Person(routine)
    person.practise(until=7)
    person.do(Pause(person.now()))
    for event, index in ((RepeatSide, 6), (SkipExercise, 10), (RepeatSide, 6)):
        person.do(event(person.now()))
        assert isinstance(person.state, Paused)
        assert person.running.position == Position(index)


@pytest.mark.parametrize("pacing", Pacing)
@pytest.mark.parametrize("index", [0, 1, 3, 5, 10, 11, 17, 19])
def test_an_hour_asleep_is_no_practice(exercise: Exercise, pacing: Pacing, index: int) -> None:
    person = Person(make_plan(exercise, pacing))
    person.practise(until=index)
    before = person.running
    person.sleep(HOUR_S)
    assert isinstance(person.state, Paused)
    assert person.state.reason is PauseReason.INTERRUPTED
    assert (person.running.position, person.running.practised_s) == (
        before.position,
        before.practised_s,
    )
    person.do(Resume(person.now()))
    assert isinstance(person.state, Running)
    person.practise()
    assert person.record.status is SessionStatus.COMPLETED
    assert person.record.duration_s == person.record.planned_s == 164


def test_an_hour_asleep_while_a_step_waits_leaves_it_waiting(exercise: Exercise) -> None:
    person = Person(make_plan(exercise, Pacing.SETUP_WAITS))
    person.practise(until=1)
    while not person.waiting():
        person.sleep(1.0)
    person.sleep(4.0)
    assert isinstance(person.state, Running)
    person.sleep(HOUR_S)
    assert isinstance(person.state, Paused)
    person.do(Resume(person.now()))
    person.sleep(1.0)
    assert person.waiting()
    assert person.running.practised_s[1] == 4.0
