# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Floor mode: one button as large as the screen, on it a figure, a line and a number."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPushButton

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.floor_props import FloorProps
from recovery_gui.ui.floor_colours import floor_theme
from recovery_gui.ui.floor_count import FloorCount
from recovery_gui.ui.floor_figure import FloorFigure
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.row_words import font_of
from recovery_gui.ui.theme import LIGHT, Theme
from recovery_gui.ui.turned import TurnedButton, TurnedLabel, WordLook, turned_rect, turned_size

LINE_SHARE = 0.078  # Of the screen's height: 0.07 is read from three metres.
HINT_SHARE = 0.025
MARGIN_SHARE = 0.04
RING_SHARE = 0.34
LINES = 2  # What is kept free for the line, so that the figure stays where it is.
FLICK_MS = 400  # Notches of a wheel that follow so closely are one flick.

MEDIA = ("Media Play", "Media Pause", "Toggle Media Play/Pause", "Media Next")
PRESENTER = ("PgDown", "B", ".")
ACT = KeyLine(
    ("Space", "Return", "Right", "Down"),
    tr("Next, or pause: what you chose. So do a click, a notch of the wheel, a presenter's key "
       "and the media keys."),
    also=("Enter", *PRESENTER, *MEDIA),
)  # fmt: skip
BACK = KeyLine(("Left", "Up"), tr("Back."), also=("PgUp", "Media Previous"))
TURN = KeyLine(("R",), tr("Turn the picture, for whoever lies on a side."))
HURTS = KeyLine(("H",), tr("This hurts. The session waits, notes where, and asks how to go on."))
LEAVE = KeyLine(("Esc",), tr("Leave floor mode. The session goes on."))


class FloorView(QPushButton):
    """Renders `FloorProps`; any click, notch or key of a remote asks for one thing."""

    KEYS_TITLE = tr("In floor mode")
    KEYS = (ACT, BACK, TURN, HURTS, LEAVE)

    act_requested = Signal()
    back_requested = Signal()
    turn_requested = Signal()
    leave_requested = Signal()
    hurts_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Floor")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._theme = LIGHT
        self._props: FloorProps | None = None
        self._last_notch_ms = -FLICK_MS
        self._figure = FloorFigure(self)
        self._ring = FloorCount(self)
        self._line = TurnedLabel(self)
        self._line.setObjectName("Instruction")
        self._hint = TurnedLabel(self)
        self._hint.setObjectName("FloorHint")
        self._quiet = (
            TurnedButton(self, tr("This hurts  H"), tr("This hurts")),
            TurnedButton(self, tr("Back  ←"), tr("Back", "the step before")),
            TurnedButton(self, tr("Turn  R"), tr("Turn the picture")),
            TurnedButton(self, tr("Leave  Esc"), tr("Leave floor mode")),
        )
        asked = (
            *(self.hurts_requested, self.back_requested),
            *(self.turn_requested, self.leave_requested),
        )
        for made, signal in zip(self._quiet, asked, strict=True):
            made.clicked.connect(signal)
        self.clicked.connect(self.act_requested)

    def render_props(self, props: FloorProps) -> None:
        """Show this frame; only what differs from the last one is touched."""
        last, self._props = self._props, props
        self._figure.render_props(props)
        self._ring.render_props(props.count)
        if last is None or props.gesture is not last.gesture:
            self.setAccessibleName(props.gesture.value)
            self._hint.setText(props.hint)
        if last is None or props.line != last.line:
            self._line.setText(props.line)
            self.setAccessibleDescription(props.line)
        if last is None or props.turn_degrees != last.turn_degrees or props.line != last.line:
            self._place()
        if last is None or props.spoken != last.spoken:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, props.spoken))

    def clear(self) -> None:
        """Forget the last frame, so that the next one is announced."""
        self._props = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in the floor's colours of this theme from now on."""
        self._theme = floor_theme(theme)
        self._figure.set_palette_name(theme.name)
        self._ring.set_theme(self._theme)
        self._place()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        asked = (
            *(self.act_requested, self.back_requested, self.turn_requested),
            *(self.hurts_requested, self.leave_requested),
        )
        for line, signal in zip(self.KEYS, asked, strict=True):
            if line.means(event):
                signal.emit()
                return
        event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space has acted when it went down."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self.back_requested.emit()
        else:
            self.act_requested.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The click has acted when it went down."""

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is one click."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if event.angleDelta().isNull():
            return
        before, self._last_notch_ms = self._last_notch_ms, event.timestamp()
        if event.timestamp() - before >= FLICK_MS:
            self.act_requested.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("background"))

    def _place(self) -> None:
        """All places from the bottom up, as they are for who sees them turned."""
        degrees = self._props.turn_degrees if self._props else 0
        room = turned_size(self.size(), degrees)
        short = min(room.width(), room.height())
        margin = round(short * MARGIN_SHARE)
        wide = room.width() - 2 * margin
        bottom = self._place_hints(QRect(margin, 0, wide, room.height() - margin // 2), degrees)
        top = self._place_line(QRect(margin, 0, wide, bottom), round(short * LINE_SHARE), degrees)
        ring = round(short * RING_SHARE)
        corner = QRect(room.width() - margin - ring, margin, ring, ring)
        self._ring.set_turn(degrees)
        self._ring.setGeometry(turned_rect(corner, self.size(), degrees))
        stage = QRect(margin, margin, wide, top - margin)
        self._figure.setGeometry(turned_rect(stage, self.size(), degrees))
        self._ring.raise_()

    def _place_line(self, above: QRect, pixels: int, degrees: int) -> int:
        """At the foot of `above`; where it begins."""
        font = font_of(pixels, QFont.Weight.DemiBold)
        look = WordLook(font, self._theme.color("ink"), degrees)
        usual = LINES * look.height_of("Ag", above.width())
        height = max(usual, look.height_of(self._line.text(), above.width()))
        place = QRect(above.x(), above.height() - height, above.width(), height)
        self._line.set_look(look)
        self._line.setGeometry(turned_rect(place, self.size(), degrees))
        return place.y()

    def _place_hints(self, above: QRect, degrees: int) -> int:
        """What a gesture does at the left, or above where it is too long; the rest at the right;
        where they begin."""
        short = min(self.width(), self.height())
        font = font_of(max(14, round(short * HINT_SHARE)), QFont.Weight.Medium)
        look = WordLook(font, self._theme.color("mute"), degrees)
        height = 2 * look.height_of("Ag", above.width())
        top, right = above.height() - height, above.right()
        for made in reversed(self._quiet):
            wide = QFontMetrics(font).horizontalAdvance(made.text()) + height
            made.set_look(look)
            place = QRect(right - wide, top, wide, height)
            made.setGeometry(turned_rect(place, self.size(), degrees))
            right = place.left()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._hint.set_look(WordLook(font, look.colour, degrees, left))
        place = QRect(above.x(), top, right - above.x(), height)
        if QFontMetrics(font).horizontalAdvance(self._hint.text()) > place.width():
            height = look.height_of(self._hint.text(), above.width())
            top -= height
            place = QRect(above.x(), top, above.width(), height)
        self._hint.setGeometry(turned_rect(place, self.size(), degrees))
        return top
