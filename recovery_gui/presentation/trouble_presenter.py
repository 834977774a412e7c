# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An error of ours: logged, told once for each kind, and never in the middle of a session."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from recovery_gui.core.language import tr
from recovery_gui.core.session_state import Completed, Paused, Running, SessionState
from recovery_gui.presentation.trouble_props import TroubleProps
from recovery_gui.services.incident import Incident
from recovery_gui.services.session_controller import SessionController

HEADING = tr("Something went wrong")
_GOES_ON = tr("Recovery made a mistake, and goes on.")
_SAFE = tr("What you had saved is safe.")
_SESSION = tr("Your session was safe, too: it had been written down up to that moment.")
_SESSION_LOST = tr("The disk refused to keep your session at that moment; a later one may be kept.")
_TO_DO = tr(
    "If it happens again, start Recovery anew, and send the text below to whoever looks after it. "
    "It holds no note, no name and no rating."
)
# A mistake in every frame would fill the log with one thing.
MOST_OF_A_KIND = 5


class TroublePresenter:
    """`log` writes an entry and returns where, None when it cannot; `show` opens the dialog."""

    def __init__(
        self, log: Callable[[str], Path | None], show: Callable[[TroubleProps], None]
    ) -> None:
        self._log, self._show = log, show
        self._met: Counter[str] = Counter()
        self._waiting: list[TroubleProps] = []
        self._is_open = False
        self._controller: SessionController | None = None

    def watch(self, controller: SessionController) -> None:
        """From now on, keep this session safe, and wait with the words until it is over."""
        self._controller = controller
        controller.state.subscribe(self._follow)

    def meet(self, incident: Incident) -> None:
        """An error got as far as here. Raises nothing of the session's."""
        self._met[incident.kind] += 1
        if self._met[incident.kind] > MOST_OF_A_KIND:
            return
        safe = self._session_line()
        where = self._log(incident.text)
        if self._met[incident.kind] > 1:
            return
        written = (
            tr("The same text is in {path}.").format(path=where)
            if where
            else tr("The log could not be written.")
        )
        lines = (_GOES_ON, f"{_SAFE} {safe}".rstrip(), f"{_TO_DO} {written}")
        self._waiting.append(TroubleProps(HEADING, lines, incident.text))
        self._follow(self._state)

    def close(self) -> None:
        """The dialog has been closed; the next one may open."""
        self._is_open = False
        self._follow(self._state)

    @property
    def _state(self) -> SessionState | None:
        return self._controller.state.value if self._controller else None

    def _session_line(self) -> str:
        """Write down the session under way, and say how that went; empty without one."""
        if self._controller is None or not isinstance(self._state, Running | Paused):
            return ""
        return _SESSION if self._controller.safeguard() else _SESSION_LOST

    def _follow(self, state: SessionState | None) -> None:
        """Who lies on the floor is not disturbed; nor who is rating."""
        rests = not isinstance(state, Running | Paused | Completed)
        if rests and self._waiting and not self._is_open:
            self._is_open = True
            self._show(self._waiting.pop(0))
