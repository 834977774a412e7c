# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""docs/exercise-format.md leaves no field out, and each stage of docs/first-exercise.md works."""

import re
from enum import Enum
from pathlib import Path

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise, StartPosition, StepKind
from recovery_gui.core.picture import BodyPart, MuscleChain, PropPlace, Surface, View
from recovery_gui.core.pose_limits import POSE_LIMITS
from recovery_gui.core.practice_plan import fill_side, plan_exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.storage.exercise_parser import json_schema, parse_exercise
from recovery_gui.storage.library import load_library
from recovery_gui.storage.picture_kinds import MIDLINE_CHAINS
from recovery_gui.storage.resources import resources_dir

DOCS = Path(__file__).parents[2] / "docs"
DOCUMENT = (DOCS / "exercise-format.md").read_text("utf-8")
TUTORIAL = (DOCS / "first-exercise.md").read_text("utf-8")


def field_names(schema: dict[str, object]) -> set[str]:
    names: set[str] = set()
    properties = schema.get("properties", {})
    assert isinstance(properties, dict)
    for name, inner in properties.items():
        names |= {name} | field_names(inner)
    items = schema.get("items", {})
    assert isinstance(items, dict)
    return names | (field_names(items) if items else set())


BLOCK = re.compile(r"```toml\n(.*?)```", re.DOTALL)
STAGES = BLOCK.findall(TUTORIAL)


def parse(directory: Path, text: str) -> tuple[Exercise | None, list[str]]:
    path = directory / "ankle-pumps.toml"
    path.write_text(text, encoding="utf-8")
    library, _ = load_library(resources_dir() / "shared")
    return parse_exercise(path, library, shown_as=path.name)


@pytest.mark.parametrize(
    ("stages", "steps", "finish", "seconds"),
    [(1, 1, False, 6.0), (2, 2, False, 86.0), (3, 2, True, 96.0)],
)
def test_the_tutorial_parses_at_every_stage(
    tmp_path: Path, stages: int, steps: int, finish: bool, seconds: float
) -> None:
    assert len(STAGES) == 3
    exercise, lines = parse(tmp_path, "\n".join(STAGES[:stages]))
    assert lines == []
    assert exercise is not None
    assert len(exercise.steps) == steps
    assert (exercise.finish is not None) == finish
    plan = plan_exercise(exercise, PlanSettings(lead_in_s=0.0, change_s=0.0))
    assert plan.seconds == seconds


def test_the_tutorial_takes_no_id_of_the_program(tmp_path: Path) -> None:
    exercise, _ = parse(tmp_path, "\n".join(STAGES))
    assert exercise is not None
    files = (resources_dir() / "exercises", resources_dir() / "routines")
    assert not any((folder / f"{exercise.id}.toml").exists() for folder in files)


def test_the_slip_is_told_as_the_tutorial_says(tmp_path: Path) -> None:
    text = "\n".join(STAGES)
    place = text.index("ankle", text.index("counter_pose"))
    _, (line,) = parse(tmp_path, f"{text[:place]}ankel{text[place + 5 :]}")
    (shown,) = re.findall(r"```text\n(.*), \.\.\.\n```", TUTORIAL)
    assert line.startswith(shown)


def test_pairs_of_words_stand_where_the_page_says(tmp_path: Path) -> None:
    """The German lines of the page, in the place of the tutorial's English ones."""
    (german,) = BLOCK.findall(DOCUMENT)
    head, step, finish = STAGES
    for line in german.splitlines():
        name = line.partition(" = ")[0]
        step = re.sub(rf"^{name} = .*$", line, step, flags=re.MULTILINE)
    exercise, lines = parse(tmp_path, "\n".join([head, step, finish]))
    assert lines == []
    assert exercise is not None
    words = exercise.steps[1].short
    assert fill_side(words, Side.RIGHT) == "Rechte Zehen heran, und weg."
    assert fill_side(words, Side.LEFT) == "Linke Zehen heran, und weg."


def test_the_limits_of_the_angles_are_those_that_hold() -> None:
    for name, (least, most) in POSE_LIMITS.items():
        assert f"| `{name}` | {least:g} to {most:g} | " in DOCUMENT


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


def test_every_glow_and_place_is_named() -> None:
    for chain in MuscleChain:
        suffix = "" if chain in MIDLINE_CHAINS else "_R"
        assert f"`{chain.value.replace(' ', '_')}{suffix}`" in DOCUMENT
    assert [place.value for place in PropPlace if f"`{place.value}`" not in DOCUMENT] == []
