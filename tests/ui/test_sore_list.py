# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The twin of the body map: everything that the map can do, by real widgets."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QListWidget, QPushButton, QWidget

from recovery_gui.presentation.places import PLACES
from recovery_gui.ui.sore_list import SoreList
from tests.ui.body import LEFT_CALVES, RIGHT_HAMSTRINGS, RIGHT_NECK, marked
from tests.ui.hand import Asked, click, find, focused, key, keys

BOTH = marked((RIGHT_HAMSTRINGS, 6), (LEFT_CALVES, 3))


@pytest.fixture
def view(show: Callable[[QWidget], None]) -> SoreList:
    view = SoreList()
    show(view)
    return view


@pytest.fixture
def asked(view: SoreList) -> Asked:
    return Asked(view)


def rows(view: SoreList) -> list[str]:
    listed = find(view, QListWidget, "SorePlaces")
    return [listed.item(row).text() for row in range(listed.count())]


def number(view: SoreList) -> int:
    return round(find(view, QDoubleSpinBox, "Soreness").value())


def test_what_is_sore_is_said_line_by_line(view: SoreList) -> None:
    nothing = find(view, QWidget, "NoSorePlace")
    assert nothing.isVisible()
    view.render_props(BOTH)
    assert rows(view) == ["Right hamstrings, soreness 6", "Left calves, soreness 3"]
    assert not nothing.isVisible()
    view.render_props(marked())
    assert rows(view) == []
    assert nothing.isVisible()


def test_a_screen_reader_reads_the_rows(view: SoreList) -> None:
    view.render_props(BOTH)
    listed = QAccessible.queryAccessibleInterface(find(view, QListWidget, "SorePlaces"))
    assert listed.role() is QAccessible.Role.List
    assert listed.text(QAccessible.Text.Name) == "Sore places"
    read = [listed.child(row).text(QAccessible.Text.Name) for row in range(listed.childCount())]
    assert read == rows(view)


def test_every_place_can_be_picked_and_marked(view: SoreList, asked: Asked) -> None:
    box = find(view, QComboBox, "SorePlace")
    assert [box.itemData(row) for row in range(box.count())] == list(PLACES)
    for place in PLACES:
        view.pick(place)
        click(view, "MarkPlace")
    assert asked == [("place_chosen", place) for place in PLACES]


def test_the_button_says_what_it_would_do(view: SoreList) -> None:
    mark = find(view, QPushButton, "MarkPlace")
    assert (mark.text(), mark.accessibleName()) == ("Add", "Add Right neck")
    view.render_props(BOTH)
    view.pick(LEFT_CALVES)
    assert (mark.text(), mark.accessibleName()) == ("Remove", "Remove Left calves")


def test_a_place_of_the_box_is_rated(view: SoreList, asked: Asked) -> None:
    box = find(view, QComboBox, "SorePlace")
    box.setFocus()
    key(view, Qt.Key.Key_Down)  # From the right neck to the left one.
    find(view, QDoubleSpinBox, "Soreness").setFocus()
    key(view, Qt.Key.Key_Up)
    assert asked == [("rating_chosen", PLACES[1], 1)]


def test_a_row_is_picked_by_click_and_by_keyboard_and_rated(view: SoreList, asked: Asked) -> None:
    view.render_props(BOTH)
    assert find(view, QComboBox, "SorePlace").currentData() == RIGHT_NECK
    view.focus_first()
    assert focused(view).objectName() == "SorePlaces"
    key(view, Qt.Key.Key_Down)
    key(view, Qt.Key.Key_Down)
    assert find(view, QComboBox, "SorePlace").currentData() == LEFT_CALVES
    assert number(view) == 3
    find(view, QDoubleSpinBox, "Soreness").setFocus()
    find(view, QDoubleSpinBox, "Soreness").selectAll()
    keys(view, "8")
    key(view, Qt.Key.Key_Return)
    assert asked == [("rating_chosen", LEFT_CALVES, 8)]


def test_delete_takes_a_mark_away(view: SoreList, asked: Asked) -> None:
    view.render_props(BOTH)
    view.pick(RIGHT_HAMSTRINGS)
    find(view, QListWidget, "SorePlaces").setFocus()
    key(view, Qt.Key.Key_Delete)
    assert asked == [("rating_chosen", RIGHT_HAMSTRINGS, 0)]


def test_delete_where_no_row_is_picked_does_nothing(view: SoreList, asked: Asked) -> None:
    view.render_props(BOTH)
    find(view, QListWidget, "SorePlaces").setFocus()
    view.pick(RIGHT_NECK)
    key(view, Qt.Key.Key_Delete)
    assert asked == []


def test_what_is_shown_is_no_choice(view: SoreList, asked: Asked) -> None:
    view.render_props(BOTH)
    view.pick(LEFT_CALVES)
    view.render_props(marked((LEFT_CALVES, 9)))
    view.render_props(marked())
    assert asked == []
    assert number(view) == 0


def test_the_picked_place_stays_picked_when_marks_change(view: SoreList) -> None:
    view.pick(LEFT_CALVES)
    view.render_props(BOTH)
    assert number(view) == 3
    assert find(view, QListWidget, "SorePlaces").currentRow() == 1
    view.render_props(marked((LEFT_CALVES, 9)))
    assert (number(view), find(view, QListWidget, "SorePlaces").currentRow()) == (9, 0)


def test_an_empty_list_gives_the_keyboard_to_the_box(view: SoreList) -> None:
    view.focus_first()
    assert focused(view).objectName() == "SorePlace"
