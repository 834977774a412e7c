# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The first page that someone new sees: a few choices, each with a sound default, and it goes."""

from collections.abc import Callable
from dataclasses import replace

from recovery_gui.core.language import spoken, tr
from recovery_gui.core.settings import GoalKind, LanguageChoice, Settings, Verbosity
from recovery_gui.presentation.welcome_props import WelcomeProps
from recovery_gui.services.observable import Observable
from recovery_gui.services.settings_service import SettingsService


class WelcomePresenter:
    """Shows the page from the start on, and once it has ended never again; so say the settings.

    `start_again` is called when another language is wanted: the page comes again in that.
    """

    def __init__(
        self,
        service: SettingsService,
        show: Callable[[WelcomeProps], None],
        start_again: Callable[[], None],
    ) -> None:
        self.is_open = Observable(True)
        self._service = service
        self._show = show
        self._start_again = start_again
        self._speaks = True
        self._starts_again = False
        # Not on the disk: until something is chosen nothing is written.
        service.settings.publish(replace(self._settings, welcomed=False))
        service.settings.subscribe(lambda _settings: self._render())

    def let_hear(self, heard: bool) -> None:
        """Have the voice say everything, or nothing."""
        guidance = self._settings.guidance
        verbosity = Verbosity.ALL if heard else Verbosity.NONE
        voice = replace(guidance.voice, verbosity=verbosity)
        self._change(guidance=replace(guidance, voice=voice))

    def aim(self, goal: int) -> None:
        """So many sessions a week, 0 for no goal."""
        history = replace(self._settings.history, goal_kind=GoalKind.SESSIONS, goal_amount=goal)
        self._change(history=history)

    def speak(self, language: str) -> None:
        """Be spoken to in another language."""
        self._change(language=LanguageChoice(language))
        if language != spoken():
            self._starts_again = True
            self._start_again()

    def note_voice(self, speaks: bool) -> None:
        """Whether there is a voice on this machine is known by now."""
        self._speaks = speaks
        self._render()

    def end(self) -> None:
        """It was seen; but who starts again in another language will see it in that."""
        if self.is_open.value and not self._starts_again:
            self.is_open.publish(False)
            self._change(welcomed=True)

    @property
    def _settings(self) -> Settings:
        return self._service.settings.value

    def _change(self, **changes: object) -> None:
        self._service.change(replace(self._settings, **changes))  # type: ignore[arg-type]

    def _render(self) -> None:
        if not self.is_open.value:
            return
        settings = self._settings
        history = settings.history
        heard = settings.guidance.voice.verbosity is not Verbosity.NONE
        no_voice = tr("There is no voice on this computer yet: sounds lead you. Settings has more.")
        self._show(
            WelcomeProps(
                heard=heard,
                goal=history.goal_amount if history.goal_kind is GoalKind.SESSIONS else -1,
                language=spoken(),
                voice_line="" if self._speaks or not heard else no_voice,
            )
        )
