# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How the trunk lies, bends and turns, in words."""

from collections.abc import Callable, Iterator
from enum import Enum, auto

from recovery_gui.core.language import tr
from recovery_gui.core.picture import BodyPart, PropPlace, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.describe_parts import by_side
from recovery_gui.figure.describe_reading import (
    BOTH,
    FLOOR,
    LYING,
    NEAR_HEELS,
    Position,
    Reading,
)
from recovery_gui.figure.vectors import Vector, dot

_LEANS = 15.0  # Degrees of pitch.
_HINGES = 13.0
_BENDS = 10.0
_TURNS = 14.0
_ROUNDS = 20.0
_ARCHES = -10.0
_TUCKS = 6.0
_TIPS = 10.0
_NODS = 15.0
_TALL = 0.85  # Cosine between the trunk and the vertical.
_BEHIND = -12.0  # Degrees of hip flexion.
_ROCKED = 108.0  # Degrees of knee flexion.
_TUCKED = {
    Position.BACK: tr("tailbone tucked under"),
    Position.FRONT: tr("hips pressed into the floor"),
    Position.KNEELING: tr("tailbone tucked under"),
    Position.HALF_KNEELING: tr("tailbone tucked under"),
}
_FACING = 0.6  # Cosine.
_TIPPED = 0.17
_WALLS: dict[PropPlace, Vector] = {
    PropPlace.IN_FRONT: (1.0, 0.0, 0.0),
    PropPlace.BEHIND: (-1.0, 0.0, 0.0),
    PropPlace.RIGHT: (0.0, -1.0, 0.0),
    PropPlace.LEFT: (0.0, 1.0, 0.0),
}


class _Wall(Enum):
    """Where the wall is for one who looks ahead."""

    NOWHERE = auto()
    AHEAD = auto()
    BEHIND = auto()
    LEFT = auto()
    RIGHT = auto()


_ON_FLOOR = {
    _Wall.NOWHERE: tr("Sitting on the floor"),
    _Wall.AHEAD: tr("Sitting on the floor facing the wall"),
    _Wall.BEHIND: tr("Sitting on the floor with the wall behind you"),
    _Wall.LEFT: tr("Sitting on the floor with the wall on your left"),
    _Wall.RIGHT: tr("Sitting on the floor with the wall on your right"),
}
_ON_FEET = {
    _Wall.NOWHERE: tr("Standing"),
    _Wall.AHEAD: tr("Standing facing the wall"),
    _Wall.BEHIND: tr("Standing with the wall behind you"),
    _Wall.LEFT: tr("Standing with the wall on your left"),
    _Wall.RIGHT: tr("Standing with the wall on your right"),
}


def trunk_words(reading: Reading) -> str:
    """The position: "Lying on your back", "On your hands and knees"."""
    return _WORDS[reading.position](reading)


def bend_words(reading: Reading) -> Iterator[str]:
    """How it bends, turns and nods beyond its position."""
    pose = reading.pose
    yield from _lean_words(reading)
    if pose.pelvic_tilt > _TUCKS and reading.position in _TUCKED:
        yield _TUCKED[reading.position]
    if not reading.moves("spine_flex") and pose.spine_flex > _ROUNDS:
        yield tr("back rounded")
    if pose.spine_flex < _ARCHES:
        yield tr("back arched")
    if abs(pose.spine_side) > _BENDS and reading.position is not Position.SIDE:
        side = _towards(reading, pose.spine_side)
        yield by_side(side, tr("bent sideways to the left"), tr("bent sideways to the right"))
    if abs(pose.spine_rot) > _TURNS and not reading.moves("trunk_roll"):
        yield _turned_words(reading)


def head_words(reading: Reading) -> Iterator[str]:
    """How the head is held, where it is free."""
    pose = reading.pose
    if reading.position in LYING or reading.position is Position.FOLDED:
        return
    if abs(pose.neck_side) > _TIPS:
        side = _towards(reading, pose.neck_side)
        yield by_side(side, tr("head tipped to the left"), tr("head tipped to the right"))
    if abs(pose.neck_rot) > _TIPS:
        side = _towards(reading, pose.neck_rot)
        yield by_side(side, tr("nose turned to the left"), tr("nose turned to the right"))
    if pose.neck_flex > _NODS and reading.upright > _TALL and not reading.moves("neck_flex"):
        yield tr("chin down")


def _lean_words(reading: Reading) -> Iterator[str]:
    pitch = reading.pose.trunk_pitch
    match reading.position:
        case Position.CHAIR | Position.SITTING if pitch > _HINGES:
            yield tr("leaning forward from the hips")
        case Position.STANDING if pitch > _LEANS:
            at_wall = reading.place(Surface.WALL) is not None
            yield tr("leaning towards the wall") if at_wall else tr("leaning forward")
        case Position.KNEELING if pitch > _LEANS:
            yield tr("leaning forward a little")
        case Position.HALF_KNEELING if min(reading.pose.hip_flex) < _BEHIND:
            yield tr("hips pressed forward")
        case Position.ALL_FOURS if max(reading.pose.knee_flex) > _ROCKED:
            yield tr("hips rocked back towards the heel")
        case Position.ALL_FOURS if _level(reading):
            yield tr("back level")
        case Position.SIDE:
            yield from _tip_words(reading)
        case _:
            return


def _level(reading: Reading) -> bool:
    return abs(reading.pose.spine_flex) < _BENDS and not reading.moves("spine_flex")


def _tip_words(reading: Reading) -> Iterator[str]:
    front = reading.body.pelvis.basis.front[2]
    if abs(front) > _TIPPED:
        yield tr("tipped a little back") if front > 0.0 else tr("tipped a little forward")


def _side_words(reading: Reading) -> str:
    down = Side.RIGHT if reading.body.pelvis.basis.left[2] > 0.0 else Side.LEFT
    side = reading.told(down)
    if reading.on(BodyPart.FOREARM, FLOOR):
        return by_side(
            side,
            tr("On your left side, propped on the forearm"),
            tr("On your right side, propped on the forearm"),
        )
    return by_side(side, tr("On your left side"), tr("On your right side"))


def _kneeling_words(reading: Reading) -> str:
    back = min(reading.pose.knee_flex) > NEAR_HEELS
    return tr("Kneeling, sitting back on the heels") if back else tr("Kneeling upright")


def _prone_words(reading: Reading) -> str:
    low = reading.on(BodyPart.CHEST, FLOOR)
    propped = reading.on(BodyPart.FOREARM, FLOOR) and not low
    return tr("Face down on your forearms") if propped else tr("Face down")


def _all_fours_words(reading: Reading) -> str:
    knees = reading.rests(BodyPart.KNEE)
    if len(set(knees)) == BOTH:
        return tr("On your hands and knees")
    return by_side(
        reading.told(knees[0]),
        tr("On your hands and left knee"),
        tr("On your hands and right knee"),
    )


def _half_kneeling_words(reading: Reading) -> str:
    side = reading.told(reading.rests(BodyPart.KNEE)[0])
    return by_side(side, tr("Kneeling on the left knee"), tr("Kneeling on the right knee"))


def _sitting_words(reading: Reading) -> str:
    rolled = set(reading.on(BodyPart.BUTTOCK, Surface.FOAM_ROLLER))
    if len(rolled) == 1:
        return by_side(
            reading.told(*rolled),
            tr("Sitting on the roller with the left buttock"),
            tr("Sitting on the roller with the right buttock"),
        )
    if rolled or reading.on(BodyPart.PELVIS, Surface.FOAM_ROLLER):
        return tr("Sitting on the roller")
    return _ON_FLOOR[_wall(reading)]


def _wall(reading: Reading) -> _Wall:
    where = _WALLS.get(reading.place(Surface.WALL) or PropPlace.CONTACT)
    if where is None:
        return _Wall.NOWHERE
    front, left, _ = reading.body.pelvis.basis
    ahead = dot(front, where)
    if abs(ahead) > _FACING:
        return _Wall.AHEAD if ahead > 0.0 else _Wall.BEHIND
    on_left = (dot(left, where) > 0.0) is not reading.flipped
    return _Wall.LEFT if on_left else _Wall.RIGHT


def _turned_words(reading: Reading) -> str:
    if reading.position is Position.SIDE:
        return tr("chest turned to the ceiling")
    way = _towards(reading, reading.pose.spine_rot)
    if reading.position is Position.BACK:
        return by_side(way, tr("knees rolled to the right"), tr("knees rolled to the left"))
    return by_side(way, tr("chest turned to the left"), tr("chest turned to the right"))


def _towards(reading: Reading, angle: float) -> Side:
    return reading.told(Side.RIGHT if angle > 0.0 else Side.LEFT)


_WORDS: dict[Position, Callable[[Reading], str]] = {
    Position.BACK: lambda _: tr("Lying on your back"),
    Position.FRONT: _prone_words,
    Position.SIDE: _side_words,
    Position.ALL_FOURS: _all_fours_words,
    Position.FOLDED: lambda _: tr("Kneeling, folded forward over the thighs"),
    Position.KNEELING: _kneeling_words,
    Position.HALF_KNEELING: _half_kneeling_words,
    Position.CHAIR: lambda _: tr("Sitting on the chair"),
    Position.SITTING: _sitting_words,
    Position.LIFTED: lambda _: tr("Leaning back on your hands, hips off the floor"),
    Position.STANDING: lambda reading: _ON_FEET[_wall(reading)],
    Position.UPRIGHT: lambda _: tr("Upright"),
}
