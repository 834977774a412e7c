# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The parallel projection from the world to the view."""

from dataclasses import dataclass
from functools import cached_property
from math import cos, radians, sin

from recovery_gui.core.picture import Picture, PropPlace, Surface, View
from recovery_gui.figure.drawing import Affine
from recovery_gui.figure.ease import eased
from recovery_gui.figure.vectors import Vector, dot


@dataclass(frozen=True)
class Camera:
    """Degrees. Yaw 0 looks at the right side of the body, +90 at its front; pitch looks down."""

    yaw: float
    pitch: float

    @cached_property
    def right(self) -> Vector:
        """World direction of the view's x."""
        return (cos(radians(self.yaw)), sin(radians(self.yaw)), 0.0)

    @cached_property
    def up(self) -> Vector:
        """World direction of the view's y."""
        yaw, pitch = radians(self.yaw), radians(self.pitch)
        return (-sin(yaw) * sin(pitch), cos(yaw) * sin(pitch), cos(pitch))

    @cached_property
    def toward(self) -> Vector:
        """World direction from the scene to the viewer."""
        yaw, pitch = radians(self.yaw), radians(self.pitch)
        return (sin(yaw) * cos(pitch), -cos(yaw) * cos(pitch), sin(pitch))

    @cached_property
    def floor(self) -> Affine:
        """Maps floor coordinates (x, y, z = 0) to the view."""
        return Affine(self.right[0], self.right[1], self.up[0], self.up[1])

    def nearness(self, point: Vector) -> float:
        """Larger is nearer to the viewer."""
        return dot(point, self.toward)


_BEST = {
    View.SIDE: Camera(yaw=16.0, pitch=13.0),
    View.FRONT: Camera(yaw=68.0, pitch=12.0),
    View.FRONT_ACROSS: Camera(yaw=112.0, pitch=12.0),
    View.TOP: Camera(yaw=16.0, pitch=58.0),
}


def camera_for(picture: Picture) -> Camera:
    """The best camera for a picture: a slight three-quarter from above.

    Where a wall would turn its back to it, it looks from the other side of the same view.
    """
    best = _BEST[picture.view]
    walls = {prop.place for prop in picture.props if prop.kind is Surface.WALL}
    if picture.view is View.FRONT_ACROSS:
        return best
    if picture.view is View.FRONT:
        return Camera(180.0 - best.yaw, best.pitch) if PropPlace.RIGHT in walls else best
    return Camera(-best.yaw, best.pitch) if PropPlace.IN_FRONT in walls else best


def camera_between(previous: Picture | None, picture: Picture, blend: float) -> Camera:
    """The camera on its way from the best one of the picture before."""
    last = camera_for(picture)
    if previous is None:
        return last
    first, share = camera_for(previous), eased(blend)
    return Camera(
        first.yaw + (last.yaw - first.yaw) * share, first.pitch + (last.pitch - first.pitch) * share
    )
