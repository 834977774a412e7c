# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What works of the machine's sound and speech, told honestly."""

from dataclasses import dataclass

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
