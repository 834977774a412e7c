# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The lists of the manual: its chapters, and what was found in it with the words marked."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.manual_props import FoundLine
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.row_words import font_of
from recovery_gui.ui.theme import BODY, LIGHT, RADIUS, SMALL, Theme

PADDING, GAP = 8, 2
LINE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
ENTER = KeyLine(("Return", "Enter"), tr("Go to the place that was found."))


class FoundLines(QListView):
    """Renders `FoundLine`s, whose title may be empty; they wrap, and are never cut off.

    `line_entered` is a click or Enter, by the place in the list.
    """

    KEYS = (ENTER,)

    line_entered = Signal(int)

    def __init__(self, object_name: str, name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model, self._delegate = _Model(self), _Delegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(lambda index: self.line_entered.emit(index.row()))

    def render_found(self, found: Sequence[FoundLine]) -> None:
        """Show these; the first is chosen, and none entered."""
        if self._model.put(found) and found:
            self.choose(0)
            self.scrollToTop()

    def choose(self, place: int) -> None:
        """Choose a line without entering it."""
        self.setCurrentIndex(self._model.index(place, 0))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours and sizes from now on."""
        self._delegate.theme = theme
        self.doItemsLayout()

    def enter_current(self) -> None:
        """Go to what is chosen."""
        if self.currentIndex().isValid():
            self.line_entered.emit(self.currentIndex().row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if ENTER.means(event):
            self.enter_current()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()


class _Model(QAbstractListModel):
    """The lines as rows."""

    def __init__(self, parent: FoundLines) -> None:
        super().__init__(parent)
        self.found: tuple[FoundLine, ...] = ()

    def put(self, found: Sequence[FoundLine]) -> bool:
        """Hold these; whether they are others than before."""
        if tuple(found) == self.found:
            return False
        self.beginResetModel()
        self.found = tuple(found)
        self.endResetModel()
        return True

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.found)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.found[index.row()]
        if role == LINE_ROLE:
            return one
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.title}: {one.excerpt}" if one.title else one.excerpt
        return one.excerpt if role == Qt.ItemDataRole.DisplayRole else None


class _Delegate(QStyledItemDelegate):
    """Paints a chapter's title and the line, what was searched for in it in bold."""

    def __init__(self, view: FoundLines) -> None:
        super().__init__(view)
        self._view, self.theme = view, LIGHT

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        title, line = self._layouts(self._one(index), width - 2 * PADDING)
        return QSize(width, ceil(_below(title) + line.boundingRect().height()) + 2 * PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room: QRect = option.rect
        if index.row() == self._view.currentIndex().row():
            self._paint_ground(painter, room)
        title, line = self._layouts(self._one(index), room.width() - 2 * PADDING)
        at = QPointF(room.left() + PADDING, room.top() + PADDING)
        painter.setPen(self.theme.color("mute"))
        title.draw(painter, at)
        painter.setPen(self.theme.color("ink"))
        line.draw(painter, at + QPointF(0, _below(title)))
        painter.restore()

    def _paint_ground(self, painter: QPainter, room: QRect) -> None:
        painter.setBrush(self.theme.color("soft"))
        focused = self._view.hasFocus()
        painter.setPen(self.theme.color("ink") if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), RADIUS / 2, RADIUS / 2)

    def _one(self, index: Index) -> FoundLine:
        one: FoundLine = index.data(LINE_ROLE)
        return one

    def _layouts(self, one: FoundLine, width: int) -> tuple[QTextLayout, QTextLayout]:
        small = font_of(self.theme.px(SMALL), QFont.Weight.DemiBold)
        title = _laid_out(QTextLayout(one.title, small), width)
        line = QTextLayout(one.excerpt, font_of(self.theme.px(BODY)))
        line.setFormats([self._bold(mark.start, mark.length) for mark in one.marks])
        return title, _laid_out(line, width)

    def _bold(self, start: int, length: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, length
        made.format.setFontWeight(QFont.Weight.DemiBold)
        made.format.setForeground(self.theme.color("accent_text"))
        return made


def _below(title: QTextLayout) -> float:
    """Where the line begins."""
    return title.boundingRect().height() + GAP if title.text() else 0.0


def _laid_out(layout: QTextLayout, width: int) -> QTextLayout:
    """In lines of this width."""
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
