# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from recovery_gui.core.cue_words import (
    breaths_left,
    name_line,
    next_up,
    repetitions_left,
    sentence,
    when_ready,
)
from recovery_gui.core.practice_plan import PhaseKind, PracticePlan
from recovery_gui.core.side import Side


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("heavy ribs", "Heavy ribs."),
        ("Lie down.", "Lie down."),
        ("Ready?", "Ready?"),
        ("", ""),
    ],
)
def test_sentences(text: str, spoken: str) -> None:
    assert sentence(text) == spoken


def test_repetitions_are_counted_down_to_the_last() -> None:
    assert [repetitions_left(left) for left in (3, 2, 1)] == ["Three.", "Two.", "Last one."]
    assert [repetitions_left(left) for left in (21, 20)] == ["21.", "Twenty."]


def test_breaths_are_counted_down() -> None:
    assert [breaths_left(left) for left in (3, 2, 1)] == ["Three more.", "Two more.", "Last one."]


def test_an_exercise_is_named_with_its_first_side(plan: PracticePlan) -> None:
    assert name_line(plan.phases[0]) == "Leg Press, right side."
    assert name_line(replace(plan.phases[0], side=Side.NONE)) == "Leg Press."


def test_what_is_next_and_what_waits(plan: PracticePlan) -> None:
    lead_in, step = plan.phases[:2]
    (change,) = (phase for phase in plan.phases if phase.kind is PhaseKind.CHANGE)
    assert [next_up(one) for one in (lead_in, change, step)] == [
        "Next: Leg Press.",
        "Then change sides.",
        "",
    ]
    assert [when_ready(one) for one in (lead_in, change, step, None)] == [
        "Next when you are ready: Leg Press.",
        "Next when you are ready: change sides.",
        "Next when you are ready.",
        "Next when you are ready.",
    ]
