# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What hurts and what is noticed, from the key to the record."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.discomfort import felt_phase, noticed_now
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PhaseKind, PracticePlan, plan_exercise
from recovery_gui.core.routine import Routine, RoutineItem, plan_routine
from recovery_gui.core.session import transition
from recovery_gui.core.session_effect import SaveSession, WriteCheckpoint
from recovery_gui.core.session_event import (
    Advance,
    Hurts,
    Notice,
    Pause,
    Rate,
    Restore,
    Resume,
    SessionEvent,
    SkipExercise,
    Start,
    Stop,
    TakeBack,
    Tick,
)
from recovery_gui.core.session_record import Discomfort, Noticed, Position, Soreness
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
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side

WALL = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
SORE = (Soreness(BodyArea.HAMSTRINGS, Side.LEFT, 6),)
CHOICES = ("a local tug", "one long line")
LEG = "leg-press"


def at(seconds: float) -> Instant:
    return Instant(seconds, WALL)


@pytest.fixture
def asking(exercise: Exercise) -> Exercise:
    """The last step asks what is noticed."""
    *steps, last = exercise.steps
    return replace(exercise, steps=(*steps, replace(last, notice=CHOICES)))


@pytest.fixture
def plan(asking: Exercise) -> PracticePlan:
    """Lead-in, four steps, change, three steps, finish."""
    return plan_exercise(asking, PlanSettings())


def after(state: SessionState, *events: SessionEvent) -> SessionState:
    for event in events:
        state, _ = transition(state, event)
    return state


def begun(plan: PracticePlan, *events: SessionEvent) -> SessionState:
    return after(Ready(plan), Start(at(0.0), "one", SORE), *events)


def running_in(plan: PracticePlan, index: int) -> Running:
    state = begun(plan)
    assert isinstance(state, Running)
    return replace(state, position=Position(index, 1.0), last=at(1.0))


@pytest.mark.parametrize(
    ("index", "step", "side"),
    [
        (0, 0, Side.RIGHT),
        (1, 1, Side.RIGHT),
        (4, 4, Side.RIGHT),
        (5, 4, Side.RIGHT),  # While the sides change it is the side just done.
        (6, 2, Side.LEFT),
        (9, 4, Side.NONE),  # In the rest at the end both are done, and one lies flat.
    ],
)
def test_a_mark_tells_exercise_step_and_side(
    plan: PracticePlan, index: int, step: int, side: Side
) -> None:
    state = after(running_in(plan, index), Hurts(at(1.5)))
    assert isinstance(state, Paused)
    assert state.reason is PauseReason.HURTS
    assert state.running.discomforts == (Discomfort(LEG, step, side),)
    assert state.running.position == Position(index, 1.5)


def test_a_mark_in_the_rest_after_one_side_alone_is_of_that_side(exercise: Exercise) -> None:
    one_sided = replace(exercise, dose=replace(exercise.dose, only=Side.LEFT))
    plan = plan_exercise(one_sided, PlanSettings())
    state = after(running_in(plan, len(plan.phases) - 1), Hurts(at(1.5)))
    assert isinstance(state, Paused)
    assert state.running.phase.kind is PhaseKind.FINISH
    assert state.running.discomforts == (Discomfort(LEG, 4, Side.LEFT),)


def test_a_mark_in_the_rest_of_an_exercise_without_sides_has_none(exercise: Exercise) -> None:
    plan = plan_exercise(replace(exercise, sided=False), PlanSettings())
    state = after(running_in(plan, len(plan.phases) - 1), Hurts(at(1.5)))
    assert isinstance(state, Paused)
    assert state.running.discomforts == (Discomfort(LEG, 4, Side.NONE),)


def test_what_is_noticed_in_the_rest_at_the_end_is_still_of_the_side_just_done(
    plan: PracticePlan,
) -> None:
    state = after(running_in(plan, 9), Notice("a local tug"))
    assert isinstance(state, Running)
    assert state.noticed == (Noticed(LEG, 4, Side.LEFT, "a local tug"),)


def test_a_mark_before_the_second_exercise_is_not_of_the_first(exercise: Exercise) -> None:
    other = replace(exercise, id="arm-press")
    items = (RoutineItem(LEG), RoutineItem("arm-press"))
    known = {LEG: exercise, "arm-press": other}
    routine = plan_routine(Routine("r", "R", "", "", items), known, PlanSettings())
    second = routine.exercise_numbers.index(2)
    felt = felt_phase(routine, Position(second))
    assert (felt.exercise, felt.step_number) == ("arm-press", 0)


def test_marks_and_ratings_are_on_the_disk_at_once(plan: PracticePlan) -> None:
    _, effects = transition(running_in(plan, 2), Hurts(at(1.5)))
    (written,) = [one.checkpoint for one in effects if isinstance(one, WriteCheckpoint)]
    assert written.record.discomforts == (Discomfort(LEG, 2, Side.RIGHT),)
    assert written.record.soreness_before == SORE
    state = after(Idle(), Restore(at(9.0), written, plan))
    assert isinstance(state, Paused)
    assert state.running.discomforts == written.record.discomforts
    assert state.running.sore == SORE
    assert state.reason is PauseReason.INTERRUPTED


def test_a_mark_in_a_pause_asks_as_well(plan: PracticePlan) -> None:
    state = after(running_in(plan, 2), Pause(at(1.5)), Hurts(at(60.0)), Hurts(at(61.0)))
    assert isinstance(state, Paused)
    assert state.reason is PauseReason.HURTS
    assert len(state.running.discomforts) == 1


def test_who_does_not_end_where_it_hurts_meets_the_rules_for_stopping_again(
    plan: PracticePlan,
) -> None:
    asked = after(running_in(plan, 2), Hurts(at(1.5)), Pause(at(2.0), PauseReason.ENDING))
    again = after(asked, Resume(at(3.0)))
    assert isinstance(again, Paused)
    assert again.reason is PauseReason.HURTS
    assert isinstance(after(again, Resume(at(4.0))), Running)


def test_in_the_rest_at_the_end_the_rules_for_stopping_come_again_too(plan: PracticePlan) -> None:
    hurt = after(running_in(plan, 9), Hurts(at(1.5)))
    asked = after(hurt, Pause(at(2.0), PauseReason.ENDING))
    assert after(asked, Resume(at(3.0))) == hurt


def test_who_carried_on_where_it_hurts_and_does_not_end_carries_on(plan: PracticePlan) -> None:
    on = after(running_in(plan, 2), Hurts(at(1.5)), Resume(at(2.0)))
    asked = after(on, Pause(at(2.5), PauseReason.ENDING))
    assert isinstance(after(asked, Resume(at(4.0))), Running)


def test_who_is_asked_moves_on_and_does_not_end_goes_on(plan: PracticePlan) -> None:
    """The rules were for the step that hurt."""
    asked = after(running_in(plan, 2), Hurts(at(1.5)), Pause(at(2.0), PauseReason.ENDING))
    assert isinstance(after(asked, Advance(at(2.5)), Resume(at(4.0))), Running)


def test_what_is_noticed_while_it_is_asked_forgets_no_pause(plan: PracticePlan) -> None:
    asked = after(running_in(plan, 4), Pause(at(1.5)), Pause(at(2.0), PauseReason.ENDING))
    state = after(asked, Notice("a local tug"), Resume(at(4.0)))
    assert isinstance(state, Paused)
    assert (state.reason, state.back_to) == (PauseReason.USER, None)


def test_who_does_not_end_elsewhere_goes_on(plan: PracticePlan) -> None:
    moved = after(running_in(plan, 2), Hurts(at(1.5)), Advance(at(2.0)), Resume(at(2.0)))
    asked = after(moved, Pause(at(3.0), PauseReason.ENDING))
    assert isinstance(after(asked, Resume(at(4.0))), Running)


def test_it_was_nothing_goes_on_without_the_mark(plan: PracticePlan) -> None:
    hurt = after(running_in(plan, 2), Hurts(at(1.5)))
    state, effects = transition(hurt, TakeBack(at(31.5)))
    assert isinstance(state, Running)
    assert state.discomforts == ()
    assert state.position == Position(2, 1.5)
    (written,) = [one.checkpoint for one in effects if isinstance(one, WriteCheckpoint)]
    assert written.record.discomforts == ()
    going_on = after(state, Tick(at(32.5)))
    assert isinstance(going_on, Running)
    assert going_on.position.elapsed_s == 2.5


def test_only_the_latest_mark_is_taken_back(plan: PracticePlan) -> None:
    once = after(running_in(plan, 2), Hurts(at(1.5)))
    assert isinstance(once, Paused)
    twice = after(replace(once.running, position=Position(3, 0.0)), Hurts(at(1.6)))
    state = after(twice, TakeBack(at(2.0)))
    assert isinstance(state, Running)
    assert state.discomforts == (Discomfort(LEG, 2, Side.RIGHT),)


@pytest.mark.parametrize("last", [SkipExercise(at(3.0)), Stop(at(3.0), keep=True)])
def test_marks_are_in_the_record(plan: PracticePlan, last: SessionEvent) -> None:
    walked = replace(running_in(plan, 2), practised_s=(5.0, 4.0, *8 * [0.0]))
    state, effects = transition(after(walked, Hurts(at(1.5))), last)
    assert isinstance(state, Completed)
    (saved,) = [one.record for one in effects if isinstance(one, SaveSession)]
    assert saved.discomforts == (Discomfort(LEG, 2, Side.RIGHT),)
    rated = after(state, Rate(SORE, (), "Better."))
    assert isinstance(rated, Completed)
    assert rated.record.discomforts == saved.discomforts


def test_what_is_noticed_is_kept_by_step_and_side(plan: PracticePlan) -> None:
    right = after(running_in(plan, 4), Notice("a local tug"), Notice("one long line"))
    assert isinstance(right, Running)
    assert noticed_now(right) == "one long line"
    left = after(replace(right, position=Position(8, 0.0)), Notice("a local tug"))
    assert isinstance(left, Running)
    assert left.noticed == (
        Noticed(LEG, 4, Side.RIGHT, "one long line"),
        Noticed(LEG, 4, Side.LEFT, "a local tug"),
    )


def test_what_is_noticed_can_still_be_said_while_the_sides_change(plan: PracticePlan) -> None:
    state = after(running_in(plan, 5), Notice("a local tug"))
    assert isinstance(state, Running)
    assert state.noticed == (Noticed(LEG, 4, Side.RIGHT, "a local tug"),)
    assert noticed_now(replace(state, position=Position(6, 0.0))) == ""


def test_what_is_noticed_is_taken_back(plan: PracticePlan) -> None:
    state = after(running_in(plan, 4), Notice("a local tug"), Pause(at(1.5)), Notice(None))
    assert isinstance(state, Paused)
    assert state.reason is PauseReason.USER
    assert state.running.noticed == ()


def test_a_step_that_does_not_ask_keeps_nothing(plan: PracticePlan) -> None:
    state = running_in(plan, 2)
    assert transition(state, Notice("a local tug")) == (state, ())
    assert transition(state, Notice(None))[0] is state
