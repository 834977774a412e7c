# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A chosen routine: when and what for, and its exercises in the order of practice."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QScrollArea, QWidget

from recovery_gui.core.override import override
from recovery_gui.ui.fact_grid import FactGrid
from recovery_gui.ui.favourite_button import FavouriteButton
from recovery_gui.ui.parts import column, label, row
from recovery_gui.ui.routine_actions import RoutineActions
from recovery_gui.ui.routine_card import RoutineCard
from recovery_gui.ui.theme import LARGE_TEXT, LIGHT, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.routine_panel_props import RoutinePanelProps
    from recovery_gui.ui.thumbnails import Thumbnails

CARD_WIDTH = 288
GAP = 12


class RoutinePanel(QScrollArea):
    """Renders `RoutinePanelProps`; says which of its exercises was asked for, or the star."""

    exercise_chosen = Signal(str)
    favourite_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("RoutinePanel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = LIGHT
        self._thumbnails: Thumbnails | None = None
        self._props: RoutinePanelProps | None = None
        self._cards: list[RoutineCard] = []
        self._title = label("title", name="RoutineName", wrap=True)
        self._favourite = FavouriteButton("FavouriteRoutine")
        self._favourite.clicked.connect(self._favour)
        self.routine_actions = RoutineActions()
        self._facts = FactGrid()
        self._note = label("mute", name="RoutineNote", wrap=True)
        self._note.setContentsMargins(0, 0, 0, 12)
        self._places = QGridLayout()
        self._places.setSpacing(GAP)
        name = row(self._title, self._favourite, spacing=8)
        name.setStretch(0, 1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addLayout(name, 1)
        self._head.addWidget(self.routine_actions)
        inner = QWidget()
        content = column(self._head, 12, self._facts, 16, self._note, self._places, -1, margin=2)
        inner.setLayout(content)
        self.setWidget(inner)

    def render_props(self, props: "RoutinePanelProps") -> None:
        """Show this routine; from its top, when it is another."""
        if self._props is None or props.routine != self._props.routine:
            self.verticalScrollBar().setValue(0)
        self._props = props
        self._title.setText(props.title)
        self._favourite.show_favourite(favourite=props.favourite)
        self.routine_actions.render_own(own=props.own)
        self._facts.render_facts(props.facts)
        self._note.setText(props.note)
        self._note.setVisible(bool(props.note))
        while len(self._cards) > len(props.items):
            self._cards.pop().deleteLater()
        while len(self._cards) < len(props.items):
            self._cards.append(self._make_card(len(self._cards)))
        for card, item in zip(self._cards, props.items, strict=True):
            card.render_row(item, self._thumbnails)
        self._place_cards()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [self._favourite, *self.routine_actions.tab_stops, *self._cards]

    def set_theme(self, theme: Theme) -> None:
        """Redraw cards and facts in the theme's colours and sizes."""
        self._theme = theme
        self._favourite.set_theme(theme)
        large = theme.scale > LARGE_TEXT
        self._facts.set_large(large=large)
        way = QBoxLayout.Direction
        self._head.setDirection(way.TopToBottom if large else way.LeftToRight)
        for card in self._cards:
            card.set_theme(theme)
        self._place_cards()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the pictures from now on."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self._repaint_cards)
        if self._props is not None:
            self.render_props(self._props)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _make_card(self, number: int) -> RoutineCard:
        card = RoutineCard(self)
        card.setObjectName(f"RoutineItem{number + 1}")
        card.set_theme(self._theme)
        card.clicked.connect(partial(self._choose, number))
        return card

    def _favour(self) -> None:
        if self._props is not None:
            self.favourite_requested.emit(self._props.routine)

    def _choose(self, number: int) -> None:
        if self._props is not None:
            self.exercise_chosen.emit(self._props.items[number].exercise)

    def _repaint_cards(self) -> None:
        for card in self._cards:
            card.update()

    def _place_cards(self) -> None:
        """As many side by side as there is room for, and of one width."""
        columns = max(1, self.viewport().width() // (self._theme.px(CARD_WIDTH) + GAP))
        for number, card in enumerate(self._cards):
            self._places.addWidget(card, *divmod(number, columns))
        for place in range(self._places.columnCount()):
            self._places.setColumnStretch(place, int(place < columns))
