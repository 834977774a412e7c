# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Settled bodies are found by what they were settled from, and by nothing else."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import (
    BodyPart,
    Contact,
    Highlight,
    LegLimit,
    MuscleChain,
    Picture,
    PoseException,
    Prop,
    Surface,
    View,
)
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.memo import Entry, Memo, name_of

FOOT = Contact(BodyPart.FOOT, Side.LEFT, Surface.FLOOR)
PICTURE = Picture(Pose(), counter_pose=Pose(neck_flex=10.0), contacts=(FOOT,))
SLENDER = FigureBuild.SLENDER


@pytest.mark.parametrize(
    "other",
    [
        replace(PICTURE, pose=Pose(neck_flex=1.0)),
        replace(PICTURE, counter_pose=None),
        replace(PICTURE, contacts=(replace(FOOT, share=0.4),)),
        replace(PICTURE, counter_contacts=(FOOT,)),
        replace(PICTURE, place=(0.1, 0.0)),
        replace(PICTURE, props=(Prop(Surface.WALL),)),
        replace(PICTURE, exceptions=(PoseException("knee_flex", "kneeling"),)),
    ],
)
def test_what_settling_depends_on_changes_the_name(other: Picture) -> None:
    assert name_of("near", SLENDER, other) != name_of("near", SLENDER, PICTURE)


@pytest.mark.parametrize(
    "other",
    [
        replace(PICTURE, view=View.TOP),
        replace(PICTURE, highlights=(Highlight(MuscleChain.CALF, Side.LEFT),)),
        replace(PICTURE, leg_limit=LegLimit(Side.LEFT, 90.0)),
        replace(PICTURE, mat=False),
    ],
)
def test_what_is_only_drawn_leaves_the_name(other: Picture) -> None:
    assert name_of("near", SLENDER, other) == name_of("near", SLENDER, PICTURE)


def test_a_reason_in_other_words_leaves_the_name() -> None:
    one, other = (
        replace(PICTURE, exceptions=(PoseException("knee_flex", reason),)) for reason in "ab"
    )
    assert name_of("near", SLENDER, one) == name_of("near", SLENDER, other)


def test_kind_build_and_order_are_part_of_the_name() -> None:
    two = replace(PICTURE, place=(0.2, 0.0))
    names = {
        name_of("near", SLENDER, PICTURE),
        name_of("far", SLENDER, PICTURE),
        name_of("near", FigureBuild.STURDY, PICTURE),
        name_of("step", SLENDER, PICTURE, two),
        name_of("step", SLENDER, two, PICTURE),
    }
    assert len(names) == 5
    assert {len(name) for name in names} == {20}


def test_a_memo_loads_once_and_only_when_it_is_asked() -> None:
    loads: list[str] = []

    def load() -> Mapping[str, Entry]:
        loads.append("loaded")
        return {"a": ((1.0, 2.0),)}

    memo = Memo()
    assert memo.get("a") is None
    memo.come_from(load)
    assert loads == []
    assert memo.get("a") == ((1.0, 2.0),)
    assert memo.get("b") is None
    assert loads == ["loaded"]
