# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The figure on the screen: still unless something moves, and turned by dragging."""

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.picture import Picture
from recovery_gui.figure.camera import Camera, camera_between, camera_for
from recovery_gui.figure.describe import describe
from recovery_gui.figure.palette import Ink, palette_named
from recovery_gui.figure.scene import compose
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.ui.figure_frames import FigureFrames, View, place_of
from recovery_gui.ui.figure_framing import frame_of
from recovery_gui.ui.figure_layers import FigureLayers, painted
from recovery_gui.ui.figure_motion import Subject
from recovery_gui.ui.figure_painter import Frame
from recovery_gui.ui.figure_preparer import FigurePreparer
from recovery_gui.ui.key_line import KeyLine

TURN = KeyLine(("Shift+Left", "Shift+Right"), tr("On a figure: turn it, as by dragging."))
TURN_BACK = KeyLine(("Home",), tr("On a figure: turn it back."))
GLIDE_MS = 700
FADED = 0.45  # Of full strength.
_HURRIED_MS = 250
_FRAME_MS = 33
_LONGEST_MS = 2 * _FRAME_MS
_DEGREES_PER_PIXEL = 0.4
_KEY_DEGREES = 15.0
_MOST_YAW = 75.0  # To either side of the best view.
_LOWEST, _HIGHEST = 2.0, 60.0
_MARGIN = 0.035
_BEST = Camera(0.0, 0.0)


class FigureView(QWidget):
    """Shows a `FigureProps`; drag, or Shift with Left and Right, turns the camera."""

    FACE = "picture"  # See `accessible_faces`.
    KEYS_TITLE = tr("Wherever you are")
    KEYS = (TURN, TURN_BACK)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: FigureProps | None = None
        self._frame: Frame | None = None
        self._palette = palette_named("light")
        self._reduced_motion = False
        self._faded = False
        self._turn = _BEST
        self._dragged_from: QPointF | None = None
        self._layers = FigureLayers()
        self._frames = FigureFrames()
        self._preparer = FigurePreparer(self)
        self._preparer.prepared.connect(self._see_anew)
        self._waiting: FigureProps | None = None
        self._blend, self._whole_ms = 1.0, float(GLIDE_MS)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._advance)
        self.setAccessibleName(tr("Figure"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def props(self) -> FigureProps | None:
        """What is shown now."""
        return self._props

    @property
    def camera(self) -> Camera | None:
        """The camera now, as for the picture as it was written; None without a picture."""
        return _turned(self._props.picture, self._turn) if self._props else None

    @property
    def gliding(self) -> bool:
        """Whether a glide is on its way."""
        return self._timer.isActive()

    def show_pictures(self, pictures: tuple[Picture, ...], build: FigureBuild) -> None:
        """Be ready for these pictures, in one frame for all, so that steps do not jump."""
        self.set_frame(frame_of(pictures, build))
        self._preparer.prepare(pictures, build)

    def set_frame(self, frame: Frame) -> None:
        """Show this part of the view from now on."""
        if frame != self._frame:
            self._frame = frame
            self.update()

    def set_palette_name(self, name: str) -> None:
        """Paint in the palette of this name."""
        palette = palette_named(name)
        if palette is not self._palette:
            self._palette = palette
            self.update()

    def set_faded(self, faded: bool) -> None:
        """Paint it pale while what it shows is at rest."""
        if faded != self._faded:
            self._faded = faded
            self.update()

    def set_reduced_motion(self, reduced: bool) -> None:
        """With reduced motion `glide_to` shows its end at once."""
        self._reduced_motion = reduced

    def render_props(self, props: FigureProps) -> None:
        """Show the props; repaints only when they differ from what is shown."""
        self._timer.stop()
        self._waiting = None
        self._show(props)

    def glide_to(self, props: FigureProps) -> None:
        """Move from what is shown to the props, or show them at once if nothing can move.

        A glide that is on its way to another picture is hurried to its end first.
        """
        shown = self._props
        if shown is None or self._reduced_motion or shown.picture.flipped != props.picture.flipped:
            self.render_props(props)
        elif shown.picture == props.picture:
            self._waiting = None
            if not self.gliding:
                self._show(props)
        elif self.gliding:
            self._waiting = props
            self._glide_on(shown.blend, _HURRIED_MS)
        else:
            self._show(replace(props, previous=shown.picture, blend=0.0))
            self._glide_on(0.0, GLIDE_MS)

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 100)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._props is not None:
            painter.setOpacity(FADED if self._faded else 1.0)
            self._paint(painter, self._props, event.region())
        if self.hasFocus():
            painter.setOpacity(1.0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._palette[Ink.ACCENT]), 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            moved = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self._turn_by(moved.x() * _DEGREES_PER_PIXEL, moved.y() * _DEGREES_PER_PIXEL)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._set_turn(_BEST)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = TURN.place_of(event)
        if way is not None:
            self._turn_by((-_KEY_DEGREES, _KEY_DEGREES)[way], 0.0)
        elif TURN_BACK.means(event):
            self._set_turn(_BEST)
        else:
            super().keyPressEvent(event)

    def _paint(self, painter: QPainter, props: FigureProps, region: QRegion) -> None:
        view = self._view(props)
        if props.previous is None:
            self._frames.look_at(view)
            self._frames.move(props.swing, props.breath)
            self._frames.paint(painter, region)
        else:
            drawing = compose(
                props.picture,
                previous=props.previous,
                blend=props.blend,
                swing=props.swing,
                breath=props.breath,
                camera=view.subject.camera,
                build=props.build,
            )
            place = place_of(view, drawing)
            if self._faded:  # As one picture: pale shapes would show what lies behind them.
                whole = painted(
                    self.rect(), view.ratio, lambda one: self._layers.paint(one, drawing, place)
                )
                painter.drawPixmap(0, 0, whole)
            else:
                self._layers.paint(painter, drawing, place)

    def _camera(self, props: FigureProps) -> Camera:
        """The best camera of the moment, turned by hand."""
        best = camera_between(props.previous, props.picture, props.blend)
        return Camera(best.yaw + self._turn.yaw, best.pitch + self._turn.pitch)

    def _view(self, props: FigureProps) -> View:
        margin = _MARGIN * self.height()
        return View(
            Subject(props.picture, props.build, self._camera(props)),
            self.size(),
            self.devicePixelRatioF(),
            QRectF(self.rect()).adjusted(margin, margin, -margin, -margin),
            self._frame,
            self._turn != _BEST,
            self._palette,
        )

    def _show(self, props: FigureProps) -> None:
        before, self._props = self._props, props
        if props == before:
            return
        if before is None or props.picture != before.picture:
            self.setAccessibleDescription(_described(props.picture))
        self.update(self._changed(before, props))

    def _changed(self, before: FigureProps | None, props: FigureProps) -> QRect:
        """What is to be painted: all of it, or where a motion that repeats goes on."""
        still = before is not None and before.previous is None and props.previous is None
        if still and self.isVisible() and self._frames.shows(self._view(props)):
            return self._frames.move(props.swing, props.breath)
        return self.rect()

    def _see_anew(self) -> None:
        """Forget frames that were kept before the motion was worked out."""
        self._frames = FigureFrames()

    def _glide_on(self, blend: float, whole_ms: float) -> None:
        """Go on from `blend` at the pace of a glide that takes `whole_ms`."""
        self._blend, self._whole_ms = blend, whole_ms
        self._clock.start()
        self._timer.start()

    def _advance(self) -> None:
        """The next frame; one that took long delays the rest, so that none is left out."""
        if self._props is None:
            return
        passed = min(self._clock.restart(), _LONGEST_MS)
        self._blend += passed / self._whole_ms
        if self._blend < 1.0:
            self._show(replace(self._props, blend=self._blend))
            return
        self._timer.stop()
        self._show(replace(self._props, previous=None, blend=1.0))
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.glide_to(waiting)

    def _turn_by(self, yaw: float, pitch: float) -> None:
        """Turn as the hand moves: to the right means the near side moves to the right."""
        if self._props is not None:
            sign = 1.0 if self._props.picture.flipped else -1.0
            turn = Camera(self._turn.yaw + sign * yaw, self._turn.pitch + pitch)
            self._set_turn(_within(self._props.picture, turn))

    def _set_turn(self, turn: Camera) -> None:
        if turn != self._turn:
            self._turn = turn
            self.update()


@lru_cache(maxsize=64)
def _described(picture: Picture) -> str:
    return describe(picture)


def _turned(picture: Picture, turn: Camera) -> Camera:
    best = camera_for(picture)
    return Camera(best.yaw + turn.yaw, best.pitch + turn.pitch)


def _within(picture: Picture, turn: Camera) -> Camera:
    """The turn, held where the figure is still seen from its own side and from above."""
    best = camera_for(picture)
    pitch = min(max(best.pitch + turn.pitch, _LOWEST), _HIGHEST) - best.pitch
    return Camera(min(max(turn.yaw, -_MOST_YAW), _MOST_YAW), pitch)
