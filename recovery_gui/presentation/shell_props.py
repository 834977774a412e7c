# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What stands around the pages: the week in the header, and messages that need an answer."""

from dataclasses import dataclass
from enum import Enum


class Screen(Enum):
    """What fills the window."""

    PAGES = "pages"
    SESSION = "session"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class ShellProps:
    """`offer` describes a session that a crash left behind; empty when there is none.

    `notice` is a fault in one or two sentences with its remedy, or what was just
    discarded, which `can_undo`; empty while all is well. A fault of the history itself
    `can_restore`: a backup may take its place.
    """

    screen: Screen
    week_line: str
    notice: str
    offer: str
    can_resume: bool
    can_undo: bool = False
    can_restore: bool = False
