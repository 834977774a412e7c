# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of everything but the body: the backdrop, and things among the limbs."""

from recovery_gui.core.picture import BodyPart
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.props import Things
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
    return (*ground, *(wall_shapes(projector, wall, low=things.mat) if wall else ()))


def thing_layers(projector: Projector, things: Things) -> tuple[Layer, ...]:
    """The things that lie before, behind or between the parts of the body."""
    return (
        *((roller_layer(projector, things.roller),) if things.roller else ()),
        *((ball_layer(projector, things.ball),) if things.ball else ()),
        *(chair_layers(projector, things.chair) if things.chair else ()),
        *((cushion_layer(projector, things.cushion),) if things.cushion else ()),
        *(strap_layers(projector, things.strap) if things.strap else ()),
    )
