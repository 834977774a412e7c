# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From picture to picture: ends, ease, the roller's way and the limit of the leg."""

import sys
from dataclasses import replace
from itertools import pairwise

import pytest

from recovery_gui.core.picture import LegLimit, Picture, Prop, PropPlace, Surface
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.blend import (
    BESIDE_HIPS,
    UNDER_PELVIS,
    Moment,
    eased,
    mixed_pose,
    moment,
    roller_of,
)
from recovery_gui.figure.limits import leg_to_floor
from recovery_gui.figure.vectors import Vector, length, minus

FRAMES = [k / 20 for k in range(21)]


def joints(now: Moment) -> list[Vector]:
    body = now.body
    found = [body.pelvis.origin, body.head.origin]
    for leg in body.legs:
        found += [leg.knee, leg.ankle, leg.foot.place(0.1, 0.0, 0.0)]
    for arm in body.arms:
        found += [arm.forearm.origin, arm.hand.origin]
    return found


def test_an_ease_starts_and_stops_softly() -> None:
    assert [eased(share) for share in (-1.0, 0.0, 0.5, 1.0, 2.0)] == [0.0, 0.0, 0.5, 1.0, 1.0]
    assert eased(0.1) < 0.1
    assert eased(0.9) > 0.9


def test_mixed_angles() -> None:
    start, end = (
        Pose(trunk_pitch=10),
        Pose(trunk_pitch=20, hip_flex=Pair(40, 80), elbow_flex=Pair(8, 8)),
    )
    mixed = mixed_pose(start, end, 0.25, legs=0.5)
    assert mixed.trunk_pitch == 12.5
    assert mixed.hip_flex == (20.0, 40.0)
    assert mixed.elbow_flex == (2.0, 2.0)


def test_a_way_begins_and_ends_at_its_pictures(
    transitions: tuple[tuple[Picture, Picture], ...],
) -> None:
    for before, after in transitions:
        for blend, picture in ((0.0, before), (1.0, after)):
            shown, wanted = joints(moment(after, before, blend)), joints(moment(picture))
            for one, other in zip(shown, wanted, strict=True):
                assert one == pytest.approx(other, abs=1e-3)


def test_nothing_jumps_on_any_way(transitions: tuple[tuple[Picture, Picture], ...]) -> None:
    worst = 0.0
    for before, after in transitions:
        frames = [joints(moment(after, before, blend)) for blend in FRAMES]
        for one, other in pairwise(frames):
            worst = max(worst, *(length(minus(a, b)) for a, b in zip(one, other, strict=True)))
    sys.stdout.write(f"longest step between two of twenty frames: {worst:.3f} H\n")
    assert worst < 0.20


def test_a_blend_past_its_end_is_the_picture(pictures: tuple[Picture, ...]) -> None:
    assert moment(pictures[3], pictures[2], 1.5) == moment(pictures[3])


def test_a_swing_reaches_the_counter_pose(pictures: tuple[Picture, ...]) -> None:
    pump = pictures[4]
    assert pump.counter_pose is not None
    assert moment(pump, swing=1.0) == moment(
        replace(pump, pose=pump.counter_pose, counter_pose=None)
    )
    ankle = moment(pump, swing=0.5).body.leg(Side.RIGHT).foot.basis
    assert ankle != moment(pump).body.leg(Side.RIGHT).foot.basis


def test_where_the_roller_lies(pictures: tuple[Picture, ...]) -> None:
    assert [roller_of(picture) for picture in pictures] == [
        BESIDE_HIPS,
        *[UNDER_PELVIS] * 7,
        BESIDE_HIPS,
    ]
    assert roller_of(Picture(Pose(), props=(Prop(Surface.CUSHION),))) is None


def test_the_roller_comes_and_goes_the_same_way(pictures: tuple[Picture, ...]) -> None:
    beside, under = pictures[0], pictures[1]
    coming = [moment(under, beside, blend).roller for blend in FRAMES]
    going = [moment(beside, under, 1.0 - blend).roller for blend in FRAMES]
    for one, other in zip(coming, going, strict=True):
        assert one is not None
        assert other is not None
        assert one.centre == pytest.approx(other.centre)
    assert coming[0] == BESIDE_HIPS
    assert coming[-1] == UNDER_PELVIS


def test_the_hips_rise_to_let_the_roller_in(pictures: tuple[Picture, ...]) -> None:
    heights = [moment(pictures[1], pictures[0], blend).body.pelvis.origin[2] for blend in FRAMES]
    assert max(heights) > heights[-1] > heights[0]


def test_the_feet_stay_until_the_roller_is_out(pictures: tuple[Picture, ...]) -> None:
    before, after = pictures[7], pictures[8]
    still = [moment(after, before, blend).body.legs[0].foot.origin[2] for blend in FRAMES[:9]]
    assert still == pytest.approx([still[0]] * 9, abs=1e-3)


def test_the_legs_stand_before_the_roller_comes(pictures: tuple[Picture, ...]) -> None:
    lying, bridge = pictures[8], pictures[1]
    assert moment(bridge, lying, 0.3).roller == BESIDE_HIPS
    assert moment(bridge, lying, 0.3).body.legs[0].knee[2] > lying_knee(lying) + 0.02


def lying_knee(picture: Picture) -> float:
    return moment(picture).body.legs[0].knee[2]


@pytest.mark.parametrize("props", [(), (Prop(Surface.FOAM_ROLLER, PropPlace.BESIDE_HIPS),)])
def test_a_roller_that_only_one_picture_has(
    pictures: tuple[Picture, ...], props: tuple[Prop, ...]
) -> None:
    bare = replace(pictures[0], props=())
    now = moment(replace(pictures[0], props=props), bare, 0.5)
    assert now.roller == (BESIDE_HIPS if props else None)


def test_the_leg_limit_holds_on_every_frame(
    transitions: tuple[tuple[Picture, Picture], ...],
) -> None:
    highest = max(
        leg_to_floor(body, body.leg(Side.RIGHT))
        for before, after in transitions
        if before.leg_limit or after.leg_limit
        for blend in FRAMES
        for body in [moment(after, before, blend).body]
    )
    sys.stdout.write(f"highest leg: {highest:.2f} degrees\n")
    assert highest <= 90.0 + 1e-6


def test_a_limit_lowers_a_leg_that_was_written_too_high(pictures: tuple[Picture, ...]) -> None:
    up = pictures[3]
    high = replace(up, pose=replace(up.pose, hip_flex=Pair(9, 110)))
    body = moment(high).body
    assert leg_to_floor(body, body.leg(Side.RIGHT)) == pytest.approx(90.0)
    free = moment(replace(high, leg_limit=None)).body
    assert leg_to_floor(free, free.leg(Side.RIGHT)) > 120.0
    assert high.leg_limit == LegLimit(Side.RIGHT, 90.0)
