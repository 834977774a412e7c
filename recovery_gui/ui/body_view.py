# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One view of the body to point at: by mouse, wheel and keyboard."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.place import Place
from recovery_gui.figure.body_map import Region, region_towards, regions
from recovery_gui.figure.mannequin import Facing
from recovery_gui.presentation.body_map_props import BodyMapProps
from recovery_gui.ui.body_marks import paint_cursor, paint_mark, paint_number, paint_sides
from recovery_gui.ui.body_picture import ASPECT, BodyPicture
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.rating_input import RatingKeys, WheelNotches
from recovery_gui.ui.spoken import say
from recovery_gui.ui.theme import LIGHT, Theme

WAYS = ((-1, 0), (1, 0), (0, 1), (0, -1))
WALK = KeyLine(("Left", "Right", "Up", "Down"), tr("Walk along the body."))
CHOOSE = KeyLine(("Space",), tr("Mark the place, or take its mark away."))
RATE = KeyLine(
    tuple("0123456789"), tr("How sore it is. 1 then 0 is ten."), shown=tr("0 to 9", "keys")
)
ENTER = KeyLine(("Return",), tr("Mark the place, and go on to a session for it."), also=("Enter",))
REMOVE = KeyLine(("Del", "Backspace"), tr("Take a mark away."))
LEFT = tr("L", "left side of the body, one letter")
RIGHT = tr("R", "right side of the body, one letter")
LETTERS = {Facing.FRONT: (RIGHT, LEFT), Facing.BACK: (LEFT, RIGHT)}
NAMES = {Facing.FRONT: tr("Body from the front"), Facing.BACK: tr("Body from the back")}


class BodyView(QWidget):
    """Renders `BodyMapProps` on the front or the back of the body.

    `place_chosen` is a click or Space, `place_entered` is Enter. `rating_chosen` are digits,
    `change_requested` is the wheel: these two only if it `rates`. `place_read` is what is under
    the pointer or the cursor, never nothing.
    """

    FACE = "picture"  # See `accessible_faces`.
    KEYS_TITLE = tr("Where does it hurt?")
    KEYS = (WALK, CHOOSE, RATE, REMOVE, ENTER)

    place_chosen = Signal(object)
    place_entered = Signal(object)
    rating_chosen = Signal(object, int)
    change_requested = Signal(object, int)
    place_read = Signal(object)

    def __init__(self, facing: Facing, name: str, *, rates: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(NAMES[facing])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._facing, self._rates = facing, rates
        self._theme, self._props = LIGHT, BodyMapProps()
        self._picture: BodyPicture | None = None
        self._at: Place | None = None
        self._keys, self._notches = RatingKeys(), WheelNotches()

    def render_props(self, props: BodyMapProps) -> None:
        """Show these marks."""
        if props != self._props:
            self._props = props
            self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours from now on."""
        self._theme = theme
        self.update()

    def place_of(self, area: BodyArea) -> Place | None:
        """Where an area is seen in this view: the first of its marks, or of its sides."""
        places = [region.place for region in self._regions if region.place.area is area]
        marked = (mark.place for mark in self._props.marks if mark.place in places)
        return next(marked, places[0] if places else None)

    def point_at(self, place: Place) -> None:
        """Put the keyboard on this place."""
        self._go(place)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def picture(self) -> BodyPicture:
        """The body in the widget's size, painted anew only when that or its look has changed."""
        build, ratio = self._props.build, self.devicePixelRatioF()
        size = self.size().expandedTo(QSize(1, 1))
        if self._picture is None or not self._picture.fits(build, self._theme, size, ratio):
            self._picture = BodyPicture(self._facing, build, self._theme, size, ratio)
        return self._picture

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self.minimumHeight() * ASPECT), self.minimumHeight())

    @override
    def event(self, event: QEvent) -> bool:
        """The arrows walk along the body and not through the steps; a tool tip names a place."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if WALK.means(event) and not event.modifiers():
                event.accept()
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            region = self.picture.at(QPointF(event.pos()))
            words = self._props.words(region.place) if region else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        picture, theme = self.picture, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, picture.pixmap)
        for mark in self._props.marks:
            paint_mark(painter, picture, theme, mark)
        if self._at is not None:
            paint_cursor(painter, picture, theme, self._at, focused=self.hasFocus())
        for region in picture.regions:
            rating = self._props.rating(region.place)
            if rating is not None:
                paint_number(painter, picture, theme, region, rating)
        paint_sides(painter, picture, theme, LETTERS[self._facing])
        painter.end()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        region = self.picture.at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if region else Qt.CursorShape.ArrowCursor)
        if region is not None or not self.hasFocus():
            self._go(region.place if region else None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._go(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        region = self.picture.at(event.position())
        if region is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(region.place)
            self.place_chosen.emit(region.place)
        else:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        region = self.picture.at(event.position()) if self._rates else None
        if region is None:
            event.ignore()
            return
        by = self._notches.notches(event.angleDelta().y())
        if by:
            self._go(region.place)
            self.change_requested.emit(region.place, by)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = WALK.place_of(event)
        if way is not None:
            self._walk(*WAYS[way])
        elif self._at is None:
            super().keyPressEvent(event)
        elif CHOOSE.means(event):
            self.place_chosen.emit(self._at)
        elif ENTER.means(event):
            self.place_entered.emit(self._at)
        elif not self._rated(event):
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:  # The click says where to be.
            self._go(self._at or self._first())
        self._tell()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._go(None)

    @property
    def _regions(self) -> tuple[Region, ...]:
        return regions(self._facing, self._props.build)

    def _first(self) -> Place:
        """Where the cursor begins: at the first mark in this view, or at the top."""
        places = [region.place for region in self._regions]
        return next((mark.place for mark in self._props.marks if mark.place in places), places[0])

    def _walk(self, right: int, up: int) -> None:
        if self._at is None:
            self._go(self._first())
            return
        found = {region.place: region for region in self._regions}
        self._go(region_towards(found.values(), found[self._at], right, up).place)

    def _rated(self, event: QKeyEvent) -> bool:
        """Whether a key rated the place at the cursor."""
        rating = 0 if REMOVE.means(event) else self._keys.rating(event.text(), self._at)
        if rating is None or not self._rates:
            return False
        self.rating_chosen.emit(self._at, rating)
        return True

    def _go(self, place: Place | None) -> None:
        if place != self._at:
            self._at = place
            self._tell()
            if place is not None:
                self.place_read.emit(place)

    def _tell(self) -> None:
        say(self, self._props.words(self._at) if self._at else "")
        self.update()
