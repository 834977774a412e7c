# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What contacts and solid things demand of the joints, as equations."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from math import dist, sqrt
from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import BodyPart, Contact, Spot, Surface
from recovery_gui.figure.joints import CHAINS, FREEDOMS, ROOT_SIZE, Posture, mark
from recovery_gui.figure.placing import rolled_on
from recovery_gui.figure.props import BALL_RADIUS, Things
from recovery_gui.figure.roller import RADIUS
from recovery_gui.figure.surfaces import gap_to, solid_things
from recovery_gui.figure.touch import Feature, Pad, touch_of
from recovery_gui.figure.vectors import UP, Vector, cross, dot, minus

_CLEAR = 0.0015  # Limbs keep this far apart; 2.5 mm at 1.70 m.
_NEAR = 0.006  # From this gap on a solid thing begins to push.
_SOFT = {Surface.CHAIR: 0.0045, Surface.FOAM_ROLLER: 0.002}  # So far it sinks into a seat, or foam.
_FLESH = {(BodyPart.PELVIS, Surface.CHAIR): 0.0065}  # The thighs of one who sits lie deeper.
_LEVEL = 0.002  # Spheres of a pad that are this near to its lowest touch with it.
_SIZE = len(FREEDOMS)


class Demand(NamedTuple):
    """`row` times the change of the freedoms should be `error`; at least, when it `pushes`."""

    row: tuple[float, ...]
    error: float
    pushes: bool = False


class Hold(NamedTuple):
    """A point of a segment stays at `place`, along each of the `directions`."""

    segment: str
    at: Vector
    place: Vector
    directions: tuple[Vector, ...]


def demands(
    posture: Posture,
    things: Things,
    contacts: Sequence[Contact],
    holds: Iterable[Hold],
    grips: frozenset[tuple[str, str]],
) -> list[Demand]:
    """Everything that the joints should do from here; `grips` are pairs as in `held_pairs`."""
    found: list[Demand] = []
    for hold in holds:
        found += _held(posture, hold)
    for contact in contacts:
        found += _touching(posture, things, contact)
    found += _out_of_things(posture, things)
    found += _out_of_body(posture, grips)
    return found


def worst(wanted: Iterable[Demand]) -> float:
    """The largest error that is left, unit H."""
    return max((one.error if one.pushes else abs(one.error) for one in wanted), default=0.0)


def _row(posture: Posture, segment: str, point: Vector, away: Vector) -> list[float]:
    """How the point moves along `away` for each freedom."""
    row = [0.0] * _SIZE
    row[0], row[1], row[2] = away
    axes = posture.axes
    for index in CHAINS[segment][ROOT_SIZE:]:
        axis, pivot = axes[index - ROOT_SIZE]
        row[index] = dot(axis, cross(minus(point, pivot), away))
    return row


def _held(posture: Posture, hold: Hold) -> Iterator[Demand]:
    point = posture.segments[hold.segment].place(*hold.at)
    off = minus(hold.place, point)
    for direction in hold.directions:
        row = tuple(_row(posture, hold.segment, point, direction))
        yield Demand(row, dot(off, direction))


def _touching(posture: Posture, things: Things, contact: Contact) -> Iterator[Demand]:
    match contact.surface:
        case Surface.STRAP:
            pass
        case Surface.FOAM_ROLLER:
            feature, away = rolled_on(contact, posture)
            height = RADIUS + away[2] * (RADIUS + feature.radius)
            yield _at_height(posture, feature, height)
        case Surface.SMALL_BALL:
            feature = touch_of(posture.body.build).along(_spot_of(contact))
            yield _at_height(posture, feature, 2.0 * BALL_RADIUS + feature.radius)
        case Surface.BODY:
            yield from _touching_body(posture, contact)
        case _:
            for pad in _pads(posture, things, contact):
                flesh = _FLESH.get((contact.part, contact.surface), 0.0)
                yield from _pressed(posture, things, pad, contact.surface, flesh)


def _pads(posture: Posture, things: Things, contact: Contact) -> tuple[Pad, ...]:
    """What touches: hand and foot lie flat only when palm or sole faces the surface."""
    touch = touch_of(posture.body.build)
    if contact.part in _FLAT and not lies_flat(posture, things, contact):
        return touch.backs[contact.part, contact.side]
    return touch.pads_of(contact)


def lies_flat(posture: Posture, things: Things, contact: Contact) -> bool:
    """Whether palm or sole faces the surface; true for parts that have neither."""
    side = contact.side
    if contact.part is BodyPart.HAND:
        end = posture.body.arm(side).hand
        facing = end.basis.front
    elif contact.part is BodyPart.FOOT:
        end = posture.body.leg(side).foot
        facing = _down(end.basis.up)
    else:
        return True
    return dot(facing, gap_to(contact.surface, things, end.origin, 0.0).away) <= _FACING


def _down(a: Vector) -> Vector:
    return (-a[0], -a[1], -a[2])


def _spot_of(contact: Contact) -> Spot:
    return Spot(contact.part, contact.side, contact.share)


def _at_height(posture: Posture, feature: Feature, height: float) -> Demand:
    centre = feature.placed(posture.segments[feature.segment])
    row = tuple(_row(posture, feature.segment, centre, UP))
    return Demand(row, height - centre[2])


def _pressed(
    posture: Posture, things: Things, pad: Pad, surface: Surface, flesh: float
) -> Iterator[Demand]:
    """The nearest spheres of a pad touch the surface, or are as far from it as there is flesh."""
    placed = [(one, one.placed(posture.segments[one.segment])) for one in pad]
    found = [gap_to(surface, things, centre, one.radius) for one, centre in placed]
    nearest = min(gap.distance for gap in found)
    for (feature, centre), gap in zip(placed, found, strict=True):
        if gap.distance <= nearest + _LEVEL:
            row = tuple(_row(posture, feature.segment, centre, gap.away))
            yield Demand(row, flesh - gap.distance)


def _touching_body(posture: Posture, contact: Contact) -> Iterator[Demand]:
    """The part touches the place; palm meets palm and sole meets sole along their lengths."""
    onto = contact.onto
    if onto is None:
        return
    touch, own = touch_of(posture.body.build), _spot_of(contact)
    flat = own.part is onto.part and own.part in _FLAT
    for share in (0.0, 1.0) if flat else (None,):
        one = own if share is None else replace(own, share=share)
        two = onto if share is None else replace(onto, share=share)
        yield _nearest_pair(posture, (touch.along(one),), touch.spot(two))


_FLAT = (BodyPart.FOOT, BodyPart.HAND)
_FACING = -0.6  # Cosine up to which a palm or sole is still laid flat.


def _nearest_pair(posture: Posture, own: Pad, other: Pad) -> Demand:
    """Two pads of the body touch where they are nearest."""
    return min(
        (_apart(posture, one, two) for one, two in product(own, other)),
        key=lambda demand: -demand.error,
    )


def _apart(posture: Posture, one: Feature, two: Feature) -> Demand:
    """The surfaces of two spheres touch; the error is how far they sink into each other."""
    here, there = (each.placed(posture.segments[each.segment]) for each in (one, two))
    off = minus(here, there)
    size = sqrt(dot(off, off)) or 1e-9
    away = (off[0] / size, off[1] / size, off[2] / size)
    mine = _row(posture, one.segment, here, away)
    theirs = _row(posture, two.segment, there, away)
    row = tuple(a - b for a, b in zip(mine, theirs, strict=True))
    return Demand(row, one.radius + two.radius - size)


def _out_of_things(posture: Posture, things: Things) -> Iterator[Demand]:
    touch, around = touch_of(posture.body.build), solid_things(things)
    for name, bound in touch.bounds.items():
        segment = posture.segments[name]
        middle = bound.placed(segment)
        for surface in around:
            if gap_to(surface, things, middle, bound.radius).distance > _NEAR:
                continue
            for feature in touch.solid[name]:
                centre = feature.placed(segment)
                gap = gap_to(surface, things, centre, feature.radius - _SOFT.get(surface, 0.0))
                if gap.distance < _NEAR:
                    row = tuple(_row(posture, name, centre, gap.away))
                    yield Demand(row, -gap.distance, pushes=True)


def held_pairs(contacts: Iterable[Contact]) -> frozenset[tuple[str, str]]:
    """Segments that a hand may close around: what it holds, and what that continues."""
    pairs: set[tuple[str, str]] = set()
    for contact in contacts:
        if contact.onto is None or contact.part is not BodyPart.HAND:
            continue
        held = touch_of(FigureBuild.SLENDER).spot(contact.onto)[0].segment
        chain = _NEIGHBOURS.get(held[:-2], (held[:-2],))
        hand = "hand" + mark(contact.side)
        pairs |= {(hand, name + held[-2:]) for name in chain} | {(hand, held)}
        if contact.onto.part is BodyPart.HAND:
            pairs |= {("hand_L", "hand_R"), ("hand_L", "forearm_R"), ("forearm_L", "hand_R")}
    for held in {held for _, held in pairs}:  # Fingers interlace about what both hands hold.
        if {("hand_L", held), ("hand_R", held)} <= pairs:
            pairs.add(("hand_L", "hand_R"))
    return frozenset(pairs)


def _out_of_body(posture: Posture, held: frozenset[tuple[str, str]]) -> Iterator[Demand]:
    """Forearms and hands keep out of trunk, head and legs; each leg out of the other."""
    touch, segments = touch_of(posture.body.build), posture.segments
    middles = {name: bound.placed(segments[name]) for name, bound in touch.bounds.items()}
    placed: dict[str, list[Vector]] = {}
    for pair in _APART:
        reach = sum(touch.bounds[name].radius for name in pair) + _NEAR
        if pair in held or dist(middles[pair[0]], middles[pair[1]]) > reach:
            continue
        for name in pair:
            if name not in placed:
                placed[name] = [one.placed(segments[name]) for one in touch.solid[name]]
        yield from _pushed_apart(posture, pair, placed)


def _pushed_apart(
    posture: Posture, pair: tuple[str, str], placed: dict[str, list[Vector]]
) -> Iterator[Demand]:
    solid = touch_of(posture.body.build).solid
    first, second = pair
    if pair == _THIGHS:  # At the crotch the thighs always press against each other.
        placed = {name: placed[name][3:] for name in pair}
        solid = {name: solid[name][3:] for name in pair}
    for one, (x, y, z) in zip(solid[first], placed[first], strict=True):
        for two, (u, v, w) in zip(solid[second], placed[second], strict=True):
            reach = one.radius + two.radius + _NEAR
            if (x - u) ** 2 + (y - v) ** 2 + (z - w) ** 2 < reach * reach:
                demand = _apart(posture, one, two)
                yield demand._replace(error=demand.error + _CLEAR, pushes=True)


_THIGHS = ("thigh_L", "thigh_R")
_NEIGHBOURS = {
    "thigh": ("thigh", "shank"),
    "shank": ("thigh", "shank", "foot"),
    "foot": ("shank", "foot"),
}
_TRUNK = ("pelvis", "thorax", "head")
_LIMBS = ("thigh", "shank", "foot")
_APART = (
    *((f"{arm}_{side}", part) for side in "LR" for arm in ("forearm", "hand") for part in _TRUNK),
    *(
        (f"{arm}_{side}", f"{leg}_{other}")
        for side in "LR"
        for arm in ("forearm", "hand")
        for leg in _LIMBS
        for other in "LR"
    ),
    ("hand_L", "hand_R"),
    ("forearm_L", "forearm_R"),
    ("hand_L", "forearm_R"),
    ("forearm_L", "hand_R"),
    *((f"{one}_L", f"{two}_R") for one in _LIMBS for two in _LIMBS),
)
