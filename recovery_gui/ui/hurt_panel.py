# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
""" "This hurts": a panel over the session with the stop rules and four ways on."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.hurt_props import HurtProps
from recovery_gui.presentation.step_panel_props import AboutSection
from recovery_gui.ui.bullets import Bullets, scroll_by_keys
from recovery_gui.ui.parts import button, card, column, label, row, scrolled
from recovery_gui.ui.theme import BODY, LARGE_TEXT, LIGHT, Theme

WIDTH = 860
MARGIN = 24
WORDS_SHARE = 0.024  # Of the height: to be read by someone in pain, from the floor.
LEAST_RULES = 40  # A line and a half: that there are more is to be seen.
VEIL = 0.8  # How far the session recedes.
RULES = tr("Do not go on with this exercise if")


class HurtPanel(QWidget):
    """Renders `HurtProps` over its parent, which recedes; says which way on was chosen."""

    FACE = "page"  # See `accessible_faces`.

    skip_requested = Signal()
    carry_on_requested = Signal()
    nothing_requested = Signal()
    end_requested = Signal()
    doctor_requested = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("HurtPanel")
        self.setAccessibleName(tr("This hurts"))
        self._over = over
        self._theme = LIGHT
        self._words_px = 0
        self._noted = label("mute", name="HurtNoted", wrap=True)
        self._rules = Bullets()
        self._make_buttons()
        self.setFocusProxy(self._skip)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Or a click would go to the session.
        self._card = card()
        self._card.setParent(self)
        self._card.setLayout(self._make_layout())
        self.hide()
        over.installEventFilter(self)

    def render_props(self, props: HurtProps) -> None:
        """Show what was noted and when to stop, or go away."""
        self._noted.setText(props.noted)
        self._rules.show_sections((AboutSection("", props.rules),))
        if not self.isHidden() and not props.shown:
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
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setGeometry(self._over.rect())
        self.raise_()
        self._skip.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        veil = self._theme.color("background")
        veil.setAlphaF(VEIL)
        QPainter(self).fillRect(event.rect(), veil)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies over."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def _place(self) -> None:
        """As high as its words ask for; where there is less room, the rules scroll."""
        if self.isHidden():
            return
        self._size_words()
        room = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        wide = min(self._theme.px(WIDTH), room.width())
        self._scroll.setFixedHeight(0)
        rest = room.height() - self._content.totalHeightForWidth(wide)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        rules = self._rules.totalHeightForWidth(wide - 2 * MARGIN - bar)
        self._scroll.setFixedHeight(max(min(rules, rest), self._theme.px(LEAST_RULES)))
        place = QRect(0, 0, wide, min(self._content.totalHeightForWidth(wide), room.height()))
        place.moveCenter(room.center())
        self._card.setGeometry(place)

    def _size_words(self) -> None:
        size = max(round(self.height() * WORDS_SHARE), self._theme.px(BODY))
        if size == self._words_px:
            return
        self._words_px = size
        for words in (self._noted, self._heading, self._listed, self._doctor):
            words.setStyleSheet(f"* {{ font-size: {size}px; }}")

    def _make_buttons(self) -> None:
        self._skip = button(
            tr("Skip this exercise"), "primary", tip=tr("Go on with the next exercise")
        )
        self._carry_on = button(tr("Carry on"), "session", tip=tr("Go on; the mark stays"))
        self._nothing = button(
            tr("It was nothing"), "session", tip=tr("Go on, and take the mark back")
        )
        self._end = button(tr("End session"), "session", tip=tr("You are asked what to keep (Esc)"))
        self._end.setObjectName("HurtEnd")
        self._doctor = button(
            tr("When to see a doctor"), "aside", tip=tr("Signs that need more than rest")
        )
        self._doctor.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # A click leaves the keyboard.
        self._skip.clicked.connect(self.skip_requested)
        self._carry_on.clicked.connect(self.carry_on_requested)
        self._nothing.clicked.connect(self.nothing_requested)
        self._end.clicked.connect(self.end_requested)
        self._doctor.clicked.connect(self.doctor_requested)

    def _make_layout(self) -> QVBoxLayout:
        self._heading = label("heading", text=RULES, wrap=True)
        self._listed = QWidget()
        self._listed.setLayout(self._rules)
        self._scroll = scrolled(self._listed)
        scroll_by_keys(self, self._scroll)
        further = row(self._nothing, self._end, spacing=8)
        self._ways = row(row(self._skip, self._carry_on, spacing=8), further, spacing=8)
        self._content = column(
            label("title", name="HurtTitle", text=tr("Stop here, and let go."), wrap=True),
            4,
            self._noted,
            16,
            self._heading,
            8,
            self._scroll,
            16,
            self._ways,
            12,
            row(self._doctor, -1),
            margin=MARGIN,
        )
        return self._content
