# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The session on the screen: frames out, wishes in."""

from collections.abc import Callable

from recovery_gui.core.session_state import Paused, PauseReason, Running, SessionState
from recovery_gui.core.settings import Settings
from recovery_gui.presentation.session_derive import session_props
from recovery_gui.presentation.session_props import SessionProps
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController


class SessionPresenter:
    """Renders each running or paused state, but for those that another view shows."""

    def __init__(
        self,
        controller: SessionController,
        settings: Observable[Settings],
        show: Callable[[SessionProps], None],
    ) -> None:
        self._settings = settings
        self._show = show
        self._controller = controller
        self._rests = False
        controller.state.subscribe(self._render)

    def rest(self, rests: bool) -> None:
        """While it rests, render nothing; then what has come of the session meanwhile."""
        self._rests = rests
        self._render(self._controller.state.value)

    def pause(self) -> None:
        """Stop the clock."""
        self._controller.pause()

    def resume(self) -> None:
        """Let the clock run again."""
        self._controller.resume()

    def ask_to_end(self) -> None:
        """Stop the clock and ask whether to keep what was practised."""
        self._controller.pause(PauseReason.ENDING)

    def keep(self) -> None:
        """End, and keep what was practised."""
        self._controller.stop(keep=True)

    def _render(self, state: SessionState) -> None:
        if isinstance(state, Running | Paused) and not self._rests:
            now = self._settings.value
            props = session_props(state, reduced_motion=now.reduced_motion, build=now.build)
            self._show(props)
