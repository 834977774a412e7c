# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The one number of the session, in a ring that empties and a disc that breathes."""

from math import tau

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from recovery_gui.core.override import override
from recovery_gui.presentation.session_props import CountProps
from recovery_gui.ui.parts import column, label
from recovery_gui.ui.theme import LIGHT, Theme

LINE = 0.025
SMALLEST_DISC, LARGEST_DISC = 0.76, 0.96  # At rest as large as its words.
SIXTEENTHS = 16
LEAST = 0.6


class CountRing(QWidget):
    """Renders `CountProps`; number and caption are labels, ring and disc are painted."""

    FACE = "picture"  # See `accessible_faces`.

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Count")
        self._theme = LIGHT
        self._diameter = 0
        self._props = CountProps("", "", 1.0, 0.0)
        self._ground = QPixmap()
        self._boxed, self._ring = QSize(), QRectF()
        self._number = label(name="CountNumber")
        self._caption = label(name="CountCaption", wrap=True)  # Mute fails AA on the dark disc.
        for words in (self._number, self._caption):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = column(-1, self._number, self._caption, -1)
        self.setLayout(self._words)

    def render_props(self, props: CountProps) -> None:
        """Show this count; paints only what can be seen to differ."""
        looked, paused = self._look(), self._props.paused
        self._props = props
        if props.paused != paused:
            self._ground = QPixmap()
        self._number.setText(props.number)
        self._caption.setText(props.caption)
        if self._look() != looked:
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours from now on."""
        self._theme = theme
        self._ground = QPixmap()
        self.update()

    def set_diameter(self, diameter: int) -> None:
        """Ask for this, and make do with less before it lies on its neighbours."""
        self._diameter = diameter
        self.setMinimumSize(diameter, round(LEAST * diameter))
        self.setMaximumSize(diameter, diameter)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._diameter, self._diameter)

    @override
    def hasHeightForWidth(self) -> bool:
        return False  # That of its words, which fit in any ring.

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        diameter = min(self.width(), self.height())
        _set_size(self._number, round(diameter * 0.34), QFont.Weight.DemiBold)
        _set_size(self._caption, round(diameter * 0.1), QFont.Weight.Medium)
        inset = round(diameter * 0.18)
        self._words.setContentsMargins(inset, 0, inset, round(diameter * 0.12))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter)

    def paint_ring(self, painter: QPainter) -> None:
        """Paint all but the words."""
        painter.drawPixmap(0, 0, self._kept_ground())
        painter.setPen(Qt.PenStyle.NoPen)
        share = SMALLEST_DISC + (LARGEST_DISC - SMALLEST_DISC) * self._props.fullness
        self._paint_disc(painter, share, 0.22)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = QPen(self._theme.color(self._ink), self._width)
        ink.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(ink)
        painter.drawArc(self._box, 90 * SIXTEENTHS, round(-360 * SIXTEENTHS * self._props.left))

    @property
    def _ink(self) -> str:
        """The loud colour is of what runs: a pause is told across the room."""
        return "mute" if self._props.paused else "accent"

    @property
    def _width(self) -> float:
        return min(self.width(), self.height()) * LINE

    @property
    def _box(self) -> QRectF:
        """The square of the ring's middle line, worked out anew for another size."""
        if self._boxed != self.size():
            self._boxed = self.size()
            radius = min(self.width(), self.height()) / 2 - self._width
            self._ring = QRectF(0.0, 0.0, 2.0 * radius, 2.0 * radius)
            self._ring.moveCenter(QRectF(self.rect()).center())
        return self._ring

    def _look(self) -> tuple[int, int, bool]:
        """The ring's end in pixels, the disc's edge in halves: the figure below is painted, too."""
        radius = self._box.width() / 2.0
        swelling = (LARGEST_DISC - SMALLEST_DISC) * radius
        end, edge = self._props.left * tau * radius, 2.0 * self._props.fullness * swelling
        return round(end), round(edge), self._props.paused

    def _kept_ground(self) -> QPixmap:
        """What stays while the ring empties and the disc breathes, painted once."""
        ratio = self.devicePixelRatioF()
        if self._ground.size() != self.size() * ratio:
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            self._paint_disc(painter, LARGEST_DISC + 0.04, 0.10)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("line"), self._width))
            painter.drawEllipse(self._box)
            painter.end()
        return self._ground

    def _paint_disc(self, painter: QPainter, share: float, alpha: float) -> None:
        colour = self._theme.color(self._ink)
        colour.setAlphaF(alpha)
        painter.setBrush(colour)
        radius = self._box.width() / 2.0 * share
        painter.drawEllipse(self._box.center(), radius, radius)


def _set_size(words: QWidget, pixels: int, weight: QFont.Weight) -> None:
    # A style sheet wins over setFont, so the size is a rule of the widget's own.
    words.setStyleSheet(f"font-size: {max(pixels, 11)}px; font-weight: {int(weight)};")
