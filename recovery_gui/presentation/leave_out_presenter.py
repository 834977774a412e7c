# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""After a session in which an exercise hurt once more: whether to leave it out from now on."""

from collections.abc import Callable
from dataclasses import replace

from recovery_gui.core.discomfort import ASKED_AFTER, COUNTED_DAYS
from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.core.session_state import Completed, OnDisk, SessionState
from recovery_gui.presentation.leave_out_props import LeaveOutProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.observable import Observable
from recovery_gui.services.settings_service import SettingsService


class LeaveOutPresenter:
    """Asks once for each exercise and session, when the session is on the disk."""

    def __init__(
        self,
        state: Observable[SessionState],
        history: HistoryService,
        catalog: CatalogService,
        settings: SettingsService,
        show: Callable[[LeaveOutProps], None],
    ) -> None:
        self._history = history
        self._catalog = catalog
        self._settings = settings
        self._show = show
        self._session_id = ""
        self._open: tuple[str, ...] = ()
        self._counts: dict[str, int] = {}
        self._left_out = ""
        state.subscribe(self._follow)

    def leave_out(self) -> None:
        """Offer the exercise no more; the list brings it back."""
        if self._open:
            self._left_out, *rest = self._open
            self._open = tuple(rest)
            self._choose((*self._left_out_now, self._left_out))
            self._render()

    def keep(self) -> None:
        """Keep the exercise that the question is about."""
        self._open = self._open[1:]
        self._render()

    def undo(self) -> None:
        """Keep what was left out last after all."""
        self._choose(tuple(one for one in self._left_out_now if one != self._left_out))
        self._left_out = ""
        self._render()

    @property
    def _left_out_now(self) -> tuple[str, ...]:
        return self._settings.settings.value.practice.left_out

    def _choose(self, left_out: tuple[str, ...]) -> None:
        settings = self._settings.settings.value
        self._settings.change(
            replace(settings, practice=replace(settings.practice, left_out=left_out))
        )

    def _follow(self, state: SessionState) -> None:
        match state:
            case Completed(saving=OnDisk()) if state.record.id != self._session_id:
                self._session_id, self._left_out = state.record.id, ""
                self._open = self._asked_of(state.record)
                self._render()
            case Completed():
                pass  # A rating on its way to the disk.
            case _ if self._open or self._left_out:
                self._open, self._left_out = (), ""
                self._render()

    def _asked_of(self, record: SessionRecord) -> tuple[str, ...]:
        """The exercises that hurt in it, and now in several sessions. A fault asks nothing."""
        try:
            self._counts = self._history.discomfort_counts() if record.discomforts else {}
        except Fault:
            return ()
        marked = dict.fromkeys(one.exercise for one in record.discomforts)
        return tuple(
            one
            for one in marked
            if self._counts.get(one, 0) >= ASKED_AFTER and one not in self._left_out_now
        )

    def _render(self) -> None:
        question = done = ""
        if self._open:
            one = self._open[0]
            words = tr(
                "{exercise} hurt in %n session(s) of the last {days} days. "
                "Leave it out from now on?",
                "",
                self._counts[one],
            )
            question = words.format(exercise=self._name(one), days=COUNTED_DAYS)
        if self._left_out:
            words = tr("{exercise} is left out from now on.")
            done = words.format(exercise=self._name(self._left_out))
        self._show(LeaveOutProps(question, done))

    def _name(self, exercise_id: str) -> str:
        exercise = self._catalog.exercise(exercise_id)
        return exercise.name if exercise else exercise_id
