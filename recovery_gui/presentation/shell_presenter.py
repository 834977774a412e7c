# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The shell: which screen is up, the week in the header, and what a crash left behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.routine import plan_routine
from recovery_gui.core.session_record import Checkpoint
from recovery_gui.core.session_snapshot import checkpoint_of, fits
from recovery_gui.core.session_state import Completed, Paused, Running, SessionState
from recovery_gui.core.settings import PlanSettings, Settings
from recovery_gui.presentation.shell_props import Screen, ShellProps
from recovery_gui.presentation.text import clock, day
from recovery_gui.presentation.week_line import week_line
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController

BeforeStart = Callable[[PracticePlan, Callable[[], None]], None]
"""Is given a plan, and what begins it: at once, later, or never."""


class ShellPresenter:
    """Starts and resumes sessions, and keeps the shell's props.

    Nothing touches the disk before `open`, which is called after the first paint.
    """

    def __init__(
        self,
        controller: SessionController,
        history: HistoryService,
        catalog: CatalogService,
        settings: Observable[Settings],
        today: Callable[[], date],
    ) -> None:
        self.props = Observable(ShellProps(Screen.PAGES, "", "", "", can_resume=False))
        self.last_done: Observable[dict[str, date]] = Observable({})
        self._controller = controller
        self._history = history
        self._catalog = catalog
        self._settings = settings
        self._today = today
        self._left_behind: Checkpoint | None = None
        self._discarded: Checkpoint | None = None
        self._undo: Callable[[], None] | None = None
        self.before_start: BeforeStart = _at_once
        controller.state.subscribe(self._follow)
        controller.notice.subscribe(self.tell)

    def open(self) -> None:
        """Look into the history for the first time, and from then on when it changes."""
        self.attempt(self._look_for_checkpoint)
        self._history.revision.subscribe(lambda _revision: self.attempt(self._look_at_week))

    def start(self, source: str, chosen: PlanSettings | None = None) -> None:
        """Begin an exercise or a routine, once `before_start` lets it.

        `chosen` holds for this session alone, in place of the settings in force.
        """
        plan = self._plan(source, chosen or self._settings.value.plan)
        if plan is not None:
            self.before_start(plan, lambda: self._begin(plan))

    def resume(self) -> None:
        """Go on, paused, where the crash was."""
        plan = self._plan_left_behind()
        if self._left_behind is not None and plan is not None:
            self._controller.restore(self._left_behind, plan)
            self._forget()

    def keep(self) -> None:
        """Save what was practised before the crash."""
        self.attempt(lambda: self._answer(self._history.keep_checkpoint))

    def discard(self) -> None:
        """Leave no record of the session before the crash; it can be undone."""
        discarded = self._left_behind
        self.attempt(lambda: self._answer(self._history.discard_checkpoint))
        if self._left_behind is None:
            self._offer_undo(discarded)

    def discard_running(self) -> None:
        """End the session under way and leave no record; it can be undone."""
        state = self._controller.state.value
        running = state.running if isinstance(state, Paused) else state
        self._controller.stop(keep=False)
        if isinstance(running, Running):
            self._offer_undo(checkpoint_of(running))

    def undo_discard(self) -> None:
        """Offer again what was discarded last, or take back what `offer_undo` told of."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self.dismiss()
            undo()
            return
        discarded, self._discarded = self._discarded, None
        if discarded is not None:
            self.dismiss()
            self.attempt(lambda: self._history.put_back(discarded))
            self.attempt(self._look_for_checkpoint)

    def dismiss(self) -> None:
        """The notice has been read."""
        self._put(notice="", can_undo=False, can_restore=False)

    def offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Put above the pages what was done, and a way to take it back."""
        self._undo = undo
        self._put(notice=text, can_undo=True, can_restore=False)

    def attempt(self, act: Callable[[], None]) -> None:
        """Do something that the disk may refuse; a refusal becomes a notice."""
        try:
            act()
        except Fault as fault:
            self.tell(fault)

    def announce(self, text: str) -> None:
        """Put a message above the pages."""
        self._put(notice=text, can_undo=False, can_restore=False)

    def tell(self, fault: Fault | None) -> None:
        """Put a fault above the pages."""
        if fault is not None:
            self.announce(str(fault))
            self._put(can_restore=fault.backup_helps)

    def _begin(self, plan: PracticePlan) -> None:
        """What a crash left behind is kept first.

        Where the disk refuses to keep it nothing begins: it would be written over.
        """
        if self._left_behind is not None:
            self.keep()
        if self._left_behind is None:
            self.dismiss()
            self._controller.choose(plan)
            self._controller.start()

    def _offer_undo(self, discarded: Checkpoint | None) -> None:
        if discarded is not None and discarded.record.duration_s:
            self._discarded, self._undo = discarded, None
            practised = clock(discarded.record.duration_s)
            words = tr("Discarded: {session}, {time} practised.")
            text = words.format(session=discarded.record.title, time=practised)
            self._put(notice=text, can_undo=True, can_restore=False)

    def _answer(self, act: Callable[[], object]) -> None:
        act()
        self._forget()

    def _forget(self) -> None:
        self._left_behind = None
        self._put(offer="", can_resume=False)

    def _follow(self, state: SessionState) -> None:
        match state:
            case Running() | Paused():
                self._put(screen=Screen.SESSION)
            case Completed():
                self._put(screen=Screen.FINISH)
            case _:
                self._put(screen=Screen.PAGES)

    def _look_for_checkpoint(self) -> None:
        self._left_behind = self._history.pending_checkpoint()
        if self._left_behind is not None:
            offer = self._offer(self._left_behind)
            self._put(offer=offer, can_resume=self._plan_left_behind() is not None)

    def _look_at_week(self) -> None:
        self._put(week_line=week_line(self._history.weeks(1)[0], self._history.goal))
        self.last_done.publish(self._history.last_done())

    def _plan_left_behind(self) -> PracticePlan | None:
        """The plan in which the session can go on, if its source still gives one."""
        checkpoint = self._left_behind
        if checkpoint is None:
            return None
        plan = self._plan(checkpoint.record.source, checkpoint.settings)
        return plan if plan is not None and fits(checkpoint, plan) else None

    def _plan(self, source: str, settings: PlanSettings) -> PracticePlan | None:
        """The plan of an exercise or a routine; None when the library holds neither."""
        exercise = self._catalog.exercise(source)
        if exercise is not None:
            return plan_exercise(exercise, settings)
        routine = self._catalog.routine(source)
        if routine is None:
            return None
        known = {one.id: one for one in self._catalog.exercises()}
        return plan_routine(routine, known, settings)

    def _offer(self, checkpoint: Checkpoint) -> str:
        record = checkpoint.record
        words = tr(
            "{session}, begun {day} at {time}, was not finished. {practised} of practice is safe."
        )
        return words.format(
            session=record.title,
            day=day(record.local_date, self._today()),
            time=f"{record.started_at:%H:%M}",
            practised=clock(record.duration_s),
        )

    def _put(self, **changes: object) -> None:
        props = replace(self.props.value, **changes)  # type: ignore[arg-type]
        if props != self.props.value:
            self.props.publish(props)


def _at_once(_plan: PracticePlan, begin: Callable[[], None]) -> None:
    begin()
