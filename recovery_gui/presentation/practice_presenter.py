# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The Practice page: which exercise or routine, which step, which side; search."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.language import tr
from recovery_gui.core.routine import Routine, areas_of, exercises_of
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.area_filter import serving
from recovery_gui.presentation.card_derive import exercise_card, routine_card
from recovery_gui.presentation.card_props import CardProps
from recovery_gui.presentation.exercise_list_props import ExerciseListProps
from recovery_gui.presentation.list_filter import FEATURED, Listed, arranged, empty_words
from recovery_gui.presentation.list_filter_props import ListFilter, Order
from recovery_gui.presentation.list_rows import Days, ListRows
from recovery_gui.presentation.places import sore_areas
from recovery_gui.presentation.problem_rows import problem_rows
from recovery_gui.presentation.routine_panel_derive import routine_panel_props
from recovery_gui.presentation.routine_panel_props import RoutinePanelProps
from recovery_gui.presentation.step_panel_derive import step_panel_props
from recovery_gui.presentation.step_panel_props import StepPanelProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable

SOME_WORDS = tr("Nothing holds all of these words. Here is what holds some.")


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What is looked at before a session: `chosen` is the id of an exercise or a routine.

    `side` is None until the user turns the figure. `query`, `wanted` and `unfolded` (what was
    left out) say what the list shows; what is at hand, the settings say.
    """

    query: str = ""
    wanted: ListFilter = field(default_factory=ListFilter)
    unfolded: bool = False
    chosen: str = ""
    index: int = 0
    side: Side | None = None


class PracticePresenter:
    """Derives list and panel from the catalog, the settings and the rehearsal.

    `today` gives the local date; `show_list`, `show_panel` and `show_routine` render.
    """

    def __init__(
        self,
        catalog: CatalogService,
        settings: Observable[Settings],
        today: Callable[[], date],
        show_list: Callable[[ExerciseListProps], None],
        show_panel: Callable[[StepPanelProps], None],
        show_routine: Callable[[RoutinePanelProps], None],
    ) -> None:
        self._catalog = catalog
        self._settings = settings
        self._today = today
        self._show_list = show_list
        self._show_panel = show_panel
        self._show_routine = show_routine
        self._rows = ListRows(catalog)
        self._last_done: dict[str, date] = {}
        self._sore: tuple[Soreness, ...] = ()
        self._rehearsal = Rehearsal(chosen=self._first())
        settings.subscribe(lambda _settings: self.show())
        catalog.changed.subscribe(lambda _revision: self.show())

    @property
    def chosen(self) -> Exercise | None:
        """The exercise that Start would begin; None when a routine is chosen."""
        return self._catalog.exercise(self._rehearsal.chosen)

    @property
    def source(self) -> str:
        """The id of what Start would begin."""
        return self._rehearsal.chosen

    @property
    def card(self) -> CardProps | None:
        """What is chosen as a practice card."""
        plan = self._settings.value.plan
        routine = self._catalog.routine(self._rehearsal.chosen)
        if routine is not None:
            return routine_card(routine, self._exercises_of(routine), plan)
        return exercise_card(self.chosen, plan) if self.chosen is not None else None

    def search(self, query: str) -> None:
        """Narrow the list."""
        self._look_for(query=query)

    def filter(self, wanted: ListFilter) -> None:
        """Show what is wanted; what is at hand stays as the settings say."""
        self._look_for(wanted=replace(wanted, at_hand=None))

    def unfold(self, unfolded: bool) -> None:
        """Show what was left out, or its heading alone."""
        self._look_for(unfolded=unfolded)

    def choose(self, source: str) -> None:
        """Look at a routine, or at the first step of an exercise; what is shown stays as it is."""
        if source != self._rehearsal.chosen:
            self._set(replace(self._rehearsal, chosen=source, index=0, side=None))

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

    def note_sore(self, sore: tuple[Soreness, ...]) -> None:
        """Show what serves the sore areas, and nothing else; everything when nothing is sore."""
        if sore != self._sore:
            self._sore = sore
            self.show()

    def _look_for(self, **changes: object) -> None:
        """The panel stays as it is."""
        self._rehearsal = replace(self._rehearsal, **changes)  # type: ignore[arg-type]
        self._show_list(self._list_props())

    def _set(self, rehearsal: Rehearsal) -> None:
        self._rehearsal = rehearsal
        self.show()

    def _side(self) -> Side:
        if self._rehearsal.side is not None:
            return self._rehearsal.side
        sided = self.chosen is not None and self.chosen.sided
        return self._settings.value.plan.first_side if sided else Side.NONE

    def show(self) -> None:
        """Render list and panel as they are, as far as they are still in the library."""
        routine = self._catalog.routine(self._rehearsal.chosen)
        if routine is None and self.chosen is None:
            self._rehearsal = replace(self._rehearsal, chosen=self._first(), index=0, side=None)
        self._show_list(self._list_props())
        if routine is not None:
            self._show_routine(self._routine_props(routine))
        elif self.chosen is not None:
            self._show_panel(self._panel_props(self.chosen))

    def at_start(self) -> tuple[ExerciseListProps, StepPanelProps] | None:
        """What a fresh start would show; None when no exercise could be read."""
        exercise = self._catalog.exercise(self._first())
        if exercise is None:
            return None
        now, self._rehearsal = self._rehearsal, Rehearsal(chosen=exercise.id)
        shown = self._list_props(), self._panel_props(exercise)
        self._rehearsal = now
        return shown

    def _first(self) -> str:
        """What is looked at first."""
        ids = [one.id for one in self._catalog.exercises()]
        return FEATURED if FEATURED in ids else next(iter(ids), "")

    def _panel_props(self, exercise: Exercise) -> StepPanelProps:
        settings = self._settings.value
        index = min(self._rehearsal.index, len(exercise.steps) - 1)
        props = step_panel_props(exercise, index, self._side(), settings.plan, settings.build)
        marks = settings.practice
        left_out = exercise.id in marks.left_out
        return replace(
            props,
            subtitle=" · ".join((props.subtitle, *((tr("left out"),) if left_out else ()))),
            favourite=exercise.id in marks.favourites,
            left_out=left_out,
        )

    def _routine_props(self, routine: Routine) -> RoutinePanelProps:
        exercises = self._exercises_of(routine)
        settings = self._settings.value
        return routine_panel_props(routine, exercises, settings.plan, settings.practice)

    def _exercises_of(self, routine: Routine) -> tuple[Exercise, ...]:
        return exercises_of(routine, {one.id: one for one in self._catalog.exercises()})

    def _list_props(self) -> ExerciseListProps:
        settings, now = self._settings.value, self._rehearsal
        days = Days(self._today(), self._last_done)
        found = self._rows.found(now.query, settings, days)
        some = not found and bool(now.query)
        if some:
            found = self._rows.found(now.query, settings, days, some=True)
        found = [one for one in found if self._serves(one.row.id)]
        wanted = replace(now.wanted, at_hand=settings.practice.equipment)
        groups = arranged(found, wanted, searched=bool(now.query), unfolded=now.unfolded)
        if wanted.order is Order.SUGGESTED:
            groups = serving(groups, self._sore, self._areas_of)
        offered = any(group.folded is None for group in groups)
        return ExerciseListProps(
            groups=groups,
            chosen=now.chosen,
            empty_text=(SOME_WORDS if some else "") if offered else self._nothing(found, wanted),
            problems=problem_rows(self._catalog.problems()),
            query=now.query,
            wanted=wanted,
            can_clear=not offered and bool(found) and wanted.narrows,
        )

    def _serves(self, source: str) -> bool:
        """Whether it serves one of the sore areas; everything does when nothing is sore."""
        areas = {one.area for one in self._sore}
        return not areas or not areas.isdisjoint(self._areas_of(source))

    def _areas_of(self, source: str) -> tuple[BodyArea, ...]:
        """The areas that an exercise or a routine serves."""
        routine = self._catalog.routine(source)
        if routine is not None:
            return areas_of(self._exercises_of(routine))
        exercise = self._catalog.exercise(source)
        return exercise.areas if exercise is not None else ()

    def _nothing(self, found: Sequence[Listed], wanted: ListFilter) -> str:
        if found:
            return empty_words(found, wanted)
        if self._sore and self._catalog.exercises():
            return _nothing_serves(sore_areas(self._sore), self._rehearsal.query)
        if self._rehearsal.query:
            words = tr("Nothing matches “{words}”. Try a part of the body: calves.")
            return words.format(words=self._rehearsal.query)
        return tr("No exercise could be read. The reasons are below.")


def _nothing_serves(areas: str, query: str) -> str:
    if query:
        words = tr("Nothing that matches “{words}” serves {places}.")
        return words.format(words=query, places=areas)
    return tr("Nothing in the library serves {places} yet.").format(places=areas)
