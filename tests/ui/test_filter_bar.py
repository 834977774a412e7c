# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from recovery_gui.core.equipment import Equipment
from recovery_gui.presentation.list_filter_props import Length, ListFilter, Order
from recovery_gui.ui.filter_bar import FilterBar
from recovery_gui.ui.parts import row
from recovery_gui.ui.theme import DARK, LIGHT, style_sheet
from tests.ui.hand import Asked, click, find, focused, key
from tests.ui.menus import MENUS_OFFSCREEN, checked, entries, open_menu, pick

pytestmark = MENUS_OFFSCREEN

CHIPS = ("EquipmentFilter", "MinutesFilter", "LyingFilter", "FavouritesFilter")


@pytest.fixture
def bar(show: Callable[[QWidget], None]) -> Iterator[FilterBar]:
    """The chips, and the order beside them."""
    bar, home = FilterBar(), QWidget()
    bar.setFixedWidth(340)
    home.setLayout(row(bar, bar.sort, -1))
    show(home)
    yield bar
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


@pytest.fixture
def asked(bar: FilterBar) -> Asked:
    return Asked(bar)


def chip(bar: FilterBar, name: str) -> QAbstractButton:
    return find(bar, QAbstractButton, name)


def test_all_chips_stand_in_one_line(bar: FilterBar) -> None:
    assert len({chip(bar, name).y() for name in CHIPS}) == 1
    lefts = [chip(bar, name).x() for name in CHIPS]
    assert lefts == sorted(lefts)
    assert chip(bar, CHIPS[-1]).geometry().right() < 340


@pytest.fixture
def large(bar: FilterBar) -> FilterBar:
    """At 200 % text."""
    theme = replace(LIGHT, scale=2.0)
    bar.window().setStyleSheet(style_sheet(theme))
    bar.set_theme(theme)
    bar.grab()
    return bar


def test_in_large_text_one_chip_stands_for_all(large: FilterBar, asked: Asked) -> None:
    assert not [name for name in CHIPS if chip(large, name).isVisible()]
    together = chip(large, "Filters")
    assert large.heightForWidth(340) == together.height()
    together.setFocus()
    key(large, Qt.Key.Key_Return)
    assert entries(open_menu()) == ["Equipment", "Minutes", "Lying down", "Favourites"]
    large.filter_chosen.connect(large.render_filter)
    pick("Lying down")
    assert together.text() == "Lying down"
    pick("Favourites")
    assert checked(open_menu()) == ["Lying down", "Favourites"]
    both = ListFilter(lying=True, favourites=True)
    assert asked == [("filter_chosen", ListFilter(lying=True)), ("filter_chosen", both)]
    assert (together.text(), together.isChecked()) == ("2 filters", True)
    assert together.accessibleName() == "Filters: Lying down, Favourites"


def test_in_large_text_minutes_are_a_menu_in_the_menu(large: FilterBar, asked: Asked) -> None:
    click(large, "Filters")
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(open_menu(), pressed)
    assert entries(open_menu())[0] == "Any length"
    pick("Over 10 min")
    assert asked == [("filter_chosen", ListFilter(length=Length.LONG))]
    assert QApplication.activePopupWidget() is None


def test_chips_that_find_no_room_go_on_in_a_new_line(bar: FilterBar) -> None:
    bar.setFixedWidth(200)
    bar.grab()
    places = [chip(bar, name).geometry() for name in CHIPS]
    assert len({place.y() for place in places}) == 2
    assert all(bar.rect().contains(place) for place in places)


def test_a_chip_asks_and_waits_to_be_told(bar: FilterBar, asked: Asked) -> None:
    for name, wanted in (
        ("LyingFilter", ListFilter(lying=True)),
        ("FavouritesFilter", ListFilter(favourites=True)),
    ):
        asked.clear()
        click(bar, name)
        assert asked == [("filter_chosen", wanted)]
        assert not chip(bar, name).isChecked()
        bar.render_filter(wanted)
        assert chip(bar, name).isChecked()
        click(bar, name)
        assert asked[-1] == ("filter_chosen", ListFilter())
        bar.render_filter(ListFilter())


def test_chips_by_keyboard(bar: FilterBar, asked: Asked) -> None:
    chip(bar, "EquipmentFilter").setFocus()
    for _ in range(2):
        key(bar, Qt.Key.Key_Tab)
    key(bar, Qt.Key.Key_Return)
    key(bar, Qt.Key.Key_Tab)
    assert focused(bar) is chip(bar, "FavouritesFilter")
    key(bar, Qt.Key.Key_Space)
    assert asked == [
        ("filter_chosen", ListFilter(lying=True)),
        ("filter_chosen", ListFilter(favourites=True)),
    ]


def test_minutes_are_chosen_in_a_menu(bar: FilterBar, asked: Asked) -> None:
    click(bar, "MinutesFilter")
    assert entries(open_menu()) == ["Any length", "Up to 5 min", "5–10 min", "Over 10 min"]
    assert checked(open_menu()) == ["Any length"]
    pick("5–10 min")
    assert QApplication.activePopupWidget() is None
    assert asked == [("filter_chosen", ListFilter(length=Length.MIDDLE))]
    bar.render_filter(ListFilter(length=Length.MIDDLE))
    assert chip(bar, "MinutesFilter").text() == "5–10 min"
    assert chip(bar, "MinutesFilter").accessibleName() == "Minutes: 5–10 min"
    click(bar, "MinutesFilter")
    assert checked(open_menu()) == ["5–10 min"]


def test_an_order_is_chosen_by_keyboard(bar: FilterBar, asked: Asked) -> None:
    bar.sort.setFocus()
    QTest.keyClick(bar.sort, Qt.Key.Key_Return)
    menu = open_menu()
    for _ in range(2):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert asked == [("filter_chosen", ListFilter(order=Order.NAME))]
    bar.render_filter(ListFilter(order=Order.NAME))
    assert bar.sort.accessibleName() == "Sort: Name"
    assert bar.sort.isChecked()


def test_several_things_are_unchecked_in_one_menu(bar: FilterBar, asked: Asked) -> None:
    bar.filter_chosen.connect(bar.render_filter)
    click(bar, "EquipmentFilter")
    assert checked(open_menu()) == [one.label.capitalize() for one in Equipment]
    pick("Chair")
    pick("Wall")
    QTest.keyClick(open_menu(), Qt.Key.Key_Down)
    QTest.keyClick(open_menu(), Qt.Key.Key_Space)
    less = set(Equipment) - {Equipment.CHAIR, Equipment.WALL, Equipment.STRAP}
    (_, last) = asked[-1]
    assert isinstance(last, ListFilter)
    assert set(last.at_hand or ()) == less
    assert checked(open_menu()) == [one.label.capitalize() for one in Equipment if one in less]
    assert chip(bar, "EquipmentFilter").text() == "5 things"
    pick("Everything")
    assert asked[-1] == ("filter_chosen", ListFilter())


def test_just_a_mat(bar: FilterBar, asked: Asked) -> None:
    click(bar, "EquipmentFilter")
    pick("Just a mat")
    assert QApplication.activePopupWidget() is None
    assert asked == [("filter_chosen", ListFilter((Equipment.MAT,)))]
    bar.render_filter(ListFilter((Equipment.MAT,)))
    assert chip(bar, "EquipmentFilter").accessibleName() == "Equipment: Just a mat"


def test_all_is_cleared_but_the_order(bar: FilterBar, asked: Asked) -> None:
    bar.render_filter(ListFilter((), Length.LONG, lying=True, order=Order.SHORTEST))
    bar.clear()
    assert asked == [("filter_chosen", ListFilter(order=Order.SHORTEST))]


def colours(widget: QWidget) -> set[int]:
    image = widget.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_signs_are_in_the_colours_of_the_theme(bar: FilterBar) -> None:
    for theme in (LIGHT, DARK):
        bar.window().setStyleSheet(style_sheet(theme))
        bar.set_theme(theme)
        bar.render_filter(ListFilter(length=Length.LONG, favourites=True))
        for name in ("MinutesFilter", "FavouritesFilter"):
            assert theme.color("accent_text").rgba() in colours(chip(bar, name)), name
        bar.render_filter(ListFilter())
        for name in ("MinutesFilter", "FavouritesFilter"):
            assert theme.color("accent_text").rgba() not in colours(chip(bar, name)), name
            assert theme.color("mute").rgba() in colours(chip(bar, name)), name
