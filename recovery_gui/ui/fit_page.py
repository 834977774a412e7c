# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A session made to fit: what is wished on the left, what is offered for it on the right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.fit_props import FitProps
from recovery_gui.ui.fit_choices import FitChoicesCard
from recovery_gui.ui.fit_row import FitRowCard
from recovery_gui.ui.key_line import KeyLine, bind
from recovery_gui.ui.parts import button, column, label, order_tabs, row, scrolled
from recovery_gui.ui.start_button import StartButton
from recovery_gui.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from recovery_gui.ui.thumbnails import Thumbnails

ASIDE, WIDEST_ASIDE = 296, 400
START_WIDTH, SCROLL_BAR = 188, 14
HINT = tr("On a row: S swaps it, Delete removes it, L locks it.")
SHUFFLE = KeyLine(("R",), tr("Shuffle: another session for the same wish."))
UNDO = KeyLine(("Ctrl+Z",), tr("Bring back what was removed."))
LEAVE = KeyLine(("Esc",), tr("Close."))


class FitPage(QWidget):
    """Renders `FitProps`; every change is asked for at once."""

    KEYS_TITLE = tr("A session made to fit")
    KEYS = (SHUFFLE, UNDO, LEAVE)

    minutes_chosen = Signal(int)
    energy_chosen = Signal(object)
    equipment_chosen = Signal(object)
    avoid_chosen = Signal(object)
    swap_requested = Signal(int)
    remove_requested = Signal(int)
    lock_requested = Signal(int)
    undo_requested = Signal()
    shuffle_requested = Signal()
    save_requested = Signal()
    start_requested = Signal()
    start_neared = Signal()
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName(tr("Fitted session"))
        self._theme = LIGHT
        self._thumbnails: Thumbnails | None = None
        self._props: FitProps | None = None
        self._cards: list[FitRowCard] = []
        self._title = label("title", name="FitTitle", wrap=True)
        self._summary = label("mute", name="FitSummary", wrap=True)
        self._close = button(tr("Close"), "link", tip=tr("Back to the page (Esc)"))
        self.choices = FitChoicesCard()
        self._notes = label(name="FitNotes", wrap=True)
        self._undone = label("mute", name="FitRemoved", wrap=True)
        self._undo = button(tr("Undo"), "link", tip=tr("Bring it back (Ctrl+Z)"))
        self._rows = column(spacing=8)
        self._hint = label("small", name="FitKeys", wrap=True, text=HINT)
        self._start = StartButton()
        self._start.setMinimumWidth(START_WIDTH)
        self._shuffle = button(tr("Shuffle"), tip=tr("Another session for the same wish (R)"))
        self._save = button(tr("Save as routine…"), "link", tip=tr("Keep it among your routines"))
        self._save.setObjectName("SaveAsRoutine")
        self.setLayout(self._make_layout())
        self._connect()

    def render_props(self, props: FitProps) -> None:
        """Show this session; the keyboard stays where it is."""
        self._props = props
        self._title.setText(props.title)
        self._summary.setText(props.summary)
        self.choices.render_choices(props.choices)
        self._notes.setText("\n".join(props.notes))
        self._notes.setVisible(bool(props.notes))
        self._undone.setText(props.undo)
        self._undone.setVisible(bool(props.undo))
        self._undo.setVisible(bool(props.undo))
        for able in (self._start, self._shuffle, self._save):
            able.setEnabled(bool(props.rows))
        self._fit_cards(len(props.rows))
        for made, shown in zip(self._cards, props.rows, strict=True):
            made.render_row(shown, self._thumbnails)
        self._hint.setVisible(bool(props.rows))

    def set_theme(self, theme: Theme) -> None:
        """Rows and choices in the theme's sizes."""
        self._theme = theme
        width = min(theme.px(ASIDE), WIDEST_ASIDE)
        self._aside.setFixedWidth(width + SCROLL_BAR)
        self.choices.set_width(width)
        for made in self._cards:
            made.set_theme(theme)
        self._show_pictures()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the pictures from now on."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self._show_pictures)

    def focus_first(self) -> None:
        """Put the keyboard on Start."""
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pictures(self) -> None:
        for made in self._cards:
            made.show_picture(self._thumbnails)

    def _fit_cards(self, number: int) -> None:
        """As many cards as rows; the keyboard goes from one that leaves to the last that stays."""
        changed = len(self._cards) != number
        while len(self._cards) > number:
            gone = self._cards.pop()
            if gone.hasFocus():
                (self._cards[-1] if self._cards else self._close).setFocus()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._cards) < number:
            self._cards.append(self._make_card(len(self._cards)))
        if changed:
            stops = (self._close, *self.choices.tab_stops, self._undo, *self._cards)
            order_tabs(*stops, self._start, self._shuffle, self._save)

    def _make_card(self, place: int) -> FitRowCard:
        made = FitRowCard(place + 1)
        made.set_theme(self._theme)
        made.swap_requested.connect(partial(self.swap_requested.emit, place))
        made.remove_requested.connect(partial(self.remove_requested.emit, place))
        made.lock_requested.connect(partial(self.lock_requested.emit, place))
        made.neighbour_requested.connect(partial(self._go_from, place))
        self._rows.addWidget(made)
        return made

    def _go_from(self, place: int, by: int) -> None:
        to = self._cards[min(max(place + by, 0), len(self._cards) - 1)]
        to.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(to)

    def _make_layout(self) -> QVBoxLayout:
        self._aside = _scroll("FitAside", column(self.choices, -1))
        undone = row(self._undone, self._undo, spacing=8)
        undone.setStretch(0, 1)
        told = column(self._notes, undone, self._rows, self._hint, -1, spacing=8)
        self._scroll = _scroll("FitRows", told)
        body = row(self._aside, self._scroll, spacing=24)
        body.setStretch(1, 1)
        heads = row(column(self._title, self._summary, spacing=2), self._close)
        heads.setStretch(0, 1)
        heads.setAlignment(self._close, Qt.AlignmentFlag.AlignTop)
        made = column(heads, body, self._make_bottom(), spacing=12, margin=24)
        made.setStretchFactor(body, 1)
        return made

    def _make_bottom(self) -> QHBoxLayout:
        return row(self._start, self._shuffle, self._save, -1, spacing=12)

    def _connect(self) -> None:
        self.choices.minutes_chosen.connect(self.minutes_chosen)
        self.choices.energy_chosen.connect(self.energy_chosen)
        self.choices.equipment_chosen.connect(self.equipment_chosen)
        self.choices.avoid_chosen.connect(self.avoid_chosen)
        self._undo.clicked.connect(self.undo_requested)
        self._shuffle.clicked.connect(self.shuffle_requested)
        self._save.clicked.connect(self.save_requested)
        self._start.clicked.connect(self.start_requested)
        self._start.neared.connect(self.start_neared)
        self._close.clicked.connect(self.close_requested)
        bind(self, SHUFFLE, self.shuffle_requested.emit)
        bind(self, UNDO, self.undo_requested.emit)
        bind(self, LEAVE, self.close_requested.emit)


def _scroll(name: str, content: QLayout) -> QScrollArea:
    inner = QWidget()
    content.setContentsMargins(0, 0, 4, 0)
    inner.setLayout(content)
    return scrolled(inner, name=name)
