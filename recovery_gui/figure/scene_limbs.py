# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The pieces of arms and legs: cloth from which skin emerges at a hem, hands and feet."""

from dataclasses import replace

from recovery_gui.figure.body_arms import bare_forearm, bare_upper_arm, digits, palm, sleeve
from recovery_gui.figure.body_legs import bare_shank, bare_thigh, foot, shorts_leg, toes
from recovery_gui.figure.body_trunk import armpit, gluteal
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_piece import Coat, Piece, Strand
from recovery_gui.figure.skeleton import Arm, Leg, Skeleton
from recovery_gui.figure.solid import Blob, Cloth, Fan, Part, Tube
from recovery_gui.figure.vectors import dot

Inks = tuple[Ink, Ink]

SKIN: tuple[Inks, Inks] = (
    (Ink.SKIN, Ink.SKIN_SHADE),
    (Ink.FAR_SKIN, Ink.FAR_SKIN_SHADE),
)  # Near and far.
SHORTS: tuple[Inks, Inks] = (
    (Ink.SHORTS, Ink.SHORTS_SHADE),
    (Ink.FAR_SHORTS, Ink.FAR_SHORTS_SHADE),
)
SHIRT: tuple[Inks, Inks] = (
    (Ink.SHIRT, Ink.SHIRT_SHADE),
    (Ink.FAR_SHIRT, Ink.FAR_SHIRT_SHADE),
)

_NEAR = {far: near for dye in (SHORTS, SHIRT) for near, far in zip(*dye, strict=True)}

_FOLDED = 0.55  # Cosine of a hip's flexion from which it shows a crease.
_HEM_LINE = 0.45
_CREASE_LINE = 0.28
_CLOTH_FIRST, _SKIN_RANK, _CLOTH_LAST = 0, 1, 2


def leg_pieces(
    projector: Projector, body: Skeleton, leg: Leg, *, far: bool
) -> tuple[Piece, Piece, Piece]:
    """Thigh in its shorts, shank and foot."""
    of = projector.kept.of
    side = (leg.side, body.build, far)
    return (
        of(("thigh", side, body.pelvis, leg.thigh), lambda: _thigh(projector, body, leg, far=far)),
        of(("shank", side, leg.shank), lambda: _shank(leg, far=far)),
        of(("foot", side, leg.foot), lambda: _foot(projector, leg, far=far)),
    )


def arm_pieces(
    projector: Projector, body: Skeleton, arm: Arm, *, far: bool, grips: bool
) -> tuple[Piece, Piece]:
    """Upper arm in its sleeve; forearm and hand."""
    of = projector.kept.of
    side = (arm.side, body.build, far)
    return (
        of(("arm", side, body.thorax, arm.upper), lambda: _upper(projector, body, arm, far=far)),
        of(
            ("forearm", side, arm.forearm, arm.hand, grips),
            lambda: _forearm(projector, arm, far=far, grips=grips),
        ),
    )


def _thigh(projector: Projector, body: Skeleton, leg: Leg, *, far: bool) -> Piece:
    cloth = shorts_leg(leg)
    bridge = gluteal(body, leg, cloth)
    thigh = _clad(projector, cloth, bare_thigh(leg), bridge, (SHORTS[far], SKIN[far]))
    folded = dot(leg.thigh.basis.up, body.pelvis.basis.up) < _FOLDED
    return replace(thigh, creased=folded)


def _shank(leg: Leg, *, far: bool) -> Piece:
    skin = bare_shank(leg)
    return Piece(
        skin.spheres[::3] + skin.spheres[-1:],
        (Strand(skin, root=True, tip=True),),
        (Coat(Part((skin,), *SKIN[far]), rank=_SKIN_RANK),),
    )


def _foot(projector: Projector, leg: Leg, *, far: bool) -> Piece:
    hind, fore = foot(leg)
    fan = toes(leg)
    return Piece(
        hind.spheres[:1] + hind.spheres[1:3] + fore.spheres[2:4] + fan[0].tips[:1],
        (Strand(hind, root=True), Strand(fore), Strand(fan[0])),
        (
            Coat(
                Part((hind, fore), *SKIN[far], fan),
                after=_creases(projector, fan[0]),
                rank=_SKIN_RANK,
            ),
        ),
    )


def _upper(projector: Projector, body: Skeleton, arm: Arm, *, far: bool) -> Piece:
    cloth = sleeve(arm)
    bridge = armpit(body, arm, cloth)
    return _clad(projector, cloth, bare_upper_arm(arm), bridge, (SHIRT[far], SKIN[far]))


def _forearm(projector: Projector, arm: Arm, *, far: bool, grips: bool) -> Piece:
    bare = bare_forearm(arm)
    (hand,) = palm(arm)
    fan, thumb = digits(arm, grips=grips)
    skin = Part((bare, hand), *SKIN[far], (fan, thumb))
    return Piece(
        bare.spheres[::3] + hand.spheres[3:] + fan.tips[1:3],
        (Strand(bare, root=True), Strand(hand), Strand(fan), Strand(thumb)),
        (Coat(skin, after=_creases(projector, fan), rank=_SKIN_RANK),),
    )


def _clad(
    projector: Projector, cloth: Cloth, skin: Tube, bridge: Blob, inks: tuple[Inks, Inks]
) -> Piece:
    """A limb's first segment; the nearer of skin and cloth comes last."""
    whole = cloth.tube
    ring = (projector.ring(cloth.hem),)
    dye, tan = inks
    garment = Part((), *dye, details=(bridge,), rooted=(whole,))
    bare = Part((skin,), *tan)
    if projector.camera.nearness(cloth.hem.normal) > 0.0:
        edge = Shape((projector.outline(skin),), Ink.LINE, lines=_HEM_LINE)
        coats = (
            Coat(garment, after=(Shape(ring, dye[1]), edge), rank=_CLOTH_FIRST),
            Coat(bare, rank=_SKIN_RANK),
        )
    else:
        hem = Shape(ring, Ink.LINE, lines=_HEM_LINE)
        coats = (Coat(garment, before=(hem,), rank=_CLOTH_LAST), Coat(bare, rank=_SKIN_RANK))
    strands = (Strand(whole, root=True), Strand(bridge, tucked=True), Strand(skin, tip=True))
    return Piece(cloth.spheres[::2] + skin.spheres[::2] + skin.spheres[-1:], strands, coats)


def near_dyed(coat: Coat) -> Coat:
    """The coat with its cloth in the colours of the near side, so that it joins the trunk's."""

    def shown(shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
        return tuple(replace(shape, ink=_NEAR.get(shape.ink, shape.ink)) for shape in shapes)

    part = coat.part
    if part.fill not in _NEAR:
        return coat
    dyed = replace(part, fill=_NEAR[part.fill], shade=_NEAR[part.shade])
    return coat._replace(part=dyed, before=shown(coat.before), after=shown(coat.after))


def _creases(projector: Projector, fan: Fan) -> tuple[Shape, ...]:
    lines = projector.creases(fan)
    return (Shape(lines, Ink.LINE, lines=_CREASE_LINE),) if lines else ()
