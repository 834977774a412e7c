# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine as its panel shows it."""

from dataclasses import replace

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import Routine, RoutineItem, exercises_of
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.presentation.about import about_routine
from recovery_gui.presentation.routine_panel_derive import routine_panel_props
from recovery_gui.presentation.routine_panel_props import RoutinePanelProps

ITEMS = (RoutineItem("hip-to-heel-press", sets=2), RoutineItem("other"))
ROUTINE = Routine("both", "Both of Them", "after a long run", "ease the legs", ITEMS)


@pytest.fixture
def exercises(press: Exercise) -> tuple[Exercise, ...]:
    other = replace(press, id="other", name="Other", sided=False)
    return exercises_of(ROUTINE, {one.id: one for one in (press, other)})


@pytest.fixture
def props(exercises: tuple[Exercise, ...]) -> RoutinePanelProps:
    return routine_panel_props(ROUTINE, exercises, PlanSettings())


def test_when_what_for_and_what_it_takes(
    props: RoutinePanelProps, exercises: tuple[Exercise, ...]
) -> None:
    assert (props.routine, props.title) == ("both", "Both of Them")
    assert [(fact.heading, fact.text) for fact in props.facts] == [
        ("When", "After a long run"),
        ("What for", "Ease the legs"),
        ("You need", "Foam roller, mat"),
    ]
    assert props.summary == "7 minutes · 2 exercises"
    assert props.about == about_routine(exercises)


def test_its_exercises_in_order(props: RoutinePanelProps, press: Exercise) -> None:
    first, second = props.items
    assert (first.number, first.exercise, first.name) == ("1", press.id, press.name)
    assert first.detail == "5 min · both sides"
    assert first.dose == (
        "In this routine: 2 sets of 3 repetitions, then 1 breath, then 2 breaths on each side"
    )
    assert second.detail == "2 min"
    assert second.dose == press.dose.summary
    assert second.picture == press.steps[6].picture
    assert second.spoken == f"2: Other. 2 min. {press.dose.summary}"


def test_at_my_pace_is_said(exercises: tuple[Exercise, ...]) -> None:
    slow = PlanSettings(pacing=Pacing.AT_MY_PACE)
    assert routine_panel_props(ROUTINE, exercises, slow).summary.endswith(" · at your pace")
