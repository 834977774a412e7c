# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""About: version, honest words, sources, and the licence of all that it is made of."""

import re
from pathlib import Path

from recovery_gui.presentation.about_program import LIBRARIES, about_program
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir

ROOT = Path(__file__).parents[2]


def test_it_names_all_that_the_program_runs_with() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert sorted(LIBRARIES) == sorted(re.findall(r"^([\w-]+)==", lock, re.MULTILINE))


def test_it_tells_what_it_is_and_is_not() -> None:
    exercises = ExerciseCatalog(resources_dir() / "exercises", Path("none")).exercises()
    page = about_program("1.2.3", "3.11.2", {"numpy": "2.4.6", "typing_extensions": "4"}, exercises)
    lines = [line for section in page for line in (*section.lines, *section.small)]
    assert "Version 1.2.3" in lines
    assert any("no network" in line for line in lines)
    assert any("No physiotherapist has reviewed" in line for line in lines)
    assert any("MELT" in line for line in lines)
    for licence in ("CC BY 4.0", "MIT.", "Open Font"):
        assert any(licence in one for one in lines), licence
    assert page[-1].lines == (
        "Python 3.11.2 (PSF-2.0)",
        "numpy 2.4.6 (BSD-3-Clause)",
        "typing extensions 4 (PSF-2.0)",
    )
    titles = {source.title for exercise in exercises for source in exercise.sources}
    assert len(titles) > 10
    assert sorted(titles, key=str.casefold) == list(page[2].small)


def test_each_licence_that_it_names_lies_beside_the_code() -> None:
    shipped = {path.stem for path in (ROOT / "LICENSES").iterdir()}
    assert {"MIT", "CC-BY-4.0", "OFL-1.1"} <= shipped
