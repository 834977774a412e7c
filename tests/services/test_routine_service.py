# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is saved, deleted or brought back is in the library at once."""

from datetime import date
from pathlib import Path

import pytest

from recovery_gui.core.exercise import Origin
from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.routine_service import RoutineService
from recovery_gui.storage.errors import RoutineGone
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.own_routines import OwnRoutines
from recovery_gui.storage.resources import resources_dir

DAY = date(2026, 11, 29)
MINE = Routine("", "Mine", "now", "rest", (RoutineItem("cat-cow"),))


def test_the_library_follows(tmp_path: Path) -> None:
    catalog = CatalogService(ExerciseCatalog(resources_dir() / "exercises", tmp_path / "exercises"))
    service = RoutineService(OwnRoutines(tmp_path / "routines", ()), catalog, lambda: DAY)
    assert catalog.routine("mine") is None
    saved = service.save(MINE)
    found = catalog.routine(saved.id)
    assert found is not None
    assert (found.name, found.revised, found.origin) == ("Mine", DAY, Origin.OWN)
    told = catalog.changed.value
    aside = service.delete("mine")
    assert catalog.routine("mine") is None
    assert service.restore(aside) == "mine"
    assert catalog.routine("mine") == found
    assert catalog.changed.value == told + 2
    with pytest.raises(RoutineGone):
        service.delete("other")
