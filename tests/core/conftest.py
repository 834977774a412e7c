# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A small sided exercise, and its plan: ten phases, 98 seconds."""

from dataclasses import replace

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import (
    Dose,
    Exercise,
    Finish,
    StartPosition,
    Step,
    StepKind,
    Tempo,
)
from recovery_gui.core.picture import Picture
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.settings import PlanSettings

LYING = Picture(Pose(trunk_pitch=-90.0))
LIFTED = Picture(Pose(trunk_pitch=-90.0, hip_flex=Pair(left=0.0, right=80.0)))


@pytest.fixture
def exercise() -> Exercise:
    """Setup 4 s (once), hold 10 s, two breaths, three repetitions of 3 s; finish 5 s."""
    return Exercise(
        id="leg-press",
        name="Leg Press",
        areas=(BodyArea.HAMSTRINGS,),
        equipment=(Equipment.MAT,),
        optional_equipment=(),
        start_position=StartPosition.SUPINE,
        sided=True,
        difficulty=1,
        dose=Dose(1, "Once a side"),
        steps=(
            Step(StepKind.SETUP, "Lie down.", "Lie down", LYING, seconds=4.0, once=True),
            Step(
                StepKind.HOLD,
                "Lift the {side} leg, {other} foot flat. {Side}, not {Other}; keep {this}.",
                "Lift {side}",
                LIFTED,
                seconds=10.0,
                cue="{Side} heel up",
                feel="back of the {side} thigh",
                limit="{other} hip stays down",
            ),
            Step(StepKind.BREATHS, "Breathe.", "Breathe", LIFTED, amount=2),
            Step(StepKind.REPS, "Press.", "Press", LIFTED, amount=3, tempo=Tempo(1.0, 2.0)),
        ),
        finish=Finish("Rest, {side} leg down.", "Rest", 5.0, LIFTED),
    )


@pytest.fixture
def unsided(exercise: Exercise) -> Exercise:
    """The same for both sides at once."""
    return replace(exercise, sided=False)


@pytest.fixture
def plan(exercise: Exercise) -> PracticePlan:
    """The sided plan with default settings."""
    return plan_exercise(exercise, PlanSettings())
