# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The first exercise, complete, in the doses and limits of its source."""

import tomllib
from pathlib import Path

import pytest

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise, StepKind, Tempo
from recovery_gui.core.picture import (
    BodyPart,
    Highlight,
    LegLimit,
    MuscleChain,
    PropPlace,
    Surface,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.exercise_parser import json_schema
from recovery_gui.storage.resources import resources_dir

FILE = resources_dir() / "exercises" / "hip-to-heel-press.toml"


@pytest.fixture
def press() -> Exercise:
    """The exercise as the program loads it."""
    catalog = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    (found,) = (one for one in catalog.exercises() if one.id == "hip-to-heel-press")
    return found


def test_eight_steps_in_their_doses(press: Exercise) -> None:
    timing = [(step.kind, step.seconds, step.amount, step.once) for step in press.steps]
    assert timing == [
        (StepKind.SETUP, 8.0, 0, True),
        (StepKind.SETUP, 8.0, 0, True),
        (StepKind.SETUP, 8.0, 0, False),
        (StepKind.SETUP, 8.0, 0, False),
        (StepKind.REPS, 0.0, 3, False),
        (StepKind.BREATHS, 0.0, 1, False),
        (StepKind.BREATHS, 0.0, 2, False),
        (StepKind.RELEASE, 6.0, 0, False),
    ]
    assert press.steps[4].tempo == Tempo(2.0, 2.0)
    assert press.finish is not None
    assert press.finish.seconds == 20.0
    assert press.sided
    assert press.equipment == (Equipment.FOAM_ROLLER, Equipment.MAT)


def test_the_raised_leg_has_its_limit(press: Exercise) -> None:
    limits = [step.picture.leg_limit for step in press.steps]
    limit = LegLimit(Side.RIGHT, 90.0)
    assert limits == [None, None, None, limit, limit, limit, limit, None]


def test_only_the_ankle_of_the_raised_leg_moves_in_the_pumps(press: Exercise) -> None:
    pumps = press.steps[4].picture
    assert pumps.counter_pose is not None
    assert pumps.pose.ankle.right > 0 > pumps.counter_pose.ankle.right
    assert pumps.pose.ankle.left == pumps.counter_pose.ankle.left
    assert pumps.pose.hip_flex == pumps.counter_pose.hip_flex


def test_it_glows_where_it_is_felt(press: Exercise) -> None:
    chains = [step.picture.highlights for step in press.steps]
    calf = (Highlight(MuscleChain.CALF, Side.RIGHT),)
    line = (Highlight(MuscleChain.BACK_LINE, Side.RIGHT),)
    assert chains == [(), (), (), (), calf, line, line, ()]


def test_the_roller_is_under_the_pelvis_from_the_second_step_on(press: Exercise) -> None:
    for number, step in enumerate(press.steps, start=1):
        under = {contact.part: contact.surface for contact in step.picture.contacts}
        assert under[BodyPart.PELVIS] is (Surface.FLOOR if number == 1 else Surface.FOAM_ROLLER)
        (roller,) = step.picture.props
        assert roller.place is (PropPlace.BESIDE_HIPS if number == 1 else PropPlace.CONTACT)


def test_short_lines_can_be_read_from_three_metres(press: Exercise) -> None:
    assert press.finish is not None
    shorts = [*(step.short for step in press.steps), press.finish.short]
    assert max(len(short) for short in shorts) <= 60
    assert press.steps[5].short == "Heel high. Let the pelvis grow heavy."


def test_safety_comes_with_it(press: Exercise) -> None:
    words = " ".join((*press.contraindications, *press.stop_rules))
    for word in ("stress fracture", "blood clot", "glaucoma", "sciatica", "numb", "5 out of 10"):
        assert word in words
    assert press.reviewed is None


def test_the_source_is_credited(press: Exercise) -> None:
    assert "Sue Hitzmann" in press.source_note
    assert press.sources[0].url.startswith("https://www.womensrunning.com/")
    assert "MELT" not in press.name


def check_schema(value: object, schema: dict[str, object], where: str) -> None:
    """The part of JSON Schema that ours uses, applied to a parsed TOML file."""
    if "anyOf" in schema:
        choices = schema["anyOf"]
        assert isinstance(choices, list)
        text, table = choices
        check_schema(value, table if isinstance(value, dict) else text, where)
    elif schema.get("type") == "object":
        assert isinstance(value, dict), where
        properties = schema.get("properties")
        required = schema.get("required")
        assert isinstance(properties, dict)
        assert isinstance(required, list)
        assert set(required) <= set(value) <= set(properties), where
        for key, inner in value.items():
            check_schema(inner, properties[key], f"{where}.{key}")
    elif schema.get("type") == "array":
        assert isinstance(value, list), where
        least, most, items = schema["minItems"], schema["maxItems"], schema["items"]
        assert isinstance(least, int)
        assert isinstance(most, int)
        assert isinstance(items, dict)
        assert least <= len(value) <= most, where
        for inner in value:
            check_schema(inner, items, f"{where}[]")
    else:
        check_plain(value, schema, where)


def check_plain(value: object, schema: dict[str, object], where: str) -> None:
    if "enum" in schema:
        allowed = schema["enum"]
        assert isinstance(allowed, list)
        assert value in allowed, where
    elif schema["type"] == "string":
        longest = schema.get("maxLength", 10**6)
        assert isinstance(longest, int)
        assert len(str(value)) <= longest, where
    elif schema["type"] == "boolean":
        assert isinstance(value, bool), where
    else:
        assert isinstance(value, int | float), where
        least = schema.get("minimum", schema.get("exclusiveMinimum"))
        most = schema["maximum"]
        assert isinstance(least, int | float)
        assert isinstance(most, int | float)
        assert least <= value <= most, where


def test_it_fits_the_schema() -> None:
    check_schema(tomllib.loads(FILE.read_text(encoding="utf-8")), json_schema(), "file")
