# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The whole library stays within human range, is mirrored whole, and is settled anew in time."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from math import dist
from pathlib import Path
from types import ModuleType

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.pose import Pose
from recovery_gui.core.pose_limits import POSE_LIMITS, beyond
from recovery_gui.core.practice_plan import fill_side
from recovery_gui.core.side import Side
from recovery_gui.figure.blend import moment
from recovery_gui.figure.joints import posture_of
from recovery_gui.figure.limits import leg_to_floor
from recovery_gui.figure.memo import MEMO
from recovery_gui.figure.scene import compose
from recovery_gui.figure.stance import far_stance, stance
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.settled_file import SETTLED, read_settled
from tests.figure.library import BUILDS, exercises, rests, ways

EXERCISES = exercises()
NAMES = [exercise.id for exercise in EXERCISES]
HAIR = 0.5  # Degree, past a limit.
FRAMES = [k / 20 for k in range(21)]


@pytest.mark.parametrize("exercise", EXERCISES, ids=NAMES)
def test_every_joint_is_within_its_range_or_named_with_a_reason(exercise: Exercise) -> None:
    past = {
        (number, name, round(value, 1))
        for build in BUILDS
        for number, picture in enumerate(exercise.pictures, start=1)
        for pose in (stance(picture, build).pose, far_stance(picture, build).pose)
        for name, value in _past(pose)
        if name not in {one.angle for one in picture.exceptions}
    }
    assert past == set()


def _past(pose: Pose) -> Iterator[tuple[str, float]]:
    for name, value in beyond(pose):
        least, most = POSE_LIMITS[name]
        if not least - HAIR <= value <= most + HAIR:
            yield name, value


def test_an_exception_has_a_reason() -> None:
    named = [(str(one), each) for one in rests() for each in one.picture.exceptions]
    assert [where for where, each in named if len(each.reason) < 15] == []


@pytest.mark.parametrize("build", BUILDS)
def test_a_limited_leg_stays_below_its_limit_on_every_frame(build: FigureBuild) -> None:
    over: list[str] = []
    highest = 0.0
    for motion in ways(build):
        assert motion.way is not None
        start, end, swing = motion.way.start, motion.way.end, motion.way.swing
        for limit in {one.leg_limit for one in (start, end) if one.leg_limit}:
            for share in FRAMES:
                if swing:
                    body = moment(end, swing=share, build=build).body
                else:
                    body = moment(end, start, share, build=build).body
                past = leg_to_floor(body, body.leg(limit.side)) - limit.degrees
                highest = max(highest, past + limit.degrees)
                if past > 1e-6:
                    over.append(f"{motion} at {share}: {past:.2f} degrees over")
    sys.stdout.write(f"highest limited leg: {highest:.2f} degrees\n")
    assert highest > 45.0
    assert over == []


@pytest.mark.parametrize("exercise", EXERCISES, ids=NAMES)
def test_the_left_picture_is_the_mirror_of_the_right_one(exercise: Exercise) -> None:
    for picture in exercise.pictures:
        for swing in (0.0, 1.0):
            assert (
                compose(picture.mirrored(), swing=swing)
                == compose(picture, swing=swing).reflected()
            )


@pytest.mark.parametrize("exercise", EXERCISES, ids=NAMES)
def test_words_change_sides_with_the_picture(exercise: Exercise) -> None:
    for text in _texts(exercise):
        right, left = fill_side(text, Side.RIGHT), fill_side(text, Side.LEFT)
        assert "{" not in right + left
        if exercise.sided:
            assert _swapped(right) == left
            assert _swapped(_swapped(right)) == right
        else:
            assert right == left == text


def _texts(exercise: Exercise) -> Iterator[str]:
    for step in exercise.steps:
        yield from (step.instruction, step.short, step.cue, step.feel, step.limit)
    if exercise.finish is not None:
        yield from (exercise.finish.instruction, exercise.finish.short)


def _swapped(text: str) -> str:
    return re.sub(r"\b(left|right)\b(?! angle)", _other, text, flags=re.IGNORECASE)


def _other(found: re.Match[str]) -> str:
    word = found[0]
    other = "right" if word.lower() == "left" else "left"
    return other.capitalize() if word[0].isupper() else other


def _settler() -> ModuleType:
    path = Path(__file__).parents[2] / "packaging" / "settle_library.py"
    spec = importlib.util.spec_from_file_location("settle_library", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_settled_bodies_are_those_of_the_library() -> None:
    known = read_settled(resources_dir() / SETTLED).keys()
    settler = _settler()
    wanted = {name for exercise in EXERCISES for name in settler.names(exercise)}
    assert len(wanted - known) == 0, "the exercises have changed: run `make settle`"
    assert len(known - wanted) == 0, "some bodies are no longer used: run `make settle`"


def test_a_body_settled_now_is_where_the_settled_one_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sample = list(rests())[7::29]
    for number, motion in enumerate(sample):
        build = BUILDS[number % len(BUILDS)]
        known = stance(motion.picture, build)
        with monkeypatch.context() as nothing_known:
            nothing_known.setattr(MEMO, "get", lambda _: None)
            live = stance.__wrapped__(motion.picture, build)
        here, there = (posture_of(one.pose, one.root, build).segments for one in (known, live))
        farthest = max(dist(here[name].origin, there[name].origin) for name in here)
        assert farthest < 0.002 / 1.70, f"{motion} has moved: run `make settle`"
    assert len(sample) >= 5
