# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
""" "This hurts": the session waits, the stop rules are shown, and there are four ways on."""

from collections.abc import Callable

from recovery_gui.core.discomfort import sore_phase
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import Phase
from recovery_gui.core.session_state import Paused, PauseReason, SessionState
from recovery_gui.core.side import Side
from recovery_gui.presentation.hurt_props import HurtProps
from recovery_gui.presentation.text import side_phrase
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.session_controller import SessionController

NOTHING = HurtProps()


class HurtPresenter:
    """Shows its panel while the session waits because something hurts."""

    def __init__(
        self,
        controller: SessionController,
        catalog: CatalogService,
        show: Callable[[HurtProps], None],
    ) -> None:
        self._controller = controller
        self._catalog = catalog
        self._show = show
        self._shown = NOTHING
        show(NOTHING)
        controller.state.subscribe(self._render)

    def mark(self) -> None:
        """It hurts here: stop the clock and note it."""
        self._controller.hurts()

    def skip(self) -> None:
        """On to the next exercise at once; after the last one, to the end."""
        self._controller.skip_exercise()
        self._controller.resume()

    def carry_on(self) -> None:
        """Let the clock run again; the mark stays."""
        self._controller.resume()

    def take_back(self) -> None:
        """It was nothing: go on, and no mark stays."""
        self._controller.take_back()

    def end(self) -> None:
        """Ask whether to keep what was practised."""
        self._controller.pause(PauseReason.ENDING)

    def notice(self, choice: str) -> None:
        """Keep what is noticed; empty takes it back."""
        self._controller.noticed(choice or None)

    def _render(self, state: SessionState) -> None:
        props = self._props(state)
        if props != self._shown:
            self._shown = props
            self._show(props)

    def _props(self, state: SessionState) -> HurtProps:
        if not isinstance(state, Paused) or state.reason is not PauseReason.HURTS:
            return NOTHING
        phase = sore_phase(state.running.plan, state.running.position)
        exercise = self._catalog.exercise(phase.exercise)
        return HurtProps(
            shown=True,
            noted=tr("Noted: {place}.").format(place=place_line(phase)),
            rules=exercise.stop_rules if exercise else (),
        )


def place_line(phase: Phase) -> str:
    """Where in the session: "Cat Cow, step 3", "Calf Foam Roll, step 2, right side"."""
    return place_words(phase.exercise_name, phase.step_number, phase.side)


def place_words(exercise: str, number: int, side: Side) -> str:
    """The same of an exercise's name, a step's number, 0 before the first, and a side."""
    step = tr("step {number}").format(number=number) if number else tr("before the first step")
    where = "" if side is Side.NONE else side_phrase(side)
    return ", ".join(part for part in (exercise, step, where) if part)
