# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The choices for one session: they hold until it ends, and leave the settings alone."""

from collections.abc import Callable

from recovery_gui.core.session_state import Paused, Running, SessionState
from recovery_gui.core.settings import Settings
from recovery_gui.presentation.start_props import (
    StartChoices,
    StartProps,
    choices_of,
    start_props,
    with_choices,
)
from recovery_gui.services.observable import Observable


class StartPresenter:
    """`in_force` are the settings with the choices for this session in place of their own.

    `sided` tells whether what is chosen on the Practice page has sides.
    """

    def __init__(
        self,
        session: Observable[SessionState],
        settings: Observable[Settings],
        sided: Callable[[], bool],
        show: Callable[[StartProps], None],
    ) -> None:
        self.in_force = Observable(settings.value)
        self._settings = settings
        self._sided = sided
        self._show = show
        self._choices: StartChoices | None = None
        self._underway = False
        settings.subscribe(lambda _settings: self._put())
        session.subscribe(self._follow)

    def choose(self, choices: StartChoices) -> None:
        """Let this hold for the next session alone, or for the one under way."""
        self._choices = choices
        self._put()

    def show(self) -> None:
        """Render for what is chosen on the Practice page by now."""
        self._show(start_props(choices_of(self.in_force.value), sided=self._sided()))

    def _follow(self, state: SessionState) -> None:
        was_underway, self._underway = self._underway, isinstance(state, Running | Paused)
        if was_underway and not self._underway:
            self._choices = None
            self._put()

    def _put(self) -> None:
        settings = self._settings.value
        if self._choices is not None:
            settings = with_choices(settings, self._choices)
        if settings != self.in_force.value:
            self.in_force.publish(settings)
        self.show()
