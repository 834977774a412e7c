# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The arms in words, where they matter."""

from collections.abc import Iterator

from recovery_gui.core.picture import BodyPart, Spot, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.describe_reading import BOTH, FLOOR, Position, Reading, plural
from recovery_gui.figure.skeleton import SIDES

_WIDE = 50.0  # Degrees of abduction.
_OVERHEAD = 130.0
_ELBOWS = 40.0  # Degrees of flexion.
_FORWARD = 60.0
_BEHIND = -20.0
_OPENED = 45.0
_NAMES = {
    BodyPart.HEAD: "behind the head",
    BodyPart.BELLY: "on the belly",
    BodyPart.CHEST: "on the chest",
}


def arm_words(reading: Reading) -> Iterator[str]:
    """What the hands hold, rest on or reach for."""
    if any(_joined(reading, side) for side in SIDES):
        yield "both arms straight in front, palms together"
        return
    places = [_hand(reading, side) for side in SIDES]
    left, right = places
    if left and left == right:
        yield left.format(
            hand="both hands", arm="both arms", forearm="both forearms", elbow="elbows"
        )
        return
    for side, words in zip(SIDES, places, strict=True):
        if words:
            name = side.value
            yield words.format(
                hand=f"{name} hand", arm=f"{name} arm", forearm=f"{name} forearm", elbow="elbow"
            )


def _hand(reading: Reading, side: Side) -> str:
    spot = reading.onto(BodyPart.HAND, side)
    if spot is not None:
        return _on_body(reading, spot, side)
    if side in reading.on(BodyPart.HAND, Surface.CHAIR):
        return "{hand} holding the chair"
    if side in reading.on(BodyPart.ELBOW, Surface.WALL):
        return "{forearm} on the wall, elbow at shoulder height"
    if side in reading.on(BodyPart.HAND, Surface.WALL):
        bent = reading.pose.elbow_flex[SIDES.index(side)] > _ELBOWS
        return "{hand} on the wall, {elbow} bent" if bent else "{hand} on the wall"
    if side in reading.on(BodyPart.HAND, Surface.STRAP):
        return ""
    return _free(reading, side)


def _on_body(reading: Reading, spot: Spot, side: Side) -> str:
    if spot.part in _NAMES:
        return f"{{hand}} {_NAMES[spot.part]}"
    behind = reading.position is Position.BACK and spot.part is BodyPart.THIGH
    touch = "holding behind" if behind else "on"
    if spot.side is side and _mirrored_hand(reading, spot, side):
        return f"{{hand}} {touch} the {plural(spot.part)}"
    return f"{{hand}} {touch} the {spot.side.value} {spot.part.value}"


def _mirrored_hand(reading: Reading, spot: Spot, side: Side) -> bool:
    """Whether the other hand touches the same part of its own side."""
    other = reading.onto(BodyPart.HAND, side.other)
    return other is not None and (other.part, other.side) == (spot.part, side.other)


def _free(reading: Reading, side: Side) -> str:
    index = SIDES.index(side)
    down = side in reading.on(BodyPart.HAND, FLOOR)
    match reading.position:
        case Position.SITTING if down:
            behind = reading.pose.shoulder_flex[index] < _BEHIND
            return "{hand} on the floor behind you" if behind else "{hand} on the floor"
        case Position.BACK if reading.pose.shoulder_abd[index] > _WIDE:
            return "{arm} out to the " + ("sides" if _both_wide(reading) else "side")
        case Position.FOLDED if down:
            return "{arm} stretched forward"
        case Position.SIDE:
            return _side_lying(reading, index, down=down)
        case _:
            return ""


def _side_lying(reading: Reading, index: int, *, down: bool) -> str:
    flex, abd = reading.pose.shoulder_flex[index], reading.pose.shoulder_abd[index]
    if max(flex, abd) > _OVERHEAD:
        return "{arm} stretched overhead"
    if abd > _OPENED and _on_top(reading, index):
        return "{arm} opened behind you"
    return "{hand} on the floor in front" if flex > _FORWARD and down else ""


def _joined(reading: Reading, side: Side) -> bool:
    spot = reading.onto(BodyPart.HAND, side)
    return spot is not None and spot.part is BodyPart.HAND


def _on_top(reading: Reading, index: int) -> bool:
    upper, lower = reading.body.arms[index], reading.body.arms[1 - index]
    return upper.upper.origin[2] > lower.upper.origin[2]


def _both_wide(reading: Reading) -> bool:
    return sum(one > _WIDE for one in reading.pose.shoulder_abd) == BOTH
