# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The pieces of arms and legs: cloth from which skin emerges at a hem, hands and feet."""

from dataclasses import replace

from recovery_gui.figure.body_arms import bare_arm, digits, palm, sleeve
from recovery_gui.figure.body_legs import bare_leg, foot, shorts_leg, toes
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
    key = ("leg", body.pelvis, leg, body.build, far)
    return projector.kept.of(key, lambda: _leg(projector, body, leg, far=far))


def arm_pieces(
    projector: Projector, body: Skeleton, arm: Arm, *, far: bool, grips: bool
) -> tuple[Piece, Piece]:
    """Upper arm in its sleeve; forearm and hand."""
    key = ("arm", body.thorax, arm, far, grips)
    return projector.kept.of(key, lambda: _arm(projector, body, arm, far=far, grips=grips))


def _leg(
    projector: Projector, body: Skeleton, leg: Leg, *, far: bool
) -> tuple[Piece, Piece, Piece]:
    cloth = shorts_leg(leg)
    thigh_skin, shank_skin = bare_leg(leg)
    bridge = gluteal(body, leg, cloth)
    folded = dot(leg.thigh.basis.up, body.pelvis.basis.up) < _FOLDED
    thigh = _clad(projector, cloth, thigh_skin, bridge, (SHORTS[far], SKIN[far]))
    thigh = replace(thigh, creased=folded)
    shank = Piece(
        shank_skin.spheres[::3] + shank_skin.spheres[-1:],
        (Strand(shank_skin, root=True, tip=True),),
        (Coat(Part((shank_skin,), *SKIN[far]), rank=_SKIN_RANK),),
    )
    hind, fore = foot(leg)
    fan = toes(leg)
    sole = Piece(
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
    return thigh, shank, sole


def _arm(
    projector: Projector, body: Skeleton, arm: Arm, *, far: bool, grips: bool
) -> tuple[Piece, Piece]:
    cloth = sleeve(arm)
    upper_skin, fore_skin = bare_arm(arm)
    bridge = armpit(body, arm, cloth)
    upper = _clad(projector, cloth, upper_skin, bridge, (SHIRT[far], SKIN[far]))
    (hand,) = palm(arm)
    fan, thumb = digits(arm, grips=grips)
    skin = Part((fore_skin, hand), *SKIN[far], (fan, thumb))
    forearm = Piece(
        fore_skin.spheres[::3] + hand.spheres[3:] + fan.tips[1:3],
        (Strand(fore_skin, root=True), Strand(hand), Strand(fan), Strand(thumb)),
        (Coat(skin, after=_creases(projector, fan), rank=_SKIN_RANK),),
    )
    return upper, forearm


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
