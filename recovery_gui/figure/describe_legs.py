# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The legs in words: each one, or both when they do the same."""

from collections.abc import Callable, Iterator

from recovery_gui.core.language import tr
from recovery_gui.core.picture import BodyPart, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.describe_parts import LIMBS, Clause, place
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

_TOPS = Clause(tr("tops of the feet on the floor"), tr("tops of the feet on the floor"))
_LEG_STRAIGHT = Clause(tr("{leg} straight"), tr("both legs straight"))
_STRAIGHT_UP = Clause(tr("{leg} straight up"), tr("both legs straight up"))
_HALF_UP = Clause(tr("{leg} straight and half way up"), tr("both legs straight and half way up"))
_STRAIGHT_ASIDE = Clause(
    tr("{leg} straight out to the side"), tr("both legs straight out to the side")
)
_STRAIGHT_IN_FRONT = Clause(tr("{leg} straight in front"))
_STRAIGHT_BEHIND = Clause(tr("{leg} straight behind, heel down"))
_BEHIND_OTHER = Clause(
    tr("{leg} crossed behind the other"), tr("both legs crossed behind the other")
)
_LEG_LONG = Clause(tr("{leg} long"), tr("both legs long"))
_LONG_ON_FLOOR = Clause(tr("{leg} long on the floor"), tr("both legs long on the floor"))
_TOES_TUCKED = Clause(tr("{leg} long, toes tucked under"), tr("both legs long, toes tucked under"))
_SOFT_KNEE = Clause(tr("{leg} long with a soft knee"), tr("both legs long with a soft knee"))
_BENT_IN_AIR = Clause(tr("{leg} bent in the air"), tr("both legs bent in the air"))
_BENT_BEHIND = Clause(tr("{leg} bent behind, heel down"))
_KNEE_BENT = Clause(tr("{knee} bent"), tr("both knees bent"))
_BENT_IN_FRONT = Clause(tr("{knee} bent in front"))
_BENT_ASIDE = Clause(tr("{knee} bent out to the side"), tr("both knees bent out to the side"))
_BENDING = Clause(
    tr("{knee} bending and straightening"), tr("both knees bending and straightening")
)
_OVER_ROLLER = Clause(tr("{knee} bent over the roller"), tr("both knees bent over the roller"))
_KNEE_DRAWN = Clause(tr("{knee} drawn towards the chest"), tr("both knees drawn towards the chest"))
_PLANTED = Clause(
    tr("{knee} bent with the foot flat on the floor"),
    tr("both knees bent with the feet flat on the floor"),
)
_PLANTED_IN_FRONT = Clause(
    tr("{knee} bent with the foot on the floor in front"),
    tr("both knees bent with the feet on the floor in front"),
)
_ON_HEEL = Clause(
    tr("{knee} bent with the heel on the floor"),
    tr("both knees bent with the heels on the floor"),
)
_HEEL_DRAWN = Clause(tr("{heel} drawn towards the buttock"), tr("heels drawn towards the buttock"))
_FOOT_UP = Clause(tr("{knee} bent, foot in the air"), tr("both knees bent, foot in the air"))
_FOOT_IN_FRONT = Clause(tr("{foot} flat in front"))
_OFF_FLOOR = Clause(tr("{foot} off the floor"))
_CURLING = Clause(tr("{toes} curling and spreading"))


def leg_words(reading: Reading) -> Iterator[str]:
    """Both legs, the left one first."""
    if _joined(reading) and min(reading.pose.hip_abd) > _OPEN:
        yield tr("soles of the feet together, knees dropped open")
        return
    if _joined(reading) and min(reading.pose.knee_flex) > _BENT:
        yield tr("knees bent and stacked")
        return
    left, right = (_leg(reading, index) for index in range(BOTH))
    if left == right and left and left.both:
        yield left.of_both()
        return
    for side, clause in zip(SIDES, (left, right), strict=True):
        if clause:
            yield clause.of(LIMBS[reading.told(side)])


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


def _leg(reading: Reading, index: int) -> Clause | None:
    side = SIDES[index]
    spot = reading.onto(BodyPart.ANKLE, side) or reading.onto(BodyPart.SHIN, side)
    if spot is not None:
        part = spot.part if spot.side is Side.NONE else _near(spot.share)
        where = place(part, reading.told(spot.side))
        return _with_toes(reading, index, Clause(tr("{ankle} resting on {place}"), place=where))
    if any(side in reading.on(part, Surface.CHAIR, Surface.WALL) for part in _LOWER):
        return _propped(reading, index)
    return _WORDS.get(reading.position, _lying)(reading, index)


_LOWER = (BodyPart.CALF, BodyPart.HEEL, BodyPart.FOOT)
_KNEE_FROM = 0.8


def _near(share: float) -> BodyPart:
    return BodyPart.KNEE if share >= _KNEE_FROM else BodyPart.THIGH


def _propped(reading: Reading, index: int) -> Clause:
    bent = reading.pose.knee_flex[index] >= _BENT
    return _with_toes(reading, index, _KNEE_BENT if bent else _STRAIGHT_UP)


def _knelt(reading: Reading, index: int) -> Clause | None:
    return _TOPS if SIDES[index] in reading.on(BodyPart.FOOT, FLOOR) else None


def _standing(reading: Reading, index: int) -> Clause | None:
    pose, legs = reading.pose, reading.body.legs
    if min(pose.hip_abd) < _CROSSED:
        return _BEHIND_OTHER if pose.hip_abd[index] < _CROSSED else None
    ahead = legs[index].ankle[0] - legs[1 - index].ankle[0]
    bent = pose.knee_flex[index] >= _STRAIGHT
    if ahead < -_STEP:
        return _BENT_BEHIND if bent else _STRAIGHT_BEHIND
    if ahead > _STEP:
        return _BENT_IN_FRONT if bent else _STRAIGHT_IN_FRONT
    return _KNEE_BENT if bent else None


def _kneeling(reading: Reading, index: int) -> Clause | None:
    side = SIDES[index]
    if side in reading.rests(BodyPart.KNEE):
        return None
    if reading.pose.hip_abd[index] > _ASIDE:
        return _STRAIGHT_ASIDE
    return _FOOT_IN_FRONT if reading.pose.knee_flex[index] > _BENT else _LEG_STRAIGHT


def _prone(reading: Reading, index: int) -> Clause:
    side, knee = SIDES[index], reading.pose.knee_flex[index]
    if reading.moves("knee_flex", index):
        return _BENDING
    if side in reading.rests(BodyPart.KNEE) and reading.pose.hip_abd[index] > _OUT:
        return _BENT_ASIDE
    if knee > _BENT:
        return _HEEL_DRAWN if knee > _HUGGED else _FOOT_UP
    return _TOES_TUCKED if side in reading.on(BodyPart.TOES, FLOOR) else _LEG_LONG


def _seated(reading: Reading, index: int) -> Clause | None:
    side = SIDES[index]
    if side in reading.on(BodyPart.FOOT, FLOOR):
        return _PLANTED
    if side in reading.on(BodyPart.FOOT, Surface.SMALL_BALL):
        rocks = reading.picture.counter_contacts is None and reading.moves("ankle", index)
        return _CURLING if rocks else None
    return _OFF_FLOOR


def _lying(reading: Reading, index: int) -> Clause:
    side, knee = SIDES[index], reading.pose.knee_flex[index]
    if side in reading.on(BodyPart.FOOT, FLOOR) and knee >= _BENT:
        return _planted(reading, index)
    if side in reading.on(BodyPart.HEEL, FLOOR) and knee > _STRAIGHT:
        return _ON_HEEL if knee >= _BENT else _SOFT_KNEE
    return _bent(reading, index) if knee > _SOFT else _long(reading, index)


def _planted(reading: Reading, index: int) -> Clause:
    if reading.position is not Position.SIDE:
        return _PLANTED
    return _PLANTED_IN_FRONT if reading.pose.hip_flex[index] > _ASIDE else _KNEE_BENT


def _bent(reading: Reading, index: int) -> Clause:
    if _on_thing(reading, index):
        return _OVER_ROLLER
    if reading.position is Position.SIDE:
        return _KNEE_BENT
    return _KNEE_DRAWN if reading.pose.hip_flex[index] > _HUGGED else _BENT_IN_AIR


def _long(reading: Reading, index: int) -> Clause:
    height = leg_to_floor(reading.body, reading.body.legs[index])
    if reading.position is Position.SIDE or height < _HALF_WAY:
        shape = _LEG_LONG if _on_thing(reading, index) else _LONG_ON_FLOOR
    else:
        shape = _STRAIGHT_UP if height >= _NEARLY_UP else _HALF_UP
    return _with_toes(reading, index, shape)


def _on_thing(reading: Reading, index: int) -> bool:
    side = SIDES[index]
    return any(
        side in reading.on(part, Surface.FOAM_ROLLER) for part in (BodyPart.CALF, BodyPart.THIGH)
    )


def _with_toes(reading: Reading, index: int, shape: Clause) -> Clause:
    """The clause, and behind it what the toes do."""
    toes = _toes(reading, index)
    if not toes:
        return shape
    both = shape.both and f"{shape.both}, {toes}"
    return shape._replace(one=f"{shape.one}, {toes}", both=both)


def _toes(reading: Reading, index: int) -> str:
    ankle = reading.pose.ankle[index]
    if reading.moves("ankle", index):
        return tr("toes moving between drawn in and pointed")
    if ankle >= _DRAWN_IN:
        return tr("toes drawn in")
    return tr("toes pointed") if ankle <= _POINTED and _free(reading, index) else ""


def _free(reading: Reading, index: int) -> bool:
    side = SIDES[index]
    return side not in reading.on(BodyPart.HEEL, FLOOR)


_WORDS: dict[Position, Callable[[Reading, int], Clause | None]] = {
    Position.STANDING: _standing,
    Position.UPRIGHT: _standing,
    Position.KNEELING: _knelt,
    Position.FOLDED: _knelt,
    Position.HALF_KNEELING: _kneeling,
    Position.ALL_FOURS: _kneeling,
    Position.FRONT: _prone,
    Position.CHAIR: _seated,
}
