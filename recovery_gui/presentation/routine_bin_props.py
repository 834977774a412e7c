# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The routines that were deleted, to be brought back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoutineBinProps:
    """Their names, the latest first; the bin `is_open` while it is looked into.

    `failure` is why one could not be brought back.
    """

    names: tuple[str, ...]
    words: str
    is_open: bool = True
    failure: str = ""
