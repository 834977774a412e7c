# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The way of the body from one settled pose to another: settled at a few keys, smooth between."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from math import dist, pi, sin
from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Contact, Picture, Surface
from recovery_gui.figure.carried import roller_on_the_way
from recovery_gui.figure.demands import Hold
from recovery_gui.figure.joints import Posture, numbers_of, pose_of, posture_of
from recovery_gui.figure.placing import things_of
from recovery_gui.figure.props import Things
from recovery_gui.figure.settle import Settled, Task, settle
from recovery_gui.figure.stance import far_stance, segment_of, stance, stays, tangents
from recovery_gui.figure.vectors import Vector, between

KEYS = 16
_STEP = 0.045  # A limb whose place moves farther than this is lifted over; 8 cm at 1.70 m.
_LIFT = 0.30  # How high it is lifted, of how far it moves.
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


def numbers_at(way: Way, share: float) -> list[float]:
    """The freedoms of the body `share` (0 to 1) of the way: a smooth curve through the keys."""
    place = min(max(share, 0.0), 1.0) * KEYS
    index = min(int(place), KEYS - 1)
    before, here, there, after = (
        _key(way, min(max(index + step, 0), KEYS)) for step in (-1, 0, 1, 2)
    )
    rest = place - index
    if rest == 0.0:
        return list(here)
    return [
        _smooth(a, b, c, d, rest) for a, b, c, d in zip(before, here, there, after, strict=True)
    ]


def prepare(way: Way) -> None:
    """Settle every key, ahead of their moment."""
    for index in range(KEYS + 1):
        _key(way, index)


def things_on(way: Way, posture: Posture, share: float) -> Things:
    """Everything around the body on the way."""
    near = way.start if share < MIDWAY and not way.swing else way.end
    things = things_of(near.props, _lasting(way, share), posture, mat=way.end.mat)
    first, last = (end.things for end in ends(way))
    roller = roller_on_the_way(first.roller, last.roller, things.roller, share)
    return things._replace(roller=roller)


MIDWAY = 0.5


@lru_cache(maxsize=4096)
def _key(way: Way, index: int) -> tuple[float, ...]:
    """The freedoms at a key: from the key before, one share of what is left to the end."""
    first, last = ends(way)
    if index == 0:
        return tuple(numbers_of(first.pose, first.root))
    end = tuple(numbers_of(last.pose, last.root))
    if index == KEYS:
        return end
    part = 1.0 / (KEYS + 1 - index)
    numbers = [
        here + (there - here) * part for here, there in zip(_key(way, index - 1), end, strict=True)
    ]
    settled = settle(_task(way, index / KEYS, numbers))
    return tuple(numbers_of(settled.pose, settled.root))


def _task(way: Way, share: float, numbers: Sequence[float]) -> Task:
    first, last = ends(way)
    pose, root = pose_of(numbers, last.pose), (numbers[0], numbers[1], numbers[2])
    contacts, holds = _kept(way, share)
    carried = first.things.roller is not None and last.things.roller is not None
    rolling = any(one.surface is Surface.FOAM_ROLLER for one in contacts)
    things = None
    if carried and not rolling:
        things = things_on(way, posture_of(pose, root, way.build), share)
    return Task(
        pose=pose,
        root=root,
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
        if not stays(contact) or moved < _STEP:
            contacts.append(contact)
        else:
            z += _LIFT * moved * sin(pi * share)
        if stays(contact):
            directions = tangents(contact, last) if moved < _STEP else _EVERYWHERE
            holds.append(Hold(name, (0.0, 0.0, 0.0), (x, y, z), directions))
    return tuple(contacts), tuple(holds)


def _name(contact: Contact) -> tuple[object, ...]:
    onto = contact.onto and (contact.onto.part, contact.onto.side)
    return (contact.part, contact.side, contact.surface, onto)


def _mixed(one: Contact, other: Contact, share: float) -> Contact:
    return replace(one, share=one.share + (other.share - one.share) * share)


def _smooth(a: float, b: float, c: float, d: float, t: float) -> float:
    """The Catmull-Rom curve from b to c."""
    return b + 0.5 * t * (
        c - a + t * (2.0 * a - 5.0 * b + 4.0 * c - d + t * (3.0 * (b - c) + d - a))
    )


def posture_with(numbers: Sequence[float], like: Settled, build: FigureBuild) -> Posture:
    """The body with these freedoms."""
    root = (numbers[0], numbers[1], numbers[2])
    return posture_of(pose_of(numbers, like.pose), root, build)
