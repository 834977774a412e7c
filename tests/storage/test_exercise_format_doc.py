# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""docs/exercise-format.md tells the truth: its example parses, and no field is left out."""

import re
from enum import Enum
from pathlib import Path

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import StartPosition, StepKind
from recovery_gui.core.picture import BodyPart, MuscleChain, PropPlace, Surface, View
from recovery_gui.storage.exercise_parser import json_schema, parse_exercise
from recovery_gui.storage.library import load_library
from recovery_gui.storage.resources import resources_dir

DOCUMENT = (Path(__file__).parent.parent.parent / "docs" / "exercise-format.md").read_text(
    encoding="utf-8"
)


def field_names(schema: dict[str, object]) -> set[str]:
    names: set[str] = set()
    properties = schema.get("properties", {})
    assert isinstance(properties, dict)
    for name, inner in properties.items():
        names |= {name} | field_names(inner)
    items = schema.get("items", {})
    assert isinstance(items, dict)
    return names | (field_names(items) if items else set())


def test_the_example_parses(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", DOCUMENT, re.DOTALL)
    (tmp_path / "ankle-pumps.toml").write_text(example, encoding="utf-8")
    library, _ = load_library(resources_dir() / "shared")
    exercise, lines = parse_exercise(tmp_path / "ankle-pumps.toml", library)
    assert lines == []
    assert exercise is not None
    assert len(exercise.steps) == 2


def test_every_field_is_described() -> None:
    names = field_names(json_schema())
    assert "counter_pose" in names
    assert [name for name in sorted(names) if not re.search(rf"\b{name}\b", DOCUMENT)] == []


@pytest.mark.parametrize(
    "members",
    [BodyArea, Equipment, StartPosition, StepKind, BodyPart, Surface, PropPlace, View],
)
def test_every_choice_is_named(members: type[Enum]) -> None:
    unwritten = (Surface.BODY,)
    named = [one for one in members if one not in unwritten]
    assert [one.value for one in named if f"`{one.value}`" not in DOCUMENT] == []


def test_every_glow_is_named() -> None:
    for chain in MuscleChain:
        assert f"`{chain.value.replace(' ', '_')}`" in DOCUMENT
