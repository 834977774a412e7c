# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is shown when something hurts in a session."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HurtProps:
    """`noted` says what was marked; `rules` are the signs on which to stop this exercise."""

    shown: bool = False
    noted: str = ""
    rules: tuple[str, ...] = ()
