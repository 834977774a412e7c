# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The parallel projection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.picture import Picture, Prop, PropPlace, Surface, View
from recovery_gui.core.pose import Pose
from recovery_gui.figure.camera import Camera, camera_between, camera_for
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.vectors import Vector, cross, dot, length

CAMERAS = st.builds(Camera, st.floats(-180, 180), st.floats(-89, 89))


@given(CAMERAS)
def test_the_view_is_square_and_right_handed(camera: Camera) -> None:
    assert cross(camera.right, camera.up) == pytest.approx(camera.toward, abs=1e-9)
    assert length(camera.up) == pytest.approx(1.0)
    assert dot(camera.right, camera.up) == pytest.approx(0.0, abs=1e-9)


def test_yaw_0_looks_at_the_right_side_and_90_at_the_front() -> None:
    assert Camera(0.0, 0.0).toward == pytest.approx((0.0, -1.0, 0.0))
    assert Camera(90.0, 0.0).toward == pytest.approx((1.0, 0.0, 0.0))
    assert Camera(0.0, 90.0).toward == pytest.approx((0.0, 0.0, 1.0))


@given(CAMERAS, st.floats(-1, 1), st.floats(-1, 1))
def test_the_floor_s_map_is_the_view_of_the_floor(camera: Camera, x: float, y: float) -> None:
    xx, xy, yx, yy = camera.floor
    assert Projector(camera).point((x, y, 0.0)) == pytest.approx((xx * x + xy * y, yx * x + yy * y))


def test_what_is_nearer_is_nearer() -> None:
    assert Camera(0.0, 0.0).nearness((0.0, -1.0, 0.0)) > Camera(0.0, 0.0).nearness((0.0, 1.0, 0.0))


@pytest.mark.parametrize("view", View)
def test_every_view_looks_down_a_little_from_its_side(view: View) -> None:
    camera = camera_for(Picture(Pose(), view=view))
    assert camera.pitch > 5.0
    assert 0.0 < camera.yaw < 180.0
    assert (camera.yaw > 90.0) is (view is View.FRONT_ACROSS)


@pytest.mark.parametrize(
    ("view", "place", "normal"),
    [
        (View.SIDE, PropPlace.IN_FRONT, (-1.0, 0.0, 0.0)),
        (View.TOP, PropPlace.IN_FRONT, (-1.0, 0.0, 0.0)),
        (View.FRONT, PropPlace.RIGHT, (0.0, 1.0, 0.0)),
        (View.SIDE, PropPlace.LEFT, (0.0, -1.0, 0.0)),
    ],
)
def test_a_wall_shows_its_face(view: View, place: PropPlace, normal: Vector) -> None:
    picture = Picture(Pose(), view=view, props=(Prop(Surface.WALL, place),))
    assert dot(camera_for(picture).toward, normal) > 0.0


def test_the_camera_goes_with_the_glide_from_view_to_view() -> None:
    side, top = (Picture(Pose(), view=view) for view in (View.SIDE, View.TOP))
    assert camera_between(None, top, 0.3) == camera_for(top)
    assert camera_between(side, top, 0.0) == camera_for(side)
    assert camera_between(side, top, 1.0) == camera_for(top)
    half = camera_between(side, top, 0.5)
    assert half.pitch == pytest.approx((camera_for(side).pitch + camera_for(top).pitch) / 2.0)
