# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.picture import (
    BodyPart,
    Contact,
    Highlight,
    LegLimit,
    MuscleChain,
    Picture,
    Prop,
    PropPlace,
    Spot,
    Surface,
    View,
)
from recovery_gui.core.pose import ANGLE_NAMES, PAIRED_ANGLE_NAMES, Pair, Pose
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


angles = st.floats(-180.0, 180.0)
pairs = st.builds(Pair, angles, angles)
poses = st.builds(
    Pose, **{name: pairs if name in PAIRED_ANGLE_NAMES else angles for name in ANGLE_NAMES}
)
sides = st.sampled_from(Side)
spots = st.builds(Spot, st.sampled_from(BodyPart), sides, st.floats(0.0, 1.0))
contacts = st.builds(
    Contact,
    st.sampled_from(BodyPart),
    sides,
    st.sampled_from(Surface),
    st.floats(0.0, 1.0),
    st.none() | spots,
)
rows = st.lists(contacts, max_size=3).map(tuple)
props = st.builds(Prop, st.sampled_from(Surface), st.sampled_from(PropPlace))
pictures = st.builds(
    Picture,
    poses,
    counter_pose=st.none() | poses,
    view=st.sampled_from(View),
    contacts=rows,
    counter_contacts=st.none() | rows,
    place=st.tuples(st.floats(-1.5, 1.5), st.floats(-1.5, 1.5)),
    props=st.lists(props, max_size=2).map(tuple),
    highlights=st.tuples(st.builds(Highlight, st.sampled_from(MuscleChain), sides)),
    leg_limit=st.none() | st.builds(LegLimit, sides, st.floats(10.0, 120.0)),
)


@given(pictures)
def test_mirroring_twice_gives_the_picture_back(picture: Picture) -> None:
    assert picture.mirrored() != picture
    assert picture.mirrored().mirrored() == picture


@given(pictures)
def test_the_left_is_seen_mirrored_and_the_right_as_written(picture: Picture) -> None:
    assert picture.seen_from(Side.RIGHT) == picture.seen_from(Side.NONE) == picture
    assert picture.seen_from(Side.LEFT) == picture.mirrored()


def test_what_is_missing_stays_missing() -> None:
    assert Picture(Pose()).mirrored() == Picture(Pose(), flipped=True)


def test_a_touch_of_the_body_is_mirrored_at_both_ends() -> None:
    hold = Contact(
        BodyPart.HAND, Side.LEFT, Surface.BODY, onto=Spot(BodyPart.THIGH, Side.RIGHT, 0.7)
    )
    mirrored = Picture(Pose(), contacts=(hold,), place=(0.1, 0.2)).mirrored()
    (contact,) = mirrored.contacts
    assert contact.side is Side.RIGHT
    assert contact.onto == Spot(BodyPart.THIGH, Side.LEFT, 0.7)
    assert mirrored.place == (0.1, -0.2)


def test_the_far_end_holds_as_the_near_one_unless_it_says() -> None:
    near = (Contact(BodyPart.CALF, Side.RIGHT, Surface.FOAM_ROLLER, 0.3),)
    far = (Contact(BodyPart.CALF, Side.RIGHT, Surface.FOAM_ROLLER, 0.75),)
    assert Picture(Pose(), contacts=near).far_contacts == near
    rolling = Picture(Pose(), contacts=near, counter_contacts=far)
    assert rolling.far_contacts == far
    assert rolling.mirrored().far_contacts == (far[0].mirrored(),)


def test_a_thing_beside_the_right_stands_beside_the_left() -> None:
    assert Prop(Surface.WALL, PropPlace.RIGHT, 0.3).mirrored() == Prop(
        Surface.WALL, PropPlace.LEFT, 0.3
    )
    assert Prop(Surface.WALL, PropPlace.BEHIND).mirrored() == Prop(Surface.WALL, PropPlace.BEHIND)


def test_equal_pictures_are_one_key() -> None:
    one, other = Picture(Pose(trunk_pitch=-90.0)), Picture(Pose(trunk_pitch=-90.0))
    assert hash(one) == hash(other) == hash(one)
    assert len({one, other, other.mirrored(), one.mirrored()}) == 2
