# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What comes to the window from outside before any widget of it is asked."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from recovery_gui.core.override import override


class WindowWatch(QObject):
    """`drag_entered` carries the event: something is dragged over the window from now on.

    `theme_changed`: the desktop has other fonts or colours.
    """

    drag_entered = Signal(QEvent)
    theme_changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        handle = window.windowHandle()
        if isinstance(handle, QWindow):  # Once it was shown.
            handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.DragEnter:
            self.drag_entered.emit(event)
        elif kind is QEvent.Type.ThemeChange:
            self.theme_changed.emit()
        return False
