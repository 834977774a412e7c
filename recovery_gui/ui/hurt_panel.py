# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
""" "This hurts": a panel over the session with the stop rules and four ways on."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from recovery_gui.core.override import override
from recovery_gui.presentation.hurt_props import HurtProps
from recovery_gui.ui.parts import button, clear_item, column, label, row
from recovery_gui.ui.theme import LARGE_TEXT, LIGHT, Theme

WIDTH = 720
MARGIN = 24
LEAST_RULES = 64


class HurtPanel(QFrame):
    """Renders `HurtProps` in the middle of its parent; says which way on was chosen."""

    skip_requested = Signal()
    carry_on_requested = Signal()
    nothing_requested = Signal()
    end_requested = Signal()
    doctor_requested = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("HurtPanel")
        self.setAccessibleName("This hurts")
        self.setProperty("role", "card")
        self._theme = LIGHT
        self._noted = label("mute", name="HurtNoted", wrap=True)
        self._rules = QVBoxLayout()
        self._rules.setSpacing(6)
        self._make_buttons()
        self.setLayout(self._make_layout())
        self.hide()
        over.installEventFilter(self)

    def render_props(self, props: HurtProps) -> None:
        """Show what was noted and when to stop, or go away."""
        self._noted.setText(props.noted)
        while (item := self._rules.takeAt(0)) is not None:
            clear_item(item)
        for rule in props.rules:
            self._rules.addWidget(label(text=f"•  {rule}", wrap=True))
        if self.isVisibleTo(self._over) and not props.shown:
            # Before it hides, or Qt hands the keyboard on to some button.
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(props.shown)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """The ways on side by side; large words two by two."""
        self._theme = theme
        large = theme.scale > LARGE_TEXT
        way = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        self._ways.setDirection(way)
        self._place()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.raise_()
        self._skip.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of what it lies over."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """As high as its words ask for; where there is less room, the rules scroll."""
        if self.isHidden():
            return
        room = self._over.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        wide = min(self._theme.px(WIDTH), room.width())
        self._scroll.setFixedHeight(0)
        rest = room.height() - self._frame.totalHeightForWidth(wide)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        rules = self._rules.totalHeightForWidth(wide - 2 * MARGIN - bar)
        self._scroll.setFixedHeight(max(min(rules, rest), self._theme.px(LEAST_RULES)))
        high = min(self._frame.totalHeightForWidth(wide), room.height())
        place = QRect(0, 0, wide, high)
        place.moveCenter(room.center())
        self.setGeometry(place)

    def _make_buttons(self) -> None:
        self._skip = button("Skip this exercise", "primary", tip="Go on with the next exercise")
        self._carry_on = button("Carry on", "session", tip="Go on; the mark stays (Space)")
        self._nothing = button("It was nothing", "session", tip="Go on, and take the mark back")
        self._end = button("End session", "session", tip="You are asked what to keep (Esc)")
        self._end.setObjectName("HurtEnd")
        self._doctor = button("When to see a doctor", "link", tip="Signs that need more than rest")
        self._skip.clicked.connect(self.skip_requested)
        self._carry_on.clicked.connect(self.carry_on_requested)
        self._nothing.clicked.connect(self.nothing_requested)
        self._end.clicked.connect(self.end_requested)
        self._doctor.clicked.connect(self.doctor_requested)

    def _make_layout(self) -> QVBoxLayout:
        listed = QWidget()
        listed.setLayout(self._rules)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(listed)
        first, second = (
            row(self._skip, self._carry_on, spacing=8),
            row(self._nothing, self._end, spacing=8),
        )
        self._ways = row(first, second, spacing=8)
        self._frame = column(
            label("title", name="HurtTitle", text="Stop here, and let go.", wrap=True),
            4,
            self._noted,
            16,
            label("heading", text="Do not go on with this exercise if", wrap=True),
            8,
            self._scroll,
            16,
            self._ways,
            8,
            row(self._doctor, -1),
            margin=MARGIN,
        )
        return self._frame
