# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An exercise or a routine as a practice card."""

from dataclasses import replace

import pytest

from recovery_gui.core.exercise import Exercise, Step, StepKind
from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.card_derive import (
    DO_NOT,
    STOP,
    exercise_card,
    important_steps,
    routine_card,
)
from recovery_gui.presentation.card_props import CardProps

ROUTINE = Routine("both", "Both", "after a run", "ease", (RoutineItem("a"), RoutineItem("b")))


@pytest.fixture
def other(press: Exercise) -> Exercise:
    """Without sides; shares all cautions but one of each kind, and has one more of each."""
    return replace(
        press,
        name="Other",
        sided=False,
        contraindications=(*press.contraindications[1:], "A cold."),
        stop_rules=(*press.stop_rules[1:], "You sneeze."),
    )


def cautions(card: CardProps) -> dict[str, tuple[str, ...]]:
    return {section.heading: section.lines for section in card.cautions}


def test_an_exercise_is_told_step_by_step(press: Exercise) -> None:
    card = exercise_card(press, PlanSettings())
    assert (card.kind, card.title) == ("Exercise", "Hip to Heel Press")
    assert card.lead == "3 minutes · Right side, then left"
    assert [(one.heading, one.text) for one in card.facts] == [
        ("How much", press.dose.summary),
        ("You need", "Foam roller, mat"),
    ]
    assert [step.number for step in card.steps] == [str(n) for n in range(1, 9)]
    assert card.steps[3].words.startswith("Lift your right leg")
    assert card.steps[3].picture == press.steps[3].picture
    assert cautions(card) == {STOP: press.stop_rules, DO_NOT: press.contraindications}
    assert card.footer.startswith("Not yet reviewed by a physiotherapist.")


def test_the_first_side_is_the_one_that_is_printed(press: Exercise) -> None:
    card = exercise_card(press, PlanSettings(first_side=Side.LEFT))
    assert card.lead == "3 minutes · Left side, then right"
    assert card.steps[3].words.startswith("Lift your left leg")
    assert card.steps[3].picture == press.steps[3].picture.mirrored()


def test_a_card_without_cautions_has_no_box_for_them(press: Exercise) -> None:
    bare = replace(press, contraindications=(), stop_rules=())
    assert exercise_card(bare, PlanSettings()).cautions == ()


def test_a_routine_is_told_exercise_by_exercise(press: Exercise, other: Exercise) -> None:
    card = routine_card(ROUTINE, (press, other), PlanSettings())
    assert (card.kind, card.title, card.steps) == ("Routine", "Both", ())
    assert card.lead == "5 minutes · 2 exercises"
    assert [fact.text for fact in card.facts] == ["After a run", "Ease", "Foam roller, mat"]
    first, second = card.exercises
    assert (first.number, first.name) == ("1", "Hip to Heel Press")
    assert (first.detail, second.detail) == ("3 min · Right side, then left", "2 min")
    assert first.dose == press.dose.summary
    assert [step.number for step in first.steps] == ["a", "b", "c", "d"]
    assert first.steps[0].words == press.steps[0].short


def test_each_caution_stands_once_and_none_is_lost(press: Exercise, other: Exercise) -> None:
    card = routine_card(ROUTINE, (press, other), PlanSettings())
    assert cautions(card) == {STOP: press.stop_rules[1:], DO_NOT: press.contraindications[1:]}
    assert [one.cautions for one in card.exercises] == [
        (
            f"Leave it out, or ask first: {press.contraindications[0]}",
            f"Stop if: {press.stop_rules[0]}",
        ),
        ("Leave it out, or ask first: A cold.", "Stop if: You sneeze."),
    ]


def test_of_a_single_exercise_all_cautions_stand_at_the_end(press: Exercise) -> None:
    (row,) = routine_card(ROUTINE, (press,), PlanSettings()).exercises
    assert row.cautions == ()


def test_the_steps_that_tell_most_are_the_first_and_those_of_work(press: Exercise) -> None:
    kinds = [step.kind for step in important_steps(press.steps, 3)]
    assert kinds == [StepKind.SETUP, StepKind.REPS, StepKind.BREATHS]
    setups = press.steps[:4]
    assert important_steps(setups, 2) == (setups[0], setups[3])
    assert important_steps(press.steps[6:]) == press.steps[6:]
    assert important_steps((*press.steps[:3], press.steps[7]), 3) == press.steps[:3]


def test_a_picture_that_is_there_already_gives_way_to_a_new_one(press: Exercise) -> None:
    on_the_back, leg_up, pumps, breath, more_breaths = (press.steps[n] for n in (0, 3, 4, 5, 6))
    assert more_breaths.picture == breath.picture
    assert important_steps(press.steps) == (on_the_back, leg_up, pumps, breath)
    assert important_steps((pumps, breath, more_breaths)) == (pumps, breath, more_breaths)


def test_of_a_motion_the_far_end_is_shown_where_the_near_end_stands_already(
    press: Exercise,
) -> None:
    leg_up, pumps = press.steps[3], press.steps[4]
    far = pumps.picture.counter_pose
    assert far is not None
    motion = replace(pumps, picture=replace(leg_up.picture, counter_pose=far))
    there = replace(leg_up, picture=replace(leg_up.picture, pose=far))

    def swings(*steps: Step) -> list[float]:
        card = exercise_card(replace(press, steps=steps), PlanSettings())
        return [step.swing for step in card.steps]

    assert swings(motion) == [0.0]
    assert swings(leg_up, motion) == [0.0, 1.0]
    assert swings(leg_up, there, motion) == [0.0, 0.0, 0.0]
    assert swings(leg_up, motion, motion) == [0.0, 1.0, 0.0]
