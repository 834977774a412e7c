# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The thin line of the whole session, cut into its phases."""

from collections.abc import Iterator
from itertools import compress

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from recovery_gui.core.override import override
from recovery_gui.presentation.session_props import Segment
from recovery_gui.ui.mirror import mirrored
from recovery_gui.ui.theme import LIGHT, Theme

HEIGHT, GAP, SIDE_GAP = 6, 4, 16


class PhaseLine(QWidget):
    """Paints one bar for each `Segment`, as long as it lasts; a wider gap opens a side.

    It fills as one reads.
    """

    FACE = "picture"  # See `accessible_faces`.

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("PhaseLine")
        self._theme = LIGHT
        self._segments: tuple[Segment, ...] = ()
        self._looked: list[tuple[float, bool, int]] = []

    def render_segments(self, segments: tuple[Segment, ...], place: str) -> None:
        """Show these phases; `place` says in words where the session is.

        Only bars that look different are painted again: a line creeps by a pixel at a time.
        """
        looks, looked = self._looks(segments), self._looked
        self._segments, self._looked = segments, looks
        if [look[:2] for look in looks] != [look[:2] for look in looked]:
            self.update()
        elif looks != looked:
            changed = [new != old for new, old in zip(looks, looked, strict=True)]
            for bar, _done in compress(self._bars(), changed):
                self.update(bar.toAlignedRect())
        if place != self.accessibleName():
            self.setAccessibleName(place)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours from now on."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        asked = QRectF(event.rect())
        for bar, done in self._bars():
            if bar.intersects(asked):
                self._paint_bar(painter, bar, "line")
                self._paint_bar(painter, done, "accent")

    def _bars(self) -> Iterator[tuple[QRectF, QRectF]]:
        """The place of each bar, and the part of it that is past."""
        gaps = sum(_gap(segment) for segment in self._segments[1:])
        total = sum(segment.seconds for segment in self._segments) or 1.0
        scale = max(0.0, self.width() - gaps) / total
        left, whole, from_right = 0.0, QRectF(self.rect()), self.isRightToLeft()
        for number, segment in enumerate(self._segments):
            left += _gap(segment) if number else 0
            width = segment.seconds * scale
            bar, done = (
                mirrored(QRectF(left, 0, long, HEIGHT), whole, from_right=from_right)
                for long in (width, width * segment.done)
            )
            yield bar, done
            left += width

    def _looks(self, segments: tuple[Segment, ...]) -> list[tuple[float, bool, int]]:
        """What is seen of the phases: a session's line creeps by a pixel in many frames."""
        total = sum(segment.seconds for segment in segments) or 1.0
        fineness = 2.0 * self.width() / total
        return [
            (one.seconds, one.opens_side, round(one.seconds * one.done * fineness))
            for one in segments
        ]

    def _paint_bar(self, painter: QPainter, bar: QRectF, token: str) -> None:
        if bar.width() <= 0:
            return
        colour = self._theme.color(token)
        painter.setPen(colour)
        painter.setBrush(colour)
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2, HEIGHT / 2)


def _gap(segment: Segment) -> int:
    return SIDE_GAP if segment.opens_side else GAP
