# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What lies over the window while files are held over it: says whether they can come in."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QWidget

from recovery_gui.core.override import override
from recovery_gui.presentation.drop_props import DropProps
from recovery_gui.ui.parts import column, label

VEIL = 0.97  # So much of the window's ground covers what is below.
INSET, CORNER = 16, 16


class DropSheet(QWidget):
    """Renders `DropProps`, and covers its parent until the files are gone; `dropped` says so."""

    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("DropSheet")
        self.setAcceptDrops(True)
        self._title = label("title", name="DropTitle", wrap=True)
        self._line = label("mute", name="DropLine", wrap=True)
        for one in (self._title, self._line):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(column(-1, self._title, self._line, -1, spacing=8, margin=64))
        self._takes = False
        self.hide()

    def render_props(self, props: DropProps) -> None:
        """Cover the window with these words."""
        self._takes = props.takes
        self._title.setText(props.title)
        self._line.setText(props.line)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.accept()  # Else Qt would not tell that it leaves; what is refused, each move says.

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._answer(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        self._answer(event)
        if event.isAccepted():
            self.dropped.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self.palette().color(QPalette.ColorRole.Window))
        ground.setAlphaF(VEIL)
        painter.fillRect(self.rect(), ground)
        role = QPalette.ColorRole.Accent if self._takes else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(self.palette().color(role), 2.0, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(frame, CORNER, CORNER)

    def _answer(self, event: QDropEvent) -> None:
        """Copied, never moved: the file stays where it is."""
        if self._takes and event.possibleActions() & Qt.DropAction.CopyAction:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
