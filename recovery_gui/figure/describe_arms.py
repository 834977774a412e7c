# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The arms in words, where they matter."""

from collections.abc import Iterator

from recovery_gui.core.language import tr
from recovery_gui.core.picture import BodyPart, Spot, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.describe_parts import LIMBS, Clause, place, those_places
from recovery_gui.figure.describe_reading import FLOOR, Position, Reading
from recovery_gui.figure.skeleton import SIDES

_WIDE = 50.0  # Degrees of abduction.
_OVERHEAD = 130.0
_ELBOWS = 40.0  # Degrees of flexion.
_FORWARD = 60.0
_BEHIND = -20.0
_OPENED = 45.0
_ON_TRUNK = {
    BodyPart.HEAD: Clause(tr("{hand} behind the head"), tr("both hands behind the head")),
    BodyPart.BELLY: Clause(tr("{hand} on the belly"), tr("both hands on the belly")),
    BodyPart.CHEST: Clause(tr("{hand} on the chest"), tr("both hands on the chest")),
}
_TOUCHING = Clause(tr("{hand} on {place}"), tr("both hands on {place}"))
_HOLDING = Clause(tr("{hand} holding behind {place}"), tr("both hands holding behind {place}"))
_CHAIR = Clause(tr("{hand} holding the chair"), tr("both hands holding the chair"))
_WALL_ELBOW = Clause(
    tr("{forearm} on the wall, elbow at shoulder height"),
    tr("both forearms on the wall, elbow at shoulder height"),
)
_WALL_BENT = Clause(tr("{hand} on the wall, elbow bent"), tr("both hands on the wall, elbows bent"))
_WALL = Clause(tr("{hand} on the wall"), tr("both hands on the wall"))
_FLOOR = Clause(tr("{hand} on the floor"), tr("both hands on the floor"))
_FLOOR_BEHIND = Clause(
    tr("{hand} on the floor behind you"), tr("both hands on the floor behind you")
)
_FLOOR_IN_FRONT = Clause(tr("{hand} on the floor in front"), tr("both hands on the floor in front"))
_OUT = Clause(tr("{arm} out to the side"), tr("both arms out to the sides"))
_REACHING = Clause(tr("{arm} stretched forward"), tr("both arms stretched forward"))
_RAISED = Clause(tr("{arm} stretched overhead"), tr("both arms stretched overhead"))
_OPEN = Clause(tr("{arm} opened behind you"))


def arm_words(reading: Reading) -> Iterator[str]:
    """What the hands hold, rest on or reach for."""
    if any(_joined(reading, side) for side in SIDES):
        yield tr("both arms straight in front, palms together")
        return
    places = [_hand(reading, side) for side in SIDES]
    left, right = places
    if left and left == right:
        yield left.of_both()
        return
    for side, clause in zip(SIDES, places, strict=True):
        if clause:
            yield clause.of(LIMBS[reading.told(side)])


def _hand(reading: Reading, side: Side) -> Clause | None:
    spot = reading.onto(BodyPart.HAND, side)
    if spot is not None:
        return _on_body(reading, spot, side)
    if side in reading.on(BodyPart.HAND, Surface.CHAIR):
        return _CHAIR
    if side in reading.on(BodyPart.ELBOW, Surface.WALL):
        return _WALL_ELBOW
    if side in reading.on(BodyPart.HAND, Surface.WALL):
        bent = reading.pose.elbow_flex[SIDES.index(side)] > _ELBOWS
        return _WALL_BENT if bent else _WALL
    if side in reading.on(BodyPart.HAND, Surface.STRAP):
        return None
    return _free(reading, side)


def _on_body(reading: Reading, spot: Spot, side: Side) -> Clause:
    if spot.part in _ON_TRUNK:
        return _ON_TRUNK[spot.part]
    behind = reading.position is Position.BACK and spot.part is BodyPart.THIGH
    touching = _HOLDING if behind else _TOUCHING
    if spot.side is side and _mirrored_hand(reading, spot, side):
        return touching._replace(place=those_places(spot.part))
    return touching._replace(place=place(spot.part, reading.told(spot.side)))


def _mirrored_hand(reading: Reading, spot: Spot, side: Side) -> bool:
    """Whether the other hand touches the same part of its own side."""
    other = reading.onto(BodyPart.HAND, side.other)
    return other is not None and (other.part, other.side) == (spot.part, side.other)


def _free(reading: Reading, side: Side) -> Clause | None:
    index = SIDES.index(side)
    down = side in reading.on(BodyPart.HAND, FLOOR)
    match reading.position:
        case Position.SITTING if down:
            behind = reading.pose.shoulder_flex[index] < _BEHIND
            return _FLOOR_BEHIND if behind else _FLOOR
        case Position.BACK if reading.pose.shoulder_abd[index] > _WIDE:
            return _OUT
        case Position.FOLDED if down:
            return _REACHING
        case Position.SIDE:
            return _side_lying(reading, index, down=down)
        case _:
            return None


def _side_lying(reading: Reading, index: int, *, down: bool) -> Clause | None:
    flex, abd = reading.pose.shoulder_flex[index], reading.pose.shoulder_abd[index]
    if max(flex, abd) > _OVERHEAD:
        return _RAISED
    if abd > _OPENED and _on_top(reading, index):
        return _OPEN
    return _FLOOR_IN_FRONT if flex > _FORWARD and down else None


def _joined(reading: Reading, side: Side) -> bool:
    spot = reading.onto(BodyPart.HAND, side)
    return spot is not None and spot.part is BodyPart.HAND


def _on_top(reading: Reading, index: int) -> bool:
    upper, lower = reading.body.arms[index], reading.body.arms[1 - index]
    return upper.upper.origin[2] > lower.upper.origin[2]
