# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What greets someone who is new here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WelcomeProps:
    """What is chosen. `goal` is sessions a week, 0 for none; `language` a code.

    `voice_line` says that there is no voice to hear; empty as long as none is known to lack.
    """

    heard: bool
    goal: int
    language: str
    voice_line: str = ""
