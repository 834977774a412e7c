# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of neck, head, hair and the few lines of a calm face."""

from recovery_gui.figure.body_head import (
    ear,
    ear_fold,
    eye,
    face,
    hair,
    lips,
    neck,
    profile,
    skull_centre,
)
from recovery_gui.figure.builds import PROPORTIONS
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_order import Layer
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.solid import Part, Sphere
from recovery_gui.figure.tube import stroke
from recovery_gui.figure.vectors import Vector

_SKIN = (Ink.SKIN, Ink.SKIN_SHADE)
_HAIR = (Ink.HAIR_LIGHT, Ink.HAIR)
_AVERTED = -0.35  # Share of the face that turns to the viewer.
_EAR_SHOWS = 0.3
_FEATURE_SHOWS = 0.42
_EYE_TO_SIDE = 0.5  # How far an eye looks aside, of its direction.
_FEATURE_LINE = 0.32
_EAR_LINE = 0.5


def head_layer(projector: Projector, body: Skeleton) -> Layer:
    """The head as one layer."""
    key = ("head", body.neck, body.head, body.build)
    return projector.kept.of(key, lambda: _layer(projector, body))


def _layer(projector: Projector, body: Skeleton) -> Layer:
    place = body.head.place
    spheres = (
        Sphere(place(-0.005, 0.0, 0.078), 0.05),
        Sphere(place(0.020, 0.0, 0.035), 0.033),
    )
    return Layer(spheres, head_shapes(projector, body))


def head_shapes(projector: Projector, body: Skeleton) -> tuple[Shape, ...]:
    """Neck, hair and face; turned away, the hair covers the face."""
    near, basis = projector.camera.nearness, body.head.basis
    scalp, knot = hair(body)
    skin, throat = Part(face(body), *_SKIN, profile(body)), Part((neck(body),), *_SKIN)
    line = projector.line((*throat.cells, scalp, knot, *skin.cells, *skin.details))
    tied = PROPORTIONS[body.build].bun
    crown = projector.fill(Part((scalp,) if tied else (scalp, knot), *_HAIR))
    bun = projector.fill(Part((knot,), *_HAIR)) if tied else ()
    front = projector.fill(skin)
    hidden = near(knot.spheres[-1].centre) < near(skull_centre(body))
    nape = projector.fill(throat)
    averted = near(basis.front) < _AVERTED
    shown = (*front, *nape, *crown) if averted else (*nape, *crown, *front)
    shapes = (*bun, *shown) if hidden else (*shown, *bun)
    return (line, *shapes, *_ear(projector, body), *_features(projector, body))


def _ear(projector: Projector, body: Skeleton) -> tuple[Shape, ...]:
    aside = projector.camera.nearness(body.head.basis.left)
    if abs(aside) < _EAR_SHOWS:
        return ()
    lobe = (ear(body, left=aside > 0.0),)
    fold = stroke([projector.point(at) for at in ear_fold(body, left=aside > 0.0)])
    return (
        projector.line(lobe, _EAR_LINE),
        Shape((projector.outline(lobe[0]),), Ink.SKIN),
        Shape((fold,), Ink.LINE, lines=_FEATURE_LINE),
    )


def _features(projector: Projector, body: Skeleton) -> tuple[Shape, ...]:
    """Lids, brows and lips of the sides that face the viewer."""
    ahead = projector.camera.nearness(body.head.basis.front)
    aside = projector.camera.nearness(body.head.basis.left)
    marks: list[tuple[Vector, ...]] = []
    for left in (True, False):
        turned = aside if left else -aside
        if ahead + _EYE_TO_SIDE * turned > _FEATURE_SHOWS:
            marks += eye(body, left=left)
            marks.append(lips(body, left=left))
    strokes = tuple(stroke([projector.point(at) for at in mark]) for mark in marks)
    return (Shape(strokes, Ink.LINE, lines=_FEATURE_LINE),) if strokes else ()
