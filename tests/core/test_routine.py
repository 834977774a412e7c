# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import ceil

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Dose, Exercise, StepKind
from recovery_gui.core.practice_plan import (
    Phase,
    PhaseKind,
    PracticePlan,
    exercise_s,
    plan_exercise,
)
from recovery_gui.core.routine import (
    Routine,
    RoutineItem,
    areas_of,
    equipment_of,
    exercises_of,
    fits,
    misfits,
    one_set_in_words,
    plan_routine,
    routine_s,
    with_overrides,
)
from recovery_gui.core.session import transition
from recovery_gui.core.session_event import Choose, SessionEvent, Start, Tick
from recovery_gui.core.session_record import SessionStatus
from recovery_gui.core.session_state import Completed, Idle, Instant, SessionState
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side

PLAIN = RoutineItem("leg-press")


def then(*amounts: str) -> str:
    """One after the other."""
    return ", then ".join(amounts)


ROLLED = ("3 passes", "5 s held")
BRIEF = then("2 × 6 passes", *ROLLED, "12.5 s held", "2 breaths", "1 breath")


def amounts(exercise: Exercise, kind: StepKind) -> list[float]:
    return [step.amount or step.seconds for step in exercise.steps if step.kind is kind]


@pytest.fixture
def roll(unsided: Exercise) -> Exercise:
    """Rolls of 8, 8 and 3 passes, holds of 5 and 20 s, breathing of 2 and 6."""
    blank = unsided.steps[-1]
    rolls = [replace(blank, kind=StepKind.ROLL, amount=amount) for amount in (8, 8, 3)]
    holds = [replace(unsided.steps[1], seconds=seconds) for seconds in (5.0, 20.0)]
    breaths = [replace(unsided.steps[2], amount=amount) for amount in (2, 6)]
    return replace(
        unsided,
        id="roll",
        name="Roll",
        areas=(BodyArea.CALVES, BodyArea.HAMSTRINGS),
        equipment=(Equipment.FOAM_ROLLER, Equipment.MAT),
        dose=Dose(2, "Twice"),
        steps=(*rolls, *holds, *breaths),
    )


def test_an_item_without_overrides_leaves_the_exercise_alone(exercise: Exercise) -> None:
    assert with_overrides(exercise, PLAIN) is exercise


def test_overrides_change_the_longest_steps(roll: Exercise) -> None:
    done = with_overrides(roll, RoutineItem("roll", sets=1, hold_s=12.5, breaths=1, passes=6))
    assert amounts(done, StepKind.ROLL) == [6, 6, 3]
    assert amounts(done, StepKind.HOLD) == [5.0, 12.5]
    assert amounts(done, StepKind.BREATHS) == [2, 1]
    dose = BRIEF
    assert done.dose == Dose(1, f"In this routine: {dose}", here=dose)
    assert done.dose.brief == dose
    assert roll.dose.brief == roll.dose.summary
    assert one_set_in_words(done) == BRIEF


@pytest.mark.parametrize(
    ("item", "summary"),
    [
        (
            RoutineItem("roll", sets=3),
            then(
                "3 sets of 2 × 8 passes",
                "3 passes",
                "5 s held",
                "20 s held",
                "2 breaths",
                "6 breaths",
            ),
        ),
        (
            RoutineItem("roll", breaths=12),
            then(
                "2 sets of 2 × 8 passes",
                "3 passes",
                "5 s held",
                "20 s held",
                "2 breaths",
                "12 breaths",
            ),
        ),
        (
            RoutineItem("roll", passes=1),
            then(
                "2 sets of 2 × 1 pass",
                "3 passes",
                "5 s held",
                "20 s held",
                "2 breaths",
                "6 breaths",
            ),
        ),
        (
            RoutineItem("roll", hold_s=150.0),
            then(
                "2 sets of 2 × 8 passes",
                "3 passes",
                "5 s held",
                "150 s held",
                "2 breaths",
                "6 breaths",
            ),
        ),
    ],
)
def test_one_override_leaves_the_rest(roll: Exercise, item: RoutineItem, summary: str) -> None:
    done = with_overrides(roll, item)
    assert done.dose == Dose(item.sets or 2, f"In this routine: {summary}", here=summary)
    changed = [one for one, was in zip(done.steps, roll.steps, strict=True) if one != was]
    assert len(changed) == (2 if item.passes else 0 if item.sets else 1)


def test_the_dose_of_a_sided_exercise_is_that_of_each_side(exercise: Exercise) -> None:
    reps = replace(exercise, steps=(replace(exercise.steps[0], kind=StepKind.REPS, amount=3),))
    still = replace(exercise, steps=(replace(exercise.steps[0], kind=StepKind.RELEASE),))
    for one, dose in ((reps, "3 repetitions on each side"), (still, "1 set on each side")):
        done = with_overrides(one, replace(PLAIN, sets=1))
        assert done.dose.summary == f"In this routine: {dose}"


@pytest.mark.parametrize("kind", [StepKind.REPS, StepKind.RELEASE])
@pytest.mark.parametrize(
    ("sided", "only", "where"),
    [
        (True, Side.LEFT, " on the left side"),
        (True, Side.RIGHT, " on the right side"),
        (True, None, " on each side"),
        (False, None, ""),
    ],
)
def test_a_dose_says_which_side_it_is_for(
    exercise: Exercise, kind: StepKind, sided: bool, only: Side | None, where: str
) -> None:
    one = replace(exercise, sided=sided, steps=(replace(exercise.steps[0], kind=kind, amount=1),))
    done = with_overrides(one, replace(PLAIN, sets=2, side=only))
    dose = "2 sets of 1 repetition" if kind is StepKind.REPS else "2 sets"
    assert done.dose.summary == f"In this routine: {dose}{where}"


def test_overrides_without_a_step_for_them_are_misfits(exercise: Exercise) -> None:
    item = RoutineItem("leg-press", sets=2, hold_s=5.0, breaths=1, passes=3)
    assert misfits(exercise, item) == ("passes",)
    bare = replace(exercise, steps=exercise.steps[:1])
    assert misfits(bare, item) == ("hold_s", "breaths", "passes")
    assert misfits(bare, replace(item, hold_s=None, breaths=None, passes=None)) == ()


def test_one_side_alone_is_practised_when_the_routine_says_so(exercise: Exercise) -> None:
    item = replace(PLAIN, sets=2, side=Side.LEFT)
    assert misfits(exercise, item) == ()
    done = with_overrides(exercise, item)
    assert done.dose.summary.endswith(" on the left side")
    for first in (Side.LEFT, Side.RIGHT):
        settings = PlanSettings(first_side=first)
        plan = plan_exercise(done, settings)
        assert plan.sides == (Side.LEFT,)
        assert plan.phases[0].instruction.endswith("Left side only.")
        assert PhaseKind.CHANGE not in [phase.kind for phase in plan.phases]
        assert exercise_s(done, settings) == plan.seconds


def test_a_side_of_an_exercise_without_sides_is_a_misfit(unsided: Exercise) -> None:
    assert misfits(unsided, replace(PLAIN, side=Side.LEFT)) == ("side",)


def make_routine(*items: RoutineItem) -> Routine:
    return Routine("evening", "Evening", "before bed", "rest", items)


@pytest.fixture
def library(exercise: Exercise, roll: Exercise) -> dict[str, Exercise]:
    """The roll (roller, mat), the press (mat), and a calf stretch (chair, wall)."""
    calf = replace(
        exercise,
        id="calf",
        name="Calf Stretch",
        equipment=(Equipment.CHAIR, Equipment.WALL),
        finish=None,
    )
    return {one.id: one for one in (exercise, roll, calf)}


def lead_ins(plan: PracticePlan) -> list[Phase]:
    return [phase for phase in plan.phases if phase.kind is PhaseKind.LEAD_IN]


def test_a_routine_is_its_exercises_in_a_row(library: dict[str, Exercise]) -> None:
    settings = PlanSettings()
    plan = plan_routine(make_routine(RoutineItem("roll", sets=1), PLAIN), library, settings)
    first = plan_exercise(with_overrides(library["roll"], RoutineItem("roll", sets=1)), settings)
    second = plan_exercise(library["leg-press"], settings)
    opening, change_over = lead_ins(plan)
    assert plan.phases == (opening, *first.phases[1:], change_over, *second.phases[1:])
    assert (plan.source, plan.title) == ("evening", "Evening")
    assert (opening.picture, opening.side) == (first.phases[0].picture, Side.NONE)
    assert (change_over.picture, change_over.side) == (second.phases[0].picture, Side.RIGHT)


def test_lead_ins_say_what_comes_and_what_is_needed(library: dict[str, Exercise]) -> None:
    row = [RoutineItem(one) for one in ("roll", "leg-press", "calf", "calf", "leg-press")]
    plan = plan_routine(make_routine(*row), library, PlanSettings())
    assert [(one.short, one.instruction) for one in lead_ins(plan)] == [
        (
            "Get ready",
            "Get ready for Evening. You need a foam roller, a mat, a chair and a wall. "
            "It begins with Roll.",
        ),
        ("Next", "Next: Leg Press. The foam roller can go aside. Right side first."),
        ("Next", "Next: Calf Stretch. You need the chair and the wall. Right side first."),
        ("Next", "Next: Calf Stretch. Right side first."),
        (
            "Next",
            "Next: Leg Press. You need the mat. The chair can go aside. Right side first.",
        ),
    ]
    assert lead_ins(plan)[0].needs == equipment_of(exercises_of(make_routine(*row), library))
    assert lead_ins(plan)[1].aside == (Equipment.FOAM_ROLLER,)
    assert lead_ins(plan)[2].needs == (Equipment.CHAIR, Equipment.WALL)


def test_a_thing_that_comes_again_stays(library: dict[str, Exercise]) -> None:
    row = [RoutineItem(one) for one in ("roll", "leg-press", "roll")]
    lead_in = lead_ins(plan_routine(make_routine(*row), library, PlanSettings()))[1]
    assert (lead_in.needs, lead_in.aside) == ((), ())


def test_a_routine_that_needs_nothing_asks_for_nothing(unsided: Exercise) -> None:
    bare = replace(unsided, equipment=())
    plan = plan_routine(make_routine(PLAIN), {bare.id: bare}, PlanSettings())
    assert lead_ins(plan)[0].instruction == "Get ready for Evening. It begins with Leg Press."


def test_one_side_alone_is_said_at_each_change_over(library: dict[str, Exercise]) -> None:
    only = replace(PLAIN, side=Side.LEFT)
    plan = plan_routine(make_routine(only, only), library, PlanSettings())
    lead_ins = [one for one in plan.phases if one.kind is PhaseKind.LEAD_IN]
    assert [one.instruction.endswith("Left side only.") for one in lead_ins] == [True, True]


def test_left_first_is_said_at_each_change_over(library: dict[str, Exercise]) -> None:
    settings = PlanSettings(first_side=Side.LEFT)
    plan = plan_routine(make_routine(PLAIN, RoutineItem("calf")), library, settings)
    assert all(one.instruction.endswith(" Left side first.") for one in lead_ins(plan))


@pytest.mark.parametrize(
    ("lead_in_s", "change_over_s", "expected"),
    [(5.0, 15.0, [15.0, 15.0]), (20.0, 15.0, [20.0, 15.0]), (0.0, 0.0, [0.0, 0.0])],
)
def test_change_overs_last_as_long_as_was_chosen(
    library: dict[str, Exercise], lead_in_s: float, change_over_s: float, expected: list[float]
) -> None:
    settings = PlanSettings(lead_in_s=lead_in_s, change_over_s=change_over_s)
    plan = plan_routine(make_routine(PLAIN, RoutineItem("roll")), library, settings)
    assert [one.seconds for one in lead_ins(plan)] == expected


@pytest.mark.parametrize("settings", [PlanSettings(), PlanSettings(lead_in_s=31.0)])
def test_the_seconds_of_a_routine_are_known_without_its_plan(
    library: dict[str, Exercise], settings: PlanSettings
) -> None:
    routine = make_routine(PLAIN, RoutineItem("roll", sets=1), RoutineItem("calf"))
    known_s = routine_s(exercises_of(routine, library), settings)
    assert known_s == pytest.approx(plan_routine(routine, library, settings).seconds)


def test_change_overs_wait_at_my_pace_alone(library: dict[str, Exercise]) -> None:
    routine = make_routine(PLAIN, RoutineItem("roll"))
    waits = {
        pacing: [
            one.waits for one in lead_ins(plan_routine(routine, library, PlanSettings(pacing)))
        ]
        for pacing in Pacing
    }
    assert waits == {
        Pacing.AUTOMATIC: [False, False],
        Pacing.SETUP_WAITS: [False, False],
        Pacing.AT_MY_PACE: [False, True],
    }


def test_a_routine_fits_where_its_exercises_are(exercise: Exercise) -> None:
    library = {exercise.id: exercise}
    assert fits(make_routine(PLAIN, RoutineItem("leg-press", hold_s=5.0)), library)
    assert not fits(make_routine(PLAIN, RoutineItem("roll")), library)
    assert not fits(make_routine(PLAIN, RoutineItem("leg-press", passes=5)), library)


def test_what_a_routine_serves_and_needs_is_told_once(exercise: Exercise, roll: Exercise) -> None:
    library = {one.id: one for one in (exercise, roll)}
    row = exercises_of(make_routine(PLAIN, RoutineItem("roll"), PLAIN), library)
    assert row == (exercise, roll, exercise)
    assert areas_of(row) == (BodyArea.HAMSTRINGS, BodyArea.CALVES)
    assert equipment_of(row) == (Equipment.MAT, Equipment.FOAM_ROLLER)


def test_an_exercise_that_there_is_not_is_refused(exercise: Exercise) -> None:
    with pytest.raises(KeyError, match="roll"):
        plan_routine(make_routine(RoutineItem("roll")), {exercise.id: exercise}, PlanSettings())


def test_a_routine_is_practised_and_recorded_like_an_exercise(
    exercise: Exercise, roll: Exercise
) -> None:
    library = {one.id: one for one in (exercise, roll)}
    plan = plan_routine(make_routine(RoutineItem("roll", sets=1), PLAIN), library, PlanSettings())
    wall = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
    moments = [
        Instant(float(s), wall + timedelta(seconds=s)) for s in range(ceil(plan.seconds) + 1)
    ]
    start: list[SessionEvent] = [Choose(plan), Start(moments[0], "one")]
    state: SessionState = Idle()
    for event in (*start, *(Tick(moment) for moment in moments[1:])):
        state, _ = transition(state, event)
    assert isinstance(state, Completed)
    record = state.record
    assert (record.source, record.title) == ("evening", "Evening")
    assert record.status is SessionStatus.COMPLETED
    assert [(one.exercise, one.side) for one in record.exercises] == [
        ("roll", Side.NONE),
        ("leg-press", Side.RIGHT),
        ("leg-press", Side.LEFT),
    ]
    assert record.duration_s == record.planned_s
    assert record.exercise_count == 2
