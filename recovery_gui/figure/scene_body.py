# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of the body: limbs with their cloth, trunk and head."""

from itertools import chain

from recovery_gui.figure.body_arms import bare_arm, sleeve
from recovery_gui.figure.body_head import ear, face, features, neck, scalp, strands
from recovery_gui.figure.body_legs import bare_leg, shorts_leg
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.hull import stroke
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.skeleton import Arm, Leg, Skeleton
from recovery_gui.figure.solid import Part, Ring

_TAPER = (0.0, 0.35, 0.7)  # Line widths of a limb's first cells, where it grows out of the trunk.

_FROM_BEHIND = -0.5  # Share of the face that turns away from the viewer.

HAIR = (Ink.HAIR_LIGHT, Ink.HAIR)
NEAR_SKIN = (Ink.SKIN, Ink.SKIN_SHADE)
FAR_SKIN = (Ink.FAR_SKIN, Ink.FAR_SKIN_SHADE)
NEAR_SHORTS = (Ink.SHORTS, Ink.SHORTS_SHADE)
FAR_SHORTS = (Ink.FAR_SHORTS, Ink.FAR_SHORTS_SHADE)
NEAR_SHIRT = (Ink.SHIRT, Ink.SHIRT_SHADE)
FAR_SHIRT = (Ink.FAR_SHIRT, Ink.FAR_SHIRT_SHADE)


class Limb:
    """A limb: skin that emerges from cloth at a hem."""

    def __init__(self, skin: Part, cloth: Part, hem: Ring) -> None:
        self.skin = skin
        self.cloth = cloth
        self.hem = hem

    def drawn(self, projector: Projector, lines: tuple[Shape, ...]) -> tuple[Shape, ...]:
        """Its shapes on top of its lines."""
        skin, cloth = projector.fill(self.skin), projector.fill(self.cloth)
        if projector.toward(self.hem):
            opening = Shape(projector.outlines([(self.hem,)]), Ink.LINE, lines=0.2)
            return (*lines, *cloth, opening, *skin)
        edge = projector.line(self.cloth.cells[-1:], 0.6)
        return (*lines, *skin, edge, *cloth)

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
    )


def trunk_shapes(
    projector: Projector, body: Skeleton, breath: float, grown: tuple[Limb, ...]
) -> tuple[Shape, ...]:
    """Trunk and head; the lines of the limbs that grow out of its near side lie underneath."""
    seat = shorts(body)
    top = shirt(body, breath)
    lines = tuple(limb.whole_line(projector) for limb in grown)
    under = projector.line((*seat, *top))
    edge = projector.line(top[:1], 0.6)
    head = head_shapes(projector, body)
    cloth = (
        *lines,
        under,
        *projector.fill(Part(seat, *NEAR_SHORTS)),
        edge,
        *projector.fill(Part(top, *NEAR_SHIRT)),
    )
    near = projector.camera.nearness
    if near(body.head.origin) < near(body.thorax.origin):
        return (*head, *cloth)
    return (*cloth, *head)


def head_shapes(projector: Projector, body: Skeleton) -> tuple[Shape, ...]:
    """Neck, face and hair; seen from behind, the hair covers the face."""
    near = projector.camera.nearness
    left = near(body.head.basis.left) > 0.0
    skin = Part((*neck(body), *face(body)), *NEAR_SKIN)
    back, side = scalp(body), strands(body, left)
    line = projector.line(chain(skin.cells, back, side))
    if near(body.head.basis.front) < _FROM_BEHIND:
        return (line, *projector.fill(skin), *projector.fill(Part((*back, *side), *HAIR)))
    lobe = (ear(body, left),)
    marks = (stroke([projector.point(at) for at in mark]) for mark in features(body, left))
    return (
        line,
        *projector.fill(Part(back, *HAIR)),
        *projector.fill(skin),
        *projector.fill(Part(side, *HAIR)),
        projector.line(lobe, 0.5),
        *projector.fill(Part(lobe, *NEAR_SKIN)),
        Shape(tuple(chain.from_iterable(marks)), Ink.LINE, lines=0.32),
    )
