# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""docs/routine-format.md tells the truth: its example parses, and no field is left out."""

import re
from pathlib import Path

from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.library_check import check_files
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_parser import json_schema

DOCUMENT = (Path(__file__).parent.parent.parent / "docs" / "routine-format.md").read_text(
    encoding="utf-8"
)


def test_the_example_has_no_problem_and_no_id_of_the_program(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", DOCUMENT, re.DOTALL)
    (tmp_path / "routines").mkdir()
    path = tmp_path / "routines" / "legs-after-hills.toml"
    path.write_text(example, encoding="utf-8")
    catalog = ExerciseCatalog(resources_dir() / "exercises", tmp_path / "exercises")
    assert check_files([path], catalog) == []
    assert path.stem in [one.id for one in catalog.routines()]


def test_every_field_is_described() -> None:
    properties = json_schema()["properties"]
    names = [*properties, *properties["items"]["items"]["properties"]]
    assert "passes" in names
    assert [name for name in names if f"| `{name}` |" not in DOCUMENT] == []
