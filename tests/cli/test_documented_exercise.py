# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The exercise of docs/first-exercise.md, through the commands that the page names."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PAGE = (Path(__file__).parents[2] / "docs" / "first-exercise.md").read_text("utf-8")
EXERCISE = "\n".join(re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL))


@pytest.fixture
def file(data_dir: Path) -> Path:
    """The file, where the page says it goes."""
    path = data_dir / "exercises" / "ankle-pumps.toml"
    path.parent.mkdir(parents=True)
    path.write_text(EXERCISE, "utf-8")
    return path


def test_no_answer_is_the_good_answer(run: Run, file: Path) -> None:
    """And one with a slip is refused."""
    assert run("check", str(file)) == (0, "", "")
    file.write_text(EXERCISE.replace("ankle = [-28, -35]", "ankel = [-28, -35]"), "utf-8")
    outcome = run("check", str(file))
    assert outcome.status == 1
    assert 'did you mean "ankle"?' in outcome.out + outcome.err


def test_it_is_listed_and_drawn(run: Run, file: Path, tmp_path: Path) -> None:
    """The commands of the page, to the letter."""
    assert file.exists()
    assert "Ankle Pumps" in run("list").out
    picture = tmp_path / "step-2.png"
    (line,) = re.findall(r"^recovery-gui render (.*)$", PAGE, re.MULTILINE)
    words = [str(picture) if word == picture.name else word for word in line.split()]
    assert run("render", *words).status == 0
    assert picture.stat().st_size > 1000
