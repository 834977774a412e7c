# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of the body: limbs with their cloth, trunk and head."""

from itertools import chain

from recovery_gui.figure.body_arms import bare_arm, digits, sleeve
from recovery_gui.figure.body_head import ear, face, features, hair, neck, skull_centre
from recovery_gui.figure.body_legs import bare_leg, shorts_leg
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.hull import stroke
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.skeleton import Arm, Leg, Skeleton
from recovery_gui.figure.solid import Cell, Part, Ring

_TAPER = (0.0, 0.35, 0.7)  # Line widths of a limb's first cells, where it grows out of the trunk.

_DIGIT_LINE = 0.35
_HEM_LINE = 0.45  # Line widths.
_FROM_BEHIND = -0.5  # Share of the face that turns to the viewer.
_FROM_FEET = -0.5  # Share of the trunk's length that points at the viewer.

HAIR = (Ink.HAIR_LIGHT, Ink.HAIR)
NEAR_SKIN = (Ink.SKIN, Ink.SKIN_SHADE)
FAR_SKIN = (Ink.FAR_SKIN, Ink.FAR_SKIN_SHADE)
NEAR_SHORTS = (Ink.SHORTS, Ink.SHORTS_SHADE)
FAR_SHORTS = (Ink.FAR_SHORTS, Ink.FAR_SHORTS_SHADE)
NEAR_SHIRT = (Ink.SHIRT, Ink.SHIRT_SHADE)
FAR_SHIRT = (Ink.FAR_SHIRT, Ink.FAR_SHIRT_SHADE)


class Limb:
    """A limb: skin that emerges from cloth at a hem."""

    def __init__(
        self, skin: Part, cloth: Part, hem: Ring, digits: tuple[tuple[Cell, ...], ...] = ()
    ) -> None:
        self.skin = skin
        self.cloth = cloth
        self.hem = hem
        self.digits = digits

    def drawn(self, projector: Projector, lines: tuple[Shape, ...]) -> tuple[Shape, ...]:
        """Its shapes on top of its lines."""
        skin = (*projector.fill(self.skin), *self._drawn_digits(projector))
        cloth = projector.fill_rooted(self.cloth)
        if projector.toward(self.hem):
            opening = Shape(projector.outlines([(self.hem,)]), self.cloth.shade)
            edge = projector.line((self.skin.cells[0][:1],), _HEM_LINE)
            return (*lines, *cloth, opening, edge, *skin)
        edge = projector.line(((self.hem,),), _HEM_LINE)
        return (*lines, *skin, edge, *cloth)

    def _drawn_digits(self, projector: Projector) -> tuple[Shape, ...]:
        """The digits again, each with a line of its own, so that they are told apart."""
        near = projector.camera.nearness
        shapes: list[Shape] = []
        for digit in sorted(self.digits, key=lambda cells: near(cells[-1][-1][0])):
            shapes.append(projector.line(digit[1:], _DIGIT_LINE))
            shapes += projector.fill(Part(digit, self.skin.fill, self.skin.shade))
        return tuple(shapes)

    def whole_line(self, projector: Projector) -> Shape:
        """The line around the whole limb."""
        return projector.line((*self.cloth.cells, *self.skin.cells))

    def tapered_lines(self, projector: Projector) -> tuple[Shape, ...]:
        """The line around the limb, fading out towards the trunk."""
        first = len(_TAPER)
        fading = tuple(
            projector.line(self.cloth.cells[k : k + 1], width)
            for k, width in enumerate(_TAPER)
            if width
        )
        return (*fading, projector.line((*self.cloth.cells[first:], *self.skin.cells)))


def leg_limb(leg: Leg, near: bool) -> Limb:
    """A leg in its shorts."""
    cloth, hem = shorts_leg(leg)
    return Limb(
        Part(bare_leg(leg), *(NEAR_SKIN if near else FAR_SKIN)),
        Part(cloth, *(NEAR_SHORTS if near else FAR_SHORTS)),
        hem,
    )


def arm_limb(arm: Arm, near: bool) -> Limb:
    """An arm in its sleeve."""
    cloth, hem = sleeve(arm)
    return Limb(
        Part(bare_arm(arm), *(NEAR_SKIN if near else FAR_SKIN)),
        Part(cloth, *(NEAR_SHIRT if near else FAR_SHIRT)),
        hem,
        digits(arm),
    )


def trunk_line(projector: Projector, body: Skeleton, breath: float) -> Shape:
    """The line around the trunk."""
    return projector.line((*shorts(body), *shirt(body, breath)))


def trunk_shapes(
    projector: Projector, body: Skeleton, breath: float, leg: tuple[Shape, ...], *, draped: bool
) -> tuple[Shape, ...]:
    """Trunk, head and near leg without the trunk's line; `draped` where the shirt covers the leg.

    Seen from the feet, the seat covers the shirt.
    """
    seat = projector.fill(Part(shorts(body), *NEAR_SHORTS))
    top = Part(shirt(body, breath), *NEAR_SHIRT)
    shirt_shapes = (projector.line(top.cells[:1], _HEM_LINE), *projector.fill(top))
    head = head_shapes(projector, body)
    near = projector.camera.nearness
    if near(body.pelvis.basis.up) < _FROM_FEET:
        return (*head, *shirt_shapes, *seat, *leg)
    middle = (*seat, *leg, *shirt_shapes) if draped else (*seat, *shirt_shapes, *leg)
    if near(body.head.origin) < near(body.thorax.origin):
        return (*head, *middle)
    return (*middle, *head)


def head_shapes(projector: Projector, body: Skeleton) -> tuple[Shape, ...]:
    """Neck, face and hair; of the hair, what lies on the viewer's side covers the face."""
    near = projector.camera.nearness
    left = near(body.head.basis.left) > 0.0
    skin = Part((*neck(body), *face(body)), *NEAR_SKIN)
    behind, before = _parted(projector, body)
    lobe = (ear(body, left=left),)
    marks = (stroke([projector.point(at) for at in mark]) for mark in features(body, left=left))
    shapes = (
        projector.line(chain(skin.cells, behind.cells, before.cells)),
        *projector.fill(behind),
        *projector.fill(skin),
        *projector.fill(before),
        projector.line(lobe, 0.5),
        *projector.fill(Part(lobe, *NEAR_SKIN)),
    )
    if near(body.head.basis.front) < _FROM_BEHIND:
        return shapes
    return (*shapes, Shape(tuple(chain.from_iterable(marks)), Ink.LINE, lines=0.32))


def _parted(projector: Projector, body: Skeleton) -> tuple[Part, Part]:
    """The hair on the far side of the head, and that on the near side."""
    middle = projector.camera.nearness(skull_centre(body))
    far: list[Cell] = []
    close: list[Cell] = []
    for cell in hair(body):
        depth = sum(projector.camera.nearness(ball[0]) for ball in cell) / len(cell)
        (close if depth > middle else far).append(cell)
    return Part(tuple(far), *HAIR), Part(tuple(close), *HAIR)
