# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a drawing covers, worked out without drawing it."""

import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.body import body_spheres
from recovery_gui.figure.camera import camera_for
from recovery_gui.figure.drawing import Bounds, Drawing
from recovery_gui.figure.kinematics import skeleton_of
from recovery_gui.figure.projector import Projector
from recovery_gui.figure.scene import compose, extent
from recovery_gui.figure.scene_body import body_shapes
from recovery_gui.figure.scene_order import seen
from tests.figure.library import exercises

HAIR = 0.002  # 3 mm at 1.70 m.
CUT = 0.006  # What a hem cuts off a limb's last sphere.
PICTURES = {
    f"{exercise.id} {number}": picture
    for exercise in exercises()
    for number, picture in enumerate(dict.fromkeys(exercise.pictures), start=1)
}


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)
def test_the_extent_is_that_of_the_drawing(picture: Picture) -> None:
    for swing in (0.0, 1.0) if picture.counter_pose else (0.0,):
        drawn = compose(picture, swing=swing).bounds
        assert tuple(extent(picture, swing=swing)) == pytest.approx(tuple(drawn), abs=HAIR)


@pytest.mark.parametrize("build", FigureBuild)
def test_the_extent_of_a_mirrored_picture_is_the_reflection(
    pictures: tuple[Picture, ...], build: FigureBuild
) -> None:
    here = extent(pictures[3], build=build)
    assert extent(pictures[3].mirrored(), build=build) == here.reflected()
    assert here.reflected().reflected() == here


@pytest.mark.parametrize("name", list(PICTURES)[::6])
def test_the_spheres_of_a_body_cover_what_is_drawn_of_it(name: str) -> None:
    body = skeleton_of(PICTURES[name].pose)
    projector = Projector(camera_for(PICTURES[name]))
    drawn = Drawing(body_shapes(projector, body, 0.0)).bounds
    covered = Bounds(*seen(projector.camera, body_spheres(body))[1:5])
    assert tuple(covered.joined(drawn)) == pytest.approx(tuple(covered))
    assert tuple(covered) == pytest.approx(tuple(drawn), abs=CUT)


def test_a_closed_hand_reaches_less_far() -> None:
    body = skeleton_of(Pose())

    def lowest(grips: frozenset[Side]) -> float:
        hands = [s for s in body_spheres(body, grips) if abs(s.centre[1]) > 0.09]
        return min(centre[2] - radius for centre, radius in hands)

    assert lowest(frozenset(Side)) > lowest(frozenset()) + 0.02
