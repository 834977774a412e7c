# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.about import about_exercise, why_this_dose
from recovery_gui.presentation.step_panel_derive import step_panel_props
from tests.presentation.world import step_index

PLAN = PlanSettings()


def test_a_sided_step_names_its_side(press: Exercise) -> None:
    props = step_panel_props(press, 3, Side.RIGHT, PLAN)
    assert props.title == "Hip to Heel Press"
    assert props.subtitle == "Right side · step 4 of 8"
    assert props.instruction.startswith("Lift your right leg")
    assert props.other_side_label == "Show left side"
    assert props.summary == "3 minutes · both sides"
    assert (props.index, len(props.step_names)) == (3, 8)


def test_the_other_side_is_the_mirror(press: Exercise) -> None:
    right = step_panel_props(press, 3, Side.RIGHT, PLAN)
    left = step_panel_props(press, 3, Side.LEFT, PLAN)
    assert left.subtitle == "Left side · step 4 of 8"
    assert left.instruction == right.instruction.replace("right leg", "left leg")
    assert left.figure.picture == right.figure.picture.mirrored()
    assert left.pictures == tuple(picture.mirrored() for picture in right.pictures)


def test_an_unsided_exercise_speaks_of_no_side(press: Exercise) -> None:
    unsided = replace(press, sided=False)
    props = step_panel_props(unsided, 0, Side.NONE, PLAN)
    assert props.subtitle == "Step 1 of 8"
    assert props.other_side_label == ""
    assert props.summary == "2 minutes"


def test_at_my_pace_is_said(press: Exercise) -> None:
    slow = PlanSettings(pacing=Pacing.AT_MY_PACE)
    assert step_panel_props(press, 0, Side.LEFT, slow).summary.endswith(" · at your pace")


def test_facts_carry_feel_limit_and_the_nearest_cautions(press: Exercise) -> None:
    props = step_panel_props(press, step_index(press, "reps"), Side.RIGHT, PLAN)
    caution, feel, limit = props.facts
    assert (caution.heading, feel.heading, limit.heading) == ("Do not, if", "Feel", "Limit")
    assert feel.text.startswith("A tug in one place")
    assert "upright" in limit.text
    assert caution.text == " ".join(press.contraindications[-2:])


@pytest.mark.parametrize("side", list(Side))
def test_no_text_is_left_with_a_placeholder(press: Exercise, side: Side) -> None:
    for index in range(len(press.steps)):
        props = step_panel_props(press, index, side, PLAN)
        texts = [props.instruction, props.cue, *props.step_names]
        assert not [text for text in (*texts, *(fact.text for fact in props.facts)) if "{" in text]


def test_the_build_and_what_is_behind_the_links_are_handed_on(press: Exercise) -> None:
    props = step_panel_props(press, 0, Side.RIGHT, PLAN, FigureBuild.STURDY)
    assert props.figure.build is FigureBuild.STURDY
    assert (props.about, props.why) == (about_exercise(press), why_this_dose(press))
