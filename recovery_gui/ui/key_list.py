# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""All keys of the windows, collected from what handles them: bound keys, actions, and `KEYS`."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.body_view import BodyView
from recovery_gui.ui.cautions_page import CautionsPage
from recovery_gui.ui.drag_rows import DragRows
from recovery_gui.ui.editor_page import EditorPage
from recovery_gui.ui.finish_view import FinishView
from recovery_gui.ui.fit_page import FitPage
from recovery_gui.ui.fit_row import FitRowCard
from recovery_gui.ui.floor_view import FloorView
from recovery_gui.ui.key_line import BoundKey, KeyLine
from recovery_gui.ui.library_picker import TAKE
from recovery_gui.ui.main_window import MainWindow
from recovery_gui.ui.manual_window import ManualWindow
from recovery_gui.ui.practice_page import PracticePage
from recovery_gui.ui.rating_field import RatingField
from recovery_gui.ui.rehearsal_page import RehearsalPage
from recovery_gui.ui.routine_rows import RoutineRows
from recovery_gui.ui.session_view import SessionView
from recovery_gui.ui.sessions_table import SessionsTable
from recovery_gui.ui.soreness_chart import SorenessChart
from recovery_gui.ui.spoken import CHARTS, MENU
from recovery_gui.ui.year_calendar import YearCalendar

ORDER = (
    *(MainWindow.KEYS_TITLE, PracticePage.KEYS_TITLE, BodyView.KEYS_TITLE, FitPage.KEYS_TITLE),
    *(SessionView.KEYS_TITLE, FloorView.KEYS_TITLE, FinishView.KEYS_TITLE),
    *(RehearsalPage.KEYS_TITLE, CautionsPage.KEYS_TITLE, EditorPage.KEYS_TITLE, CHARTS),
    ManualWindow.KEYS_TITLE,
)
# What is built when it is first wanted. History's bars are not named: they would read pyqtgraph.
LATER: tuple[tuple[str, tuple[KeyLine, ...]], ...] = (
    (FitPage.KEYS_TITLE, (*FitRowCard.KEYS, *FitPage.KEYS)),
    (RatingField.KEYS_TITLE, RatingField.KEYS),
    (EditorPage.KEYS_TITLE, (TAKE, *RoutineRows.KEYS, *EditorPage.KEYS)),
    (DragRows.KEYS_TITLE, DragRows.KEYS),
    (CHARTS, (*SessionsTable.KEYS, *SorenessChart.KEYS, MENU, *YearCalendar.KEYS)),
    (ManualWindow.KEYS_TITLE, ManualWindow.KEYS),
)


class KeyGroup(NamedTuple):
    """The keys of a page, each purpose once."""

    title: str
    lines: tuple[KeyLine, ...]


def key_groups(windows: Iterable[QWidget]) -> tuple[KeyGroup, ...]:
    """The keys of these windows and of what they may still open, page by page."""
    found: dict[str, dict[str, KeyLine]] = {title: {} for title in ORDER}
    for title, line in (*_in(windows), *_later()):
        found.setdefault(title, {}).setdefault(line.purpose, line)
    return tuple(KeyGroup(title, tuple(lines.values())) for title, lines in found.items() if lines)


def lines_in(one: QObject) -> tuple[KeyLine, ...]:
    """The keys that this very object handles."""
    if isinstance(one, BoundKey):
        return (one.line,)
    if isinstance(one, QAction):
        names = tuple(key.toString() for key in one.shortcuts() if not key.isEmpty())
        return (KeyLine(names, one.whatsThis() or one.iconText()),) if names else ()
    return getattr(type(one), "KEYS", ())


def _in(windows: Iterable[QWidget]) -> Iterator[tuple[str, KeyLine]]:
    for one in _from_outside_in(windows):
        for line in lines_in(one):
            yield _title_of(one), line


def _from_outside_in(windows: Iterable[QWidget]) -> Iterator[QObject]:
    """All that is in the windows: what holds in more places comes first."""
    row: list[QObject] = list(windows)
    for one in row:  # It grows meanwhile.
        yield one
        row.extend(one.children())


def _later() -> Iterator[tuple[str, KeyLine]]:
    yield from ((title, line) for title, lines in LATER for line in lines)


def _title_of(one: QObject | None) -> str:
    """The page that it is of: its own, or that of what it is in."""
    while one is not None:
        title: str = getattr(type(one), "KEYS_TITLE", "")
        if title:
            return title
        one = one.parent()
    return tr("Elsewhere")
