# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is heard: the guide, and the sound, the voice and the wake lock that it makes use of."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from recovery_gui.core.language import tr
from recovery_gui.services.guide import Guide, Said
from recovery_gui.services.observable import Observable
from recovery_gui.storage.resources import resources_dir

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from recovery_gui.core.session_state import SessionState
    from recovery_gui.core.settings import GuidanceSettings, Settings
    from recovery_gui.core.tone import Tone
    from recovery_gui.services.ports import Tones, Voice, WakeLock
    from recovery_gui.ui.engine_status import EngineStatus, SoundStatus

SAMPLE = tr("This is the voice of your sessions. Breathe in, and out.")


class Machine(Protocol):
    """What the guide makes use of. Nothing of it starts before it is first asked for something."""

    @property
    def voice(self) -> "Voice":
        """Speaks."""

    @property
    def tones(self) -> "Tones":
        """Sounds."""

    @property
    def wake_lock(self) -> "WakeLock":
        """Keeps awake."""

    @property
    def engines(self) -> "tuple[EngineStatus, ...]":
        """What is known of the voice's engines."""

    @property
    def sound(self) -> "SoundStatus":
        """What is known of the sound."""

    def warm_up(self) -> None:
        """Have the sound ready for the first tone."""

    def use(self, guidance: "GuidanceSettings") -> None:
        """Speak and sound like this from now on."""

    def look(self) -> None:
        """Find out anew what works."""

    def on_change(self, tell: Callable[[], None]) -> None:
        """Call `tell` whenever `engines` or `sound` has changed."""

    def shut_down(self) -> None:
        """End all that was started."""


MakeMachine = Callable[[Path, "QObject"], Machine]
"""Makes one: the folder for what it may keep, and the parent of its objects."""


class ThisMachine:
    """The machine that the program runs on: helper processes beside the window."""

    def __init__(self, cache: Path, parent: "QObject") -> None:
        from recovery_gui.ui.keep_awake import KeepAwake  # noqa: PLC0415 - when first heard
        from recovery_gui.ui.sounds import SoundPlayer, Sounds  # noqa: PLC0415
        from recovery_gui.ui.speech import Speech  # noqa: PLC0415

        self._player = SoundPlayer(parent)
        self.voice = Speech(self._player, cache / "speech", parent)
        self.tones = Sounds(self._player, resources_dir() / "sounds", parent)
        self.wake_lock = KeepAwake(parent)

    @property
    def engines(self) -> "tuple[EngineStatus, ...]":
        """What is known of the voice's engines."""
        return self.voice.engines

    @property
    def sound(self) -> "SoundStatus":
        """What is known of the sound."""
        return self._player.status

    def warm_up(self) -> None:
        """Have the sound ready for the first tone."""
        self._player.start()

    def use(self, guidance: "GuidanceSettings") -> None:
        """Speak and sound like this from now on."""
        self.voice.use(guidance.voice)
        self.tones.set_volume(guidance.tone_percent)

    def look(self) -> None:
        """Find out anew what works."""
        self._player.start()
        self.voice.look()

    def on_change(self, tell: Callable[[], None]) -> None:
        """Call `tell` whenever `engines` or `sound` has changed."""
        self.voice.engines_changed.connect(tell)
        self._player.status_changed.connect(tell)

    def shut_down(self) -> None:
        """End all that was started."""
        self.voice.shut_down()
        self.wake_lock.shut_down()
        self._player.shut_down()


class GuidanceRoom:
    """Guides by ear from the first session on; before one draws near, nothing is made.

    `said` is the cue log; `changes` counts what has been learnt about `engines` and `sound`.
    `settings` are those of the session under way.
    """

    def __init__(
        self,
        state: "Observable[SessionState]",
        settings: "Observable[Settings]",
        make_machine: Callable[[], Machine],
    ) -> None:
        self.said: Observable[tuple[Said, ...]] = Observable(())
        self.changes = Observable(0)
        self._state = state
        self._settings = settings
        self._make_machine = make_machine
        self._machine: Machine | None = None
        self._guide: Guide | None = None
        state.subscribe(self._follow)

    @property
    def engines(self) -> "tuple[EngineStatus, ...]":
        """What is known of the voice's engines; nothing before something is made."""
        return self._machine.engines if self._machine else ()

    @property
    def sound(self) -> "SoundStatus | None":
        """What is known of the sound."""
        return self._machine.sound if self._machine else None

    def warm_up(self) -> None:
        """A session draws near: have the sound ready, so that the first tone is in time."""
        self._ready_machine()

    def look(self) -> None:
        """Find out what works; `changes` tells."""
        self._ready_machine().look()

    def try_voice(self) -> None:
        """Let the voice be heard as it is set."""
        self._ready_machine().voice.say(SAMPLE)

    def try_tone(self, tone: "Tone") -> None:
        """Let a tone be heard as loud as it is set."""
        self._ready_machine().tones.play(tone)

    def shut_down(self) -> None:
        """End all that runs beside the window."""
        if self._machine is not None:
            self._machine.shut_down()

    def _follow(self, state: "SessionState") -> None:
        if self._guide is not None:
            return
        from recovery_gui.core.session_state import Idle  # noqa: PLC0415 - read by now

        if not isinstance(state, Idle):
            machine = self._ready_machine()
            voice, tones, wake_lock = machine.voice, machine.tones, machine.wake_lock
            self._guide = Guide(self._state, self._guidance, voice, tones, wake_lock, self.said)

    def _guidance(self) -> "GuidanceSettings":
        return self._settings.value.guidance

    def _ready_machine(self) -> Machine:
        if self._machine is None:
            self._machine = machine = self._make_machine()
            machine.on_change(lambda: self.changes.publish(self.changes.value + 1))
            self._settings.subscribe(lambda settings: machine.use(settings.guidance))
            machine.warm_up()
        return self._machine
