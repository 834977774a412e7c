# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Plays sounds through the helper `sound`, and the session's tones among them."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from recovery_gui.core.tone import Tone
from recovery_gui.ui.engine_status import NO_DEVICE, NO_SOUND_HELPER, SoundStatus
from recovery_gui.ui.helper_command import helper_command
from recovery_gui.ui.helper_process import HelperProcess, Line

START_LIMIT_S = 8.0
# Later than this after its moment a sound is better not heard; the first one waits for the helper.
LATEST_S = 1.0
FIRST_LATEST_S = 3.0


class SoundPlayer(QObject):
    """Sounds by group and name, held ready in the helper. Never raises and never waits."""

    status_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.status = SoundStatus()
        self._kept: dict[str, Path] = {}
        self.helper = HelperProcess(helper_command("sound"), START_LIMIT_S, self)
        self.helper.greet_with(self._greeting)
        self.helper.told.connect(self._hear)
        self.helper.lost.connect(lambda: self._settle(NO_SOUND_HELPER))

    def start(self) -> None:
        """Have the helper ready before the first sound."""
        self.helper.start()

    def keep(self, name: str, path: Path) -> None:
        """Hold this file ready from now on, in every helper to come."""
        self._kept[name] = path
        if self.helper.running:
            self.load(name, path)

    def load(self, name: str, path: Path) -> None:
        """Hold this file ready for a while. A name begins with its group and a slash."""
        self.helper.send("load", name=name, path=str(path))

    def play(self, name: str, volume: float) -> None:
        """Begin at once; `volume` is 0 to 1."""
        latest_s = LATEST_S if self.status.works else FIRST_LATEST_S
        self.helper.send("play", name=name, volume=volume, by=time.monotonic() + latest_s)

    def hush(self, group: str) -> None:
        """Be silent in this group; where no helper runs, all is silent."""
        if self.helper.running:
            self.helper.send("hush", group=group)

    def shut_down(self) -> None:
        """End the helper."""
        self.helper.shut_down()

    def _greeting(self) -> list[Line]:
        return [
            {"do": "load", "name": name, "path": str(path)} for name, path in self._kept.items()
        ]

    def _hear(self, line: Line) -> None:
        self._settle(SoundStatus(True, "") if line.get("device") else NO_DEVICE)

    def _settle(self, status: SoundStatus) -> None:
        if status != self.status:
            self.status = status
            self.status_changed.emit()


class Sounds(QObject):
    """The tones of a session, from the folder of their files."""

    def __init__(self, player: SoundPlayer, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._volume = 1.0
        for tone in Tone:
            player.keep(_name(tone), folder / f"{tone.value}.wav")

    def set_volume(self, percent: int) -> None:
        """0 to 100; from the next tone on."""
        self._volume = percent / 100

    def play(self, tone: Tone) -> None:
        """Begin at once."""
        if self._volume > 0:
            self._player.play(_name(tone), self._volume)

    def hush(self) -> None:
        """Be silent at once."""
        self._player.hush("tone")


def _name(tone: Tone) -> str:
    return f"tone/{tone.value}"
