# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.exercise import Exercise, StepKind
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.session_record import ExerciseRecord, Position, SessionStatus
from recovery_gui.core.session_snapshot import checkpoint_of, fits, record_of, restored, zone_name
from recovery_gui.core.session_state import Instant, Running
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side

BERLIN = ZoneInfo("Europe/Berlin")
EVENING = datetime(2026, 11, 22, 18, 30, tzinfo=BERLIN)
PRACTISED = (5.0, 4.0, 10.0, 20.0, 8.999999, 6.0, 3.9, 0.0, 0.0, 0.0)


def session(plan: PracticePlan, wall: datetime = EVENING, elapsed_s: float = 100.0) -> Running:
    return Running(
        plan=plan,
        position=Position(6, 3.9),
        practised_s=PRACTISED,
        session_id="one",
        started=Instant(1000.0, wall),
        zone=zone_name(wall),
        last=Instant(1000.0 + elapsed_s, wall),
        checkpointed_s=1000.0,
    )


def test_record_counts_steps_by_side_in_whole_seconds(plan: PracticePlan) -> None:
    record = record_of(session(plan), SessionStatus.PARTIAL)
    areas = (BodyArea.HAMSTRINGS,)
    assert record.exercises == (
        ExerciseRecord("leg-press", "Leg Press", Side.RIGHT, 43, 43, True, areas),
        ExerciseRecord("leg-press", "Leg Press", Side.LEFT, 3, 39, False, areas),
    )
    assert (record.id, record.title, record.source) == ("one", "Leg Press", "leg-press")
    assert record.status is SessionStatus.PARTIAL


@pytest.mark.parametrize(
    ("kind", "completed"),
    [
        (StepKind.SETUP, True),
        (StepKind.REPS, False),
        (StepKind.HOLD, False),
        (StepKind.BREATHS, False),
        (StepKind.ROLL, False),
        (StepKind.RELEASE, True),
    ],
)
def test_only_work_decides_whether_a_side_is_completed(
    plan: PracticePlan, kind: StepKind, completed: bool
) -> None:
    phases = tuple(
        replace(phase, step_kind=kind) if index == 2 else phase
        for index, phase in enumerate(plan.phases)
    )
    practised_s = (*PRACTISED[:2], 9.9, *PRACTISED[3:])
    running = replace(session(replace(plan, phases=phases)), practised_s=practised_s)
    assert record_of(running, SessionStatus.PARTIAL).exercises[0].completed is completed


@pytest.mark.parametrize(("last_s", "completed"), [(9.0, True), (8.9, False)])
def test_side_without_work_counts_all_its_steps(
    plan: PracticePlan, last_s: float, completed: bool
) -> None:
    phases = tuple(replace(phase, step_kind=StepKind.SETUP) for phase in plan.phases)
    practised_s = (*PRACTISED[:4], last_s, *PRACTISED[5:])
    running = replace(session(replace(plan, phases=phases)), practised_s=practised_s)
    assert record_of(running, SessionStatus.PARTIAL).exercises[0].completed is completed


def test_planned_seconds_are_rounded_down_like_practised_ones(exercise: Exercise) -> None:
    odd = replace(exercise, steps=(replace(exercise.steps[1], seconds=10.9),))
    plan = plan_exercise(odd, PlanSettings())
    whole = replace(session(plan), practised_s=(5.0, 10.9, 6.0, 10.9, 5.0))
    entries = record_of(whole, SessionStatus.COMPLETED).exercises
    assert [(entry.seconds, entry.planned_seconds) for entry in entries] == [(10, 10), (10, 10)]


def test_record_tells_when_and_where(plan: PracticePlan) -> None:
    record = record_of(session(plan), SessionStatus.COMPLETED)
    assert record.started_at == EVENING
    assert record.ended_at == EVENING + timedelta(seconds=100)
    assert (record.zone, record.local_date) == ("Europe/Berlin", date(2026, 11, 22))


@pytest.mark.parametrize(
    ("wall", "offset_h"),
    [
        (datetime(2026, 3, 29, 1, 59, 30, tzinfo=BERLIN), 2),
        (datetime(2026, 10, 25, 2, 59, 30, tzinfo=BERLIN), 1),
    ],
)
def test_end_is_right_over_a_change_of_the_clocks(
    plan: PracticePlan, wall: datetime, offset_h: int
) -> None:
    record = record_of(session(plan, wall, elapsed_s=90.0), SessionStatus.COMPLETED)
    between = record.ended_at.astimezone(UTC) - record.started_at.astimezone(UTC)
    assert between == timedelta(seconds=90)
    assert record.ended_at.utcoffset() == timedelta(hours=offset_h)


def test_zone_without_a_key_goes_by_its_own_name() -> None:
    assert zone_name(EVENING.astimezone(timezone(timedelta(hours=2)))) == "UTC+02:00"


def test_session_comes_back_where_it_was_left(plan: PracticePlan) -> None:
    running = session(plan)
    checkpoint = checkpoint_of(running)
    fixed = EVENING.astimezone(timezone(timedelta(hours=1)))
    read = replace(checkpoint, record=replace(checkpoint.record, started_at=fixed))
    later = Instant(7.0, EVENING + timedelta(days=1), rate=2.0)
    back = restored(read, plan, later)
    assert fits(checkpoint, plan)
    assert (back.position, back.practised_s) == (running.position, running.practised_s)
    assert (back.session_id, back.zone, back.elapsed_s) == ("one", "Europe/Berlin", 100.0)
    assert checkpoint_of(back) == read


def test_checkpoint_fits_only_its_own_plan(exercise: Exercise, plan: PracticePlan) -> None:
    checkpoint = checkpoint_of(session(plan))
    assert checkpoint.settings == plan.settings
    assert not fits(checkpoint, plan_exercise(exercise, PlanSettings(first_side=Side.LEFT)))


@pytest.mark.parametrize(
    ("index", "elapsed_s", "practised_s"),
    [
        (-1, 0.0, PRACTISED),
        (10, 0.0, PRACTISED),
        (0, 5.1, PRACTISED),
        (0, -0.1, PRACTISED),
        (0, float("nan"), PRACTISED),
        (0, 0.0, PRACTISED[:-1]),
        (0, 0.0, (5.1, *PRACTISED[1:])),
        (0, 0.0, (-0.1, *PRACTISED[1:])),
    ],
)
def test_checkpoint_with_figures_outside_the_plan_does_not_fit(
    plan: PracticePlan, index: int, elapsed_s: float, practised_s: tuple[float, ...]
) -> None:
    sound = checkpoint_of(session(plan))
    bent = replace(sound, position=Position(index, elapsed_s), practised_s=practised_s)
    assert not fits(bent, plan)
