# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The foot of the session: back, pause, next, what is asked for more rarely, and the question."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.session_props import SessionProps
from recovery_gui.ui.end_question import EndQuestion
from recovery_gui.ui.flow import wrap
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.parts import button, order_tabs, restyle, row
from recovery_gui.ui.theme import LARGE_TEXT, Theme

STEERING_WIDTH = 110

NEXT = KeyLine(("Right",), tr("Next."))
BACK = KeyLine(("Left",), tr("Back."))
SKIP = KeyLine(("Ctrl+Right",), tr("Skip the exercise, in a routine."))
REPEAT = KeyLine(("Ctrl+Left",), tr("Repeat this side."))
LOG = KeyLine(("L",), tr("What was said so far, to read."))
END = KeyLine(("Esc",), tr("End. You are asked whether to keep what you practised."))


class SessionBar(QWidget):
    """Renders the controls of `SessionProps`; the one loud button is what Space does.

    While something hurts, what lies over the session asks in its place.
    """

    pause_requested = Signal()
    resume_requested = Signal()
    back_requested = Signal()
    next_requested = Signal()
    skip_requested = Signal()
    repeat_requested = Signal()
    end_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()
    log_requested = Signal()
    floor_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._props: SessionProps | None = None
        self._question = EndQuestion()
        self._question.hide()
        self._make_buttons()
        self._make_layout()
        self._connect()

    @property
    def asks(self) -> bool:
        """Whether the question stands."""
        return self._question.isVisibleTo(self)

    def render_props(self, props: SessionProps) -> None:
        """Show what can be asked for now."""
        last, self._props = self._props, props
        asks = props.asks_to_end
        self._question.set_text(props.keep_line, keeps=props.keeps)
        self._question.setVisible(asks)
        for made in (self._controls, self._left, self._right):
            made.setEnabled(not asks and not props.hurts)  # Keys press its buttons.
            made.setVisible(not asks)
        self._toggle.setText(tr("Pause") if props.running else tr("Resume"))
        self._repeat.setEnabled(props.controls.can_repeat)  # Its key presses it, shown or not.
        for made, can in (
            (self._repeat, props.controls.can_repeat),
            (self._skip, props.controls.can_skip),
        ):
            if made.isHidden() is can:
                made.setVisible(can)
        if last is None or _waits(last) != _waits(props):
            self._show_loud(self._next if _waits(props) else self._toggle)

    def set_log_open(self, *, is_open: bool) -> None:
        """Mark whether what was said is shown."""
        self._log.setChecked(is_open)

    def set_theme(self, theme: Theme) -> None:
        """The rarer ones beside the others, or below them where the text is large."""
        self._question.set_theme(theme)
        large = theme.scale > LARGE_TEXT
        self._floor.setText(tr("Floor", "short for floor mode") if large else tr("Floor mode  F11"))
        middle = Qt.AlignmentFlag.AlignVCenter
        self._rows.addWidget(self._left, int(large), 0, Qt.AlignmentFlag.AlignLeft | middle)
        self._rows.addWidget(self._right, int(large), 2, Qt.AlignmentFlag.AlignRight | middle)
        self._rows.addWidget(self._middle, 0, 0 if large else 1, 1, 3 if large else 1)
        for side, share in (
            (0, 3 if large else 1),
            (2, 2 if large else 1),
        ):  # As many as stand there.
            self._rows.setColumnStretch(side, share)
        steering = (self._back, self._toggle, self._next, *self._question.tab_stops)
        left, right = (self._end, self._skip, self._repeat), (self._log, self._floor)
        order_tabs(*((*steering, *left, *right) if large else (*left, *steering, *right)))

    def press_toggle(self) -> None:
        """Space: pause, go on, or next where the clock waits for it."""
        if self._props is None:
            return
        if not self._props.running:
            self.resume_requested.emit()
        elif self._props.controls.waits:
            self.next_requested.emit()
        else:
            self.pause_requested.emit()

    def press_escape(self) -> None:
        """Ask whether to end, or take the question back."""
        (self.resume_requested if self.asks else self.end_requested).emit()

    @property
    def keys(self) -> dict[KeyLine, Callable[[], object]]:
        """What the keys of a session press."""
        return {
            NEXT: self._next.click,
            BACK: self._back.click,
            REPEAT: self._repeat.click,
            SKIP: self._skip_by_key,
            LOG: self._log.click,
            END: self.press_escape,
        }

    def _skip_by_key(self) -> None:
        if self._skip.isVisible():
            self._skip.click()

    def _show_loud(self, loud: QPushButton) -> None:
        for made in (self._toggle, self._next):
            restyle(made, "primary" if made is loud else "session")

    def _pause_or_go_on(self) -> None:
        running = self._props is not None and self._props.running
        (self.pause_requested if running else self.resume_requested).emit()

    def _make_buttons(self) -> None:
        self._back = button(
            tr("Back", "the step before"), "session", tip=tr("Back (Left)", "the key")
        )
        self._toggle = button(tr("Pause"), "primary", tip=tr("Pause or resume (Space)"))
        self._next = button(tr("Next"), "session", tip=tr("Next (Right)", "the key"))
        self._end = button(tr("End session"), "link", tip=tr("End the session (Esc)"))
        self._repeat = button(
            tr("Repeat side"), "link", tip=tr("This side from its start (Ctrl+Left)")
        )
        self._skip = button(
            tr("Skip exercise"), "link", tip=tr("On to the next exercise (Ctrl+Right)")
        )
        keeps_room = self._repeat.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)  # Last of its line: what is above does not jump.
        self._repeat.setSizePolicy(keeps_room)
        self._log = button(tr("What was said"), "link", tip=tr("What was said so far, to read (L)"))
        self._log.setCheckable(True)
        self._floor = button(
            tr("Floor mode"), "link", tip=tr("Fill the screen; any key or click acts")
        )
        self._floor.setAccessibleName(tr("Floor mode"))
        for made in (self._back, self._toggle, self._next):
            made.setMinimumWidth(STEERING_WIDTH)

    def _make_layout(self) -> None:
        steering = (self._back, self._toggle, self._next)
        self._controls, self._left, self._right = QWidget(), QWidget(), QWidget()
        self._controls.setLayout(row(*steering, spacing=8))
        wrap(self._left, self._end, self._skip, self._repeat, gap=4)
        wrap(self._right, self._log, self._floor, gap=4)
        self._middle = QWidget()
        self._middle.setLayout(row(-1, self._controls, self._question, -1))
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for made in (*steering, self._end, self._skip, self._repeat, self._log, self._floor):
            # A click leaves the keyboard where it is: Space pauses, whatever was clicked.
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        self._toggle.clicked.connect(self._pause_or_go_on)
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self.next_requested)
        self._skip.clicked.connect(self.skip_requested)
        self._repeat.clicked.connect(self.repeat_requested)
        self._end.clicked.connect(self.end_requested)
        self._log.clicked.connect(self.log_requested)
        self._floor.clicked.connect(self.floor_requested)
        self._question.keep_requested.connect(self.keep_requested)
        self._question.discard_requested.connect(self.discard_requested)
        self._question.go_on_requested.connect(self.resume_requested)


def _waits(props: SessionProps) -> bool:
    """Whether Next is what it waits for now."""
    return props.running and props.controls.waits
