# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The user's own routines: written to the disk, and at once in the library."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from recovery_gui.core.exercise import Origin
from recovery_gui.core.routine import Routine
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.ports import DeletedRoutine, RoutineStore, SavedRoutine


class RoutineService:
    """Every method raises `Fault` when the disk refuses; then nothing has changed."""

    def __init__(
        self, store: RoutineStore, catalog: CatalogService, today: Callable[[], date]
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._today = today

    def save(self, routine: Routine, opened: Routine | None = None) -> SavedRoutine:
        """Keep the routine, revised today; one without an id is new. `opened` is what it was."""
        dated = replace(routine, revised=self._today(), origin=Origin.OWN)
        saved = self._store.save(dated, opened)
        self._catalog.reload()
        return saved

    def delete(self, routine_id: str) -> Path:
        """Take the routine out of the library; `restore` takes what is returned."""
        aside = self._store.delete(routine_id)
        self._catalog.reload()
        return aside

    def restore(self, aside: Path) -> str:
        """Put a deleted routine back; its id."""
        routine_id = self._store.restore(aside)
        self._catalog.reload()
        return routine_id

    def deleted(self) -> Sequence[DeletedRoutine]:
        """What can be put back, the latest first."""
        return self._store.deleted_routines()
