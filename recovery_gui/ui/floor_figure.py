# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The figure of floor mode, turned by quarters."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.floor_props import FloorProps
from recovery_gui.ui.figure_view import FigureView
from recovery_gui.ui.turned import turned_size


class FloorFigure(QGraphicsView):
    """Holds a figure view upright in a scene, and looks at the scene turned."""

    FACE = "picture"  # See `accessible_faces`.

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("FloorFigure")
        self.setAccessibleName(tr("Figure"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._degrees = 0
        self._props: FloorProps | None = None
        self._figure = FigureView()
        self._figure.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        scene = QGraphicsScene(self)
        scene.addWidget(self._figure)
        self.setScene(scene)

    @property
    def figure(self) -> FigureView:
        """The figure itself, upright."""
        return self._figure

    def render_props(self, props: FloorProps) -> None:
        """Show the figure of this frame."""
        last, self._props = self._props, props
        if last is None or props.pictures != last.pictures:
            self._figure.show_pictures(props.pictures, props.figure.build)
        self._figure.render_props(props.figure)
        self._figure.set_faded(props.count.paused)
        self.setAccessibleDescription(self._figure.accessibleDescription())
        if props.turn_degrees != self._degrees:
            self._degrees = props.turn_degrees
            self._place(self.size())

    def set_palette_name(self, name: str) -> None:
        """Paint in the palette of this name."""
        self._figure.set_palette_name(name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(event.size())

    def _place(self, size: QSize) -> None:
        inner = turned_size(size, self._degrees)
        self._figure.resize(inner)
        self.setSceneRect(QRectF(0, 0, inner.width(), inner.height()))
        self.setTransform(QTransform().rotate(self._degrees))
