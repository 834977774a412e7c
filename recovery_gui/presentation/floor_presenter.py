# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Floor mode: the session seen and steered from the mat."""

from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice

from recovery_gui.core.session_state import Paused, PauseReason, Running, SessionState
from recovery_gui.core.settings import Settings
from recovery_gui.presentation.floor_props import FloorGesture, FloorProps, floor_props, gesture_of
from recovery_gui.presentation.session_derive import session_props
from recovery_gui.presentation.session_props import SessionProps
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController
from recovery_gui.services.settings_service import SettingsService

TURNS = (0, 90, 270)


class FloorPresenter:
    """Renders each frame while `is_open` holds true, and not otherwise.

    It makes way for what is asked when something hurts, and comes back when the session goes on.

    `settings` are those of this session, `service` keeps the picture's turn for the next one.
    """

    def __init__(
        self,
        controller: SessionController,
        settings: Observable[Settings],
        service: SettingsService,
        show: Callable[[FloorProps], None],
    ) -> None:
        self.is_open = Observable(False)
        self._controller = controller
        self._settings = settings
        self._service = service
        self._show = show
        self._session_id = ""
        self._comes_back = False
        settings.subscribe(lambda _settings: self._render())
        controller.state.subscribe(self._follow)

    def toggle(self) -> None:
        """Enter floor mode in a session, or leave it."""
        self._open(not self.is_open.value and self._frame() is not None)

    def leave(self) -> None:
        """Back to the window; the session goes on."""
        self._open(False)

    def act(self) -> None:
        """What any click or key does now."""
        frame = self._frame()
        if frame is None:
            return
        match gesture_of(frame, self._settings.value.floor.action):
            case FloorGesture.RESUME:
                self._controller.resume()
            case FloorGesture.NEXT:
                self._controller.advance()
            case _:
                self._controller.pause()

    def turn(self) -> None:
        """Turn the picture on, for someone who lies on a side; the next session keeps it."""
        settings = self._service.settings.value
        place = TURNS.index(settings.floor.turn_degrees)
        turned = next(islice(cycle(TURNS), place + 1, None))
        self._service.change(replace(settings, floor=replace(settings.floor, turn_degrees=turned)))

    def _follow(self, state: SessionState) -> None:
        match state:
            case Running():
                begins, self._session_id = state.session_id != self._session_id, state.session_id
                if self._comes_back or (begins and self._settings.value.floor.at_start):
                    self._open(True)
                self._comes_back = False
            case Paused(reason=PauseReason.HURTS):
                self._comes_back = self._comes_back or self.is_open.value
                self._open(False)
            case Paused() if state.reason is not PauseReason.ENDING:
                self._session_id = state.running.session_id
            case _:
                self._comes_back = False
                self._open(False)
        self._render()

    def _open(self, is_open: bool) -> None:
        if is_open != self.is_open.value:
            self.is_open.publish(is_open)
            self._render()

    def _frame(self) -> SessionProps | None:
        state = self._controller.state.value
        if not isinstance(state, Running | Paused):
            return None
        now = self._settings.value
        return session_props(state, reduced_motion=now.reduced_motion, build=now.build)

    def _render(self) -> None:
        frame = self._frame() if self.is_open.value else None
        if frame is not None:
            floor = self._settings.value.floor
            self._show(floor_props(frame, floor.action, floor.turn_degrees))
