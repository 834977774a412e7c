# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The running session: the figure, one line, one number. Everything else recedes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from recovery_gui.core.override import override
from recovery_gui.presentation.session_props import SessionProps
from recovery_gui.ui.count_ring import CountRing
from recovery_gui.ui.end_question import EndQuestion
from recovery_gui.ui.figure_view import FigureView
from recovery_gui.ui.parts import button, column, label, row
from recovery_gui.ui.phase_line import PhaseLine
from recovery_gui.ui.stage import Stage
from recovery_gui.ui.theme import LIGHT, SMALL, TITLE, Theme

INSTRUCTION_SHARE = 0.052  # of the window's height: read from three metres
SMALL_SHARE = 0.021
RING_SHARE = 0.26


class SessionView(Stage):
    """Renders `SessionProps` at up to 30 frames a second; says what was asked for."""

    pause_requested = Signal()
    resume_requested = Signal()
    back_requested = Signal()
    next_requested = Signal()
    end_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()
    full_screen_requested = Signal()

    def __init__(self) -> None:
        super().__init__(rounded=False)
        self.setObjectName("Session")
        self.setAccessibleName("Session")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._props: SessionProps | None = None
        self._line = PhaseLine()
        self._sides = label("mute", name="Sides")
        self._time_left = label("mute", name="TimeLeft")
        self._figure = FigureView()
        self._figure.setObjectName("Figure")
        self._ring = CountRing()
        self._instruction = label(name="Instruction", wrap=True)
        self._detail = label("mute", name="Detail", wrap=True)
        self._next_line = label("mute", name="NextUp", wrap=True)
        for words in (self._instruction, self._detail, self._next_line):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._question = EndQuestion()
        self._question.hide()
        self._make_buttons()
        self.setLayout(self._make_layout())
        self._connect()
        self.set_theme(LIGHT)

    def render_props(self, props: SessionProps) -> None:
        """Show this frame; only what differs from the last one is touched."""
        last, self._props = self._props, props
        if last is None or props.pictures != last.pictures:
            self._figure.show_pictures(props.pictures, props.figure.build)
        self._figure.render_props(props.figure)
        self._line.render_segments(props.segments, props.place)
        self._ring.render_props(props.count)
        self._sides.setText(props.side_line)
        self._time_left.setText(props.time_left)
        self._next_line.setText(props.next_line)
        self._detail.setText(props.paused_line or props.detail)
        if last is None or props.instruction != last.instruction:
            self._instruction.setText(props.instruction)
            self._announce(props.spoken)
        self._render_controls(props)

    def clear(self) -> None:
        """Forget the last frame, so that the next session's first step is announced."""
        self._props = None

    def set_theme(self, theme: Theme) -> None:
        """Redraw figure, line and ring in the theme's colours."""
        self._figure.set_palette_name(theme.name)
        for part in (self._line, self._ring, self._question):
            part.set_theme(theme)
        self._least, self._least_line = theme.px(SMALL), theme.px(TITLE)
        self._size_words()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._toggle()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._size_words()

    def _render_controls(self, props: SessionProps) -> None:
        asks = props.asks_to_end
        if self._question.isVisibleTo(self) and not asks:
            # Before it hides, or Qt hands the keyboard on to some button.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._question.set_text(props.keep_line)
        self._question.setVisible(asks)
        self._controls.setVisible(not asks)
        self._controls.setEnabled(not asks)  # The arrow keys press its buttons.
        self._toggle_button.setText("Pause" if props.running else "Resume")

    def _size_words(self) -> None:
        height = self.height()
        line = max(self._least_line, round(height * INSTRUCTION_SHARE))
        self._instruction.setStyleSheet(f"font-size: {line}px; font-weight: 600;")
        small = max(self._least, round(height * SMALL_SHARE))
        for words in (self._sides, self._time_left, self._next_line, self._detail):
            words.setStyleSheet(f"font-size: {small}px; font-weight: 500;")
        ring = round(min(height * RING_SHARE, self.width() * 0.2))
        self._ring.setFixedSize(ring, ring)

    def _toggle(self) -> None:
        if self._props is not None:
            asked = self.pause_requested if self._props.running else self.resume_requested
            asked.emit()

    def _announce(self, text: str) -> None:
        event = QAccessibleAnnouncementEvent(self, text)
        QAccessible.updateAccessibility(event)

    def _make_buttons(self) -> None:
        self._back_button = button("Back", "session", tip="Back (Left)")
        self._toggle_button = button("Pause", "primary", tip="Pause or resume (Space)")
        self._next_button = button("Next", "session", tip="Next (Right)")
        self._end_button = button("End session", "link", tip="End the session (Esc)")
        self._full_button = button("Full screen  F11", "link")
        self._full_button.setAccessibleName("Full screen")
        steering = (self._back_button, self._toggle_button, self._next_button)
        for made in steering:
            made.setMinimumWidth(110)
        for made in (*steering, self._end_button, self._full_button):
            # A click leaves the keyboard where it is: Space pauses, whatever was clicked.
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make_layout(self) -> QVBoxLayout:
        self._controls = QWidget()
        self._controls.setLayout(
            row(self._back_button, self._toggle_button, self._next_button, spacing=8)
        )
        middle = QGridLayout()
        middle.setRowMinimumHeight(0, 24)
        middle.addWidget(self._figure, 0, 0, 2, 2)
        middle.addWidget(self._ring, 1, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        middle.setColumnStretch(0, 1)
        middle.setRowStretch(1, 1)
        centre = Qt.AlignmentFlag.AlignCenter
        bottom = QGridLayout()
        bottom.addWidget(self._end_button, 0, 0, Qt.AlignmentFlag.AlignLeft)
        bottom.addWidget(self._controls, 0, 1, centre)
        bottom.addWidget(self._question, 0, 1, centre)
        bottom.addWidget(self._full_button, 0, 2, Qt.AlignmentFlag.AlignRight)
        for side in (0, 2):
            bottom.setColumnStretch(side, 1)
        made = column(
            self._line,
            10,
            row(self._sides, -1, self._time_left),
            middle,
            4,
            self._instruction,
            4,
            self._detail,
            self._next_line,
            10,
            bottom,
        )
        made.setContentsMargins(40, 24, 40, 16)
        made.setStretchFactor(middle, 1)
        return made

    def _connect(self) -> None:
        self._toggle_button.clicked.connect(self._toggle)
        self._back_button.clicked.connect(self.back_requested)
        self._next_button.clicked.connect(self.next_requested)
        self._end_button.clicked.connect(self.end_requested)
        self._full_button.clicked.connect(self.full_screen_requested)
        self._question.keep_requested.connect(self.keep_requested)
        self._question.discard_requested.connect(self.discard_requested)
        self._question.go_on_requested.connect(self.resume_requested)
        self._bind(Qt.Key.Key_Left, self._back_button.click)
        self._bind(Qt.Key.Key_Right, self._next_button.click)
        self._bind(Qt.Key.Key_Escape, self._end_or_go_on)

    def _bind(self, key: Qt.Key, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _end_or_go_on(self) -> None:
        asks = self._props is not None and self._props.asks_to_end
        (self.resume_requested if asks else self.end_requested).emit()
