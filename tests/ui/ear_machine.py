# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A machine with an ear in place of loudspeaker and helper processes."""

from collections.abc import Callable

from recovery_gui.core.settings import GuidanceSettings
from recovery_gui.ui.engine_status import EngineStatus, SoundStatus
from tests.services.ear import Ear, TonesHeard


class EarMachine:
    """Hears words `speed` times faster than a calm voice speaks them.

    `used` holds the settings it was given, `done` the names of what it was asked to do.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self.ear = Ear(speed)
        self.used: list[GuidanceSettings] = []
        self.done: list[str] = []
        self.engines = (EngineStatus("ear", works=True),)
        self.sound = SoundStatus(works=True)
        self.tell: list[Callable[[], None]] = []

    @property
    def voice(self) -> Ear:
        return self.ear

    @property
    def tones(self) -> TonesHeard:
        return self.ear.tones

    @property
    def wake_lock(self) -> Ear:
        return self.ear

    def warm_up(self) -> None:
        self.done.append("warm up")

    def use(self, guidance: GuidanceSettings) -> None:
        self.used.append(guidance)

    def look(self) -> None:
        self.done.append("look")

    def on_change(self, tell: Callable[[], None]) -> None:
        self.tell.append(tell)

    def shut_down(self) -> None:
        self.done.append("shut down")
