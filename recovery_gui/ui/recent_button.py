# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A small button beside Import: the files that came in or went out last."""

from collections.abc import Sequence
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QSizePolicy

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.icons import down, paint_sign
from recovery_gui.ui.parts import Button, plain_tip

SIGN = 0.8  # Of the height of its letters, had it any.


class RecentButton(Button):
    """Renders paths, the latest first, and is hidden while there are none; it opens their menu.

    `chosen` carries a path; `clear_requested` asks to forget them all.
    """

    chosen = Signal(str)
    clear_requested = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setObjectName("RecentFiles")
        self.setAccessibleName(tr("Recent files"))
        self.setToolTip(plain_tip(tr("Files that came in or went out last")))
        self.setProperty("role", "icon")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._paths: tuple[str, ...] = ()
        self.clicked.connect(self._open)
        self.hide()

    def render_files(self, paths: Sequence[str]) -> None:
        """Offer these."""
        self._paths = tuple(paths)
        self.setVisible(bool(paths))

    @override
    def sizeHint(self) -> QSize:
        side = 2 * self.fontMetrics().height()
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = SIGN * self.fontMetrics().ascent()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - size) / 2, (self.height() - size) / 2)
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        paint_sign(painter, down, size, colour)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("RecentMenu")
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        for path in self._paths:
            act = menu.addAction(PurePath(path).name.replace("&", "&&").replace("\t", " "))
            act.setToolTip(plain_tip(path))
            act.triggered.connect(partial(self._choose, path))
        menu.addSeparator()
        menu.addAction(tr("Clear this list")).triggered.connect(self.clear_requested)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, path: str) -> None:
        self.chosen.emit(path)
