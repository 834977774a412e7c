# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of a picture, far to near."""

from recovery_gui.core.picture import Picture
from recovery_gui.figure.blend import Moment, eased, moment
from recovery_gui.figure.camera import Camera, camera_for
from recovery_gui.figure.drawing import Drawing, Shape
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.roller import HALF_LENGTH
from recovery_gui.figure.scene_body import arm_limb, leg_limb, trunk_line, trunk_shapes
from recovery_gui.figure.scene_meaning import LimitArc, glow_shapes
from recovery_gui.figure.scene_props import mat_shapes, roller_shapes
from recovery_gui.figure.scene_shadow import shadow_shapes
from recovery_gui.figure.vectors import dot

_DRAPED = 0.55  # Cosine of the hip's flexion up to which the shirt falls over the thigh.
_CROSSES = 0.06  # A far knee this much nearer than the hips crosses in front of the trunk.


def compose(
    picture: Picture,
    *,
    previous: Picture | None = None,
    blend: float = 1.0,
    swing: float = 0.0,
    breath: float = 0.0,
    camera: Camera | None = None,
) -> Drawing:
    """The drawing of a picture, `blend` of the way from `previous`.

    A flipped picture is composed as it was written and then reflected, so that it is the
    exact mirror image; its camera is given as for the picture as it was written. From a
    picture of the other camera side there is no way to blend: the drawing is `picture`.
    """
    if previous is not None and previous.flipped is not picture.flipped:
        previous = None
    if picture.flipped:
        written = previous.mirrored() if previous else None
        return _composed(picture.mirrored(), written, blend, swing, breath, camera).reflected()
    return _composed(picture, previous, blend, swing, breath, camera)


def _composed(
    picture: Picture,
    previous: Picture | None,
    blend: float,
    swing: float,
    breath: float,
    camera: Camera | None,
) -> Drawing:
    now = moment(picture, previous, blend, swing)
    projector = Projector(camera or camera_for(picture))
    share = eased(blend)
    arc = _limit_arc(projector, now, picture, previous, share)
    shapes = (
        *mat_shapes(projector.camera),
        *_figure(projector, now, breath, (arc.area(),) if arc else ()),
        *_glow(projector, now, picture, previous, share),
        *(arc.lines() if arc else ()),
    )
    return Drawing(shapes, (arc.label(),) if arc else ())


def _glow(
    projector: Projector, now: Moment, picture: Picture, previous: Picture | None, share: float
) -> tuple[Shape, ...]:
    """Where it is felt; what only one of the two pictures has fades in or out."""
    before, after = (previous or picture).highlights, picture.highlights
    shapes: list[Shape] = []
    for highlight in dict.fromkeys((*before, *after)):
        strength = _strength(highlight in before, highlight in after, share)
        shapes += glow_shapes(projector, now.body, highlight, strength)
    return tuple(shapes)


def _limit_arc(
    projector: Projector, now: Moment, picture: Picture, previous: Picture | None, share: float
) -> LimitArc | None:
    before, after = (previous or picture).leg_limit, picture.leg_limit
    limit = after or before
    if limit is None:
        return None
    strength = _strength(before is not None, after is not None, share)
    return LimitArc(projector, now.body, limit, strength)


def _strength(before: bool, after: bool, blend: float) -> float:
    return (1.0 - blend) * before + blend * after


def _figure(
    projector: Projector, now: Moment, breath: float, area: tuple[Shape, ...]
) -> tuple[Shape, ...]:
    """Shadow, body and roller; the area of a limit lies behind the near leg."""
    body, near = now.body, projector.camera.nearness
    far_leg, near_leg = sorted(body.legs, key=lambda leg: near(leg.hip))
    far_arm, near_arm = sorted(body.arms, key=lambda arm: near(arm.upper.origin))
    behind = leg_limb(projector, far_leg, near=False)
    before = leg_limb(projector, near_leg, near=True)
    away = arm_limb(projector, far_arm, near=False)
    close = arm_limb(projector, near_arm, near=True)
    carried, lying = _roller(projector, now)
    crosses = near(far_leg.knee) - near(body.pelvis.origin) > _CROSSES
    behind_lines = behind.tapered_lines() if crosses else (behind.line(),)
    behind_shapes = (*behind_lines, *behind.shapes())
    draped = dot(near_leg.thigh.basis.up, body.pelvis.basis.up) > _DRAPED
    leg = (*area, *before.tapered_lines(), *before.shapes())
    return (
        *shadow_shapes(projector.camera, body, now.roller),
        away.line(),
        *away.shapes(),
        *carried,
        behind.root_line(),
        before.root_line(),
        close.root_line(),
        trunk_line(projector, body, breath),
        *(() if crosses else behind_shapes),
        *trunk_shapes(projector, body, breath, leg, draped=draped),
        *(behind_shapes if crosses else ()),
        *close.tapered_lines(),
        *close.shapes(),
        *lying,
    )


def _roller(projector: Projector, now: Moment) -> tuple[tuple[Shape, ...], tuple[Shape, ...]]:
    """The roller as drawn before the body that it carries, or after it when it lies in front."""
    if now.roller is None:
        return (), ()
    shapes = roller_shapes(projector, now.roller)
    near = projector.camera.nearness
    in_front = near(now.roller.centre) - near(now.body.pelvis.origin) > HALF_LENGTH
    return ((), shapes) if in_front else (shapes, ())
