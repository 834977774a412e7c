# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a file would bring into the library, before it does."""

from dataclasses import dataclass

from recovery_gui.core.arrival import Decision


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One routine or exercise: its name, "Routine", how it stands to what is here.

    `decision` is what would happen to something different, None for all else.
    """

    name: str
    kind: str
    words: str
    decision: Decision | None = None
    replaceable: bool = False


@dataclass(frozen=True, slots=True)
class ImportProps:
    """The file, what it brings, and the problems of what cannot come in.

    `can_take` is False where nothing would change; `failure` is why the file, or taking it
    in, was refused.
    """

    title: str
    summary: str
    rows: tuple[ImportRow, ...] = ()
    problems: tuple[str, ...] = ()
    can_take: bool = False
    failure: str = ""
