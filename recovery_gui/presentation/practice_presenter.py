# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The Practice page: which exercise, which step, which side; search."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.exercise_list_props import ExerciseListProps
from recovery_gui.presentation.exercise_rows import exercise_row
from recovery_gui.presentation.step_panel_derive import step_panel_props
from recovery_gui.presentation.step_panel_props import StepPanelProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What is looked at before a session. `side` is None until the user turns the figure."""

    query: str = ""
    exercise: str = ""
    index: int = 0
    side: Side | None = None


class PracticePresenter:
    """Derives list and panel from the catalog, the settings and the rehearsal.

    `today` gives the local date; `show_list` and `show_panel` render.
    """

    def __init__(
        self,
        catalog: CatalogService,
        settings: Observable[Settings],
        today: Callable[[], date],
        show_list: Callable[[ExerciseListProps], None],
        show_panel: Callable[[StepPanelProps], None],
    ) -> None:
        self._catalog = catalog
        self._settings = settings
        self._today = today
        self._show_list = show_list
        self._show_panel = show_panel
        self._last_done: dict[str, date] = {}
        self._rehearsal = Rehearsal()
        first = next(iter(catalog.exercises()), None)
        if first is not None:
            self._rehearsal = Rehearsal(exercise=first.id)
        settings.subscribe(lambda _settings: self.show())

    @property
    def chosen(self) -> Exercise | None:
        """The exercise that Start would begin."""
        return self._catalog.exercise(self._rehearsal.exercise)

    def search(self, query: str) -> None:
        """Narrow the list."""
        self._set(replace(self._rehearsal, query=query))

    def choose(self, exercise: str) -> None:
        """Look at the first step of an exercise; the one already shown stays as it is."""
        if exercise != self._rehearsal.exercise:
            self._set(replace(self._rehearsal, exercise=exercise, index=0, side=None))

    def step(self, index: int) -> None:
        """Look at a step; past either end, at the end."""
        if self.chosen is not None:
            last = len(self.chosen.steps) - 1
            self._set(replace(self._rehearsal, index=min(max(index, 0), last)))

    def back(self) -> None:
        """Look at the step before."""
        self.step(self._rehearsal.index - 1)

    def forward(self) -> None:
        """Look at the step after."""
        self.step(self._rehearsal.index + 1)

    def other_side(self) -> None:
        """Look at the same step of the other side."""
        self._set(replace(self._rehearsal, side=self._side().other))

    def note_last_done(self, last_done: dict[str, date]) -> None:
        """Show when each exercise was last done."""
        self._last_done = last_done
        self.show()

    def _set(self, rehearsal: Rehearsal) -> None:
        self._rehearsal = rehearsal
        self.show()

    def _side(self) -> Side:
        if self._rehearsal.side is not None:
            return self._rehearsal.side
        sided = self.chosen is not None and self.chosen.sided
        return self._settings.value.plan.first_side if sided else Side.NONE

    def show(self) -> None:
        """Render list and panel as they are."""
        self._show_list(self._list_props())
        if self.chosen is not None:
            self._show_panel(
                step_panel_props(
                    self.chosen, self._rehearsal.index, self._side(), self._settings.value.plan
                )
            )

    def _list_props(self) -> ExerciseListProps:
        found = self._catalog.search(self._rehearsal.query)
        plan, today = self._settings.value.plan, self._today()
        rows = tuple(
            exercise_row(exercise, plan, self._last_done.get(exercise.id), today)
            for exercise in found
        )
        return ExerciseListProps(
            rows=rows,
            chosen=self._rehearsal.exercise,
            empty_text="" if rows else self._nothing(),
            problems=self._catalog.problems(),
        )

    def _nothing(self) -> str:
        if self._rehearsal.query:
            return f"Nothing matches “{self._rehearsal.query}”. Try a part of the body: calves."
        return "No exercise could be read. The reasons are below."
