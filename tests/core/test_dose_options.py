# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The doses that a fitted session may ask for, exercise by exercise."""

from dataclasses import replace

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.dose_options import dose_options, is_breathing
from recovery_gui.core.exercise import Dose, Exercise, StepKind
from recovery_gui.core.practice_plan import exercise_s
from recovery_gui.core.routine import RoutineItem, misfits, with_overrides
from tests.core.fit_world import SETTINGS, library


def items(exercise: Exercise) -> list[RoutineItem]:
    return [option.item for option in dose_options(exercise, SETTINGS)]


@pytest.mark.parametrize("name", sorted(library()))
def test_every_dose_is_one_that_a_routine_may_ask_for(name: str) -> None:
    exercise = library()[name]
    own, *others = dose_options(exercise, SETTINGS)
    assert own.item == RoutineItem(name)
    for option in (own, *others):
        assert misfits(exercise, option.item) == ()
        dosed = with_overrides(exercise, option.item)
        assert option.seconds == exercise_s(dosed, SETTINGS) - SETTINGS.lead_in_s
    away = [abs(option.seconds - own.seconds) for option in others]
    assert away == sorted(away)
    assert 0.0 not in away


@pytest.mark.parametrize("name", sorted(library()))
def test_doses_stay_within_what_is_known(name: str) -> None:
    exercise = library()[name]
    for item in items(exercise)[1:]:
        steps = with_overrides(exercise, item).steps
        sets = item.sets or exercise.dose.sets
        rolled = sum(
            s.amount * s.tempo.total_s for s in steps if s.kind is StepKind.ROLL and s.tempo
        )
        assert rolled == 0 or 30.0 <= rolled <= 120.0
        if item.hold_s is not None and BodyArea.CALM not in exercise.areas:
            assert 20.0 <= item.hold_s <= 30.0
            own = [s.seconds for s in exercise.steps if s.kind is StepKind.HOLD]
            assert sets * item.hold_s <= max(60.0, exercise.dose.sets * max(own))
        assert sets <= max(exercise.dose.sets, 3)
        assert item.breaths is None or 6 <= item.breaths <= 30


def test_the_shins_are_held_for_a_minute_at_the_most() -> None:
    shins = library()["kneeling-shin-stretch"]
    for item in items(shins):
        assert (item.sets or 2) * (item.hold_s or 25.0) <= 60.0


def test_what_neither_holds_nor_rolls_is_never_done_more_often() -> None:
    press = library()["hip-to-heel-press"]
    assert items(press) == [RoutineItem(press.id)]
    twice = replace(press, dose=Dose(2, "twice"))
    assert items(twice) == [RoutineItem(press.id), RoutineItem(press.id, sets=1)]


def test_breathing_has_a_short_end_only_where_it_has_a_rest() -> None:
    breathing = library()["paced-breathing-calves-on-chair"]
    assert is_breathing(breathing)
    assert RoutineItem(breathing.id, breaths=6, hold_s=10.0) in items(breathing)
    steps = tuple(step for step in breathing.steps if step.kind is not StepKind.HOLD)
    assert all(item.hold_s is None for item in items(replace(breathing, steps=steps)))


def test_a_calm_exercise_without_a_long_rest_keeps_its_dose() -> None:
    legs_up = library()["legs-up-the-wall"]
    assert len(items(legs_up)) > 5
    steps = tuple(step for step in legs_up.steps if step.kind is not StepKind.HOLD)
    assert items(replace(legs_up, steps=steps)) == [RoutineItem(legs_up.id)]


def test_a_roll_without_a_tempo_lasts_as_it_says() -> None:
    roll = library()["calf-foam-roll"]
    steps = tuple(
        replace(step, tempo=None, seconds=48.0) if step.kind is StepKind.ROLL else step
        for step in roll.steps
    )
    assert items(replace(roll, steps=steps)) == [RoutineItem(roll.id)]
