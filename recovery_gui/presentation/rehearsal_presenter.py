# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Looking through every step of every exercise of a routine before lying down."""

from collections.abc import Callable

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import Routine, exercises_of
from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.rehearsal_props import RehearsalProps, within_reach
from recovery_gui.presentation.step_panel_derive import step_panel_props
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable


class RehearsalPresenter:
    """Renders the step that is looked at; `is_open` tells whether one is."""

    def __init__(
        self,
        catalog: CatalogService,
        settings: Observable[Settings],
        show: Callable[[RehearsalProps], None],
    ) -> None:
        self.is_open = Observable(False)
        self._catalog = catalog
        self._settings = settings
        self._show = show
        self._routine: Routine | None = None
        self._exercises: tuple[Exercise, ...] = ()
        self._place = self._index = 0

    def open(self, source: str) -> None:
        """Look at the first step of a routine; an id that is none changes nothing."""
        self._routine = self._catalog.routine(source)
        if self._routine is not None:
            known = {one.id: one for one in self._catalog.exercises()}
            self._exercises = exercises_of(self._routine, known)
            self.go(0)
            self.is_open.publish(True)

    def close(self) -> None:
        """Back to the page."""
        self._routine = None
        if self.is_open.value:
            self.is_open.publish(False)

    def go(self, place: int) -> None:
        """Look at the first step of the exercise at this place."""
        self._look(place, 0)

    def step(self, index: int) -> None:
        """Look at a step of this exercise; beyond either end, at the neighbour's nearest."""
        if index < 0:
            if self._place > 0:
                self._look(self._place - 1, len(self._exercises[self._place - 1].steps) - 1)
        elif index < len(self._exercises[self._place].steps):
            self._look(self._place, index)
        elif self._place < len(self._exercises) - 1:
            self._look(self._place + 1, 0)

    def back(self) -> None:
        """Look at the step before."""
        self.step(self._index - 1)

    def forward(self) -> None:
        """Look at the step after."""
        self.step(self._index + 1)

    def _look(self, place: int, index: int) -> None:
        self._place, self._index = place, index
        if self._routine is not None:
            self._show(self._props(self._routine))

    def _props(self, routine: Routine) -> RehearsalProps:
        settings, exercise = self._settings.value, self._exercises[self._place]
        side = settings.plan.first_side if exercise.sided else Side.NONE
        last_step = self._index == len(exercise.steps) - 1
        return RehearsalProps(
            title=routine.name,
            reach=within_reach(self._exercises),
            names=tuple(one.name for one in self._exercises),
            place=self._place,
            step=step_panel_props(exercise, self._index, side, settings.plan, settings.build),
            is_first=self._place == self._index == 0,
            is_last=last_step and self._place == len(self._exercises) - 1,
        )
