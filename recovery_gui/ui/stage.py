# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The ground on which the figure stands: a soft gradient with round corners."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from recovery_gui.core.override import override
from recovery_gui.ui.theme import LIGHT, RADIUS, Theme


class Stage(QWidget):
    """Paints the stage's gradient behind its children; square corners when it fills a window."""

    def __init__(self, *, rounded: bool = True) -> None:
        super().__init__()
        self._theme = LIGHT
        self._rounded = rounded

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of the theme from now on."""
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, self._theme.color("stage_top"))
        gradient.setColorAt(1, self._theme.color("stage_bottom"))
        painter.setPen(self._theme.color("stage_top"))
        painter.setBrush(gradient)
        if self._rounded:
            radius = self._theme.px(RADIUS)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius
            )
        else:
            painter.fillRect(self.rect(), gradient)
