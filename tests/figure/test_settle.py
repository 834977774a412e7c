# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A settled pose does what its contacts say, and changes no more than it must."""

from math import inf

import numpy as np
import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import (
    BodyPart,
    Contact,
    PoseException,
    Prop,
    Spot,
    Surface,
)
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.pose_limits import POSE_LIMITS, beyond
from recovery_gui.core.side import Side
from recovery_gui.figure.body_arms import hand_spheres
from recovery_gui.figure.body_legs import sole_spheres
from recovery_gui.figure.demands import Hold, held_pairs
from recovery_gui.figure.freedom import bounds_for
from recovery_gui.figure.joints import FREEDOMS, numbers_of, posture_of
from recovery_gui.figure.props import BALL_RADIUS, SEAT_HEIGHT, Things, Wall
from recovery_gui.figure.settle import Settled, Task, as_settled, fault_at, settle
from recovery_gui.figure.skeleton import Skeleton
from tests.figure.solids import CENTIMETRE, clouds, overlap

MILLIMETRE = CENTIMETRE / 10.0
BUILD = FigureBuild.SLENDER
FEET = tuple(Contact(BodyPart.FOOT, side, Surface.FLOOR) for side in (Side.LEFT, Side.RIGHT))


def body_of(settled: Settled) -> Skeleton:
    return posture_of(settled.pose, settled.root, BUILD).body


@pytest.mark.parametrize("height", [0.50, 0.55, 0.60])
def test_feet_come_to_stand_on_the_floor(height: float) -> None:
    settled = settle(Task(Pose(), (0.0, 0.0, height), FEET))
    assert settled.error < MILLIMETRE
    for leg in body_of(settled).legs:
        for (_, _, z), radius in sole_spheres(leg):
            assert z - radius == pytest.approx(0.0, abs=2.0 * MILLIMETRE)


def test_what_is_right_already_stays() -> None:
    once = settle(Task(Pose(), (0.0, 0.0, 0.55), FEET))
    again = settle(Task(once.pose, once.root, FEET))
    assert numbers_of(again.pose, again.root) == pytest.approx(
        numbers_of(once.pose, once.root), abs=2e-3
    )


def test_what_is_out_of_reach_is_reached_for_within_the_limits() -> None:
    directions = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    high = Hold("hand_L", (0.0, 0.0, 0.0), (0.0, 0.0, 2.0), directions)
    settled = settle(Task(Pose(), (0.0, 0.0, 0.53), FEET, holds=(high,)))
    assert settled.error > 0.5
    assert body_of(settled).arm(Side.LEFT).hand.origin[2] > 1.1
    for name, value in beyond(settled.pose):
        assert min(abs(value - limit) for limit in POSE_LIMITS[name]) < 1e-9


def test_a_hand_comes_down_to_the_floor() -> None:
    kneeling = Pose(
        trunk_pitch=80.0,
        hip_flex=Pair(80.0, 80.0),
        knee_flex=Pair(88.0, 88.0),
        ankle=Pair(-50.0, -50.0),
        shoulder_flex=Pair(80.0, 80.0),
        forearm_rot=Pair(160.0, 160.0),
        wrist_flex=Pair(-80.0, -80.0),
    )
    contacts = tuple(
        Contact(part, side, Surface.FLOOR)
        for part in (BodyPart.SHIN, BodyPart.HAND)
        for side in (Side.LEFT, Side.RIGHT)
    )
    settled = settle(Task(kneeling, (0.0, 0.0, 0.32), contacts))
    assert settled.error < 5.0 * MILLIMETRE
    for arm in body_of(settled).arms:
        palm = hand_spheres(arm)[1:3]
        assert min(z - radius for (_, _, z), radius in palm) == pytest.approx(
            0.0, abs=5.0 * MILLIMETRE
        )


def test_one_who_sits_is_carried_by_the_seat() -> None:
    sitting = Pose(hip_flex=Pair(85.0, 85.0), knee_flex=Pair(85.0, 85.0))
    seat = (Contact(BodyPart.PELVIS, Side.NONE, Surface.CHAIR), *FEET)
    settled = settle(Task(sitting, (0.0, 0.0, 0.4), seat, (Prop(Surface.CHAIR),)))
    assert settled.error < 2.0 * MILLIMETRE
    assert settled.things.chair is not None
    body = clouds([body_of(settled)])
    lowest = min(
        float((cloud.centres[0, :, 2] - cloud.radii).min())
        for cloud in (body["pelvis"], body["thigh_L"], body["thigh_R"])
    )
    assert lowest == pytest.approx(SEAT_HEIGHT, abs=CENTIMETRE)


def test_a_hand_comes_to_rest_on_the_thigh() -> None:
    sitting = Pose(
        hip_flex=Pair(85.0, 85.0), knee_flex=Pair(85.0, 85.0), elbow_flex=Pair(60.0, 60.0)
    )
    hand = Contact(
        BodyPart.HAND, Side.LEFT, Surface.BODY, onto=Spot(BodyPart.THIGH, Side.LEFT, 0.6)
    )
    settled = settle(Task(sitting, (0.0, 0.0, 0.33), (hand,)))
    body = clouds([body_of(settled)])
    assert settled.error < 2.0 * MILLIMETRE
    assert overlap(body["hand_L"], body["thigh_L"])[0] > -2.0 * MILLIMETRE


def test_a_limb_that_sinks_is_pushed_out_without_being_asked() -> None:
    deep = Pose(trunk_pitch=-90.0, shoulder_flex=Pair(-40.0, -40.0))
    back = (Contact(BodyPart.BACK, Side.NONE, Surface.FLOOR),)
    settled = settle(Task(deep, (0.0, 0.0, 0.1), back))
    body = clouds([body_of(settled)])
    for name in ("hand_L", "forearm_R"):
        cloud = body[name]
        assert (cloud.centres[0, :, 2] - cloud.radii).min() > -CENTIMETRE


def test_a_held_point_stays_where_it_is_held() -> None:
    hold = Hold("foot_L", (0.0, 0.0, 0.0), (0.1, 0.06, 0.0), ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)))
    settled = settle(Task(Pose(), (0.0, 0.0, 0.53), FEET, holds=(hold,)))
    ankle = body_of(settled).leg(Side.LEFT).ankle
    assert ankle[:2] == pytest.approx((0.1, 0.06), abs=2.0 * MILLIMETRE)


def test_joints_stop_at_their_bounds_unless_excepted() -> None:
    high = (Contact(BodyPart.FOOT, Side.RIGHT, Surface.FLOOR),)
    hold = Hold("pelvis", (0.0, 0.0, 0.0), (0.0, 0.0, 0.12), ((0.0, 0.0, 1.0),))
    bounded = settle(Task(Pose(), (0.0, 0.0, 0.3), high, holds=(hold,)))
    assert list(beyond(bounded.pose)) == []
    names = [freedom.name for freedom in FREEDOMS]
    numbers = numbers_of(Pose(knee_flex=Pair(160.0, 10.0)), (0.0, 0.0, 0.0))
    bounds = bounds_for(numbers, ())
    knee = names.index("knee_flex")
    assert bounds[knee] == pytest.approx((0.0, numbers[knee]))
    assert bounds[knee + 6][1] == pytest.approx(2.618, abs=1e-3)
    assert bounds[0] == (-inf, inf)
    free = bounds_for(numbers, (PoseException("knee_flex", "kneeling"),))
    assert free[knee] == (-inf, inf)


def test_settled_numbers_are_taken_as_they_are() -> None:
    task = Task(Pose(), (0.0, 0.0, 0.55), FEET, (Prop(Surface.WALL),))
    once = settle(task)
    numbers = numbers_of(once.pose, once.root)
    known = as_settled(numbers, task)
    assert numbers_of(known.pose, known.root) == pytest.approx(numbers)
    assert known.things == once.things
    assert fault_at(numbers, task) < MILLIMETRE
    assert fault_at(numbers_of(Pose(), (0.0, 0.0, 0.60)), task) > CENTIMETRE


def test_what_a_hand_may_close_around() -> None:
    def grip(part: BodyPart, own: Side = Side.LEFT) -> Contact:
        return Contact(BodyPart.HAND, own, Surface.BODY, onto=Spot(part, Side.RIGHT))

    assert held_pairs([grip(BodyPart.FOOT)]) == {("hand_L", "foot_R"), ("hand_L", "shank_R")}
    assert ("hand_L", "shank_R") in held_pairs([grip(BodyPart.THIGH)])
    assert ("hand_L", "forearm_R") in held_pairs([grip(BodyPart.HAND)])
    both = held_pairs([grip(BodyPart.SHIN), grip(BodyPart.SHIN, Side.RIGHT)])
    assert ("hand_L", "hand_R") in both
    assert held_pairs(FEET) == frozenset()


def test_a_foot_comes_onto_a_ball() -> None:
    foot = Contact(BodyPart.FOOT, Side.RIGHT, Surface.SMALL_BALL)
    bent = Pose(hip_flex=Pair(0.0, 20.0), knee_flex=Pair(0.0, 25.0))
    settled = settle(Task(bent, (0.0, 0.0, 0.53), (FEET[0], foot), (Prop(Surface.SMALL_BALL),)))
    ball = settled.things.ball
    assert ball is not None
    cloud = clouds([body_of(settled)])["foot_R"]
    off = cloud.centres[0] - np.array(ball.centre)
    gap = float((np.sqrt((off**2).sum(axis=-1)) - cloud.radii).min()) - BALL_RADIUS
    assert gap == pytest.approx(0.0, abs=CENTIMETRE)


def test_given_things_are_not_worked_out() -> None:
    things = Things(wall=Wall((0.2, 0.0, 0.0), (-1.0, 0.0, 0.0)))
    settled = settle(Task(Pose(), (0.0, 0.0, 0.53), FEET, things=things))
    assert settled.things == things


def test_the_rounds_come_to_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("recovery_gui.figure.settle._ROUNDS", 1)
    task = Task(Pose(), (0.0, 0.0, 0.60), FEET)
    once = settle(task)
    monkeypatch.undo()
    assert settle(task).error < once.error < 0.04


def test_a_touch_of_nowhere_on_the_body_asks_for_nothing() -> None:
    nowhere = Contact(BodyPart.HAND, Side.LEFT, Surface.BODY)
    with_it, without = (settle(Task(Pose(), (0.0, 0.0, 0.53), row)) for row in ((nowhere,), ()))
    assert with_it == without
