# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From picture to picture: ends, ease, swings, and the limit of the leg."""

import sys
from dataclasses import replace
from itertools import pairwise

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import LegLimit, Picture
from recovery_gui.core.pose import Pair
from recovery_gui.core.side import Side
from recovery_gui.figure.blend import Moment, moment, ways_of
from recovery_gui.figure.ease import eased
from recovery_gui.figure.limits import leg_to_floor
from recovery_gui.figure.path import Way
from recovery_gui.figure.placing import BESIDE_HIPS
from recovery_gui.figure.vectors import Vector, length, minus

FRAMES = [k / 20 for k in range(21)]
BUILD = FigureBuild.SLENDER


def joints(now: Moment) -> list[Vector]:
    body = now.body
    found = [body.pelvis.origin, body.head.origin]
    for leg in body.legs:
        found += [leg.knee, leg.ankle, leg.foot.place(0.1, 0.0, 0.0)]
    for arm in body.arms:
        found += [arm.forearm.origin, arm.hand.origin]
    return found


def neighbours(pictures: tuple[Picture, ...]) -> list[tuple[Picture, Picture]]:
    return [pair for pair in pairwise(pictures) if pair[0] != pair[1]]


def test_an_ease_starts_and_stops_softly() -> None:
    assert [eased(share) for share in (-1.0, 0.0, 0.5, 1.0, 2.0)] == [0.0, 0.0, 0.5, 1.0, 1.0]
    assert eased(0.1) < 0.1
    assert eased(0.9) > 0.9


def test_a_way_begins_and_ends_at_its_pictures(pictures: tuple[Picture, ...]) -> None:
    for before, after in neighbours(pictures):
        for blend, picture in ((0.0, before), (1.0, after)):
            shown, wanted = joints(moment(after, before, blend)), joints(moment(picture))
            for one, other in zip(shown, wanted, strict=True):
                assert one == pytest.approx(other, abs=1e-3)


def test_nothing_jumps_on_any_way(pictures: tuple[Picture, ...]) -> None:
    worst = 0.0
    for before, after in neighbours(pictures):
        frames = [joints(moment(after, before, blend)) for blend in FRAMES]
        for one, other in pairwise(frames):
            worst = max(worst, *(length(minus(a, b)) for a, b in zip(one, other, strict=True)))
    sys.stdout.write(f"longest step between two of twenty frames: {worst:.3f} H\n")
    assert worst < 0.20


def test_a_blend_past_its_end_is_the_picture(pictures: tuple[Picture, ...]) -> None:
    assert moment(pictures[3], pictures[2], 1.5) == moment(pictures[3])


def test_a_swing_goes_to_the_far_end_and_only_where_there_is_one(
    pictures: tuple[Picture, ...],
) -> None:
    pump, still = pictures[4], pictures[5]
    assert pump.counter_pose is not None
    near, far = (moment(pump, swing=share).body.leg(Side.RIGHT).foot for share in (0.0, 1.0))
    assert abs(far.basis.front[2] - near.basis.front[2]) > 0.3
    assert moment(still, swing=1.0) == moment(still)


def test_what_does_not_move_rests_wholly(pictures: tuple[Picture, ...]) -> None:
    swinging = next(picture for picture in pictures if picture.counter_pose)
    near, *others = (moment(swinging, swing=swing).body for swing in (0.0, 0.3, 0.6, 1.0))
    for body in others:
        assert (body.pelvis, body.thorax, body.arms) == (near.pelvis, near.thorax, near.arms)
        assert body.legs != near.legs


def test_a_swing_goes_on_while_its_picture_comes(pictures: tuple[Picture, ...]) -> None:
    before, pump = pictures[3], pictures[4]
    blended, swung = moment(pump, before, 0.9), moment(pump, before, 0.9, swing=1.0)
    assert blended.body.leg(Side.RIGHT).foot != swung.body.leg(Side.RIGHT).foot
    assert blended.body.leg(Side.LEFT) == swung.body.leg(Side.LEFT)


def test_where_the_roller_lies(pictures: tuple[Picture, ...]) -> None:
    rollers = [moment(picture).things.roller for picture in pictures]
    assert rollers[0] == rollers[-1] == BESIDE_HIPS
    under = [roller for roller in rollers[1:-1] if roller is not None]
    assert len(under) == 7
    for roller in under:
        assert (roller.x, roller.y) == pytest.approx((under[0].x, 0.0), abs=0.01)


def test_the_hips_rise_to_let_the_roller_in(pictures: tuple[Picture, ...]) -> None:
    heights = [moment(pictures[1], pictures[0], blend).body.pelvis.origin[2] for blend in FRAMES]
    assert max(heights) > heights[0] + 0.03
    assert heights[-1] > heights[0] + 0.03


def test_the_ways_that_a_moment_takes(pictures: tuple[Picture, ...]) -> None:
    before, pump = pictures[3], pictures[4]
    step = Way(before, pump, swing=False, build=BUILD)
    swing = Way(pump, pump, swing=True, build=BUILD)
    assert ways_of(pump, before, BUILD) == (step, swing)
    assert ways_of(pump.mirrored(), before.mirrored(), BUILD) == (step, swing)
    assert ways_of(pump, before.mirrored(), BUILD) == (swing,)
    assert ways_of(before, before, BUILD) == ways_of(before, None, BUILD) == ()


def test_the_leg_limit_holds_on_every_frame(pictures: tuple[Picture, ...]) -> None:
    highest = max(
        leg_to_floor(body, body.leg(Side.RIGHT))
        for before, after in neighbours(pictures)
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
    assert leg_to_floor(free, free.leg(Side.RIGHT)) > 100.0
    assert high.leg_limit == LegLimit(Side.RIGHT, 90.0)
