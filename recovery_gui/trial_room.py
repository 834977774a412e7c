# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settings page tries voice and tones, and tells what of the machine works."""

from itertools import cycle
from typing import TYPE_CHECKING

from recovery_gui.core.language import tr
from recovery_gui.core.tone import Tone
from recovery_gui.presentation.settings_props import EngineLine

if TYPE_CHECKING:
    from recovery_gui.guidance_room import GuidanceRoom
    from recovery_gui.presentation.settings_presenter import SettingsPresenter
    from recovery_gui.ui.settings_page import SettingsPage


_HEARD = {
    Tone.START: tr("This was: start."),
    Tone.STEP: tr("This was: step."),
    Tone.CHANGE_SIDE: tr("This was: change side."),
    Tone.BREATHE_IN: tr("This was: breathe in."),
    Tone.BREATHE_OUT: tr("This was: breathe out."),
    Tone.HALF_WAY: tr("This was: half way."),
    Tone.LAST_SECONDS: tr("This was: last seconds."),
    Tone.DONE: tr("This was: done."),
}


class TrialRoom:
    """Lets what is heard in a session be heard before."""

    def __init__(
        self, page: "SettingsPage", guidance: "GuidanceRoom", preferences: "SettingsPresenter"
    ) -> None:
        self._guidance, self._preferences = guidance, preferences
        self._tones = cycle(Tone)
        page.voice_test_requested.connect(self._try_voice)
        page.tone_test_requested.connect(self._try_tone)
        guidance.changes.subscribe(lambda _changes: self._tell_sound())

    def _try_voice(self) -> None:
        self._guidance.look()
        self._guidance.try_voice()
        self._tell_sound()

    def _try_tone(self) -> None:
        """Each time the next one, by its name."""
        tone = next(self._tones)
        self._guidance.try_tone(tone)
        self._tell_sound(_HEARD[tone])

    def _tell_sound(self, heard: str = "") -> None:
        engines = tuple(
            EngineLine(
                one.name,
                one.works,
                tr("It works.") if one.works else f"{one.reason} {one.remedy}",
                one.voices,
            )
            for one in self._guidance.engines
        )
        sound = self._guidance.sound
        trouble = f"{sound.reason} {sound.remedy}" if sound is not None and sound.remedy else ""
        self._preferences.note_sound(engines, trouble or heard)
