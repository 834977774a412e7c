# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.settings import PracticeSettings
from recovery_gui.presentation.marks_presenter import MarksPresenter
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.settings_service import SettingsService
from recovery_gui.storage.settings_store import SettingsStore

PRESS = "hip-to-heel-press"


@pytest.fixture
def kept(tmp_path: Path) -> Callable[[], PracticeSettings]:
    """What stands in the settings file by now."""
    return lambda: SettingsStore(tmp_path / "settings.toml").load().practice


@pytest.fixture
def undos() -> list[tuple[str, Callable[[], None]]]:
    return []


@pytest.fixture
def marks(
    tmp_path: Path, catalog: CatalogService, undos: list[tuple[str, Callable[[], None]]]
) -> MarksPresenter:
    settings = SettingsService(SettingsStore(tmp_path / "settings.toml"))
    return MarksPresenter(settings, catalog, lambda text, undo: undos.append((text, undo)))


def test_favourites_come_and_go(
    marks: MarksPresenter, kept: Callable[[], PracticeSettings]
) -> None:
    for source in (PRESS, "an-evening"):
        marks.toggle_favourite(source)
    assert kept().favourites == (PRESS, "an-evening")
    marks.toggle_favourite(PRESS)
    assert kept() == PracticeSettings(favourites=("an-evening",))


def test_an_exercise_is_left_out_and_brought_back(
    marks: MarksPresenter,
    kept: Callable[[], PracticeSettings],
    undos: list[tuple[str, Callable[[], None]]],
) -> None:
    marks.leave_out(PRESS)
    marks.leave_out(PRESS)
    assert kept().left_out == (PRESS,)
    ((text, undo),) = undos
    assert text == "Hip to Heel Press is left out, and stands at the end of the list."
    undo()
    assert kept().left_out == ()


def test_what_the_library_does_not_hold_is_not_left_out(
    marks: MarksPresenter,
    kept: Callable[[], PracticeSettings],
    undos: list[tuple[str, Callable[[], None]]],
) -> None:
    marks.leave_out("gone")
    assert (kept(), undos) == (PracticeSettings(), [])


def test_what_is_at_hand_is_remembered(
    marks: MarksPresenter, kept: Callable[[], PracticeSettings], tmp_path: Path
) -> None:
    marks.have((Equipment.MAT, Equipment.CHAIR))
    assert kept() == replace(PracticeSettings(), equipment=(Equipment.MAT, Equipment.CHAIR))
    written = (tmp_path / "settings.toml").stat().st_mtime_ns
    marks.have((Equipment.MAT, Equipment.CHAIR))
    assert (tmp_path / "settings.toml").stat().st_mtime_ns == written
    marks.have(None)
    assert kept().equipment is None
