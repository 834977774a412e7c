# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Putting a routine together: one draft at a time, with a way back for every step."""

from collections.abc import Callable
from dataclasses import replace

from recovery_gui.core import routine_draft as drafts
from recovery_gui.core.exercise import Exercise, Origin
from recovery_gui.core.fault import Fault
from recovery_gui.core.item_dose import DoseKind
from recovery_gui.core.language import tr
from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.core.routine_draft import RoutineDraft, problems, routine_of
from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.editing import Editing, begin
from recovery_gui.presentation.editor_derive import item_detail, item_rows, total_words
from recovery_gui.presentation.editor_props import EditorProps
from recovery_gui.presentation.exercise_list_props import ExerciseRow
from recovery_gui.presentation.exercise_rows import exercise_row
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable
from recovery_gui.services.ports import SavedRoutine
from recovery_gui.services.routine_service import RoutineService

NONE = -1
_NEW = Routine("", "", "", "", (), origin=Origin.OWN)
Saved = Callable[[SavedRoutine, str], None]
OfferUndo = Callable[[str, Callable[[], None]], None]


class EditorPresenter:
    """Renders the draft; `is_open` tells whether there is one.

    `saved` is called with what was saved and its name; `offer_undo` when changes were given up.
    """

    def __init__(
        self,
        catalog: CatalogService,
        settings: Observable[Settings],
        routines: RoutineService,
        show: Callable[[EditorProps], None],
        saved: Saved,
        offer_undo: OfferUndo,
    ) -> None:
        self.is_open = Observable(False)
        self._catalog = catalog
        self._settings = settings
        self._routines = routines
        self._show = show
        self._saved = saved
        self._offer_undo = offer_undo
        self._editing: Editing | None = None
        catalog.changed.subscribe(lambda _revision: self._put(self._editing))
        settings.subscribe(lambda _settings: self._put(self._editing))

    # Opening and closing

    def new(self) -> None:
        """An empty routine."""
        self._open(_NEW)

    def edit(self, routine_id: str) -> None:
        """One of the user's own; an id that is none changes nothing."""
        routine = self._catalog.routine(routine_id)
        if routine is not None and routine.origin is Origin.OWN:
            self._open(routine)

    def duplicate(self, routine_id: str) -> None:
        """A copy of any routine, which is kept when it is saved."""
        routine = self._catalog.routine(routine_id)
        if routine is not None:
            name = tr("{routine}, my way").format(routine=routine.name)[: drafts.LONGEST_NAME]
            own = replace(routine, id="", name=name, origin=Origin.OWN, written_names=())
            self._open(own)

    def save(self) -> None:
        """Keep the draft and close, when nothing is missing and the disk agrees."""
        now = self._editing
        if now is None:
            return
        if self._problems(now.draft):
            self._put(replace(now, tried=True, asks=False, said=""))
            return
        routine = routine_of(now.draft, now.source)
        try:
            saved = self._routines.save(routine, now.source if now.source.id else None)
        except Fault as fault:
            self._put(replace(now, failure=str(fault), asks=False))
            return
        self._leave()
        self._saved(saved, routine.name)

    def close(self) -> None:
        """Go, and ask first when something would be lost."""
        now = self._editing
        if now is not None and now.changed:
            self._put(replace(now, asks=True))
        else:
            self._leave()

    def may_close(self) -> bool:
        """Whether nothing would be lost; asks where something would."""
        if self._editing is not None and self._editing.changed:
            self.close()
            return False
        return True

    def go_on(self) -> None:
        """The question is answered: stay."""
        self._change(asks=False)

    def discard(self) -> None:
        """Go without saving; it can be undone."""
        given_up = self._editing
        self._leave()
        if given_up is not None:
            name, words = given_up.draft.name, tr("The changes to the new routine are discarded.")
            if name:
                words = tr("The changes to {routine} are discarded.").format(routine=name)
            again = replace(given_up, asks=False)
            self._offer_undo(words, lambda: self._enter(again))

    # The draft

    def name(self, text: str) -> None:
        """Call it so."""
        self._edit("name", name=text)

    def when(self, text: str) -> None:
        """Say when to do it."""
        self._edit("when", when=text)

    def goal(self, text: str) -> None:
        """Say what it is for."""
        self._edit("goal", goal=text)

    def add(self, exercise_id: str, at: int | None = None) -> None:
        """Put an exercise in before a place, or at the end, and choose it."""
        now, exercise = self._editing, self._catalog.exercise(exercise_id)
        if now is not None and exercise is not None:
            place = len(now.draft.items) if at is None else at
            added = drafts.add(now.draft, exercise_id, place)
            words = tr("{exercise} added at place {place}.")
            said = words.format(exercise=exercise.name, place=place + 1)
            self._put(now.change(added, chosen=place, said=said))

    def remove(self) -> None:
        """Take the chosen exercise out, and choose its neighbour."""
        now = self._editing
        if now is not None and now.item is not None:
            words = tr("{exercise} taken out. Ctrl+Z brings it back.")
            said = words.format(exercise=self._name_of(now.item))
            self._put(now.change(drafts.remove(now.draft, now.chosen), said=said))

    def move(self, at: int, to: int) -> None:
        """Move an exercise to another place, and choose it."""
        now = self._editing
        if now is not None and 0 <= at < len(now.draft.items):
            place = min(max(to, 0), len(now.draft.items) - 1)
            name, words = (
                self._name_of(now.draft.items[at]),
                tr("{exercise} moved to place {place}."),
            )
            said = words.format(exercise=name, place=place + 1)
            moved = drafts.move(now.draft, at, place)
            self._put(now.change(moved, chosen=place, said=said))

    def move_by(self, steps: int) -> None:
        """Move the chosen exercise up or down."""
        if self._editing is not None:
            self.move(self._editing.chosen, self._editing.chosen + steps)

    def dose(self, kind: DoseKind, value: float) -> None:
        """Set a dose of the chosen exercise."""
        now, exercise = self._editing, self._exercise()
        if now is not None and exercise is not None:
            dosed = drafts.dosed(now.draft, now.chosen, exercise, kind, value)
            self._put(now.change(dosed, f"{kind.value} {now.chosen}"))

    def side(self, side: Side | None) -> None:
        """Do the chosen exercise on one side alone, or on both."""
        now, exercise = self._editing, self._exercise()
        if now is not None and exercise is not None and exercise.sided:
            self._put(now.change(drafts.sided(now.draft, now.chosen, side)))

    def undo(self) -> None:
        """Take the latest step back."""
        if self._editing is not None:
            self._put(self._editing.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._editing is not None:
            self._put(self._editing.redo())

    # What is looked at

    def search(self, query: str) -> None:
        """Narrow the library."""
        self._change(query=query)

    def choose(self, place: int) -> None:
        """Look at the exercise at this place of the routine."""
        if self._editing is not None:
            self._put(self._editing.choose(place))

    def _open(self, routine: Routine) -> None:
        """A draft that is open already stays: nothing is lost by a slip."""
        if self._editing is None:
            self._enter(begin(routine))

    def _enter(self, editing: Editing) -> None:
        self._put(editing)
        self.is_open.publish(True)

    def _leave(self) -> None:
        self._editing = None
        if self.is_open.value:
            self.is_open.publish(False)

    def _edit(self, run: str, **changes: str) -> None:
        if self._editing is not None:
            draft = replace(self._editing.draft, **changes)  # type: ignore[arg-type]
            self._put(self._editing.change(draft, run))

    def _change(self, **changes: object) -> None:
        if self._editing is not None:
            self._put(replace(self._editing, **changes))  # type: ignore[arg-type]

    def _put(self, editing: Editing | None) -> None:
        self._editing = editing
        if editing is not None:
            self._show(self._props(editing))

    def _exercise(self) -> Exercise | None:
        """What the chosen item is."""
        item = self._editing.item if self._editing is not None else None
        return self._catalog.exercise(item.exercise) if item is not None else None

    def _name_of(self, item: RoutineItem) -> str:
        exercise = self._catalog.exercise(item.exercise)
        return exercise.name if exercise is not None else item.exercise

    def _known(self) -> dict[str, Exercise]:
        return {one.id: one for one in self._catalog.exercises()}

    def _problems(self, draft: RoutineDraft) -> tuple[str, ...]:
        return problems(draft, self._known(), self._settings.value.plan)

    def _props(self, now: Editing) -> EditorProps:
        draft, known, settings = now.draft, self._known(), self._settings.value
        library = self._library(now.query)
        edits = tr("Edit {routine}").format(routine=now.source.name)
        return EditorProps(
            title=edits if now.source.id else tr("New routine"),
            name=draft.name,
            when=draft.when,
            goal=draft.goal,
            query=now.query,
            library=library,
            no_match="" if library else tr("Nothing matches “{words}”.").format(words=now.query),
            items=item_rows(draft, known, settings.plan),
            chosen=now.chosen if draft.items else NONE,
            detail=item_detail(draft.items, now.chosen, known, settings) if draft.items else None,
            total=total_words(draft, known, settings.plan),
            can_undo=bool(now.history.past),
            can_redo=bool(now.history.future),
            question=_question(draft.name) if now.asks else "",
            problems=self._problems(draft) if now.tried else (),
            failure=now.failure,
            said=now.said,
        )

    def _library(self, query: str) -> tuple[ExerciseRow, ...]:
        plan = self._settings.value.plan
        return tuple(exercise_row(one, plan) for one in self._catalog.search(query))


def _question(name: str) -> str:
    if not name:
        return tr("Save what you changed in a routine without a name?")
    return tr("Save what you changed in {routine}?").format(routine=name)
