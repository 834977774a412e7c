# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What works of the machine's sound and speech, told honestly."""

import sys
from dataclasses import dataclass

ESPEAK, SYSTEM = "espeak-ng", "system"
UNTRIED = "It has not been tried yet."


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


_AGAIN = "On Debian and Ubuntu: sudo apt-get install --reinstall espeak-ng espeak-ng-data"
_SYSTEM_REMEDY = (
    "On Debian and Ubuntu: sudo apt-get install speech-dispatcher-espeak-ng "
    "speech-dispatcher-audio-plugins libspeechd2"
    if sys.platform == "linux"
    else "Add an English voice in the system's settings."
)

NO_DEVICE = SoundStatus(
    reason="No sound device or sound server was found.",
    remedy="Connect loudspeakers or headphones; on Linux, see that PipeWire or PulseAudio runs.",
)
NO_SOUND_HELPER = SoundStatus(
    reason="The program beside the window that plays sounds does not run.",
    remedy="On Debian and Ubuntu: sudo apt-get install libpulse0",
)
NO_ESPEAK = EngineStatus(
    ESPEAK,
    reason="The program espeak-ng is not installed.",
    remedy="On Debian and Ubuntu: sudo apt-get install espeak-ng",
)
NO_ESPEAK_VOICE = EngineStatus(
    ESPEAK, reason="The program espeak-ng names no English voice.", remedy=_AGAIN
)
SILENT_ESPEAK = EngineStatus(
    ESPEAK, reason="The program espeak-ng runs, but no sound comes of it.", remedy=_AGAIN
)
SYSTEM_LOST = EngineStatus(
    SYSTEM,
    reason="The system's speech service did not answer in time, or broke off.",
    remedy=_SYSTEM_REMEDY,
)


def espeak_refused(file: str) -> EngineStatus:
    """The disk does not take the file into which espeak-ng would speak."""
    return EngineStatus(
        ESPEAK,
        reason=f"The file {file}, into which it speaks, cannot be written.",
        remedy="See that there is room on the disk, and that you may write there.",
    )


def system_trouble(trouble: str) -> EngineStatus:
    """The system's service says itself why it does not speak."""
    reason = f"The system's speech service does not speak ({trouble.rstrip('.')})."
    return EngineStatus(SYSTEM, reason=reason, remedy=_SYSTEM_REMEDY)
