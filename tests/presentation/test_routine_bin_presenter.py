# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Deleted routines are listed and brought back, on a real disk."""

from collections.abc import Callable
from pathlib import Path

import pytest

from recovery_gui.core.override import override
from recovery_gui.presentation.routine_bin_presenter import RoutineBinPresenter
from recovery_gui.presentation.routine_bin_props import RoutineBinProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.routine_service import RoutineService
from recovery_gui.storage.errors import NotWritable
from recovery_gui.storage.own_routines import DeletedRoutine, OwnRoutines
from tests.presentation.world import TODAY

OwnRoutine = Callable[..., Path]
PRESS = "hip-to-heel-press"


class Store(OwnRoutines):
    """A real folder, whose bin can be made to refuse."""

    refuses = False

    @override
    def deleted_routines(self) -> tuple[DeletedRoutine, ...]:
        """As the disk would, or not at all."""
        if self.refuses:
            raise NotWritable("The bin cannot be read.", "Look at the folder.")
        return super().deleted_routines()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The user's routines."""
    return Store(tmp_path / "routines", ())


@pytest.fixture
def shown() -> list[RoutineBinProps]:
    """What was shown."""
    return []


@pytest.fixture
def back() -> list[str]:
    """What was brought back."""
    return []


@pytest.fixture
def presenter(
    store: Store, catalog: CatalogService, shown: list[RoutineBinProps], back: list[str]
) -> RoutineBinPresenter:
    service = RoutineService(store, catalog, lambda: TODAY)
    return RoutineBinPresenter(service, shown.append, back.append)


def test_an_empty_bin(presenter: RoutineBinPresenter, shown: list[RoutineBinProps]) -> None:
    assert not presenter.filled
    presenter.open()
    assert shown == [RoutineBinProps((), "No routine was deleted.")]
    presenter.restore(0)
    assert len(shown) == 1


def test_the_latest_comes_first_and_comes_back(
    presenter: RoutineBinPresenter,
    store: Store,
    shown: list[RoutineBinProps],
    back: list[str],
    own_routine: OwnRoutine,
) -> None:
    for name in ("Row One", "Row Two"):
        own_routine(name, PRESS)
        store.delete(name.lower().replace(" ", "-"))
    broken = own_routine("Row Three", PRESS)
    broken.write_text("name = ")
    store.delete("row-three")
    presenter.open()
    assert presenter.filled
    assert shown[-1].names == ("row-three.toml", "Row Two", "Row One")
    assert shown[-1].words == "They are kept until you remove their files."
    presenter.restore(1)
    assert back == ["row-two"]
    assert not shown[-1].is_open
    assert (store.directory / "row-two.toml").exists()


def test_what_cannot_come_back_is_told(
    presenter: RoutineBinPresenter,
    store: Store,
    shown: list[RoutineBinProps],
    back: list[str],
    own_routine: OwnRoutine,
) -> None:
    own_routine("Row One", PRESS)
    store.delete("row-one")
    own_routine("Row One", PRESS)
    presenter.open()
    presenter.restore(0)
    assert "There is a routine called row-one.toml again." in shown[-1].failure
    assert shown[-1].names == ("Row One",)
    assert back == []
    store.refuses = True
    assert not presenter.filled
    presenter.open()
    assert shown[-1].failure == "The bin cannot be read. Look at the folder."
