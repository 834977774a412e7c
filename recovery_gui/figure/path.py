# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The way of the body from one settled pose to another: settled at a few keys, smooth between."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from math import dist, pi, sin
from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import BodyPart, Contact, Picture, Surface
from recovery_gui.figure.body import body_spheres
from recovery_gui.figure.carried import roller_on_the_way
from recovery_gui.figure.demands import Hold, lies_flat
from recovery_gui.figure.joints import (
    FREEDOMS,
    LEG_NAMES,
    ROOT_SIZE,
    TRUNK_NAMES,
    Posture,
    numbers_of,
    pose_of,
    posture_at,
    posture_of,
    root_of,
)
from recovery_gui.figure.memo import MEMO, Entry, name_of
from recovery_gui.figure.placing import things_of
from recovery_gui.figure.props import Things
from recovery_gui.figure.settle import Settled, Task, fault_at, settle
from recovery_gui.figure.stance import far_stance, segment_of, stance, stays, tangents
from recovery_gui.figure.vectors import UP, Vector, between

KEYS = 16
_TOLERATED = 0.0055  # 9 mm at 1.70 m: what a moving limb may be off or sink.
_LEAP = 0.9  # Radians that a joint turns at most from key to key.
_ENDS = (0.0, 1.0)
_STEP = 0.045  # A limb whose place moves farther than this is lifted over; 8 cm at 1.70 m.
_UNSEEN = 1e-4  # A root that moves no farther rests; 0.2 mm at 1.70 m.
_UNSEEN_TURN = 0.0025  # And a joint, in radians: 1.3 mm at the end of an arm or a leg.
_WANDERING = 0.01  # Each joint of a limb that comes back: the solver's doing, not a motion.
_LIMB_SIZE = len(LEG_NAMES)
_LIMBS = tuple(
    slice(start, start + _LIMB_SIZE)
    for start in range(ROOT_SIZE + len(TRUNK_NAMES), len(FREEDOMS), _LIMB_SIZE)
)
_LIFT = 0.30  # How high it is lifted, of how far it moves.
_OVER = 0.45  # The same of a foot that is laid over the other leg.
_RAISED = {Surface.FOAM_ROLLER, Surface.SMALL_BALL, Surface.CHAIR, Surface.CUSHION}
_CROSSED = (BodyPart.ANKLE, BodyPart.SHIN)
_EVERYWHERE: tuple[Vector, ...] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


class Way(NamedTuple):
    """From `start` to `end`, two ends of motion; `swing` when both belong to one picture."""

    start: Picture
    end: Picture
    swing: bool
    build: FigureBuild


def ends(way: Way) -> tuple[Settled, Settled]:
    """Both ends, settled."""
    if way.swing:
        return stance(way.end, way.build), far_stance(way.end, way.build)
    return stance(way.start, way.build), stance(way.end, way.build)


def numbers_at(way: Way, share: float) -> Sequence[float]:
    """The freedoms of the body `share` (0 to 1) of the way: a smooth curve through the keys.

    A way that cannot be walked is cut: its first half shows the start, the rest the end.
    """
    repeats = way.swing and way.end.counter_pose is not None
    if share in _ENDS and not repeats:
        end = ends(way)[_ENDS.index(share)]
        return numbers_of(end.pose, end.root)
    row = _steady(keys(way), swing=way.swing)
    if share in _ENDS or len(row) == len(_ENDS):
        return row[0] if share < MIDWAY else row[-1]
    place = share * (len(row) - 1)
    index = min(int(place), len(row) - 2)
    before, here, there, after = (
        row[min(max(index + step, 0), len(row) - 1)] for step in (-1, 0, 1, 2)
    )
    rest = place - index
    return [
        b if a == b == c == d else _smooth(a, b, c, d, rest)
        for a, b, c, d in zip(before, here, there, after, strict=True)
    ]


@lru_cache(maxsize=64)
def _steady(row: Entry, *, swing: bool) -> Entry:
    """The row, with what moves too little to be seen at rest: as it is where the motion rests.

    Settled ends of one posture differ by a millimetre. At rest such a part is drawn only once.
    """
    rest = row[0] if swing else row[-1]
    moves = [max(column) - min(column) for column in zip(*row, strict=True)]
    unseen = [
        move < (_UNSEEN if index < ROOT_SIZE else _UNSEEN_TURN) for index, move in enumerate(moves)
    ]
    ways = [abs(there - here) for here, there in zip(row[0], row[-1], strict=True)]
    for limb in _LIMBS:
        if max(ways[limb]) < _UNSEEN_TURN and max(moves[limb]) < _WANDERING:
            unseen[limb] = [True] * _LIMB_SIZE
    return tuple(
        tuple(
            still if hidden else value
            for value, still, hidden in zip(numbers, rest, unseen, strict=True)
        )
        for numbers in row
    )


def keys(way: Way) -> Entry:
    """The keys of the way; only its two ends when it has to be cut, or is not walked yet."""
    known = _known(way) or _WALKED.get(way)
    if known is not None:
        return known
    first, last = ends(way)
    return tuple(tuple(numbers_of(one.pose, one.root)) for one in (first, last))


def walk(way: Way) -> Iterator[None]:
    """Work out the keys of a way that is not known, some hundredths of a second a step."""
    if not is_known(way):
        _WALKED[way] = yield from _walking(way)


def is_known(way: Way) -> bool:
    """Whether the keys were worked out, beforehand or since."""
    return way in _WALKED or _known(way) is not None


def walked(way: Way) -> Entry:
    """The keys of the way, worked out at once if need be."""
    for _ in walk(way):
        pass
    return keys(way)


_WALKED: dict[Way, Entry] = {}


@lru_cache(maxsize=512)
def _known(way: Way) -> Entry | None:
    """The keys as they were worked out beforehand, for the way there or the way back."""
    kind = "swing" if way.swing else "step"
    there = MEMO.get(name_of(kind, way.build, way.start, way.end))
    if there is None and not way.swing:
        back = MEMO.get(name_of(kind, way.build, way.end, way.start))
        return back and back[::-1]
    return there


def _walking(way: Way) -> Generator[None, None, Entry]:
    first, last = (tuple(numbers_of(one.pose, one.root)) for one in ends(way))
    row = [first]
    for index in range(1, KEYS):
        yield
        part = 1.0 / (KEYS + 1 - index)
        wish = [here + (there - here) * part for here, there in zip(row[-1], last, strict=True)]
        settled = settle(_task(way, index / KEYS, wish))
        row.append(tuple(numbers_of(settled.pose, settled.root)))
        if settled.error > _TOLERATED:
            return (first, last)
    yield
    whole = (*row, last)
    return whole if _is_borne(way, whole) and _is_smooth(way, whole) else (first, last)


def _is_borne(way: Way, row: Entry) -> bool:
    """Whether at each key the body is on the floor or keeps to a thing: it never flies."""
    for index in range(1, KEYS):
        if all(one.surface not in _RAISED for one in _lasting(way, index / KEYS)):
            spheres = body_spheres(posture_at(row[index], way.build).body)
            if min(centre[2] - radius for centre, radius in spheres) > _TOLERATED:
                return False
    return True


def _is_smooth(way: Way, row: Entry) -> bool:
    """Whether no joint jumps, and half way between keys nothing sinks or lets go, either."""
    for index in range(KEYS):
        here, there = row[index], row[index + 1]
        if (
            max(abs(a - b) for a, b in zip(here[ROOT_SIZE:], there[ROOT_SIZE:], strict=True))
            > _LEAP
        ):
            return False
        middle = [
            _smooth(a, b, c, d, 0.5)
            for a, b, c, d in zip(
                row[max(index - 1, 0)], here, there, row[min(index + 2, KEYS)], strict=True
            )
        ]
        if fault_at(middle, _task(way, (index + 0.5) / KEYS, middle)) > _TOLERATED:
            return False
    return True


def things_on(way: Way, posture: Posture, share: float) -> Things:
    """Everything around the body on the way; on one that is cut, what is around its end."""
    if len(keys(way)) == len(_ENDS):
        return ends(way)[0 if share < MIDWAY else 1].things
    return _things_along(way, posture, share)


def _things_along(way: Way, posture: Posture, share: float) -> Things:
    near = way.start if share < MIDWAY and not way.swing else way.end
    lasting = _lasting(way, share)
    things = things_of(near.props, lasting, posture, mat=way.end.mat)
    rolled_on = any(one.surface is Surface.FOAM_ROLLER for one in lasting)
    first, last = (end.things.roller for end in ends(way))
    between_feet = any(
        one.surface is Surface.FOAM_ROLLER and one.part in _BETWEEN_FEET
        for one in (*way.start.contacts, *way.end.contacts)
    )
    resting = things.roller if rolled_on else None
    roller = roller_on_the_way((first, last), resting, share, between_feet=between_feet)
    return things._replace(roller=roller)


MIDWAY = 0.5
_BETWEEN_FEET = (BodyPart.PELVIS, BodyPart.BUTTOCK)


def _task(way: Way, share: float, numbers: Sequence[float]) -> Task:
    first, last = ends(way)
    contacts, holds = _kept(way, share)
    carried = first.things.roller is not None and last.things.roller is not None
    rolling = any(one.surface is Surface.FOAM_ROLLER for one in contacts)
    things = None
    if carried and not rolling:
        things = _things_along(way, posture_at(numbers, way.build), share)
    return Task(
        pose=pose_of(numbers),
        root=root_of(numbers),
        contacts=contacts,
        props=(way.start if share < MIDWAY and not way.swing else way.end).props,
        holds=holds,
        grips=(*way.start.contacts, *way.end.contacts),
        exceptions=(*way.start.exceptions, *way.end.exceptions),
        build=way.build,
        mat=way.end.mat,
        things=things,
    )


def _lasting(way: Way, share: float) -> tuple[Contact, ...]:
    """The contacts of both ends, with their shares on the way; straps change hands midway."""
    before = way.end.contacts if way.swing else way.start.contacts
    after = way.end.far_contacts if way.swing else way.end.contacts
    later = {_name(contact): contact for contact in after}
    both = [(one, later[_name(one)]) for one in before if _name(one) in later]
    lasting = tuple(_mixed(one, other, share) for one, other in both)
    held = before if share < MIDWAY else after
    return (*lasting, *(one for one in held if one.surface is Surface.STRAP and one not in lasting))


def _kept(way: Way, share: float) -> tuple[tuple[Contact, ...], tuple[Hold, ...]]:
    """What touches on the way, and which limbs keep or change their places."""
    first, last = ends(way)
    here, there = (posture_of(one.pose, one.root, way.build) for one in (first, last))
    contacts: list[Contact] = []
    holds: list[Hold] = []
    for contact in _lasting(way, share):
        name = segment_of(contact)
        start, end = here.segments[name].origin, there.segments[name].origin
        moved = dist(start, end)
        x, y, z = between(start, end, share)
        pressed = moved < _STEP and all(
            lies_flat(body, end.things, contact) for body, end in ((here, first), (there, last))
        )
        if not stays(contact) or pressed:
            contacts.append(contact)
        elif moved >= _STEP:
            z += _LIFT * moved * sin(pi * share)
        if stays(contact):
            directions = tangents(contact, last) if pressed else _EVERYWHERE
            holds.append(Hold(name, (0.0, 0.0, 0.0), (x, y, z), directions))
    for name in _laid_over(way):
        start, end = here.segments[name].origin, there.segments[name].origin
        x, y, z = between(start, end, share)
        z += _OVER * dist(start, end) * sin(pi * share)
        holds.append(Hold(name, (0.0, 0.0, 0.0), (x, y, z), (UP,)))
    return tuple(contacts), tuple(holds)


def _laid_over(way: Way) -> set[str]:
    """The feet that come to lie across the other thigh on the way, or leave it."""
    before, after = ({*map(_name, one.contacts)} for one in (way.start, way.end))
    return {
        segment_of(one)
        for one in (*way.start.contacts, *way.end.contacts)
        if one.part in _CROSSED and _on_thigh(one) and _name(one) in before ^ after
    }


def _on_thigh(contact: Contact) -> bool:
    return contact.onto is not None and contact.onto.part is BodyPart.THIGH


def _name(contact: Contact) -> tuple[object, ...]:
    onto = contact.onto and (contact.onto.part, contact.onto.side)
    return (contact.part, contact.side, contact.surface, onto)


def _mixed(one: Contact, other: Contact, share: float) -> Contact:
    part = one.share + (other.share - one.share) * share
    onto = one.onto
    if onto is not None and other.onto is not None:
        onto = replace(onto, share=onto.share + (other.onto.share - onto.share) * share)
    return replace(one, share=part, onto=onto)


def _smooth(a: float, b: float, c: float, d: float, t: float) -> float:
    """The Catmull-Rom curve from b to c."""
    return b + 0.5 * t * (
        c - a + t * (2.0 * a - 5.0 * b + 4.0 * c - d + t * (3.0 * (b - c) + d - a))
    )
