# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The first-run page: in place of the step panel from the first sight on, and gone for ever."""

from typing import TYPE_CHECKING

from recovery_gui.core.session_state import Idle, SessionState
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.presentation.welcome_presenter import WelcomePresenter
from recovery_gui.ui.welcome_page import WelcomePage

if TYPE_CHECKING:
    from recovery_gui.rooms import Front, Rooms
    from recovery_gui.ui.practice_page import PracticePage

FIRST = "hip-to-heel-press"


class WelcomeRoom:
    """Built with the page; `open` hangs it on to the rooms once they are there."""

    def __init__(self, app: "Front", practice: "PracticePage") -> None:
        self._app, self._practice = app, practice
        self.page = WelcomePage()
        self.presenter = WelcomePresenter(app.settings, self.page.render_props, app.begin_again)
        practice.put_before_panel(self.page)
        self.page.set_theme(app.theme)
        self.page.goal_chosen.connect(self.presenter.aim)
        self.page.language_chosen.connect(self.presenter.speak)
        self.page.leave_requested.connect(self.presenter.end)
        practice.exercises.exercise_chosen.connect(self.presenter.end)

    def open(self, rooms: "Rooms") -> None:
        """Show the figure, let the voice be heard, start a session."""
        self._rooms = rooms
        self.page.hearing_chosen.connect(self._let_hear)
        self.page.start_requested.connect(self._start)
        self._hang_figure()
        rooms.guidance.changes.subscribe(lambda _changes: self._note_voice())
        rooms.controller.state.subscribe(self._follow)
        library = self._app.catalog.changed
        known = library.value
        library.subscribe(lambda revision: None if revision == known else self.presenter.end())
        self._app.window.closed.connect(self.presenter.end)
        self.presenter.is_open.subscribe(self._show)

    def _hang_figure(self) -> None:
        """At rest, as after the exercise."""
        from recovery_gui.ui.step_figure import StepFigure  # noqa: PLC0415 - read by now

        exercise = self._app.catalog.exercise(FIRST)
        if exercise is not None:
            build = self._app.settings.settings.value.build
            picture = exercise.pictures[-1]
            figure = StepFigure()
            figure.show_pictures((picture,), build)
            figure.render_props(FigureProps(picture, build=build))
            self.page.hang_figure(figure)

    def _let_hear(self, heard: bool) -> None:
        self.presenter.let_hear(heard)
        if heard:
            self._rooms.guidance.look()
            self._rooms.guidance.try_voice()

    def _note_voice(self) -> None:
        engines = self._rooms.guidance.engines
        self.presenter.note_voice(not engines or any(one.works for one in engines))

    def _start(self) -> None:
        self.presenter.end()
        self._app.practice.choose(FIRST)
        self._rooms.begin()

    def _follow(self, state: SessionState) -> None:
        """Another way to a session was found."""
        if not isinstance(state, Idle):
            self.presenter.end()

    def _show(self, is_open: bool) -> None:
        if is_open:
            self.page.focus_start()
        else:
            self._practice.show_panel()
            self._practice.setFocus()
