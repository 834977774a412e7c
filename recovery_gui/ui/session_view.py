# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The running session: the figure, one line, one number. Everything else recedes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.session_props import SessionProps
from recovery_gui.ui.count_ring import CountRing
from recovery_gui.ui.cue_log import CueLog
from recovery_gui.ui.figure_view import FigureView
from recovery_gui.ui.hurt_panel import HurtPanel
from recovery_gui.ui.key_line import KeyLine, bind
from recovery_gui.ui.notice_bar import MOST, NoticeBar
from recovery_gui.ui.parts import button, column, label, order_tabs, row
from recovery_gui.ui.phase_line import PhaseLine
from recovery_gui.ui.row_words import font_of
from recovery_gui.ui.session_bar import SessionBar
from recovery_gui.ui.stage import Stage
from recovery_gui.ui.theme import LARGE_TEXT, LIGHT, SMALL, TITLE, Theme

INSTRUCTION_SHARE = 0.052  # of the window's height: read from three metres
SMALL_SHARE = 0.021
PAUSED_GROWTH = 1.6  # Of the small words: two lines of them, the next one makes way for it.
RING_SHARE = 0.26
PAUSE = KeyLine(("Space",), tr("Pause, and go on. Where a step waits for you: next."))
HURTS = KeyLine(("H",), tr("This hurts. The session waits, notes where, and asks how to go on."))
NOTICE = KeyLine(
    tuple(str(place + 1) for place in range(MOST)), tr("What you notice, where a step asks.")
)


class SessionView(Stage):
    """Renders `SessionProps` at up to 30 frames a second; says what was asked for."""

    FACE = "page"  # See `accessible_faces`.
    KEYS_TITLE = tr("In a session")
    KEYS = (PAUSE,)

    pause_requested = Signal()
    resume_requested = Signal()
    back_requested = Signal()
    next_requested = Signal()
    skip_requested = Signal()
    repeat_requested = Signal()
    end_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()
    floor_requested = Signal()
    hurts_requested = Signal()
    notice_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(rounded=False)
        self.setObjectName("Session")
        self.setAccessibleName(tr("Session"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._props: SessionProps | None = None
        self._theme = LIGHT
        self._line = PhaseLine()
        self._sides = label("mute", name="Sides", wrap=True)
        self._step_left = label("mute", name="StepLeft")
        self._time_left = label("mute", name="TimeLeft")
        self._hurts = button(tr("This hurts"), "link", tip=tr("Stop, and note where it hurts (H)"))
        self._hurts.setText(tr("This hurts  H"))
        self._hurts.setAccessibleName(tr("This hurts"))
        self._hurts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._notice = NoticeBar()
        self._figure = FigureView()
        self._figure.setObjectName("Figure")
        self._ring = CountRing()
        self._instruction = label(name="Instruction", wrap=True)
        self._detail = label("mute", name="Detail", wrap=True)
        self._next_line = label("mute", name="NextUp", wrap=True)
        for words in (self._instruction, self._detail, self._next_line):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.log = CueLog()
        self.log.panel.hide()
        self._bar = SessionBar()
        self.setLayout(self._make_layout())
        self.hurt = HurtPanel(self)
        order_tabs(self._hurts, self._figure, *self._notice.tab_stops)
        self._connect()
        self.set_theme(LIGHT)

    def render_props(self, props: SessionProps) -> None:
        """Show this frame; only what differs from the last one is touched."""
        last, self._props = self._props, props
        if last is None or props.pictures != last.pictures:
            self._figure.show_pictures(props.pictures, props.figure.build)
        self._figure.render_props(props.figure)
        self._figure.set_faded(props.count.paused)
        self._line.render_segments(props.segments, props.place)
        self._ring.render_props(props.count)
        self._sides.setText(props.side_line)
        self._step_left.setText(props.controls.step_left)
        self._time_left.setText(props.time_left)
        self._next_line.setText(props.next_line)
        self._render_detail(props, last)
        self._hurts.setEnabled(not props.hurts)
        self._notice.render_props(props.notice)
        if last is None or props.instruction != last.instruction:
            self._instruction.setText(props.instruction)
            self._announce(props.spoken)
        if self._bar.asks and not props.asks_to_end:
            # Before it hides, or Qt hands the keyboard on to some button.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bar.render_props(props)

    def clear(self) -> None:
        """Forget the last frame, so that the next session's first step is announced."""
        self._props = None

    def set_theme(self, theme: Theme) -> None:
        """Redraw figure, line and ring in the theme's colours."""
        self._theme = theme
        self._figure.set_palette_name(theme.name)
        for part in (self._line, self._ring, self._notice, self._bar, self.hurt):
            part.set_theme(theme)
        self._least, self._least_line = theme.px(SMALL), theme.px(TITLE)
        self._size_words()
        self._place_middle()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if PAUSE.means(event):
            if not event.isAutoRepeat():
                self._bar.press_toggle()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._size_words()

    def _size_words(self) -> None:
        height = self.height()
        line = max(self._least_line, round(height * INSTRUCTION_SHARE))
        self._instruction.setStyleSheet(f"font-size: {line}px; font-weight: 600;")
        small = max(self._least, round(height * SMALL_SHARE))
        quiet = (self._sides, self._step_left, self._time_left, self._next_line)
        for words in quiet:
            words.setStyleSheet(f"font-size: {small}px; font-weight: 500;")
        self._size_detail(small)
        for asking in (self._hurts, self._notice):
            asking.setStyleSheet(f"* {{ font-size: {small}px; font-weight: 500; }}")
        self.log.set_width(self._theme, self.width())
        ring = round(min(height * RING_SHARE, self.width() * 0.2))
        self._ring.set_diameter(ring)

    def _size_detail(self, small: int) -> None:
        paused = self._props is not None and bool(self._props.paused_line)
        size, weight = (round(PAUSED_GROWTH * small), 600) if paused else (small, 500)
        line = QFontMetrics(font_of(small, QFont.Weight.Medium)).lineSpacing()
        self._detail.setProperty("role", "" if paused else "mute")
        self._detail.setStyleSheet(f"font-size: {size}px; font-weight: {weight};")
        self._detail.setMinimumHeight(2 * line if paused else 0)

    def _render_detail(self, props: SessionProps, last: SessionProps | None) -> None:
        """While it is paused, how to go on: across both lines, so that the figure stays put."""
        self._detail.setText(props.paused_line or props.detail)
        self._next_line.setVisible(not props.paused_line)
        if last is None or bool(props.paused_line) != bool(last.paused_line):
            self._size_words()

    def _announce(self, text: str) -> None:
        event = QAccessibleAnnouncementEvent(self, text)
        QAccessible.updateAccessibility(event)

    def _toggle_log(self) -> None:
        opened = self.log.panel.isHidden()
        self.log.panel.setVisible(opened)
        self._place_middle()
        self._bar.set_log_open(is_open=opened)

    def _place_middle(self) -> None:
        """The figure behind the ring, too; beside it where the log leaves little width, and there
        large answers stand below: beside the figure they would lie on it.
        """
        closed = self.log.panel.isHidden()
        self._middle.addWidget(self._figure, 0, 0, 2, 2 if closed else 1)
        across = not closed and self._theme.scale > LARGE_TEXT
        self._notice.set_across(across=across)
        if across:
            self._middle.addWidget(self._notice, 2, 0, 1, 3)
        else:
            corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            self._middle.addWidget(self._notice, 1, 0, corner)

    def _make_layout(self) -> QVBoxLayout:
        middle = self._middle = QGridLayout()
        middle.setHorizontalSpacing(16)
        middle.setRowMinimumHeight(0, 24)
        self._place_middle()  # First: Tab comes to it before the log, and the ring lies on it.
        middle.addWidget(self._ring, 1, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        middle.addWidget(self.log.panel, 1, 2)
        middle.setColumnStretch(0, 1)
        middle.setRowStretch(1, 1)
        top = row(self._sides, self._step_left, self._time_left, self._hurts, spacing=20)
        top.setStretch(0, 1)
        made = column(
            self._line,
            10,
            top,
            middle,
            4,
            self._instruction,
            4,
            self._detail,
            self._next_line,
            10,
            self._bar,
        )
        made.setContentsMargins(40, 24, 40, 16)
        made.setStretchFactor(middle, 1)
        return made

    def _connect(self) -> None:
        bar = self._bar
        bar.pause_requested.connect(self.pause_requested)
        bar.resume_requested.connect(self.resume_requested)
        bar.back_requested.connect(self.back_requested)
        bar.next_requested.connect(self.next_requested)
        bar.skip_requested.connect(self.skip_requested)
        bar.repeat_requested.connect(self.repeat_requested)
        bar.end_requested.connect(self.end_requested)
        bar.keep_requested.connect(self.keep_requested)
        bar.discard_requested.connect(self.discard_requested)
        bar.floor_requested.connect(self.floor_requested)
        bar.log_requested.connect(self._toggle_log)
        self._hurts.clicked.connect(self.hurts_requested)
        self._notice.notice_chosen.connect(self.notice_chosen)
        keys: dict[KeyLine, Callable[[], object]] = {**bar.keys, HURTS: self._hurts.click}
        for line, act in keys.items():
            bind(self, line, act)
        bind(self, NOTICE, *(partial(self._notice.press, place) for place in range(MOST)))
