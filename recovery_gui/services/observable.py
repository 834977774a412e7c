# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A value that tells its listeners when it is replaced."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Observable(Generic[T]):
    """Holds one value; `subscribe` calls back at once and then at each replacement."""

    def __init__(self, value: T) -> None:
        self._value = value
        self._listeners: list[Callable[[T], None]] = []

    @property
    def value(self) -> T:
        """The value now."""
        return self._value

    def publish(self, value: T) -> None:
        """Replace the value and tell every listener, in order of subscription."""
        self._value = value
        for listener in tuple(self._listeners):
            listener(value)

    def subscribe(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Call `listener` now and at every change; returns what unsubscribes it."""
        self._listeners.append(listener)
        listener(self._value)
        return lambda: self._listeners.remove(listener)
