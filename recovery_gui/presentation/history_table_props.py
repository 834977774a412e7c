# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the table of sessions shows. Its rows come in pages, as the table asks for them."""

from dataclasses import dataclass
from enum import Enum

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr


class Column(Enum):
    """The columns, left to right; the value is the heading."""

    WHEN = tr("When", "heading of a column")
    TITLE = tr("Session")
    PRACTISED = tr("Practised")
    SIDES = tr("Sides")
    CHANGE = tr("Soreness")
    NOTE = tr("Note")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One session; `cells` stand in the order of the columns."""

    id: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableProps:
    """How many rows there are, how they are chosen and sorted.

    `count` rows can be asked for of `SessionTablePresenter.page`; whenever `revision` differs
    they have changed. `counted` says how many are shown. `exercises` and `areas` are what can
    be filtered by, each with its name.
    """

    revision: int = 0
    count: int = 0
    counted: str = ""
    words: str = ""
    exercise: str = ""
    area: BodyArea | None = None
    sorted_by: Column = Column.WHEN
    descending: bool = True
    sortable: tuple[Column, ...] = ()
    exercises: tuple[tuple[str, str], ...] = ()
    areas: tuple[tuple[BodyArea, str], ...] = ()
    invitation: str = ""
    failure: str = ""
