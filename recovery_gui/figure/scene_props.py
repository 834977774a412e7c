# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of everything but the body: the backdrop, and things among the limbs."""

from functools import lru_cache

from recovery_gui.core.picture import BodyPart
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import Chair, Things, Wall
from recovery_gui.figure.roller import Roller
from recovery_gui.figure.scene_chair import chair_layers
from recovery_gui.figure.scene_floor import floor_shapes, mat_shapes, mat_shift
from recovery_gui.figure.scene_order import Layer
from recovery_gui.figure.scene_roller import roller_layer, roller_shapes
from recovery_gui.figure.scene_soft import ball_layer, cushion_layer, strap_layers
from recovery_gui.figure.scene_wall import wall_shapes
from recovery_gui.figure.vectors import Vector

__all__ = ["backdrop_shapes", "mat_shapes", "roller_shapes", "thing_layers"]


def backdrop_shapes(
    projector: Projector, things: Things, anchor: BodyPart | None, hips: Vector
) -> tuple[Shape, ...]:
    """Mat or floor, and the wall: what lies behind everything and shades nothing.

    `anchor` is the part that stands still through an exercise; the mat lies from there to
    where the hips are.
    """
    wall = things.wall
    if things.mat:
        ground = mat_shapes(projector.camera, mat_shift(anchor, hips, wall))
    else:
        ground = floor_shapes(projector.camera, wall)
    return (*ground, *(_wall(projector.camera, wall, low=things.mat) if wall else ()))


def thing_layers(projector: Projector, things: Things) -> tuple[Layer, ...]:
    """The things that lie before, behind or between the parts of the body."""
    camera = projector.camera
    return (
        *((_roller(camera, things.roller),) if things.roller else ()),
        *((ball_layer(projector, things.ball),) if things.ball else ()),
        *(_chair(camera, things.chair) if things.chair else ()),
        *((cushion_layer(projector, things.cushion),) if things.cushion else ()),
        *(strap_layers(projector, things.strap) if things.strap else ()),
    )


@lru_cache(maxsize=8)
def _wall(camera: Camera, wall: Wall, *, low: bool) -> tuple[Shape, ...]:
    return wall_shapes(Projector(camera), wall, low=low)


@lru_cache(maxsize=8)
def _chair(camera: Camera, chair: Chair) -> tuple[Layer, ...]:
    return chair_layers(Projector(camera), chair)


@lru_cache(maxsize=8)
def _roller(camera: Camera, roller: Roller) -> Layer:
    return roller_layer(Projector(camera), roller, _roller_seen(camera, roller.heading))


@lru_cache(maxsize=8)
def _roller_seen(camera: Camera, heading: float) -> tuple[Shape, ...]:
    """A roller in the middle of the floor: wherever it rolls, it looks the same."""
    return roller_shapes(Projector(camera), Roller(0.0, 0.0, heading))
