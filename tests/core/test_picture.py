# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.core.picture import (
    BodyPart,
    Contact,
    Highlight,
    LegLimit,
    MuscleChain,
    Picture,
    Prop,
    Surface,
    View,
)
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side

FULL = Picture(
    pose=Pose(hip_flex=Pair(0.0, 80.0)),
    counter_pose=Pose(hip_flex=Pair(0.0, 60.0)),
    view=View.FRONT,
    contacts=(Contact(BodyPart.FOOT, Side.LEFT, Surface.FLOOR),),
    props=(Prop(Surface.FOAM_ROLLER),),
    highlights=(Highlight(MuscleChain.HAMSTRING, Side.RIGHT),),
    leg_limit=LegLimit(Side.RIGHT, 90.0),
)


def test_everything_with_a_side_is_mirrored() -> None:
    assert FULL.mirrored() == Picture(
        pose=Pose(hip_flex=Pair(80.0, 0.0)),
        counter_pose=Pose(hip_flex=Pair(60.0, 0.0)),
        view=View.FRONT,
        contacts=(Contact(BodyPart.FOOT, Side.RIGHT, Surface.FLOOR),),
        props=(Prop(Surface.FOAM_ROLLER),),
        highlights=(Highlight(MuscleChain.HAMSTRING, Side.LEFT),),
        leg_limit=LegLimit(Side.LEFT, 90.0),
        flipped=True,
    )


def test_mirroring_twice_gives_the_picture_back() -> None:
    assert FULL.mirrored().mirrored() == FULL


def test_what_is_missing_stays_missing() -> None:
    assert Picture(Pose()).mirrored() == Picture(Pose(), flipped=True)
