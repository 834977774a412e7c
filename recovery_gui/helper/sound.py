# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Helper `sound`: holds sounds ready, and plays and stops them at once.

Commands: `load` (name, path), `play` (name, volume 0-1, by), `hush` (group). A name begins with
its group and a slash. `by` is the monotonic second after which a sound comes too late.
Tells `device`: the name of what plays, empty for none.
"""

import time

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from recovery_gui.helper.lines import Line, tell
from recovery_gui.helper.listener import serve

MOST_SOUNDS = 80


class Player(QObject):
    """Sounds by name. One that is still being read when it is asked for begins when it is."""

    def __init__(self) -> None:
        super().__init__()
        self._effects: dict[str, QSoundEffect] = {}
        self._waiting: dict[str, float] = {}
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._follow_device)
        self._tell_device()

    def obey(self, command: Line) -> None:
        """Carry out one command; one that makes no sense is passed over."""
        match command:
            case {"do": "load", "name": str(name), "path": str(path)}:
                self._load(name, path)
            case {"do": "play", "name": str(name), "volume": float(volume), "by": float(by)}:
                self._play(name, volume, by)
            case {"do": "hush", "group": str(group)}:
                self._hush(f"{group}/")
            case _:
                return

    def _load(self, name: str, path: str) -> None:
        if name in self._effects:
            return
        self._make_room()
        effect = self._effects[name] = QSoundEffect(self)
        effect.statusChanged.connect(lambda: self._follow(name, effect))
        effect.setSource(QUrl.fromLocalFile(path))

    def _make_room(self) -> None:
        """The one loaded longest ago goes, unless it is to be heard."""
        if len(self._effects) < MOST_SOUNDS:
            return
        for name, effect in self._effects.items():
            if not effect.isPlaying() and name not in self._waiting:
                self._effects.pop(name).deleteLater()
                return

    def _play(self, name: str, volume: float, by: float) -> None:
        effect = self._effects.get(name)
        if effect is None or time.monotonic() > by:
            return
        effect.setVolume(volume)
        if effect.status() is QSoundEffect.Status.Loading:
            self._waiting[name] = by
        else:
            effect.play()

    def _follow(self, name: str, effect: QSoundEffect) -> None:
        by = self._waiting.pop(name, 0.0)
        if effect.status() is QSoundEffect.Status.Ready and time.monotonic() <= by:
            effect.play()

    def _hush(self, prefix: str) -> None:
        for name, effect in self._effects.items():
            if name.startswith(prefix):
                self._waiting.pop(name, None)
                effect.stop()

    def _follow_device(self) -> None:
        """Headphones were plugged in, or pulled out."""
        for effect in self._effects.values():
            effect.setAudioDevice(QMediaDevices.defaultAudioOutput())
        self._tell_device()

    def _tell_device(self) -> None:
        device = QMediaDevices.defaultAudioOutput()
        tell(device="" if device.isNull() else device.description())


def run() -> int:
    """Until the input ends; the exit status."""
    application = QCoreApplication(["recovery-gui"])
    return serve(application, Player().obey)
