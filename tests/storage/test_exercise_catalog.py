# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The library of exercises on disk."""

from pathlib import Path
from shutil import copytree

import pytest

from recovery_gui.core.exercise import Origin
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir

PRESS = "hip-to-heel-press"


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A copy of the program's own exercises and what they share."""
    for part in ("exercises", "routines", "shared"):
        copytree(resources_dir() / part, tmp_path / "resources" / part)
    return tmp_path / "resources"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The user's folder."""
    (tmp_path / "own").mkdir()
    return tmp_path / "own"


def write_own(own: Path, name: str, text: str) -> None:
    (own / f"{name}.toml").write_text(text, encoding="utf-8")


def write_routine(own: Path, name: str, exercise: str) -> None:
    """A routine beside the user's exercises, of one exercise."""
    (own.parent / "routines").mkdir(exist_ok=True)
    head = (
        f'format = 1\nkind = "routine"\nid = "{name}"\nname = "Row"\nwhen = "now"\ngoal = "rest"\n'
    )
    text = f'{head}\n[[items]]\nexercise = "{exercise}"\n'
    (own.parent / "routines" / f"{name}.toml").write_text(text, encoding="utf-8")


def press_as(resources: Path, identity: str, name: str) -> str:
    text = (resources / "exercises" / f"{PRESS}.toml").read_text(encoding="utf-8")
    return text.replace(f'id = "{PRESS}"', f'id = "{identity}"').replace(
        'name = "Hip to Heel Press"', f'name = "{name}"'
    )


def test_the_programs_own_exercises_load_without_a_problem(tmp_path: Path) -> None:
    catalog = ExerciseCatalog(resources_dir() / "exercises", tmp_path / "none")
    assert catalog.problems() == ()
    assert len(catalog.exercises()) == 30
    assert len(catalog.routines()) == 8
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


def test_an_id_of_the_programs_is_never_replaced(resources: Path, own: Path) -> None:
    write_own(own, PRESS, press_as(resources, PRESS, "Another"))
    write_own(own, "before-bed", press_as(resources, "before-bed", "A routine's id"))
    write_routine(own, "before-bed", PRESS)
    write_routine(own, PRESS, PRESS)
    catalog = ExerciseCatalog(resources / "exercises", own)
    taken = "is taken in the library; allowed: another id, and file name"
    folder = own.parent / "routines"
    assert catalog.problems() == (
        f'{own / "before-bed"}.toml:6: id: "before-bed" {taken}',
        f'{own / PRESS}.toml:6: id: "{PRESS}" {taken}',
        f'{folder / "before-bed"}.toml:3: id: "before-bed" {taken}',
        f'{folder / PRESS}.toml:3: id: "{PRESS}" {taken}',
    )
    assert {one.origin for one in catalog.exercises()} == {Origin.BUILT_IN}
    assert {one.origin for one in catalog.routines()} == {Origin.BUILT_IN}


def test_own_exercises_and_routines_are_marked(resources: Path, own: Path) -> None:
    write_own(own, "mine", press_as(resources, "mine", "Mine"))
    write_routine(own, "my-row", "mine")
    catalog = ExerciseCatalog(resources / "exercises", own)
    assert catalog.problems() == ()
    assert [one.id for one in catalog.exercises() if one.origin is Origin.OWN] == ["mine"]
    assert [one.id for one in catalog.routines() if one.origin is Origin.OWN] == ["my-row"]


def test_an_own_routine_may_not_have_the_id_of_an_own_exercise(resources: Path, own: Path) -> None:
    write_own(own, "mine", press_as(resources, "mine", "Mine"))
    write_routine(own, "mine", PRESS)
    (line,) = ExerciseCatalog(resources / "exercises", own).problems()
    assert line.startswith(f'{own.parent / "routines" / "mine"}.toml:3: id: "mine" is taken')


def test_nothing_is_read_again_before_a_refresh(resources: Path, own: Path) -> None:
    catalog = ExerciseCatalog(resources / "exercises", own)
    before = catalog.exercises()
    write_own(own, "mine", press_as(resources, "mine", "Mine"))
    assert catalog.exercises() is before
    assert catalog.refresh()
    assert "mine" in [one.id for one in catalog.exercises()]


def test_a_refresh_reads_only_what_has_changed(resources: Path, own: Path) -> None:
    write_own(own, "mine", press_as(resources, "mine", "Mine"))
    catalog = ExerciseCatalog(resources / "exercises", own)
    before = catalog.exercises()
    assert not catalog.refresh()
    assert catalog.exercises() is before
    write_own(own, "mine", press_as(resources, "mine", "Mine anew"))
    assert catalog.refresh()
    after = {one.id: one for one in catalog.exercises()}
    assert after["mine"].name == "Mine anew"
    assert after[PRESS] is next(one for one in before if one.id == PRESS)
    (own / "mine.toml").unlink()
    assert catalog.refresh()
    assert "mine" not in [one.id for one in catalog.exercises()]


def test_a_half_written_file_keeps_what_it_gave_last(resources: Path, own: Path) -> None:
    text = press_as(resources, "mine", "Mine")
    write_own(own, "mine", text)
    write_routine(own, "my-row", "mine")
    catalog = ExerciseCatalog(resources / "exercises", own)
    whole = catalog.exercises()
    write_own(own, "mine", text[: len(text) // 2])
    assert catalog.refresh()
    assert catalog.exercises() == whole
    assert "my-row" in [one.id for one in catalog.routines()]
    (line,) = catalog.problems()
    assert line.startswith(f"{own / 'mine'}.toml:")
    write_own(own, "mine", text)
    assert catalog.refresh()
    assert catalog.problems() == ()


def test_a_routine_follows_its_exercises(resources: Path, own: Path) -> None:
    write_own(own, "mine", press_as(resources, "mine", "Mine"))
    write_routine(own, "my-row", "mine")
    catalog = ExerciseCatalog(resources / "exercises", own)
    assert "my-row" in [one.id for one in catalog.routines()]
    (own / "mine.toml").unlink()
    catalog.refresh()
    assert "my-row" not in [one.id for one in catalog.routines()]
    (line,) = catalog.problems()
    assert f'{own.parent / "routines" / "my-row"}.toml:9: items[1].exercise: is "mine"' in line
    write_own(own, "mine", press_as(resources, "mine", "Mine"))
    catalog.refresh()
    assert catalog.problems() == ()
    assert "my-row" in [one.id for one in catalog.routines()]


def test_a_folder_that_cannot_be_listed_is_as_good_as_empty(
    resources: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
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
    assert PRESS not in [one.id for one in catalog.exercises()]
    assert any(
        one.startswith(f"{resources / 'shared' / name}:{line}") for one in catalog.problems()
    )
