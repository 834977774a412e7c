# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.exercise import Dose, Exercise, Step, StepKind, Tempo
from recovery_gui.core.picture import Picture
from recovery_gui.core.pose import Pose
from recovery_gui.core.practice_plan import (
    PhaseKind,
    PracticePlan,
    exercise_s,
    fill_side,
    fingerprint,
    plan_exercise,
    planned_s,
)
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side

LEAD_IN, STEP, CHANGE, FINISH = (
    PhaseKind.LEAD_IN,
    PhaseKind.STEP,
    PhaseKind.CHANGE,
    PhaseKind.FINISH,
)
RIGHT, LEFT, NONE = Side.RIGHT, Side.LEFT, Side.NONE


def outline(plan: PracticePlan) -> list[tuple[PhaseKind, Side, int, float]]:
    return [(p.kind, p.side, p.step_number, p.seconds) for p in plan.phases]


def test_sided_exercise_is_flattened_right_side_first(plan: PracticePlan) -> None:
    assert outline(plan) == [
        (LEAD_IN, RIGHT, 0, 5.0),
        (STEP, RIGHT, 1, 4.0),
        (STEP, RIGHT, 2, 10.0),
        (STEP, RIGHT, 3, 20.0),
        (STEP, RIGHT, 4, 9.0),
        (CHANGE, LEFT, 0, 6.0),
        (STEP, LEFT, 2, 10.0),
        (STEP, LEFT, 3, 20.0),
        (STEP, LEFT, 4, 9.0),
        (FINISH, LEFT, 0, 5.0),
    ]
    assert plan.seconds == 98.0
    assert plan.sides == (RIGHT, LEFT)
    assert (plan.source, plan.title) == ("leg-press", "Leg Press")
    assert all(phase.areas == (BodyArea.HAMSTRINGS,) for phase in plan.phases)
    assert {phase.step_count for phase in plan.practice_phases} == {4}


def test_left_may_be_first(exercise: Exercise) -> None:
    plan = plan_exercise(exercise, PlanSettings(first_side=LEFT))
    assert plan.sides == (LEFT, RIGHT)
    assert plan.phases[0].instruction == "Get ready for Leg Press. Left side first."


def test_no_first_side_means_right(exercise: Exercise) -> None:
    assert plan_exercise(exercise, PlanSettings(first_side=NONE)).sides == (RIGHT, LEFT)


@pytest.mark.parametrize("sided", [True, False])
@pytest.mark.parametrize("sets", [1, 3])
@pytest.mark.parametrize("finishes", [True, False])
def test_the_seconds_are_known_without_the_plan(
    exercise: Exercise, sided: bool, sets: int, finishes: bool
) -> None:
    finish = exercise.finish if finishes else None
    changed = replace(exercise, sided=sided, dose=Dose(sets, ""), finish=finish)
    settings = PlanSettings(lead_in_s=3.0, change_s=11.0)
    assert exercise_s(changed, settings) == plan_exercise(changed, settings).seconds


def test_unsided_exercise_has_one_pass_and_no_change(unsided: Exercise) -> None:
    plan = plan_exercise(replace(unsided, finish=None), PlanSettings())
    assert [phase.kind for phase in plan.phases] == [LEAD_IN, STEP, STEP, STEP, STEP]
    assert plan.sides == (NONE,)
    assert plan.phases[0].instruction == "Get ready for Leg Press."


def test_sets_alternate_the_sides_and_do_once_steps_once(exercise: Exercise) -> None:
    plan = plan_exercise(replace(exercise, dose=Dose(2, "Twice")), PlanSettings())
    changes = [phase.side for phase in plan.phases if phase.kind is CHANGE]
    assert changes == [LEFT, RIGHT, LEFT]
    assert [phase.step_number for phase in plan.practice_phases] == [1, 2, 3, 4] + 3 * [2, 3, 4]


def test_sets_of_an_unsided_exercise_follow_each_other(unsided: Exercise) -> None:
    plan = plan_exercise(replace(unsided, dose=Dose(2, "Twice")), PlanSettings())
    assert [phase.kind for phase in plan.phases] == [LEAD_IN, *7 * [STEP], FINISH]


def test_pass_without_steps_is_left_out(exercise: Exercise) -> None:
    only_once = replace(exercise, steps=exercise.steps[:1])
    plan = plan_exercise(only_once, PlanSettings())
    assert [(p.kind, p.side) for p in plan.phases] == [
        (LEAD_IN, RIGHT),
        (STEP, RIGHT),
        (FINISH, RIGHT),
    ]


def test_equal_steps_keep_their_own_numbers(exercise: Exercise) -> None:
    twice = replace(exercise, steps=(exercise.steps[1], exercise.steps[1]))
    numbers = [phase.step_number for phase in plan_exercise(twice, PlanSettings()).practice_phases]
    assert numbers == [1, 2, 1, 2]


def test_exercise_without_steps_is_refused(exercise: Exercise) -> None:
    with pytest.raises(ValueError, match="leg-press has no steps"):
        plan_exercise(replace(exercise, steps=()), PlanSettings())


def test_words_and_pictures_follow_the_side(exercise: Exercise, plan: PracticePlan) -> None:
    right, left = plan.phases[2], plan.phases[6]
    assert right.instruction == "Lift the right leg, left foot flat. Right, not Left; keep {this}."
    assert left.instruction == "Lift the left leg, right foot flat. Left, not Right; keep {this}."
    assert (left.short, left.cue) == ("Lift left", "Left heel up")
    assert (left.feel, left.limit) == ("back of the left thigh", "right hip stays down")
    assert right.picture == exercise.steps[1].picture
    assert left.picture == exercise.steps[1].picture.mirrored()


def test_change_shows_and_says_what_comes_next(plan: PracticePlan) -> None:
    change = plan.phases[5]
    assert change.picture == plan.phases[6].picture
    assert change.instruction == "Change sides. Left side next."
    assert change.short == "Left side next"


def test_lead_in_and_finish_take_their_own_pictures(exercise: Exercise, plan: PracticePlan) -> None:
    assert exercise.finish is not None
    assert plan.phases[0].picture == exercise.steps[0].picture
    assert plan.phases[-1].picture == exercise.finish.picture.mirrored()
    assert plan.phases[-1].instruction == "Rest, left leg down."


def test_everything_but_the_lead_in_waits_at_my_pace(exercise: Exercise) -> None:
    plan = plan_exercise(exercise, PlanSettings(pacing=Pacing.AT_MY_PACE))
    assert [phase.waits for phase in plan.phases] == [False, *9 * [True]]


def test_only_setting_up_waits_where_it_should(exercise: Exercise) -> None:
    settings = PlanSettings(pacing=Pacing.SETUP_WAITS)
    plan = plan_exercise(replace(exercise, dose=Dose(2, "Twice")), settings)
    waiting = [phase.step_kind for phase in plan.phases if phase.waits]
    assert waiting == [StepKind.SETUP]


def test_nothing_waits_when_automatic(plan: PracticePlan) -> None:
    assert not any(phase.waits for phase in plan.phases)


@pytest.mark.parametrize(
    ("kind", "expected_s"),
    [
        (StepKind.SETUP, 7.0),
        (StepKind.HOLD, 7.0),
        (StepKind.RELEASE, 7.0),
        (StepKind.REPS, 9.0),
        (StepKind.ROLL, 9.0),
        (StepKind.BREATHS, 24.0),
    ],
)
def test_length_of_a_step(kind: StepKind, expected_s: float) -> None:
    step = Step(kind, "", "", Picture(Pose()), seconds=7.0, amount=3, tempo=Tempo(1.0, 2.0))
    assert planned_s(step, BreathPattern(3.0, 5.0)) == expected_s


def test_repetitions_without_a_tempo_last_their_seconds() -> None:
    step = Step(StepKind.REPS, "", "", Picture(Pose()), seconds=7.0, amount=3)
    assert planned_s(step, BreathPattern()) == 7.0


def test_fill_side_leaves_other_braces_alone() -> None:
    assert fill_side("{side} {SIDE} {0} {} {other!r} }{", LEFT) == "left {SIDE} {0} {} {other!r} }{"


def test_fingerprint_tells_timing_sides_and_words_apart(exercise: Exercise) -> None:
    settings = PlanSettings()
    plans = [
        plan_exercise(exercise, settings),
        plan_exercise(exercise, replace(settings, first_side=LEFT)),
        plan_exercise(exercise, replace(settings, change_s=7.0)),
        plan_exercise(replace(exercise, finish=None), settings),
        plan_exercise(replace(exercise, name="Other"), settings),
        plan_exercise(replace(exercise, steps=exercise.steps[1:]), settings),
    ]
    assert len({fingerprint(plan) for plan in plans}) == len(plans)


def test_fingerprint_does_not_depend_on_pacing_or_number_type(exercise: Exercise) -> None:
    plan = plan_exercise(exercise, PlanSettings(lead_in_s=5.0))
    same = plan_exercise(exercise, PlanSettings(lead_in_s=5, pacing=Pacing.AT_MY_PACE))
    assert fingerprint(same) == fingerprint(plan)
    assert len(fingerprint(plan)) == 32
