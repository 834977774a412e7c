# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What did not move since the last frame is not worked out again."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Kept:
    """Results of this frame and of the one before, by all that they depend on."""

    def __init__(self) -> None:
        self._before: dict[Hashable, Any] = {}
        self._now: dict[Hashable, Any] = {}

    def begin(self) -> None:
        """Begin a frame, and let go of what the last one did not use."""
        self._before, self._now = self._now, {}

    def of(self, key: Hashable, make: Callable[[], T]) -> T:
        """The result with this key, made if it is new."""
        found: T | None = self._now.get(key)
        if found is None:
            found = self._before.get(key)
            if found is None:
                found = make()
            self._now[key] = found
        return found
