# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Checking single files of exercises and routines."""

from pathlib import Path

import pytest

from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.library_check import check_files
from recovery_gui.storage.resources import resources_dir

PRESS = resources_dir() / "exercises" / "hip-to-heel-press.toml"
ROW = """\
format = 1
kind = "routine"
id = "row"
name = "Row"
when = "now"
goal = "rest"
[[items]]
exercise = "mine"
"""


@pytest.fixture
def catalog(tmp_path: Path) -> ExerciseCatalog:
    """The program's library, with a user's folder that is empty."""
    (tmp_path / "exercises").mkdir()
    return ExerciseCatalog(resources_dir() / "exercises", tmp_path / "exercises")


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def own_press(path: Path) -> Path:
    text = PRESS.read_text(encoding="utf-8")
    return write(path, text.replace('id = "hip-to-heel-press"', f'id = "{path.stem}"'))


def test_the_programs_own_files_have_no_problems(catalog: ExerciseCatalog) -> None:
    files = [*PRESS.parent.glob("*.toml"), *(resources_dir() / "routines").glob("*.toml")]
    assert len(files) == 38
    assert check_files(files, catalog) == []


def test_problems_come_in_the_order_of_the_files(tmp_path: Path, catalog: ExerciseCatalog) -> None:
    row = write(tmp_path / "row.toml", ROW)
    bad = write(tmp_path / "bad.toml", "format = 9\n")
    lines = check_files([row, PRESS, bad, tmp_path / "none.toml"], catalog)
    assert lines[0].startswith(f'{row}:8: items[1].exercise: is "mine"; ')
    assert lines[1] == f"{bad}:1: format: is 9, allowed: 1 to 1"
    assert lines[-1].startswith(f"{tmp_path / 'none.toml'}:1: file: cannot be read: No such file")
    assert all(line.startswith(f"{bad}:1: ") for line in lines[1:-1])


def test_a_routine_may_name_what_is_checked_beside_it(
    tmp_path: Path, catalog: ExerciseCatalog
) -> None:
    row = write(tmp_path / "row.toml", ROW)
    assert check_files([row, own_press(tmp_path / "mine.toml")], catalog) == []


def test_a_routine_may_name_what_the_user_has(tmp_path: Path, catalog: ExerciseCatalog) -> None:
    own_press(tmp_path / "exercises" / "mine.toml")
    assert check_files([write(tmp_path / "row.toml", ROW)], catalog) == []


def test_a_file_without_a_kind_is_told_by_its_tables(
    tmp_path: Path, catalog: ExerciseCatalog
) -> None:
    row = write(tmp_path / "row.toml", ROW.replace('kind = "routine"\n', "").replace("mine", "x"))
    first, second = check_files([row], catalog)
    assert first == f"{row}:1: kind: missing; what the file describes: routine"
    assert second.startswith(f'{row}:7: items[1].exercise: is "x"')


def test_an_id_is_taken_in_the_users_folder_alone(
    tmp_path: Path, catalog: ExerciseCatalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = own_press(tmp_path / "exercises" / PRESS.name)
    outside = own_press(tmp_path / "elsewhere" / PRESS.name)
    monkeypatch.chdir(tmp_path)
    (line,) = check_files([outside, inside.relative_to(tmp_path)], catalog)
    assert line.startswith(f'exercises/{PRESS.name}:6: id: "{PRESS.stem}" is taken in the library')
