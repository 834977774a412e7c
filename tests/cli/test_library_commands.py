# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import json
from pathlib import Path

from recovery_gui.storage.resources import resources_dir
from tests.cli.conftest import Run

PRESS = resources_dir() / "exercises" / "hip-to-heel-press.toml"


def test_list(run: Run) -> None:
    outcome = run("list")
    assert (outcome.status, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert len(lines) == 38
    words = [" ".join(line.split()) for line in lines]
    assert (
        "hip-to-heel-press Hip to Heel Press 2.9 min hamstrings, calves, glutes (foam roller, mat)"
    ) in words
    assert words[-1].startswith("tight-calves-and-feet Tight Calves and Feet 1")
    assert len({line.index(" min  ") for line in lines}) == 1
    for kind in (lines[:30], lines[30:]):
        assert len({line.index("  (") for line in kind}) == 1
    assert [line.endswith(")  [routine]") for line in lines] == [False] * 30 + [True] * 8


def test_list_as_json(run: Run) -> None:
    entries = {one["id"]: one for one in json.loads(run("list", "--json").out)}
    assert len(entries) == 38
    assert entries["hip-to-heel-press"] == {
        "kind": "exercise",
        "id": "hip-to-heel-press",
        "name": "Hip to Heel Press",
        "minutes": 2.9,
        "areas": ["hamstrings", "calves", "glutes"],
        "equipment": ["foam_roller", "mat"],
        "origin": "built-in",
    }
    reset = entries["five-minute-reset"]
    assert (reset["kind"], reset["name"]) == ("routine", "Quick Reset")
    assert reset["areas"][:3] == ["hamstrings", "calves", "glutes"]
    assert reset["equipment"] == ["foam_roller", "mat", "wall", "chair"]


def test_list_marks_the_users_own(run: Run, broken: Path) -> None:
    text = broken.read_text("utf-8").replace('kind = "raps"', 'kind = "reps"')
    broken.write_text(text, "utf-8")
    assert ")  [own]" in next(
        line for line in run("list").out.splitlines() if line.startswith("own-press  ")
    )
    assert '"origin": "own"' in run("list", "--json").out


def test_list_works_beside_a_broken_file(run: Run, broken: Path) -> None:
    outcome = run("list")
    assert outcome.status == 0
    assert "hip-to-heel-press" in outcome.out
    assert "own-press" not in outcome.out
    assert broken.exists()


def test_reading_makes_no_folder(run: Run, data_dir: Path) -> None:
    for command in (
        ["list"],
        ["stats", "--weeks", "1"],
        ["export", "--format", "json"],
        ["schema"],
    ):
        assert run(*command).status == 0
    assert not data_dir.exists()


def test_check_is_silent_when_there_is_nothing_to_tell(run: Run) -> None:
    routines = sorted((PRESS.parent.parent / "routines").glob("*.toml"))
    assert run("check", *sorted(PRESS.parent.glob("*.toml")), *routines) == (0, "", "")


def test_check_knows_the_users_exercises(run: Run, data_dir: Path, broken: Path) -> None:
    row = data_dir / "routines" / "row.toml"
    row.parent.mkdir()
    head = 'format = 1\nkind = "routine"\nid = "row"\nname = "Row"\nwhen = "now"\ngoal = "rest"\n'
    row.write_text(f'{head}[[items]]\nexercise = "own-press"\n', "utf-8")
    assert run("check", row).out.startswith(f'{row}:8: items[1].exercise: is "own-press"; ')
    broken.write_text(broken.read_text("utf-8").replace('"raps"', '"reps"'), "utf-8")
    assert run("check", row) == (0, "", "")


def test_check_names_file_line_and_field(run: Run, broken: Path) -> None:
    outcome = run("check", PRESS, broken)
    line = broken.read_text("utf-8").split("\n").index('kind = "raps"') + 1
    assert outcome.status == 1
    assert (
        f'{broken}:{line}: steps[5].kind: is the text "raps"; did you mean "reps"?' in outcome.out
    )
    assert outcome.err == ""


def test_check_of_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    outcome = run("check", tmp_path / "none.toml")
    assert outcome.status == 1
    assert outcome.out.startswith(f"{tmp_path / 'none.toml'}:1: file: ")
    assert outcome.out.count("\n") == 1


def test_schema_is_a_json_schema(run: Run) -> None:
    outcome = run("schema")
    schema = json.loads(outcome.out)
    assert outcome.status == 0
    assert schema["type"] == "object"
    assert {"id", "name", "steps"} <= set(schema["required"])
    assert run("schema", "exercise") == outcome


def test_schema_of_the_routine_file(run: Run) -> None:
    schema = json.loads(run("schema", "routine").out)
    assert {"id", "kind", "items"} <= set(schema["required"])
    assert run("schema", "rowtine").status == 2
