# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The page on which a routine is put together: the library, the routine, the chosen exercise."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.editor_bar import EditorBar
from recovery_gui.ui.editor_fields import EditorFields
from recovery_gui.ui.item_panel import ItemPanel
from recovery_gui.ui.key_line import KeyLine, bind
from recovery_gui.ui.library_picker import LibraryPicker
from recovery_gui.ui.parts import column, label, order_tabs, row, scrolled
from recovery_gui.ui.routine_rows import RoutineRows, index_after_move
from recovery_gui.ui.row_carrier import RowCarrier
from recovery_gui.ui.spoken import say
from recovery_gui.ui.theme import LARGE_TEXT, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.editor_props import EditorProps
    from recovery_gui.ui.thumbnails import Thumbnails

_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
SAVE = KeyLine(("Ctrl+S",), tr("Save."))
UNDO = KeyLine(("Ctrl+Z",), tr("Take the latest change back."))
REDO = KeyLine(("Ctrl+Shift+Z", "Ctrl+Y"), tr("Do it again."))
LEAVE = KeyLine(("Esc",), tr("Leave. You are asked about what is not saved."))


class EditorPage(QWidget):
    """Renders `EditorProps`; says what is to be done with the routine."""

    KEYS_TITLE = tr("Routines of your own")
    KEYS = (SAVE, UNDO, REDO, LEAVE)

    search_edited = Signal(str)
    exercise_added = Signal(str)
    exercise_dropped = Signal(str, int)
    item_chosen = Signal(int)
    item_moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName(tr("Routine editor"))
        self.bar, self.fields, self.panel = EditorBar(), EditorFields(), ItemPanel()
        self.picker, self.rows = LibraryPicker(), RoutineRows()
        self._total = label("heading", name="RoutineTotal", wrap=True)
        self._large = False
        self.setLayout(self._make_layout())
        self._connect()
        self._bind_keys()
        stops = (*self.bar.tab_stops, *self.picker.tab_stops, *self.fields.tab_stops)
        order_tabs(*stops, self.rows, *self.panel.tab_stops)

    def render_props(self, props: "EditorProps") -> None:
        """Show the draft."""
        self.bar.render_props(props)
        self.picker.render_rows(props.library, props.query, props.no_match)
        self.fields.render_texts(props.name, props.when, props.goal)
        self.rows.render_rows(props.items, props.chosen)
        self._total.setText(props.total)
        self.panel.render_detail(props.detail)
        self._fit_rows()
        if self._large and self.rows.hasFocus():
            QTimer.singleShot(0, self, self._show_chosen)
        if props.said:
            say(self.rows, props.said)

    def set_theme(self, theme: Theme) -> None:
        """Large words stand one below the other."""
        self._large = theme.scale > LARGE_TEXT
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if self._large else way.LeftToRight)
        self.fields.set_large(large=self._large)
        for part in (self.picker, self.rows, self.panel):
            part.set_theme(theme)
        self._fit_rows()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the small pictures from now on."""
        self.picker.show_thumbnails(thumbnails)
        self.rows.show_thumbnails(thumbnails)

    def focus_first(self) -> None:
        """Put the keyboard where one begins: on the name, or in what the routine holds."""
        if self.rows.model().rowCount():
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.fields.focus_name()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field would keep Ctrl+Z to itself: here it takes back the latest change of all."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return any(event.matches(one) for one in _UNDOING)
        return super().eventFilter(watched, event)

    def _fit_rows(self) -> None:
        """Large rows are all in sight: the page scrolls as a whole."""
        self.rows.setMinimumHeight(self.rows.content_height + 8 if self._large else 0)

    def _show_chosen(self) -> None:
        """The page scrolls where the rows do not."""
        box = self.rows.visualRect(self.rows.currentIndex())
        place = self.rows.mapTo(self._inner, box.center())
        self._scroll.ensureVisible(place.x(), place.y(), 0, box.height())

    def _make_layout(self) -> QVBoxLayout:
        listed = column(self.rows, 4, self._total)
        listed.setStretchFactor(self.rows, 1)
        self._beside = row(spacing=24)
        self._beside.addLayout(listed, 1)
        self._beside.addWidget(self.panel, 1)
        inner = self._inner = QWidget()
        work = column(self.fields, self._beside, spacing=16)
        work.setStretchFactor(self._beside, 1)
        inner.setLayout(work)
        self._scroll = scrolled(inner, name="EditorWork")
        body = row(self.picker, self._scroll, spacing=24)
        body.setStretch(1, 1)
        made = column(self.bar, body, spacing=12)
        made.setContentsMargins(24, 16, 24, 16)
        made.setStretchFactor(body, 1)
        return made

    def _connect(self) -> None:
        self.picker.search_edited.connect(self.search_edited)
        self.picker.exercise_added.connect(self.exercise_added)
        self.rows.item_chosen.connect(self.item_chosen)
        self.rows.move_requested.connect(self.panel.move_requested)
        self.rows.remove_requested.connect(self.panel.remove_requested)
        self._carriers = (
            RowCarrier(self, self.picker.rows, self.rows, self._drop_exercise),
            RowCarrier(self, self.rows, self.rows, self._drop_item),
        )
        for field in self.findChildren(QWidget):
            if isinstance(field, QLineEdit) or field in self.panel.tab_stops:
                field.installEventFilter(self)

    def _drop_exercise(self, place: int, gap: int) -> None:
        self.exercise_dropped.emit(self.picker.id_at(place), gap)

    def _drop_item(self, place: int, gap: int) -> None:
        self.item_moved.emit(place, index_after_move(place, gap))

    def _bind_keys(self) -> None:
        bar = self.bar
        acts: tuple[Callable[[], object], ...] = (
            *(bar.save_requested.emit, bar.undo_requested.emit),
            *(bar.redo_requested.emit, bar.leave),
        )
        for line, act in zip(self.KEYS, acts, strict=True):
            bind(self, line, act)
