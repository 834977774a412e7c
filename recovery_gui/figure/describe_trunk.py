# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How the trunk lies, bends and turns, in words."""

from collections.abc import Callable, Iterator

from recovery_gui.core.picture import BodyPart, PropPlace, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.describe_reading import FLOOR, LYING, NEAR_HEELS, Position, Reading, sides
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
    Position.BACK: "tailbone tucked under",
    Position.FRONT: "hips pressed into the floor",
    Position.KNEELING: "tailbone tucked under",
    Position.HALF_KNEELING: "tailbone tucked under",
}
_FACING = 0.6  # Cosine.
_TIPPED = 0.17
_WALLS: dict[PropPlace, Vector] = {
    PropPlace.IN_FRONT: (1.0, 0.0, 0.0),
    PropPlace.BEHIND: (-1.0, 0.0, 0.0),
    PropPlace.RIGHT: (0.0, -1.0, 0.0),
    PropPlace.LEFT: (0.0, 1.0, 0.0),
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
        yield "back rounded"
    if pose.spine_flex < _ARCHES:
        yield "back arched"
    if abs(pose.spine_side) > _BENDS and reading.position is not Position.SIDE:
        yield f"bent sideways to the {_towards(pose.spine_side)}"
    if abs(pose.spine_rot) > _TURNS and not reading.moves("trunk_roll"):
        yield _turned_words(reading)


def head_words(reading: Reading) -> Iterator[str]:
    """How the head is held, where it is free."""
    pose = reading.pose
    if reading.position in LYING or reading.position is Position.FOLDED:
        return
    if abs(pose.neck_side) > _TIPS:
        yield f"head tipped to the {_towards(pose.neck_side)}"
    if abs(pose.neck_rot) > _TIPS:
        yield f"nose turned to the {_towards(pose.neck_rot)}"
    if pose.neck_flex > _NODS and reading.upright > _TALL and not reading.moves("neck_flex"):
        yield "chin down"


def _lean_words(reading: Reading) -> Iterator[str]:
    pitch = reading.pose.trunk_pitch
    match reading.position:
        case Position.CHAIR | Position.SITTING if pitch > _HINGES:
            yield "leaning forward from the hips"
        case Position.STANDING if pitch > _LEANS:
            yield "leaning towards the wall" if reading.place(Surface.WALL) else "leaning forward"
        case Position.KNEELING if pitch > _LEANS:
            yield "leaning forward a little"
        case Position.HALF_KNEELING if min(reading.pose.hip_flex) < _BEHIND:
            yield "hips pressed forward"
        case Position.ALL_FOURS if max(reading.pose.knee_flex) > _ROCKED:
            yield "hips rocked back towards the heel"
        case Position.ALL_FOURS if _level(reading):
            yield "back level"
        case Position.SIDE:
            yield from _tip_words(reading)
        case _:
            return


def _level(reading: Reading) -> bool:
    return abs(reading.pose.spine_flex) < _BENDS and not reading.moves("spine_flex")


def _tip_words(reading: Reading) -> Iterator[str]:
    front = reading.body.pelvis.basis.front[2]
    if abs(front) > _TIPPED:
        yield "tipped a little " + ("back" if front > 0.0 else "forward")


def _side_words(reading: Reading) -> str:
    side = "right" if reading.body.pelvis.basis.left[2] > 0.0 else "left"
    propped = bool(reading.on(BodyPart.FOREARM, FLOOR))
    return f"On your {side} side, propped on the forearm" if propped else f"On your {side} side"


def _kneeling_words(reading: Reading) -> str:
    back = min(reading.pose.knee_flex) > NEAR_HEELS
    return "Kneeling, sitting back on the heels" if back else "Kneeling upright"


def _prone_words(reading: Reading) -> str:
    low = reading.on(BodyPart.CHEST, FLOOR)
    propped = reading.on(BodyPart.FOREARM, FLOOR) and not low
    return "Face down on your forearms" if propped else "Face down"


def _knees(reading: Reading, many: str) -> str:
    return sides(reading.rests(BodyPart.KNEE), "knee", many)


def _sitting(reading: Reading) -> str:
    rolled = reading.on(BodyPart.BUTTOCK, Surface.FOAM_ROLLER)
    if rolled:
        return f"Sitting on the roller with the {sides(rolled, 'buttock', '')}"
    if reading.on(BodyPart.PELVIS, Surface.FOAM_ROLLER):
        return "Sitting on the roller"
    return f"Sitting on the floor{_at_wall(reading)}"


def _at_wall(reading: Reading) -> str:
    """Where the wall is for one who looks ahead; empty without a wall."""
    where = _WALLS.get(reading.place(Surface.WALL) or PropPlace.CONTACT)
    if where is None:
        return ""
    front, left, _ = reading.body.pelvis.basis
    ahead = dot(front, where)
    if ahead > _FACING:
        return " facing the wall"
    if ahead < -_FACING:
        return " with the wall behind you"
    return f" with the wall on your {'left' if dot(left, where) > 0.0 else 'right'}"


def _turned_words(reading: Reading) -> str:
    way = _towards(reading.pose.spine_rot)
    if reading.position is Position.SIDE:
        return "chest turned to the ceiling"
    if reading.position is Position.BACK:
        return f"knees rolled to the {'left' if way == 'right' else 'right'}"
    return f"chest turned to the {way}"


def _towards(angle: float) -> str:
    return Side.RIGHT.value if angle > 0.0 else Side.LEFT.value


_WORDS: dict[Position, Callable[[Reading], str]] = {
    Position.BACK: lambda _: "Lying on your back",
    Position.FRONT: _prone_words,
    Position.SIDE: _side_words,
    Position.ALL_FOURS: lambda reading: f"On your hands and {_knees(reading, 'knees')}",
    Position.FOLDED: lambda _: "Kneeling, folded forward over the thighs",
    Position.KNEELING: _kneeling_words,
    Position.HALF_KNEELING: lambda reading: f"Kneeling on the {_knees(reading, '')}",
    Position.CHAIR: lambda _: "Sitting on the chair",
    Position.SITTING: _sitting,
    Position.LIFTED: lambda _: "Leaning back on your hands, hips off the floor",
    Position.STANDING: lambda reading: f"Standing{_at_wall(reading)}",
    Position.UPRIGHT: lambda _: "Upright",
}
