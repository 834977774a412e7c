# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The legs in words: each one, or both when they do the same."""

from collections.abc import Callable, Iterator

from recovery_gui.core.picture import BodyPart, Surface
from recovery_gui.figure.describe_reading import BOTH, FLOOR, Position, Reading
from recovery_gui.figure.limits import leg_to_floor
from recovery_gui.figure.skeleton import SIDES

_BENT = 40.0  # Degrees of knee flexion from which a knee is called bent.
_STRAIGHT = 18.0
_SOFT = 30.0
_NEARLY_UP = 75.0
_HALF_WAY = 20.0
_DRAWN_IN = 8.0
_POINTED = -20.0
_HUGGED = 95.0  # Degrees of hip flexion.
_ASIDE = 40.0  # Degrees of hip abduction.
_CROSSED = -8.0
_STEP = 0.10  # Unit H between the ankles of one who stands in a step.
_ALIKE = 15.0  # Degrees.
_DRAWN_UP = 60.0
_OPEN = 25.0
_OUT = 15.0


def leg_words(reading: Reading) -> Iterator[str]:
    """Both legs, the left one first."""
    if _joined(reading) and min(reading.pose.hip_abd) > _OPEN:
        yield "soles of the feet together, knees dropped open"
        return
    if _joined(reading) and min(reading.pose.knee_flex) > _BENT:
        yield "knees bent and stacked"
        return
    left, right = (_leg(reading, index) for index in range(BOTH))
    if left == right:
        if left:
            yield left.format(
                leg="both legs", knee="both knees", foot="feet", heel="heels", heels="heels"
            )
        return
    for words, side in zip((left, right), SIDES, strict=True):
        if words:
            name = side.value
            yield words.format(
                leg=f"{name} leg",
                knee=f"{name} knee",
                foot="foot",
                heel=f"{name} heel",
                heels="heel",
            )


def _joined(reading: Reading) -> bool:
    """Whether the feet lie on each other, or the legs of one who lies on the side."""
    parts = {BodyPart.FOOT}
    if reading.position is Position.SIDE:
        parts |= {BodyPart.ANKLE, BodyPart.KNEE}
    joined = any(reading.onto(part, side) for part in parts for side in SIDES)
    return joined or (reading.position is Position.SIDE and _stacked(reading))


def _stacked(reading: Reading) -> bool:
    """Whether both legs are drawn up alike, as one who lies on the side lays them together."""
    pose = reading.pose
    alike = (abs(left - right) <= _ALIKE for left, right in (pose.hip_flex, pose.knee_flex))
    return min(pose.hip_flex) > _DRAWN_UP and all(alike)


def _leg(reading: Reading, index: int) -> str:
    """One leg, with {leg} for "left leg" or "both legs"."""
    side = SIDES[index]
    spot = reading.onto(BodyPart.ANKLE, side) or reading.onto(BodyPart.SHIN, side)
    if spot is not None:
        where = f"{spot.side.value} {_near(spot.share)}"
        return f"{side.value} ankle resting on the {where}{_toes(reading, index)}"
    if any(side in reading.on(part, Surface.CHAIR, Surface.WALL) for part in _LOWER):
        return _propped(reading, index)
    return _WORDS.get(reading.position, _lying)(reading, index)


_LOWER = (BodyPart.CALF, BodyPart.HEEL, BodyPart.FOOT)
_KNEE_FROM = 0.8


def _near(share: float) -> str:
    return "knee" if share >= _KNEE_FROM else "thigh"


def _propped(reading: Reading, index: int) -> str:
    knee = reading.pose.knee_flex[index]
    shape = "{knee} bent" if knee >= _BENT else "{leg} straight up"
    return f"{shape}{_toes(reading, index)}"


def _knelt(reading: Reading, index: int) -> str:
    flat = SIDES[index] in reading.on(BodyPart.FOOT, FLOOR)
    return "tops of the feet on the floor" if flat else ""


def _standing(reading: Reading, index: int) -> str:
    pose, legs = reading.pose, reading.body.legs
    if min(pose.hip_abd) < _CROSSED:
        return "{leg} crossed behind the other" if pose.hip_abd[index] < _CROSSED else ""
    ahead = legs[index].ankle[0] - legs[1 - index].ankle[0]
    bent = pose.knee_flex[index] >= _STRAIGHT
    if ahead < -_STEP:
        return f"{{leg}} {'bent' if bent else 'straight'} behind, heel down"
    if ahead > _STEP:
        return "{knee} bent in front" if bent else "{leg} straight in front"
    return "{knee} bent" if bent else ""


def _kneeling(reading: Reading, index: int) -> str:
    side = SIDES[index]
    if side in reading.rests(BodyPart.KNEE):
        return ""
    if reading.pose.hip_abd[index] > _ASIDE:
        return "{leg} straight out to the side"
    if reading.pose.knee_flex[index] > _BENT:
        return f"{side.value} foot flat in front"
    return "{leg} straight"


def _prone(reading: Reading, index: int) -> str:
    side, knee = SIDES[index], reading.pose.knee_flex[index]
    if reading.moves("knee_flex", index):
        return "{knee} bending and straightening"
    if side in reading.rests(BodyPart.KNEE) and reading.pose.hip_abd[index] > _OUT:
        return "{knee} bent out to the side"
    if knee > _BENT:
        return (
            "{heel} drawn towards the buttock" if knee > _HUGGED else "{knee} bent, foot in the air"
        )
    tucked = side in reading.on(BodyPart.TOES, FLOOR)
    return "{leg} long, toes tucked under" if tucked else "{leg} long"


def _seated(reading: Reading, index: int) -> str:
    side = SIDES[index]
    if side in reading.on(BodyPart.FOOT, FLOOR):
        return "{knee} bent with the {foot} flat on the floor"
    if side in reading.on(BodyPart.FOOT, Surface.SMALL_BALL):
        rocks = reading.picture.counter_contacts is None and reading.moves("ankle", index)
        return f"{side.value} toes curling and spreading" if rocks else ""
    return f"{side.value} foot off the floor"


def _lying(reading: Reading, index: int) -> str:
    side, knee = SIDES[index], reading.pose.knee_flex[index]
    if side in reading.on(BodyPart.FOOT, FLOOR) and knee >= _BENT:
        return _planted(reading, index)
    if side in reading.on(BodyPart.HEEL, FLOOR) and knee > _STRAIGHT:
        bent = "{knee} bent with the {heels} on the floor"
        return bent if knee >= _BENT else "{leg} long with a soft knee"
    return _bent(reading, index) if knee > _SOFT else _long(reading, index)


def _planted(reading: Reading, index: int) -> str:
    if reading.position is not Position.SIDE:
        return "{knee} bent with the {foot} flat on the floor"
    before = reading.pose.hip_flex[index] > _ASIDE
    return "{knee} bent with the {foot} on the floor in front" if before else "{knee} bent"


def _bent(reading: Reading, index: int) -> str:
    if _on_thing(reading, index):
        return "{knee} bent over the roller"
    if reading.position is Position.SIDE:
        return "{knee} bent"
    hugged = reading.pose.hip_flex[index] > _HUGGED
    return "{knee} drawn towards the chest" if hugged else "{leg} bent in the air"


def _long(reading: Reading, index: int) -> str:
    height = leg_to_floor(reading.body, reading.body.legs[index])
    toes = _toes(reading, index)
    if reading.position is Position.SIDE or height < _HALF_WAY:
        return "{leg} long" + ("" if _on_thing(reading, index) else " on the floor") + toes
    return "{leg} " + ("straight up" if height >= _NEARLY_UP else "straight and half way up") + toes


def _on_thing(reading: Reading, index: int) -> bool:
    side = SIDES[index]
    return any(
        side in reading.on(part, Surface.FOAM_ROLLER) for part in (BodyPart.CALF, BodyPart.THIGH)
    )


def _toes(reading: Reading, index: int) -> str:
    ankle = reading.pose.ankle[index]
    if reading.moves("ankle", index):
        return ", toes moving between drawn in and pointed"
    if ankle >= _DRAWN_IN:
        return ", toes drawn in"
    return ", toes pointed" if ankle <= _POINTED and _free(reading, index) else ""


def _free(reading: Reading, index: int) -> bool:
    side = SIDES[index]
    return side not in reading.on(BodyPart.HEEL, FLOOR)


_WORDS: dict[Position, Callable[[Reading, int], str]] = {
    Position.STANDING: _standing,
    Position.UPRIGHT: _standing,
    Position.KNEELING: _knelt,
    Position.FOLDED: _knelt,
    Position.HALF_KNEELING: _kneeling,
    Position.ALL_FOURS: _kneeling,
    Position.FRONT: _prone,
    Position.CHAIR: _seated,
}
