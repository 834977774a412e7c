# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The chips above the list: what is at hand, how long, lying down, favourites."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.words import thing_word
from recovery_gui.presentation.list_filter_props import (
    ANY_EQUIPMENT,
    ANY_LENGTH,
    FAVOURITES,
    FILTERS,
    JUST_A_MAT,
    LYING,
    Length,
    ListFilter,
    Order,
)
from recovery_gui.presentation.text import sentence
from recovery_gui.ui.choice_menu import ChoiceMenu
from recovery_gui.ui.flow import Flow
from recovery_gui.ui.icons import down, order, paint_sign, sign_icon, star
from recovery_gui.ui.parts import Button, plain_tip
from recovery_gui.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from recovery_gui.ui.icons import Shape

GAP = 5
ANGLE, STAR, ORDER = 10, 14, 20
ANGLE_INSET = 9
LARGE = 1.4  # From here on the chips would need a second line, and the rows need it more.


class Chip(Button):
    """Shows whether it is on; pressed, it asks, and waits to be told.

    `opens`: an angle at its end says that it opens a menu.
    """

    def __init__(self, name: str, role: str = "filter", *, opens: bool = False) -> None:
        super().__init__("")
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._opens = opens
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours and sizes."""
        self._theme = theme
        self.update()

    def draw(self, shape: "Shape", size: int, *, fills: bool = False) -> None:
        """Put a sign on it, in the colours of its words."""
        pixels = self._theme.px(size)
        off, on = self._theme.color("mute"), self._theme.color("accent_text")
        self.setIcon(sign_icon(shape, pixels, off, on, fills=fills))
        self.setIconSize(QSize(pixels, pixels))

    @override
    def nextCheckState(self) -> None:
        """What is wanted decides, and not the press."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._opens:
            size = self._theme.px(ANGLE)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inset = self._theme.px(ANGLE_INSET)
            left = inset if self.isRightToLeft() else self.width() - inset - size
            painter.translate(left, (self.height() - size) / 2)
            colour = self._theme.color("accent_text" if self.isChecked() else "mute")
            paint_sign(painter, down, size, colour)


class FilterBar(QWidget):
    """Renders a `ListFilter`, and carries the one that the user wants in its place.

    `sort` is a button of it that stands elsewhere, beside the search.
    """

    filter_chosen = Signal(ListFilter)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("FilterBar")
        self._wanted = ListFilter()
        self._theme: Theme | None = None
        self._at_hand = self._chip("EquipmentFilter", self._open_things, "opens")
        self._at_hand.setToolTip(plain_tip(tr("What do you have?")))
        self._length = self._chip("MinutesFilter", self._open_lengths, "opens")
        self._length.setToolTip(plain_tip(tr("How long?")))
        self._lying = self._chip("LyingFilter", lambda: self._ask(lying=not self._wanted.lying))
        self._lying.setText(LYING)
        self._favourites = self._chip(
            "FavouritesFilter", lambda: self._ask(favourites=not self._wanted.favourites)
        )
        self._favourites.setAccessibleName(FAVOURITES)
        self._favourites.setToolTip(FAVOURITES)
        self._all = self._chip("Filters", self._open_all, "opens")
        self._all.hide()
        self.sort = Chip("SortList", "icon")
        self.sort.clicked.connect(self._open_orders)
        self.setLayout(Flow(*self.tab_stops, gap=GAP))
        self.render_filter(self._wanted)
        self.set_theme(LIGHT)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """The chips, in order; in large text the last stands for the others."""
        return self._at_hand, self._length, self._lying, self._favourites, self._all

    @property
    def narrows(self) -> bool:
        """Whether a filter is on."""
        return self._wanted.narrows

    def render_filter(self, wanted: ListFilter) -> None:
        """Show which filters are on."""
        self._wanted = wanted
        self._at_hand.setText(wanted.at_hand_words)
        self._at_hand.setAccessibleName(_named(ANY_EQUIPMENT, wanted.at_hand_words))
        self._at_hand.setChecked(wanted.at_hand is not None)
        self._length.setText(wanted.length_words)
        self._length.setAccessibleName(_named(ANY_LENGTH, wanted.length_words))
        self._length.setChecked(wanted.length is not None)
        self._lying.setChecked(wanted.lying)
        self._favourites.setChecked(wanted.favourites)
        self._all.setChecked(wanted.narrows)
        self._all.setText(wanted.summary)
        self._all.setAccessibleName(_named(FILTERS, ", ".join(wanted.loosened) or FILTERS))
        self.sort.setChecked(wanted.order is not Order.SUGGESTED)
        sorting = tr("Sort: {order}").format(order=wanted.order.value)
        self.sort.setAccessibleName(sorting)
        self.sort.setToolTip(plain_tip(sorting))
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in the theme's colours and sizes."""
        if theme == self._theme:
            return
        self._theme = theme
        *chips, together = self.tab_stops
        for chip in chips:
            chip.setVisible(theme.scale < LARGE)
        together.setVisible(theme.scale >= LARGE)
        for drawn in (self._at_hand, self._length, self._favourites, self._all, self.sort):
            drawn.set_theme(theme)
        self._favourites.draw(star, STAR, fills=True)
        self.sort.draw(order, ORDER)

    def clear(self) -> None:
        """Ask for everything."""
        self.filter_chosen.emit(self._wanted.cleared)

    def _chip(self, name: str, act: Callable[[], object], role: str = "filter") -> Chip:
        made = Chip(name, role, opens=role == "opens")
        made.clicked.connect(act)
        return made

    def _ask(self, **changes: object) -> None:
        self.filter_chosen.emit(replace(self._wanted, **changes))  # type: ignore[arg-type]

    def _open_things(self) -> None:
        menu = ChoiceMenu("EquipmentMenu", self, stays=True)
        self._fill_things(menu)
        menu.open_below(self._at_hand)

    def _fill_things(self, menu: ChoiceMenu) -> None:
        """What one has, each for itself; and the two usual answers."""
        for one in Equipment:
            name, has = sentence(thing_word(one)), self._wanted.has(one)
            menu.offer_each(name, chosen=has, choose=partial(self._have, one))
        menu.addSeparator()
        for words, at_hand in ((JUST_A_MAT, (Equipment.MAT,)), (tr("Everything"), None)):
            act = menu.addAction(words)
            act.triggered.connect(lambda _on, at_hand=at_hand: self._ask(at_hand=at_hand))

    def _have(self, thing: Equipment, there: bool) -> None:
        self.filter_chosen.emit(self._wanted.with_thing(thing, there=there))

    def _open_lengths(self) -> None:
        menu = ChoiceMenu("MinutesMenu", self)
        self._fill_lengths(menu)
        menu.open_below(self._length)

    def _fill_lengths(self, menu: ChoiceMenu) -> None:
        lengths: dict[str, object] = {one.value: one for one in Length}
        offered = {tr("Any length"): None, **lengths}
        menu.offer(offered, self._wanted.length, lambda length: self._ask(length=length))

    def _open_all(self) -> None:
        """What the chips do, where there is no room for them."""
        menu = ChoiceMenu("FilterMenu", self, stays=True)
        things = ChoiceMenu("EquipmentMenu", menu, stays=True)
        things.setTitle(ANY_EQUIPMENT)
        self._fill_things(things)
        lengths = ChoiceMenu("MinutesMenu", menu)
        lengths.setTitle(ANY_LENGTH)
        self._fill_lengths(lengths)
        menu.addMenu(things)
        menu.addMenu(lengths)
        wanted = self._wanted
        menu.offer_each(LYING, chosen=wanted.lying, choose=lambda on: self._ask(lying=on))
        menu.offer_each(
            FAVOURITES, chosen=wanted.favourites, choose=lambda on: self._ask(favourites=on)
        )
        menu.open_below(self._all)

    def _open_orders(self) -> None:
        menu = ChoiceMenu("SortMenu", self)
        orders: dict[str, object] = {one.value: one for one in Order}
        menu.offer(orders, self._wanted.order, lambda order: self._ask(order=order))
        menu.open_below(self.sort)


def _named(what: str, words: str) -> str:
    """A chip as a screen reader says it: "Minutes: Up to 5 min"."""
    return what if words == what else f"{what}: {words}"
