# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A layout in reading direction that goes on in a new line where the room ends."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from recovery_gui.core.override import override
from recovery_gui.ui.mirror import mirrored

Line = list[tuple[QLayoutItem, QSize]]
_ENDLESS = 16_000_000


class Flow(QLayout):
    """Items keep the sizes that they ask for, no wider than the line; hidden ones take no room.

    It asks for the width of one line, of `across` items at most if that is not 0.
    """

    def __init__(self, *widgets: QWidget, gap: int, across: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._across = across
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def set_across(self, across: int) -> None:
        """Put so many items in a line at most; 0 sets no bound."""
        self._across = across
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        """Of its lines while the room does not end."""
        lines = list(self._lines(_ENDLESS))
        wide = max((sum(size.width() + self._gap for _, size in line) for line in lines), default=0)
        high = sum(_height(line) + self._gap for line in lines)
        return QSize(max(wide - self._gap, 0), max(high - self._gap, 0))

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Put the items into their places if asked to; the height that they take."""
        top = rect.top()
        for line in self._lines(rect.width()):
            left, high = rect.left(), _height(line)
            for item, size in line:
                if move:
                    place = QRect(QPoint(left, top + (high - size.height()) // 2), size)
                    item.setGeometry(mirrored(place, rect, from_right=self._from_right))
                left += size.width() + self._gap
            top += high + self._gap
        return max(top - self._gap - rect.top(), 0)

    def _lines(self, width: int) -> Iterator[Line]:
        """The items with their sizes, line by line in a room of this width."""
        line, taken = Line(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(width, _ENDLESS))
            if line and (taken + size.width() > width or len(line) == self._across):
                yield line
                line, taken = Line(), 0
            line.append((item, size))
            taken += size.width() + self._gap
        if line:
            yield line

    @property
    def _from_right(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()


def _height(line: Line) -> int:
    return max(size.height() for _, size in line)


def wrap(holder: QWidget, *items: QWidget, gap: int, across: int = 0) -> None:
    """Lay the items out in a holder that is as high as its width asks for."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    holder.setLayout(Flow(*items, gap=gap, across=across))
