# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Keys and what they are for, said once: for the handler, and for the page that lists them.

A widget has its keys as `KEYS`; a page names those of all that is in it by its `KEYS_TITLE`.
"""

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class KeyLine(NamedTuple):
    """Keys by the names that `QKeySequence` knows, and what they are for, as a sentence.

    `also` are keys that do the same and need not be told; `shown` are words for many keys.
    """

    keys: tuple[str, ...]
    purpose: str
    also: tuple[str, ...] = ()
    shown: str = ""

    def means(self, event: "QKeyEvent") -> bool:
        """Whether this is one of the keys, with all that it wants held down."""
        return self.place_of(event) is not None

    def place_of(self, event: "QKeyEvent") -> int | None:
        """Which of `keys` and `also` was pressed, from 0; None for another one."""
        names = (*self.keys, *self.also)
        return next((place for place, name in enumerate(names) if _is(event, name)), None)


class Reach(Enum):
    """Where the keyboard has to be for a key to act, by the names of Qt's shortcut contexts."""

    PAGE = "WidgetWithChildrenShortcut"
    WINDOW = "WindowShortcut"
    PROGRAM = "ApplicationShortcut"


class BoundKey(QShortcut):
    """A key of a line, bound to what it does."""

    def __init__(self, name: str, line: KeyLine, page: "QWidget") -> None:
        super().__init__(QKeySequence(name), page)
        self.line = line
        self.setWhatsThis(line.purpose)


def bind(
    page: "QWidget",
    line: KeyLine,
    *acts: Callable[[], object],
    reach: Reach = Reach.PAGE,
) -> None:
    """Let the keys act within their reach of the page: all do the one thing, or each its own."""
    context = QtCore.Qt.ShortcutContext[reach.value]
    names = (*line.keys, *line.also)
    for name, act in zip(names, acts if len(acts) > 1 else acts * len(names), strict=True):
        bound = BoundKey(name, line, page)
        bound.setContext(context)
        bound.activated.connect(act)


def _is(event: "QKeyEvent", name: str) -> bool:
    wanted: QKeyCombination = QKeySequence(name)[0]  # type: ignore[index]
    needs = wanted.keyboardModifiers()
    held = event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier
    return event.key() == wanted.key() and (not needs or held == needs)
