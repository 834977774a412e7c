# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A motion is cut into steps that the eye cannot tell apart."""

from itertools import pairwise

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.camera import camera_for
from recovery_gui.ui.figure_extent import measured
from recovery_gui.ui.figure_motion import Motion, Step, Subject

SCALE = 700.0


def motion_of(picture: Picture) -> Motion:
    subject = Subject(picture, FigureBuild.SLENDER, camera_for(picture))
    return Motion(subject, measured(subject.drawing(), 0.004), SCALE)


@pytest.mark.parametrize(("step", "kind"), [(4, "swing"), (5, "breath")])
def test_a_motion_passes_through_its_steps_in_order(press: Exercise, step: int, kind: str) -> None:
    motion = motion_of(press.steps[step].picture)
    moments = [k / 400 for k in range(401)]
    pairs = [(at, 0.0) if kind == "swing" else (0.0, at) for at in moments]
    steps = [motion.step(*pair) for pair in pairs]
    assert steps[0] == Step(0, 0)
    assert steps == sorted(steps)
    assert len(set(steps)) == sum(steps[-1]) + 1


def test_a_step_moves_little(press: Exercise) -> None:
    motion = motion_of(press.steps[4].picture)
    last = motion.step(1.0, 0.0).swing
    drawings = [measured(motion.drawing(Step(number, 0)), 0.004) for number in range(last + 1)]
    ways = [SCALE * one.farthest(other) for one, other in pairwise(drawings)]
    assert max(ways) < 3.0


def test_at_rest_and_at_the_far_end_the_steps_are_exact(press: Exercise) -> None:
    picture = press.steps[4].picture
    motion = motion_of(picture)
    subject = Subject(picture, FigureBuild.SLENDER, camera_for(picture))
    assert motion.drawing(motion.step(0.0, 0.0)) == subject.drawing()
    far = measured(motion.drawing(motion.step(1.0, 0.0)), 0.0)
    assert far.farthest(measured(subject.drawing(swing=1.0), 0.0)) < 1e-9
