# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Each chain glows at its own place, on its own side, fainter when it is turned away."""

from itertools import pairwise
from math import hypot

import pytest

from recovery_gui.core.picture import Highlight, MuscleChain
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.camera import Camera
from recovery_gui.figure.drawing import Shape
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.muscle_chains import chain_points
from recovery_gui.figure.palette import Ink
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene_depth import HEAD, LEGS, PELVIS, THORAX
from recovery_gui.figure.scene_meaning import glow_between, glow_shapes
from recovery_gui.figure.vectors import length, minus

BODY = skeleton_of(Pose(), (0.0, 0.0, 0.53))
MIDLINE = {MuscleChain.LOW_BACK, MuscleChain.UPPER_BACK, MuscleChain.BELLY}
FRONT = Camera(90.0, 0.0)
BACK = Camera(-90.0, 0.0)
RIGHT = Camera(0.0, 0.0)


def chain(which: MuscleChain, side: Side = Side.RIGHT) -> Highlight:
    return Highlight(which, Side.NONE if which in MIDLINE else side)


def glow(which: MuscleChain, camera: Camera, strength: float = 1.0) -> tuple[Shape, ...]:
    return glow_shapes(Projector(camera), BODY, chain(which), strength)


def strength(which: MuscleChain, camera: Camera) -> float:
    return sum(shape.opacity for shape in glow(which, camera) if shape.ink is Ink.GLOW)


@pytest.mark.parametrize("which", MuscleChain)
def test_every_chain_has_a_soft_light_and_a_core(which: MuscleChain) -> None:
    shapes = glow(which, Camera(35.0, 10.0))
    assert [shape.ink for shape in shapes[-2:]] == [Ink.GLOW_CASE, Ink.GLOW_CORE]
    halo = [shape.swell for shape in shapes[:-2]]
    assert halo == sorted(halo, reverse=True)


@pytest.mark.parametrize("which", MuscleChain)
def test_sides_are_reflections(which: MuscleChain) -> None:
    left = chain_points(BODY, chain(which, Side.LEFT))
    right = chain_points(BODY, chain(which, Side.RIGHT))
    for one, other in zip(left, right, strict=True):
        x, y, z = other.centre
        if which not in MIDLINE:
            y = -y
        assert one.centre == pytest.approx((x, y, z))
        assert length(one.out) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("which", "low", "high"),
    [
        (MuscleChain.SOLE, 0.0, 0.04),
        (MuscleChain.CALF, 0.06, 0.30),
        (MuscleChain.SHIN, 0.05, 0.28),
        (MuscleChain.HAMSTRING, 0.28, 0.53),
        (MuscleChain.QUAD, 0.28, 0.53),
        (MuscleChain.ADDUCTOR, 0.30, 0.54),
        (MuscleChain.BACK_LINE, 0.01, 0.53),
        (MuscleChain.GLUTE, 0.49, 0.60),
        (MuscleChain.OUTER_HIP, 0.40, 0.62),
        (MuscleChain.HIP_FLEXOR, 0.44, 0.63),
        (MuscleChain.LOW_BACK, 0.56, 0.70),
        (MuscleChain.BELLY, 0.56, 0.70),
        (MuscleChain.UPPER_BACK, 0.70, 0.82),
        (MuscleChain.CHEST, 0.74, 0.81),
        (MuscleChain.LAT, 0.64, 0.80),
        (MuscleChain.NECK, 0.80, 0.92),
    ],
)
def test_heights_on_a_standing_body(which: MuscleChain, low: float, high: float) -> None:
    heights = [point.centre[2] for point in chain_points(BODY, chain(which))]
    assert min(heights) >= low
    assert max(heights) <= high
    assert max(heights) - min(heights) < (high - low) + 1e-9


FORWARD = {
    *(MuscleChain.QUAD, MuscleChain.SHIN, MuscleChain.CHEST, MuscleChain.BELLY),
    MuscleChain.HIP_FLEXOR,
}
BACKWARD = {
    *(MuscleChain.CALF, MuscleChain.HAMSTRING, MuscleChain.BACK_LINE, MuscleChain.GLUTE),
    *(MuscleChain.LOW_BACK, MuscleChain.UPPER_BACK, MuscleChain.LAT),
}


@pytest.mark.parametrize("which", FORWARD | BACKWARD)
def test_what_is_turned_away_glows_fainter(which: MuscleChain) -> None:
    before, after = (FRONT, BACK) if which in FORWARD else (BACK, FRONT)
    assert strength(which, after) < 0.75 * strength(which, before)


def test_what_is_turned_away_glows_at_the_edge() -> None:
    """Seen from the front, three-quarter, the calf's light lies by the silhouette."""
    camera = Camera(60.0, 0.0)
    projector = Projector(camera)
    points = chain_points(BODY, chain(MuscleChain.CALF))
    middle = points[len(points) // 2]
    core = glow(MuscleChain.CALF, camera)[-1].outlines[0]
    x, y = projector.point(middle.centre)
    nearest = min(core, key=lambda arc: abs(arc.y - y))
    assert 0.4 * middle.radius < hypot(nearest.x - x, nearest.y - y) < middle.radius


def test_a_chain_seen_from_its_side_lies_inside_the_limb() -> None:
    projector = Projector(RIGHT)
    for point in chain_points(BODY, chain(MuscleChain.QUAD)):
        x, y = projector.point(point.centre)
        core = glow(MuscleChain.QUAD, RIGHT)[-1].outlines[0]
        nearest = min(core, key=lambda arc: hypot(arc.x - x, arc.y - y))
        assert hypot(nearest.x - x, nearest.y - y) < point.radius


def test_strength_fades_all() -> None:
    whole, half = glow(MuscleChain.QUAD, FRONT), glow(MuscleChain.QUAD, FRONT, 0.5)
    for one, other in zip(whole, half, strict=True):
        assert other.opacity == pytest.approx(one.opacity / 2.0)


def test_the_back_line_runs_from_hip_to_heel() -> None:
    points = chain_points(BODY, chain(MuscleChain.BACK_LINE))
    gaps = [length(minus(a.centre, b.centre)) for a, b in pairwise(points)]
    assert max(gaps) < 0.06
    assert points[-1].centre[2] < 0.03


@pytest.mark.parametrize(
    ("highlight", "rows"),
    [
        (chain(MuscleChain.CALF), {LEGS[1] + 1}),
        (chain(MuscleChain.CALF, Side.LEFT), {LEGS[0] + 1}),
        (chain(MuscleChain.BACK_LINE), {LEGS[1], LEGS[1] + 1, LEGS[1] + 2}),
        (chain(MuscleChain.GLUTE), {PELVIS, LEGS[1]}),
        (chain(MuscleChain.SOLE, Side.LEFT), {LEGS[0] + 2}),
        (chain(MuscleChain.NECK), {THORAX, HEAD}),
        (chain(MuscleChain.LOW_BACK), {PELVIS, THORAX}),
        (Highlight(MuscleChain.GLUTE, Side.NONE), {PELVIS}),
    ],
)
def test_a_light_lies_on_the_parts_that_the_chain_runs_along(
    highlight: Highlight, rows: set[int]
) -> None:
    assert glow_between(Projector(RIGHT), BODY, highlight, 1.0).rows == rows


def test_a_light_that_looks_away_lies_behind_its_parts() -> None:
    calf = chain(MuscleChain.CALF)
    assert glow_between(Projector(FRONT), BODY, calf, 1.0).behind
    assert not glow_between(Projector(RIGHT), BODY, calf, 1.0).behind
    assert not glow_between(Projector(BACK), BODY, calf, 1.0).behind
