# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is told when the program stumbles over a mistake of ours."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TroubleProps:
    """`entry` is all that Copy copies, to the letter."""

    heading: str
    lines: tuple[str, ...]
    entry: str
