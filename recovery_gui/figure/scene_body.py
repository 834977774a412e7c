# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of the body: limbs with their cloth, trunk and head."""

from recovery_gui.figure.body_arms import bare_arm, digits, palm, sleeve
from recovery_gui.figure.body_head import ear, face, features, hair, neck, profile, skull_centre
from recovery_gui.figure.body_legs import bare_leg, foot, shorts_leg, toes
from recovery_gui.figure.body_trunk import shirt, shorts
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.skeleton import Arm, Leg, Skeleton
from recovery_gui.figure.solid import Blob, Cloth, Part, Tube
from recovery_gui.figure.tube import stroke

_TAPER = (0.35, 0.7)  # Line widths of a limb's first spheres, where it grows out of the trunk.

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
    """A limb as it is seen: skin that emerges from cloth at a hem."""

    def __init__(
        self,
        projector: Projector,
        skin: Part,
        cloth: Cloth,
        dye: tuple[Ink, Ink],
        parted: tuple[Tube, ...] = (),
    ) -> None:
        """`parted` digits get a line of their own."""
        self._projector = projector
        self._skin = skin
        self._cloth = cloth
        self._dye = dye
        self._parted = parted
        self._skin_outlines = tuple(map(projector.outline, (*skin.cells, *skin.details)))
        self._cloth_outline = projector.outline(cloth.tube)

    def line(self) -> Shape:
        """The line around the whole limb."""
        return Shape((self._cloth_outline, *self._skin_outlines), Ink.LINE, lines=1.0)

    def root_line(self) -> Shape:
        """The line around the end that grows out of the trunk."""
        root = Tube(self._cloth.spheres[: len(_TAPER) + 2])
        return self._projector.line((root,))

    def tapered_lines(self) -> tuple[Shape, ...]:
        """The line around the limb, fading out towards the trunk."""
        spheres, size = self._cloth.spheres, len(_TAPER)
        fading = tuple(
            self._projector.line((Tube(spheres[k : k + 2]),), width)
            for k, width in enumerate(_TAPER, start=1)
        )
        rest = self._projector.outline(Tube(spheres[size + 1 :], end=self._cloth.hem))
        return (*fading, Shape((rest, *self._skin_outlines), Ink.LINE, lines=1.0))

    def shapes(self) -> tuple[Shape, ...]:
        """The limb without its line; the nearer of skin and cloth comes last."""
        skin = (*self._projector.fill(self._skin), *self._drawn_digits())
        fill, shade = self._dye
        lit = self._projector.lit_from_root(self._cloth.tube)
        cloth = (Shape((self._cloth_outline,), shade), Shape((lit,), fill))
        hem = self._cloth.hem
        ring = (self._projector.ring(hem),)
        if self._projector.camera.nearness(hem.normal) > 0.0:
            edge = Shape(self._skin_outlines[:1], Ink.LINE, lines=_HEM_LINE)
            return (*cloth, Shape(ring, shade), edge, *skin)
        return (*skin, Shape(ring, Ink.LINE, lines=_HEM_LINE), *cloth)

    def _drawn_digits(self) -> tuple[Shape, ...]:
        """The digits again, each with a line of its own, so that they are told apart."""
        near = self._projector.camera.nearness
        shapes: list[Shape] = []
        for digit in sorted(self._parted, key=lambda one: near(one.spheres[-1].centre)):
            shapes.append(self._projector.line((Tube(digit.spheres[1:]),), _DIGIT_LINE))
            shapes.append(Shape((self._projector.outline(digit),), self._skin.fill))
        return tuple(shapes)


def leg_limb(projector: Projector, leg: Leg, *, near: bool) -> Limb:
    """A leg in its shorts."""
    fill, shade = NEAR_SKIN if near else FAR_SKIN
    skin = Part((*bare_leg(leg), *foot(leg)), fill, shade, toes(leg))
    return Limb(projector, skin, shorts_leg(leg), NEAR_SHORTS if near else FAR_SHORTS)


def arm_limb(projector: Projector, arm: Arm, *, near: bool) -> Limb:
    """An arm in its sleeve."""
    fill, shade = NEAR_SKIN if near else FAR_SKIN
    skin = Part((*bare_arm(arm), *palm(arm)), fill, shade, digits(arm))
    dye = NEAR_SHIRT if near else FAR_SHIRT
    return Limb(projector, skin, sleeve(arm), dye, digits(arm) if near else ())


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
    skin = Part((neck(body), *face(body)), *NEAR_SKIN, profile(body))
    behind, before = _parted(projector, body)
    lobe = (ear(body, left=left),)
    marks = (stroke([projector.point(at) for at in mark]) for mark in features(body, left=left))
    shapes = (
        projector.line((*skin.cells, *skin.details, *behind.cells, *before.cells)),
        *projector.fill(behind),
        *projector.fill(skin),
        *projector.fill(before),
        projector.line(lobe, 0.5),
        *projector.fill(Part(lobe, *NEAR_SKIN)),
    )
    if near(body.head.basis.front) < _FROM_BEHIND:
        return shapes
    return (*shapes, Shape(tuple(marks), Ink.LINE, lines=0.32))


def _parted(projector: Projector, body: Skeleton) -> tuple[Part, Part]:
    """The hair on the far side of the head, and that on the near side."""
    middle = projector.camera.nearness(skull_centre(body))
    far: list[Blob] = []
    close: list[Blob] = []
    for cell in hair(body):
        depth = sum(projector.camera.nearness(ball.centre) for ball in cell.spheres) / len(
            cell.spheres
        )
        (close if depth > middle else far).append(cell)
    return Part(tuple(far), *HAIR), Part(tuple(close), *HAIR)
