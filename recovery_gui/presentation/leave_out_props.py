# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The question whether to leave an exercise out that has hurt again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeaveOutProps:
    """One question at a time, empty when there is none; `done` says what was left out last."""

    question: str = ""
    done: str = ""
