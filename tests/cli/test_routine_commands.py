# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One's own routines on the command line: out, in, deleted, back."""

from pathlib import Path

import pytest

from recovery_gui.storage.own_files import OwnFiles
from recovery_gui.storage.resources import resources_dir
from tests.cli.conftest import Run

PRESS = resources_dir() / "exercises" / "hip-to-heel-press.toml"
ROW = """\
format = 1
kind = "routine"
id = "my-row"
name = "My Row"
when = "now"
goal = "rest"

[[items]]
exercise = "my-press"
"""


@pytest.fixture
def own(data_dir: Path) -> Path:
    """A routine of the user's with an exercise of the user's; its file."""
    for name in ("exercises", "routines"):
        (data_dir / name).mkdir(parents=True)
    text = PRESS.read_text("utf-8").replace('id = "hip-to-heel-press"', 'id = "my-press"')
    (data_dir / "exercises" / "my-press.toml").write_text(text, "utf-8")
    path = data_dir / "routines" / "my-row.toml"
    path.write_text(ROW)
    return path


def test_out_and_in_again(run: Run, own: Path, data_dir: Path, tmp_path: Path) -> None:
    out = tmp_path / "row.json"
    told = f"1 routine and 1 exercise written to {out}\n"
    assert run("routine", "export", "my-row", "-o", out) == (0, told, "")
    assert run("import", out) == (0, "0 new, 2 known, 0 rejected\n", "")
    data_dir.rename(tmp_path / "old")
    told = "2 new, 0 known, 0 rejected\nroutines: my-row\nexercises: my-press\n"
    assert run("import", out) == (0, told, "")
    assert own.read_text() == ROW
    assert run("check", own, data_dir / "exercises" / "my-press.toml") == (0, "", "")


def test_the_program_s_routines_go_out_too(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "two.json"
    told = f"2 routines written to {out}\n"
    assert run("routine", "export", "desk-day", "before-bed", "-o", out) == (0, told, "")
    assert run("routine", "import", out).out == "0 new, 2 known, 0 rejected\n"


def test_what_differs_comes_in_beside_or_replaces_when_asked(
    run: Run, own: Path, tmp_path: Path
) -> None:
    other = tmp_path / "my-row.toml"
    other.write_text(ROW.replace("rest", "sleep"))
    told = "1 new, 0 known, 0 rejected\nroutines: my-row-2\n"
    assert run("routine", "import", other) == (0, told, "")
    assert own.read_text() == ROW
    other.write_text(ROW.replace("rest", "peace"))
    kept = own.with_name("my-row.toml.1")
    told = f"1 new, 0 known, 0 rejected\nroutines: my-row\nreplaced, and kept as {kept}\n"
    assert run("routine", "import", "--replace", other) == (0, told, "")
    assert kept.read_text() == ROW


def test_what_cannot_come_in_is_told(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "my-row.toml"
    other.write_text(ROW)
    outcome = run("import", other)
    assert (outcome.status, outcome.out) == (1, "0 new, 0 known, 1 rejected\n")
    assert outcome.err.startswith(f'{other}: my-row.toml:9: items[1].exercise: is "my-press"')
    outcome = run("routine", "import", tmp_path / "none.toml")
    assert outcome.status == 1
    assert outcome.err.count("\n") == 1
    outcome = run("routine", "export", "nothing", "-o", tmp_path / "out.json")
    assert outcome.err.startswith("recovery-gui: There is no routine nothing.")


def test_a_package_is_checked(run: Run, own: Path, tmp_path: Path) -> None:
    out = tmp_path / "row.json"
    run("routine", "export", "my-row", "-o", out)
    assert run("check", out, own) == (0, "", "")
    out.write_text(out.read_text().replace("now", "n" * 121))
    outcome = run("check", out)
    assert outcome.status == 1
    assert outcome.out == f"{out}: my-row.toml:5: when: has 121 characters, allowed: 1 to 120\n"
    out.write_text("{}")
    assert "it holds no routines of Recovery" in run("check", out).out


def test_a_deleted_routine_is_brought_back(run: Run, own: Path) -> None:
    assert run("routine", "deleted") == (0, "", "")
    OwnFiles(own.parent, ()).delete("my-row")
    assert run("routine", "deleted") == (0, "my-row.toml\n", "")
    assert run("routine", "restore", "my-row") == (0, "my-row is back\n", "")
    assert own.read_text() == ROW
    outcome = run("routine", "restore", "my-row")
    assert outcome.status == 1
    assert outcome.err.startswith("recovery-gui: No deleted routine is called my-row.")


def test_an_action_is_needed(run: Run) -> None:
    assert run("routine").status == 2
