# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The draw list of the foam roller."""

from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.roller import CORE, HALF_LENGTH, RADIUS, Roller
from recovery_gui.figure.scene_order import Layer
from recovery_gui.figure.solid import Part, Ring, Sphere, Tube
from recovery_gui.figure.vectors import UP, Vector, along, cross, dot

_GROOVES = (-0.6, -0.2, 0.2, 0.6)
_FACE = 0.82  # Radius of the end inside its rim, of the whole.


def roller_layer(projector: Projector, roller: Roller, shapes: tuple[Shape, ...]) -> Layer:
    """The roller with the spheres along its axis; `shapes` show one in the middle of the floor."""
    inner = HALF_LENGTH - RADIUS
    spheres = tuple(
        Sphere(along(roller.centre, roller.axis, inner * k / 2.0), RADIUS) for k in range(-2, 3)
    )
    place = projector.point((roller.x, roller.y, 0.0))
    return Layer(spheres, tuple(shape.moved(*place) for shape in shapes))


def roller_shapes(projector: Projector, roller: Roller) -> tuple[Shape, ...]:
    """The roller: a cylinder with grooves, and the near end with its rim and core."""
    axis = roller.axis
    if dot(axis, projector.camera.toward) < 0.0:
        axis = (-axis[0], -axis[1], -axis[2])
    ends = [along(roller.centre, axis, side * HALF_LENGTH) for side in (-1.0, 1.0)]
    spheres = tuple(Sphere(end, RADIUS) for end in ends)
    far, near = (_end(end, axis, RADIUS) for end in ends)
    body = Part((Tube(spheres, start=far, end=near),), Ink.ROLLER, Ink.ROLLER_SHADE)
    core = (projector.ring(_end(ends[1], axis, RADIUS * CORE)),)
    grooves = tuple(
        projector.near_half(_end(along(roller.centre, axis, HALF_LENGTH * share), axis, RADIUS))
        for share in _GROOVES
    )
    return (
        projector.line(body.cells),
        *projector.fill(body),
        Shape(grooves, Ink.ROLLER_SHADE, lines=0.3),
        Shape((projector.ring(near),), Ink.LINE, lines=0.4),
        Shape((projector.ring(near),), Ink.ROLLER_RIM),
        Shape((projector.ring(_end(ends[1], axis, RADIUS * _FACE)),), Ink.ROLLER),
        Shape(core, Ink.LINE, lines=0.4),
        Shape(core, Ink.ROLLER_CORE),
    )


def _end(centre: Vector, axis: Vector, radius: float) -> Ring:
    side = cross(axis, UP)
    return Ring(centre, along((0.0, 0.0, 0.0), side, radius), (0.0, 0.0, radius), axis)
