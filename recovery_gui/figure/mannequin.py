# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The figure stood up to be pointed at: one skin from crown to sole, seen from front or back."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.figure.body_arms import CLOTH as SLEEVE
from recovery_gui.figure.body_arms import bare_arm, digits, palm, sleeve
from recovery_gui.figure.body_head import neck
from recovery_gui.figure.body_legs import CLOTH as SHORTS
from recovery_gui.figure.body_legs import bare_leg, foot, shorts_leg, toes
from recovery_gui.figure.body_trunk import gluteal, shirt, shorts
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Drawing, Outline, Shape
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_head import head_shapes
from recovery_gui.figure.skeleton import Arm, Leg, Skeleton
from recovery_gui.figure.solid import Blob, Cell, Part, Sphere, Tube

Cells = tuple[Cell, ...]

_POSE = Pose(
    shoulder_abd=Pair(17.0, 17.0),
    elbow_flex=Pair(6.0, 6.0),
    hip_abd=Pair(6.0, 6.0),
    hip_rot=Pair(12.0, 12.0),
)
_PITCH = 8.0  # Enough to see the feet from above.
_SKIN = (Ink.SKIN, Ink.SKIN_SHADE)
_FINE = 0.4  # Lines of the face are thinner than this, outlines are not.


class Facing(Enum):
    """Which way the body faces; the value is what is seen, in words."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True)
class Mannequin:
    """A drawing, and the outlines that the half with x > 0 is made of, by their part."""

    drawing: Drawing
    trunk: tuple[Outline, ...]
    arm: tuple[Outline, ...]
    leg: tuple[Outline, ...]
    foot: tuple[Outline, ...]

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """Everything that the body covers, without its line."""
        shapes = self.drawing.shapes
        return tuple(one for shape in shapes if shape.ink is not Ink.LINE for one in shape.outlines)


@lru_cache(maxsize=4)
def mannequin(facing: Facing, build: FigureBuild) -> Mannequin:
    """The body of this build; the middle of the hips is the origin, x counts to the right.

    From the front its left is on the viewer's right.
    """
    front = facing is Facing.FRONT
    projector = Projector(Camera(90.0 if front else -90.0, _PITCH))
    cells = _cells(skeleton_of(_POSE, build=build))
    near = 0 if front else 1  # The limbs of the half with x > 0.

    def seen(*groups: Cells) -> tuple[Outline, ...]:
        return tuple(projector.outline(cell) for cells in groups for cell in cells)

    return Mannequin(
        _drawing(projector, cells, front=front),
        seen(cells.trunk),
        seen(cells.arms[near]),
        seen(cells.legs[near]),
        seen(cells.feet[near]),
    )


class _Body(NamedTuple):
    """The solids by their part; limbs are left and right. The last of the trunk is the neck."""

    skeleton: Skeleton
    trunk: Cells
    arms: tuple[Cells, ...]
    hands: tuple[Cells, ...]
    legs: tuple[Cells, ...]
    feet: tuple[Cells, ...]


def _cells(body: Skeleton) -> _Body:
    return _Body(
        body,
        (*shorts(body), *shirt(body, 0.0), *_shoulders(body), neck(body)),
        tuple(_arm(arm) for arm in body.arms),
        tuple((*palm(arm), *digits(arm)) for arm in body.arms),
        tuple(_leg(body, leg) for leg in body.legs),
        tuple((*foot(leg), *toes(leg)) for leg in body.legs),
    )


def _drawing(projector: Projector, body: _Body, *, front: bool) -> Drawing:
    """One line around all of it; trunk, neck and legs are one skin, the rest lies upon it."""
    whole = (*body.trunk, *body.legs[0], *body.legs[1])
    low = (whole, *body.feet) if front else (*body.feet, whole)
    parts = (Part(cells, *_SKIN) for cells in (*low, *body.arms, *body.hands))
    skins = [shape for part in parts for shape in projector.fill(part)]
    fills = (*skins, *_head(projector, body))
    outlines = (one for shape in fills if shape.ink is not Ink.LINE for one in shape.outlines)
    return Drawing((Shape(tuple(outlines), Ink.LINE, lines=1.0), *fills))


def _head(projector: Projector, body: _Body) -> Iterator[Shape]:
    """Face and hair; the neck is drawn with the trunk."""
    throat = {shape.outlines for shape in projector.fill(Part(body.trunk[-1:], *_SKIN))}
    for shape in head_shapes(projector, body.skeleton):
        outlined = shape.ink is Ink.LINE and shape.lines > _FINE
        if not outlined and shape.outlines not in throat:
            yield shape


def _leg(body: Skeleton, leg: Leg) -> Cells:
    """Hip to ankle as one skin."""
    cloth, (thigh, shank) = shorts_leg(leg), bare_leg(leg)
    bare = (*(_slimmer(one, SHORTS) for one in cloth.spheres), *thigh.spheres, *shank.spheres)
    return (Tube(bare), gluteal(body, leg, cloth))


def _arm(arm: Arm) -> Cells:
    """Shoulder to wrist as one skin."""
    upper, forearm = bare_arm(arm)
    cloth = (_slimmer(one, SLEEVE) for one in sleeve(arm).spheres)
    return (Tube((*cloth, *upper.spheres, *forearm.spheres)),)


def _shoulders(body: Skeleton) -> tuple[Blob, ...]:
    """From the top of the chest over each shoulder."""
    _, chest = shirt(body, 0.0)
    tops = chest.spheres[-4:-2]
    return tuple(
        Blob((top, _slimmer(sleeve(arm).spheres[0], SLEEVE)))
        for top, arm in zip(tops, body.arms, strict=True)
    )


def _slimmer(sphere: Sphere, by: float) -> Sphere:
    return Sphere(sphere.centre, sphere.radius - by)
