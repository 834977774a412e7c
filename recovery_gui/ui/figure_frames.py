# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The frames of a motion that repeats, each painted once and kept."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from recovery_gui.figure.drawing import Drawing, Shape
from recovery_gui.figure.palette import FigurePalette
from recovery_gui.ui.figure_extent import NOWHERE, measured, measured_against
from recovery_gui.ui.figure_layers import FigureLayers, Place, on_grid, painted
from recovery_gui.ui.figure_motion import Motion, Step, Subject
from recovery_gui.ui.figure_painter import Frame, placement

MOST_BYTES = 96 * 2**20
_REST = Step(0, 0)
_BLUR = 0.06  # Pixels: what comes of the solver's rounding and is not seen.


class View(NamedTuple):
    """All that a still picture depends on.

    Without `frame` the subject fills the view; a `turned` one that would leave the frame is
    shown smaller.
    """

    subject: Subject
    size: QSize
    ratio: float
    target: QRectF
    frame: Frame | None
    turned: bool
    palette: FigurePalette


class Patch(NamedTuple):
    """What a frame shows where it differs from the still picture."""

    rect: QRect
    pixmap: QPixmap


class FigureFrames:
    """A still picture, and the frames of its motion as patches on it."""

    def __init__(self) -> None:
        self._view: View | None = None
        self._patches: OrderedDict[Step, Patch] = OrderedDict()
        self._bytes = 0
        self._layers = FigureLayers()
        self._nothing = Patch(QRect(), QPixmap())
        self._now = self._nothing

    @property
    def bytes_kept(self) -> int:
        """What the frames take, the still picture apart."""
        return self._bytes

    def shows(self, view: View) -> bool:
        """Whether this is the view whose frames are kept."""
        return view == self._view

    def look_at(self, view: View) -> None:
        """Begin with another view; the one that is shown goes on as it is."""
        if view == self._view:
            return
        self._view = view
        still = view.subject.drawing()
        self._place = place_of(view, still)
        self._placed = placement(still, self._place.target, self._place.frame)
        self._line = self._placed.line / self._placed.scale
        self._still = measured(still, self._line)
        self._base = self._painted(QRect(QPoint(), view.size), still, still.shapes)
        self._motion = Motion(view.subject, self._still, self._placed.scale * view.ratio)
        self._patches = OrderedDict({_REST: self._nothing})
        self._bytes = 0
        self._now = self._nothing

    def move(self, swing: float, breath: float) -> QRect:
        """Go to a moment of the motion; what is to be painted for that."""
        step = self._motion.step(swing, breath)
        patch = self._patches.get(step)
        if patch is None:
            patch = self._patches[step] = self._patch(self._motion.drawing(step))
            self._bytes += _size_of(patch.pixmap)
            self._forget()
        self._patches.move_to_end(step)
        before, self._now = self._now, patch
        return QRect() if before is patch else before.rect.united(patch.rect)

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Paint the frame that is shown, as far as it lies in the region."""
        rect, pixmap = self._now
        painter.setClipRegion(region.subtracted(QRegion(rect)))
        painter.drawPixmap(0, 0, self._base)
        painter.setClipRegion(region)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def _forget(self) -> None:
        """Let go of the frames longest unused, but never of the newest."""
        while self._bytes > MOST_BYTES and len(self._patches) > 1:
            _, patch = self._patches.popitem(last=False)
            self._bytes -= _size_of(patch.pixmap)

    def _patch(self, drawing: Drawing) -> Patch:
        now, area = measured_against(self._still, drawing, self._line, _BLUR / self._placed.scale)
        if area == NOWHERE:
            return self._nothing
        rect = on_grid(self._placed.rect(area)) & QRect(QPoint(), self._place.size)
        shapes = now.touching(self._placed.bounds(QRectF(rect)))
        return Patch(rect, self._painted(rect, drawing, shapes))

    def _painted(self, rect: QRect, drawing: Drawing, shapes: tuple[Shape, ...]) -> QPixmap:
        def paint(painter: QPainter) -> None:
            self._layers.paint(painter, drawing, self._place, shapes)

        return painted(rect, self._place.ratio, paint)


def place_of(view: View, drawing: Drawing) -> Place:
    """Where a drawing of the view's subject is painted."""
    if view.frame is None:
        frame = Frame(drawing.bounds)
    elif view.turned:
        frame = Frame(view.frame.bounds.joined(drawing.bounds))
    else:
        frame = view.frame
    return Place(view.size, view.ratio, view.target, frame, view.palette, drawing.flipped)


def _size_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
