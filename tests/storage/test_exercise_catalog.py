# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The library of exercises on disk."""

from pathlib import Path
from shutil import copytree

import pytest

from recovery_gui.storage.exercise_catalog import ExerciseCatalog, check_files
from recovery_gui.storage.resources import resources_dir

PRESS = "hip-to-heel-press"


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A copy of the program's own exercises and what they share."""
    for part in ("exercises", "shared"):
        copytree(resources_dir() / part, tmp_path / "resources" / part)
    return tmp_path / "resources"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The user's folder."""
    (tmp_path / "own").mkdir()
    return tmp_path / "own"


def write_own(own: Path, name: str, text: str) -> None:
    (own / f"{name}.toml").write_text(text, encoding="utf-8")


def press_as(resources: Path, identity: str, name: str) -> str:
    text = (resources / "exercises" / f"{PRESS}.toml").read_text(encoding="utf-8")
    return text.replace(f'id = "{PRESS}"', f'id = "{identity}"').replace(
        'name = "Hip to Heel Press"', f'name = "{name}"'
    )


def test_the_programs_own_exercises_load_without_a_problem(tmp_path: Path) -> None:
    catalog = ExerciseCatalog(resources_dir() / "exercises", tmp_path / "none")
    assert catalog.problems() == ()
    assert PRESS in [exercise.id for exercise in catalog.exercises()]


def test_the_users_exercises_join_by_name(resources: Path, own: Path) -> None:
    write_own(own, "mine", press_as(resources, "mine", "a small press"))
    names = [one.name for one in ExerciseCatalog(resources / "exercises", own).exercises()]
    assert names == sorted(names, key=str.casefold)
    assert "a small press" in names


def test_a_broken_file_leaves_the_rest(resources: Path, own: Path) -> None:
    write_own(own, "broken", 'format = 1\nid = "broken"\nname = 3\n')
    write_own(own, "mine", press_as(resources, "mine", "Mine"))
    (own / "folder.toml").mkdir()
    (own / "notes.txt").write_text("not an exercise", encoding="utf-8")
    catalog = ExerciseCatalog(resources / "exercises", own)
    assert {PRESS, "mine"} <= {one.id for one in catalog.exercises()}
    assert f"{own / 'broken.toml'}:3: name: is the number 3, allowed: text in quotation marks" in (
        catalog.problems()
    )
    assert all("broken.toml" in line for line in catalog.problems())


def test_an_id_of_the_library_is_taken(resources: Path, own: Path) -> None:
    write_own(own, PRESS, press_as(resources, PRESS, "Another"))
    catalog = ExerciseCatalog(resources / "exercises", own)
    assert catalog.problems() == (
        f'{own / PRESS}.toml:1: id: "{PRESS}" is taken; allowed: a new id',
    )
    assert "Another" not in [one.name for one in catalog.exercises()]


def test_files_are_read_once(resources: Path, own: Path) -> None:
    catalog = ExerciseCatalog(resources / "exercises", own)
    before = catalog.exercises()
    write_own(own, "mine", press_as(resources, "mine", "Mine"))
    assert catalog.exercises() is before


def test_a_folder_that_cannot_be_listed_is_as_good_as_empty(
    resources: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _pattern: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "glob", refuse)
    assert ExerciseCatalog(resources / "exercises", own).exercises() == ()


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("poses.toml", '[a]\nbase = "b"\n[b]\n', '2: a.base: is "b"; allowed: nothing'),
        ("poses.toml", "[a]\nankle = [0, 999]\n", "2: a.ankle: is 999, allowed: -180 to 180"),
        ("poses.toml", "a = 3\n", "1: a: is the number 3, allowed: a table"),
        ("sources.toml", "[WR2017]\nurl = 3\n", "1: WR2017.title: missing; author, year, title"),
        ("safety.toml", "stop_rules = []\n", "1: stop_rules: has 0 items, allowed: 1 to 20"),
        ("safety.toml", "contraindications = 3", "1: contraindications: is the number 3, allow"),
        ("safety.toml", "stop_rules", "1: file: "),
    ],
)
def test_a_broken_shared_file_is_told(
    resources: Path, own: Path, name: str, text: str, line: str
) -> None:
    (resources / "shared" / name).write_text(text, encoding="utf-8")
    catalog = ExerciseCatalog(resources / "exercises", own)
    assert catalog.exercises() == ()
    assert any(
        one.startswith(f"{resources / 'shared' / name}:{line}") for one in catalog.problems()
    )


def test_check_lists_the_problems_of_the_files_asked_for(own: Path) -> None:
    press = resources_dir() / "exercises" / f"{PRESS}.toml"
    assert check_files([press]) == []
    write_own(own, "bad", "format = 9\n")
    lines = check_files([press, own / "bad.toml"])
    assert lines[0] == f"{own / 'bad.toml'}:1: format: is 9, allowed: 1 to 1"
    assert all(line.startswith(f"{own / 'bad.toml'}:1: ") for line in lines)
