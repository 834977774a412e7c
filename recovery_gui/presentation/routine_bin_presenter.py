# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Deleted routines, and the way back, as long as their files are kept."""

from collections.abc import Callable, Sequence

from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.presentation.routine_bin_props import RoutineBinProps
from recovery_gui.services.ports import DeletedRoutine
from recovery_gui.services.routine_service import RoutineService

_WORDS = tr("They are kept until you remove their files.")
_EMPTY = tr("No routine was deleted.")


class RoutineBinPresenter:
    """`brought_back` is called with the id of a routine that is in the library again."""

    def __init__(
        self,
        routines: RoutineService,
        show: Callable[[RoutineBinProps], None],
        brought_back: Callable[[str], None],
    ) -> None:
        self._routines = routines
        self._show = show
        self._brought_back = brought_back
        self._deleted: Sequence[DeletedRoutine] = ()

    @property
    def filled(self) -> bool:
        """Whether anything can be brought back."""
        try:
            return bool(self._routines.deleted())
        except Fault:
            return False

    def open(self) -> None:
        """Look into the bin."""
        self._look("")

    def restore(self, place: int) -> None:
        """Bring back the one in this row, and close; what the disk refuses is told."""
        if not 0 <= place < len(self._deleted):
            return
        try:
            routine_id = self._routines.restore(self._deleted[place].path)
        except Fault as fault:
            self._look(str(fault))
            return
        self._show(RoutineBinProps((), "", is_open=False))
        self._brought_back(routine_id)

    def _look(self, failure: str) -> None:
        try:
            self._deleted = self._routines.deleted()
        except Fault as fault:
            self._deleted, failure = (), str(fault)
        names = tuple(one.name for one in self._deleted)
        self._show(RoutineBinProps(names, _WORDS if names else _EMPTY, failure=failure))
