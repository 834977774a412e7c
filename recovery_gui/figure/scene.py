# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of a picture, far to near."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import BodyPart, Contact, Picture, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.blend import Moment, moment
from recovery_gui.figure.body import body_spheres
from recovery_gui.figure.camera import Camera, camera_for
from recovery_gui.figure.drawing import Bounds, Drawing, Label, Shape
from recovery_gui.figure.ease import eased
from recovery_gui.figure.projector import Projector, projector_of
from recovery_gui.figure.scene_body import Between, body_shapes
from recovery_gui.figure.scene_depth import LEGS
from recovery_gui.figure.scene_meaning import LimitArc, glow_between
from recovery_gui.figure.scene_order import Layer, seen
from recovery_gui.figure.scene_pressure import pressure_between, roll_arrows
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


def extent(
    picture: Picture, *, swing: float = 0.0, build: FigureBuild = FigureBuild.SLENDER
) -> Bounds:
    """What `compose` covers with its own camera, in a fraction of its time.

    A little more where a hem cuts a limb's last sphere, and where shadows enclose each other.
    """
    here = _mirrored(picture) if picture.flipped else picture
    now = moment(here, swing=swing, build=build)
    projector = projector_of(camera_for(here))
    projector.begin()
    around = _around(projector, here, None, now, 1.0, 0.0)
    layers = (shape for layer in around.layers for shape in layer.shapes)
    lights = (shape for one in around.between for shape in one.shapes)
    rest = Drawing((*around.under, *layers, *lights, *around.over), around.labels)
    body = seen(projector.camera, body_spheres(now.body, _grips(here.contacts)))
    whole = rest.bounds.joined(Bounds(*body[1:5]))
    return whole.reflected() if picture.flipped else whole


class _Around(NamedTuple):
    """A frame without its body: what lies under it, among its pieces and on top."""

    under: tuple[Shape, ...]
    layers: tuple[Layer, ...]
    between: list[Between]
    over: tuple[Shape, ...]
    labels: tuple[Label, ...]


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
    around = _around(projector, picture, previous, now, blend, breath)
    grips = _grips(picture.contacts)
    body = body_shapes(projector, now.body, breath, around.layers, around.between, grips)
    return Drawing((*around.under, *body, *around.over), around.labels)


def _around(
    projector: Projector,
    picture: Picture,
    previous: Picture | None,
    now: Moment,
    blend: float,
    breath: float,
) -> _Around:
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
    entered = share if previous else 1.0
    between += pressure_between(projector, body, things, held, breath, entered)
    return _Around(
        (
            *backdrop_shapes(projector, things, anchor, body.pelvis.origin),
            *shadow_shapes(projector, body, things),
        ),
        thing_layers(projector, things),
        between,
        (
            *roll_arrows(projector, body, held, far, entered, things, _pushed(picture, body.build)),
            *(arc.lines() if arc else ()),
        ),
        (arc.label(),) if arc else (),
    )


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
