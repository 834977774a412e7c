# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What works of the machine's sound and speech, told honestly."""

import sys
from dataclasses import dataclass

from recovery_gui.core.language import tr

ESPEAK, SYSTEM = "espeak-ng", "system"
UNTRIED = tr("It has not been tried yet.")


@dataclass(frozen=True, slots=True)
class SoundStatus:
    """Whether sounds are heard; else why not, and what to do, as sentences."""

    works: bool = False
    reason: str = UNTRIED
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """Whether a speech engine speaks; else why not, and what to do, as sentences.

    `name` and `voices` are what the settings hold.
    """

    name: str
    works: bool = False
    reason: str = UNTRIED
    remedy: str = ""
    voices: tuple[str, ...] = ()

    @property
    def tried(self) -> bool:
        """Whether it is known if it works."""
        return self.works or self.reason != UNTRIED


_DEBIAN = tr("On Debian and Ubuntu: {command}")
_AGAIN = _DEBIAN.format(command="sudo apt-get install --reinstall espeak-ng espeak-ng-data")
_SYSTEM_REMEDY = (
    _DEBIAN.format(
        command="sudo apt-get install speech-dispatcher-espeak-ng "
        "speech-dispatcher-audio-plugins libspeechd2"
    )
    if sys.platform == "linux"
    else tr("Add an English voice in the system's settings.", "name your language")
)
NO_SYSTEM_VOICE = "no-voice"
_TROUBLES = {
    NO_SYSTEM_VOICE: tr("it knows no English voice", "name your language"),
    "it said nothing": tr("it said nothing"),
    "it could not be started": tr("it could not be started"),
    "it failed": tr("it failed"),
    "Qt found no speech service of the system": tr("Qt found no speech service of the system"),
}
"""What the helper `speech` tells, whatever the language, and how it is said to the user."""

NO_DEVICE = SoundStatus(
    reason=tr("No sound device or sound server was found."),
    remedy=tr(
        "Connect loudspeakers or headphones; on Linux, see that PipeWire or PulseAudio runs."
    ),
)
NO_SOUND_HELPER = SoundStatus(
    reason=tr("The program beside the window that plays sounds does not run."),
    remedy=_DEBIAN.format(command="sudo apt-get install libpulse0"),
)
NO_ESPEAK = EngineStatus(
    ESPEAK,
    reason=tr("The program espeak-ng is not installed."),
    remedy=_DEBIAN.format(command="sudo apt-get install espeak-ng"),
)
NO_ESPEAK_VOICE = EngineStatus(
    ESPEAK,
    reason=tr("The program espeak-ng names no English voice.", "name your language"),
    remedy=_AGAIN,
)
SILENT_ESPEAK = EngineStatus(
    ESPEAK,
    reason=tr("The program espeak-ng runs, but no sound comes of it."),
    remedy=_AGAIN,
)
SYSTEM_LOST = EngineStatus(
    SYSTEM,
    reason=tr("The system's speech service did not answer in time, or broke off."),
    remedy=_SYSTEM_REMEDY,
)


def engine_word(name: str) -> str:
    """What an engine is called; a name that the settings hold is shown as it is."""
    return tr("system", "the speech engine of the system") if name == SYSTEM else name


def espeak_refused(file: str) -> EngineStatus:
    """The disk does not take the file into which espeak-ng would speak."""
    return EngineStatus(
        ESPEAK,
        reason=tr("The file {file}, into which it speaks, cannot be written.").format(file=file),
        remedy=tr("See that there is room on the disk, and that you may write there."),
    )


def system_trouble(trouble: str) -> EngineStatus:
    """The system's service says itself why it does not speak."""
    words = _TROUBLES.get(trouble, trouble).rstrip(".")
    reason = tr("The system's speech service does not speak ({trouble}).").format(trouble=words)
    return EngineStatus(SYSTEM, reason=reason, remedy=_SYSTEM_REMEDY)
