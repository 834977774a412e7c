# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""All solids of a body in one row."""

from collections.abc import Iterator

from recovery_gui.core.side import Side
from recovery_gui.figure.body_arms import bare_arm, digits, palm, sleeve
from recovery_gui.figure.body_head import face, hair, neck, profile
from recovery_gui.figure.body_legs import bare_leg, foot, shorts_leg, toes
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Cell, Cloth, Sphere


def body_spheres(body: Skeleton, grips: frozenset[Side] = frozenset()) -> Iterator[Sphere]:
    """The spheres that everything of the body is drawn around, lungs empty.

    The hands of the sides in `grips` are closed.
    """
    for solid in _solids(body, grips):
        yield from solid.spheres


def _solids(body: Skeleton, grips: frozenset[Side]) -> Iterator[Cell | Cloth]:
    yield from (neck(body), *face(body), *profile(body), *hair(body))
    yield from (*shorts(body), *shirt(body, 0.0))
    for leg in body.legs:
        yield from (shorts_leg(leg), *bare_leg(leg), *foot(leg), *toes(leg))
    for arm in body.arms:
        yield from (sleeve(arm), *bare_arm(arm), *palm(arm))
        yield from digits(arm, grips=arm.side in grips)
