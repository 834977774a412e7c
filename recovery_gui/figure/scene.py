# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of a picture, far to near."""

from collections.abc import Sequence
from functools import lru_cache

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import BodyPart, Contact, Picture, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.blend import Moment, moment
from recovery_gui.figure.camera import Camera, camera_for
from recovery_gui.figure.drawing import Drawing
from recovery_gui.figure.ease import eased
from recovery_gui.figure.projector import Projector, projector_of
from recovery_gui.figure.scene_body import Between, body_shapes
from recovery_gui.figure.scene_depth import LEGS
from recovery_gui.figure.scene_meaning import LimitArc, glow_between
from recovery_gui.figure.scene_pressure import pressure_shapes, roll_arrows
from recovery_gui.figure.scene_props import backdrop_shapes, thing_layers
from recovery_gui.figure.scene_shadow import shadow_shapes
from recovery_gui.figure.stance import far_stance, stance
from recovery_gui.figure.vectors import Vector, minus


def compose(
    picture: Picture,
    *,
    previous: Picture | None = None,
    blend: float = 1.0,
    swing: float = 0.0,
    breath: float = 0.0,
    camera: Camera | None = None,
    build: FigureBuild = FigureBuild.SLENDER,
) -> Drawing:
    """The drawing of a picture, `blend` of the way from `previous`.

    A flipped picture is composed as it was written and then reflected, so that it is the
    exact mirror image; its camera is given as for the picture as it was written. From a
    picture of the other camera side there is no way to blend: the drawing is `picture`.
    """
    if previous is not None and previous.flipped is not picture.flipped:
        previous = None
    if picture.flipped:
        here, before = _mirrored(picture), _mirrored(previous) if previous else None
        now = moment(here, before, blend, swing, build)
        return _composed(here, before, now, blend, breath, camera).reflected()
    now = moment(picture, previous, blend, swing, build)
    return _composed(picture, previous, now, blend, breath, camera)


def _composed(
    picture: Picture,
    previous: Picture | None,
    now: Moment,
    blend: float,
    breath: float,
    camera: Camera | None,
) -> Drawing:
    projector = projector_of(camera or camera_for(picture))
    projector.begin()
    share = eased(blend)
    limit = picture.leg_limit or (previous and previous.leg_limit)
    arc = _limit_arc(projector, now, picture, previous, share)
    between = _glow(projector, now, picture, previous, share)
    if arc and limit:
        leg = frozenset({LEGS[limit.side is Side.RIGHT]})
        between.append(Between(leg, behind=True, shapes=(arc.area(),)))
    body, things, held = now.body, now.things, picture.contacts
    anchor = held[0].part if held else None
    far = picture.counter_contacts
    layers = thing_layers(projector, things)
    entered = share if previous else 1.0
    shapes = (
        *backdrop_shapes(projector, things, anchor, body.pelvis.origin),
        *shadow_shapes(projector, body, things),
        *body_shapes(projector, body, breath, layers, between, _grips(held)),
        *pressure_shapes(projector, body, things, held, breath, entered),
        *roll_arrows(projector, body, held, far, entered, things, _pushed(picture, body.build)),
        *(arc.lines() if arc else ()),
    )
    return Drawing(shapes, (arc.label(),) if arc else ())


@lru_cache(maxsize=64)
def _mirrored(picture: Picture) -> Picture:
    return picture.mirrored()


def _grips(contacts: Sequence[Contact]) -> frozenset[Side]:
    """The sides whose hand holds the strap."""
    return frozenset(
        contact.side
        for contact in contacts
        if contact.part is BodyPart.HAND and contact.surface is Surface.STRAP
    )


def _pushed(picture: Picture, build: FigureBuild) -> Vector:
    """How far the hips go to and fro."""
    near, far = (one(picture, build).root for one in (stance, far_stance))
    return minus(far, near)


def _glow(
    projector: Projector, now: Moment, picture: Picture, previous: Picture | None, share: float
) -> list[Between]:
    """Where it is felt; what only one of the two pictures has fades in or out.

    If all of it looks away it shines through, so that something of it is seen.
    """
    before, after = (previous or picture).highlights, picture.highlights
    lights: list[Between] = []
    for highlight in dict.fromkeys((*before, *after)):
        strength = _strength(highlight in before, highlight in after, share)
        lights.append(glow_between(projector, now.body, highlight, strength))
    if all(light.behind for light in lights):
        return [light._replace(behind=False) for light in lights]
    return lights


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
