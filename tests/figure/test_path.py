# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The way of the body from pose to pose, worked out anew and found again."""

from dataclasses import replace
from math import dist

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import BodyPart, Contact, Picture, Prop, PropPlace, Spot, Surface
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.joints import numbers_of, posture_at
from recovery_gui.figure.memo import MEMO, Entry, name_of
from recovery_gui.figure.path import (
    KEYS,
    Way,
    ends,
    is_known,
    keys,
    numbers_at,
    things_on,
    walk,
    walked,
)
from recovery_gui.figure.stance import far_stance, stance
from tests.figure.library import exercises
from tests.figure.solids import CENTIMETRE, clouds

BUILD = FigureBuild.SLENDER
FEET = tuple(Contact(BodyPart.FOOT, side, Surface.FLOOR) for side in (Side.LEFT, Side.RIGHT))
STANDING = Picture(Pose(), contacts=FEET)
CROUCH = Pose(
    trunk_pitch=25.0, hip_flex=Pair(60.0, 60.0), knee_flex=Pair(70.0, 70.0), ankle=Pair(20.0, 20.0)
)
CROUCHING = Picture(CROUCH, contacts=FEET)
STEPPING = replace(CROUCHING, pose=replace(CROUCH, hip_flex=Pair(60.0, 20.0)))
LYING = Picture(
    Pose(trunk_pitch=-90.0),
    contacts=(
        Contact(BodyPart.BACK, Side.NONE, Surface.FLOOR),
        Contact(BodyPart.PELVIS, Side.NONE, Surface.FLOOR),
    ),
)


def way(start: Picture, end: Picture, *, swing: bool = False) -> Way:
    return Way(start, end, swing, BUILD)


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MEMO, "get", lambda _: None)


def test_a_way_starts_and_ends_at_its_settled_ends() -> None:
    step = way(STANDING, CROUCHING)
    assert len(walked(step)) > 2
    for share, end in zip((0.0, 1.0), ends(step), strict=True):
        assert numbers_at(step, share) == pytest.approx(numbers_of(end.pose, end.root))


def test_a_way_is_walked_step_by_step_and_cut_until_then() -> None:
    step = way(replace(STANDING, place=(0.2, 0.0)), replace(CROUCHING, place=(0.2, 0.0)))
    assert not is_known(step)
    assert len(keys(step)) == 2
    assert len(list(walk(step))) > 5
    assert is_known(step)
    assert len(keys(step)) > 2
    assert list(walk(step)) == []


def test_feet_keep_their_place_on_the_way() -> None:
    step = way(STANDING, CROUCHING)
    walked(step)
    for share in (0.2, 0.5, 0.8):
        foot = clouds([posture_at(numbers_at(step, share), BUILD).body])["foot_L"]
        assert abs((foot.centres[0, :, 2] - foot.radii).min()) < CENTIMETRE


def test_a_way_that_cannot_be_walked_is_cut_in_the_middle() -> None:
    turned = replace(LYING, pose=Pose(heading=180.0, trunk_pitch=90.0))
    cut = way(LYING, turned)
    assert len(walked(cut)) == 2
    first, last = (numbers_of(one.pose, one.root) for one in ends(cut))
    assert numbers_at(cut, 0.49) == pytest.approx(first, abs=0.02)
    assert numbers_at(cut, 0.5) == pytest.approx(last, abs=0.02)


def test_a_joint_that_would_leap_cuts_the_way() -> None:
    assert len(walked(way(Picture(Pose()), Picture(Pose(heading=900.0))))) == 2


@pytest.mark.parametrize("tolerated", [2e-5, 1e-12])
def test_what_fails_at_a_key_or_between_two_cuts_the_way(
    monkeypatch: pytest.MonkeyPatch, tolerated: float
) -> None:
    place = (0.15, tolerated)
    step = way(replace(STANDING, place=place), replace(CROUCHING, place=place))
    monkeypatch.setattr("recovery_gui.figure.path._TOLERATED", tolerated)
    assert len(walked(step)) == 2


def test_a_foot_that_moves_far_goes_through_the_air() -> None:
    def bent(hip: float, knee: float, ankle: float) -> Picture:
        pose = Pose(
            trunk_pitch=-90.0,
            hip_flex=Pair(50.0, hip),
            knee_flex=Pair(112.0, knee),
            ankle=Pair(-28.0, ankle),
        )
        return Picture(pose, contacts=(*LYING.contacts, *FEET))

    step = way(bent(50.0, 112.0, -28.0), bent(40.0, 88.0, -42.0))
    assert len(walked(step)) > 2
    here, there = (
        posture_at(numbers_at(step, share), BUILD).body.leg(Side.RIGHT).ankle
        for share in (0.0, 1.0)
    )
    moved = dist(here, there)
    assert moved > 0.06
    middle = posture_at(numbers_at(step, 0.5), BUILD).body.leg(Side.RIGHT).ankle
    assert middle[2] - (here[2] + there[2]) / 2.0 == pytest.approx(0.30 * moved, abs=0.01)


def test_a_foot_is_laid_over_the_other_leg_from_above() -> None:
    bent = Pose(trunk_pitch=-90.0, hip_flex=Pair(50.0, 50.0), knee_flex=Pair(112.0, 112.0))
    crossed = replace(
        bent, hip_flex=Pair(50.0, 85.0), hip_abd=Pair(0.0, 33.0), hip_rot=Pair(0.0, 60.0)
    )
    thigh = Spot(BodyPart.THIGH, Side.LEFT, 0.9)
    ankle = Contact(BodyPart.ANKLE, Side.RIGHT, Surface.BODY, onto=thigh)
    contacts = (*LYING.contacts, FEET[0])
    step = way(
        Picture(bent, contacts=(*contacts, FEET[1])), Picture(crossed, contacts=(*contacts, ankle))
    )
    assert len(walked(step)) > 2
    first, late, last = (
        posture_at(numbers_at(step, share), BUILD).body.leg(Side.RIGHT).ankle[2]
        for share in (0.0, 0.8, 1.0)
    )
    assert first < last < late


def test_a_swing_goes_from_rest_to_the_far_end() -> None:
    rocking = replace(STANDING, counter_pose=CROUCH)
    swing = way(rocking, rocking, swing=True)
    assert ends(swing) == (stance(rocking, BUILD), far_stance(rocking, BUILD))
    walked(swing)
    for share, end in zip((0.0, 1.0), ends(swing), strict=True):
        assert numbers_at(swing, share) == pytest.approx(numbers_of(end.pose, end.root), abs=0.01)
    assert far_stance(STANDING, BUILD) == stance(STANDING, BUILD)


def test_known_keys_are_taken_for_the_way_there_and_the_way_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start = tuple(numbers_of(Pose(), (0.0, 0.0, 0.53)))
    end = tuple(numbers_of(Pose(neck_flex=20.0), (0.0, 0.0, 0.5)))
    one, two = replace(STANDING, place=(0.3, 0.0)), replace(STANDING, place=(0.31, 0.0))
    known: dict[str, Entry] = {name_of("step", BUILD, one, two): (start, end)}
    monkeypatch.setattr(MEMO, "get", known.get)
    assert keys(way(one, two)) == (start, end)
    assert keys(way(two, one)) == (end, start)


def test_known_bodies_are_taken_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = replace(STANDING, place=(0.41, 0.0))
    numbers = tuple(numbers_of(Pose(neck_flex=20.0), (0.0, 0.0, 0.5)))
    known: dict[str, Entry] = {name_of("near", BUILD, picture): (numbers,)}
    monkeypatch.setattr(MEMO, "get", known.get)
    settled = stance(picture, BUILD)
    assert numbers_of(settled.pose, settled.root) == pytest.approx(numbers)


def test_a_roller_goes_from_its_place_to_under_the_calf() -> None:
    prop = Prop(Surface.FOAM_ROLLER, PropPlace.BESIDE_HIPS)
    beside = replace(LYING, props=(prop,))
    calf = Contact(BodyPart.CALF, Side.RIGHT, Surface.FOAM_ROLLER)
    under = replace(LYING, contacts=(*LYING.contacts, calf), props=(Prop(Surface.FOAM_ROLLER),))
    step = way(beside, under)
    first, last = (end.things.roller for end in ends(step))
    shown = [
        things_on(step, posture_at(numbers_at(step, share), BUILD), share).roller
        for share in (0.0, 1.0)
    ]
    assert shown[0] == first
    assert last is not None
    assert shown[1] is not None
    assert shown[1].centre == pytest.approx(last.centre, abs=CENTIMETRE)


def test_a_strap_changes_hands_midway() -> None:
    strap = (
        Contact(BodyPart.HAND, Side.LEFT, Surface.STRAP),
        Contact(BodyPart.FOOT, Side.LEFT, Surface.STRAP),
    )
    bare = replace(STANDING, props=(Prop(Surface.STRAP),))
    held = replace(bare, contacts=(*FEET, *strap))
    step = way(bare, held)
    posture = posture_at(numbers_at(step, 0.5), BUILD)
    points = [things_on(step, posture, share).strap for share in (0.4, 0.6)]
    assert [len(one.points) for one in points if one] == [3, 2]


def test_a_hand_slides_along_what_it_holds() -> None:
    def holding(share: float) -> Picture:
        onto = Spot(BodyPart.THIGH, Side.LEFT, share)
        hand = Contact(BodyPart.HAND, Side.LEFT, Surface.BODY, onto=onto)
        return replace(CROUCHING, contacts=(*FEET, hand))

    slide = way(holding(0.5), holding(0.8))
    assert len(walked(slide)) > 2


def test_the_anchor_stands_at_its_place() -> None:
    for place in ((0.0, 0.0), (0.3, -0.2)):
        picture = replace(STANDING, place=place)
        settled = stance(picture, BUILD)
        ankle = posture_at(numbers_of(settled.pose, settled.root), BUILD).body.leg(Side.LEFT).ankle
        assert ankle[:2] == pytest.approx((place[0], place[1] + 0.05), abs=0.002)


def test_an_anchor_hand_stands_under_its_shoulder() -> None:
    wall = Prop(Surface.WALL, PropPlace.IN_FRONT, 0.3)
    hand = Contact(BodyPart.HAND, Side.RIGHT, Surface.WALL)
    reaching = Pose(shoulder_flex=Pair(0.0, 85.0), wrist_flex=Pair(0.0, -80.0))
    picture = Picture(reaching, contacts=(hand, *FEET), props=(wall,))
    settled = stance(picture, BUILD)
    arm = posture_at(numbers_of(settled.pose, settled.root), BUILD).body.arm(Side.RIGHT)
    assert arm.hand.origin[1] == pytest.approx(-0.098, abs=0.01)


def test_without_contacts_the_hips_stand_at_the_place() -> None:
    settled = stance(Picture(Pose(), place=(0.2, 0.1)), BUILD)
    assert settled.root[:2] == pytest.approx((0.2, 0.1), abs=1e-3)


def test_what_stays_at_the_far_end_stays_where_it_was() -> None:
    wall = Prop(Surface.WALL, PropPlace.IN_FRONT, 0.3)
    hand = Contact(BodyPart.HAND, Side.LEFT, Surface.WALL)
    reaching = Pose(shoulder_flex=Pair(85.0, 0.0), wrist_flex=Pair(-80.0, 0.0))
    picture = Picture(
        reaching,
        counter_pose=replace(reaching, spine_rot=15.0),
        contacts=(*FEET, hand),
        props=(wall,),
    )
    for part in ("hand_L", "foot_L", "foot_R"):
        here, there = (
            posture_at(numbers_of(one.pose, one.root), BUILD).segments[part].origin
            for one in (stance(picture, BUILD), far_stance(picture, BUILD))
        )
        assert there == pytest.approx(here, abs=CENTIMETRE)


def test_the_roller_comes_in_while_open_hands_rest_where_they_are() -> None:
    (press,) = (one for one in exercises() if one.id == "hip-to-heel-press")
    before, after = (replace(one, place=(0.01, 0.0)) for one in press.pictures[:2])
    way = Way(before, after, swing=False, build=BUILD)
    assert len(walked(way)) == KEYS + 1


@pytest.mark.parametrize(
    ("exercise", "first", "kept"),
    [("paced-breathing-calves-on-chair", 4, 2), ("outer-hip-foam-roll", 3, KEYS + 1)],
)
def test_a_way_is_cut_where_the_body_would_fly_but_not_where_a_roller_bears_it(
    exercise: str, first: int, kept: int
) -> None:
    (known,) = (one for one in exercises() if one.id == exercise)
    before, after = (
        replace(one, place=(one.place[0] + 0.01, one.place[1]))
        for one in known.pictures[first : first + 2]
    )
    assert len(walked(Way(before, after, swing=False, build=FigureBuild.STURDY))) == kept
