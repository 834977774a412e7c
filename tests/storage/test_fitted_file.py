# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The fitted session on disk: as good as any routine file, and never in the way of a start."""

from pathlib import Path
from stat import S_IMODE

import pytest

from recovery_gui.core.fault import Fault
from recovery_gui.core.fit_request import FitHistory, FitRequest
from recovery_gui.core.fit_stock import prepare
from recovery_gui.core.routine import FITTED, Routine
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.suggestion import Suggester
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.fitted_file import read_fitted, write_fitted
from recovery_gui.storage.own_routines import own_routines
from recovery_gui.storage.paths import paths_under
from recovery_gui.storage.resources import resources_dir
from tests.core.fit_world import TODAY, wishes


@pytest.fixture
def catalog(tmp_path: Path) -> ExerciseCatalog:
    return ExerciseCatalog(resources_dir() / "exercises", tmp_path / "exercises")


def routine(catalog: ExerciseCatalog, request: FitRequest | None = None) -> Routine:
    fitted = Suggester(prepare(catalog.exercises(), PlanSettings()), FitHistory(TODAY))
    items = fitted.suggest(request or FitRequest(10)).items
    return Routine(FITTED, "10 minutes", "now", "ease", items)


def test_the_file_has_the_name_of_the_id(tmp_path: Path) -> None:
    assert paths_under(tmp_path).fitted.stem == FITTED


def test_every_fitted_session_comes_back_equal(catalog: ExerciseCatalog, tmp_path: Path) -> None:
    path = tmp_path / f"{FITTED}.toml"
    count = 0
    for request, _history in wishes(60):
        made = routine(catalog, request) if request.equipment else None
        if made is not None and made.items:
            write_fitted(path, made)
            assert read_fitted(path, catalog) == made
            count += 1
    assert count > 20
    assert S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text", [None, "", "format = 1\n", "\x00", '[[items]]\nexercise = "gone"\n']
)
def test_no_file_and_a_bad_one_are_no_session(
    catalog: ExerciseCatalog, tmp_path: Path, text: str | None
) -> None:
    path = tmp_path / f"{FITTED}.toml"
    if text is not None:
        path.write_text(text, "utf-8")
    assert read_fitted(path, catalog) is None


def test_a_disk_that_refuses_says_so(catalog: ExerciseCatalog, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(Fault):
        write_fitted(blocked / f"{FITTED}.toml", routine(catalog))


def test_a_routine_of_ones_own_never_gets_that_id(tmp_path: Path) -> None:
    assert own_routines(paths_under(tmp_path)).free_id("Fitted session") == f"{FITTED}-2"


def test_no_file_of_ones_own_may_take_the_id(catalog: ExerciseCatalog, tmp_path: Path) -> None:
    made = routine(catalog)
    write_fitted(tmp_path / "routines" / f"{FITTED}.toml", made)
    catalog.refresh()
    (line,) = catalog.problems()
    assert f'"{FITTED}" is taken in the library' in line
