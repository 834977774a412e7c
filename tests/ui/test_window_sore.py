# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where it hurts, in the real window: mark, narrow the list, rate, clear and take it back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QListWidget, QPushButton

from recovery_gui.app import App
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.side import Side
from recovery_gui.presentation.places import PLACES
from recovery_gui.ui.exercise_row_delegate import ROW_ROLE
from tests.ui.body import LEFT_CALVES, RIGHT_HAMSTRINGS, press
from tests.ui.hand import click, find, focused, key, keys

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def shown(app: App) -> list[str]:
    """The rows of the list, headings included."""
    model = find(app.window, QListView, "Exercises").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_click_on_the_small_body_narrows_the_list(app: App) -> None:
    whole = shown(app)
    card = app.rooms.sore_room.card
    press(card.map.back, RIGHT_HAMSTRINGS)
    assert app.rooms.sore.value == (Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 5),)
    narrowed = shown(app)
    assert narrowed[0] == "For right hamstrings"
    assert set(narrowed[1:]) < set(whole)
    assert find(card, QLabel, "SoreLines").text() == "Right hamstrings 5"
    keys(app.window, "8")
    assert find(card, QLabel, "SoreLines").text() == "Right hamstrings 8"
    press(card.map.back, RIGHT_HAMSTRINGS)
    assert shown(app) == whole


def test_clearing_can_be_taken_back(app: App) -> None:
    card = app.rooms.sore_room.card
    press(card.map.back, RIGHT_HAMSTRINGS)
    press(card.map.back, LEFT_CALVES)
    click(card, "Clear")
    assert list(app.rooms.sore.value) == []
    click(app.window.messages, "Undo")
    assert [one.area for one in app.rooms.sore.value] == [BodyArea.HAMSTRINGS, BodyArea.CALVES]


def test_ctrl_h_leads_to_the_body_from_anywhere(app: App) -> None:
    app.window.open_page(1)
    key(app.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert focused(app.window).objectName() == "SoreFront"
    key(app.window, Qt.Key.Key_Space)
    assert len(app.rooms.sore.value) == 1


def test_in_large_text_ctrl_h_opens_the_large_body(app: App) -> None:
    settings = app.settings.settings.value
    app.settings.change(replace(settings, text_percent=200))
    key(app.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert app.rooms.sore_room.dialog.isVisible()
    app.rooms.sore_room.dialog.close()


def test_all_of_it_by_keyboard(app: App) -> None:
    """From the search field to the body, along it, and on to what can be asked for."""
    app.window.practice.exercises.focus_search()
    names: list[str] = []
    while names[-1:] != ["Exercises"]:
        key(app.window, Qt.Key.Key_Tab)
        names.append(focused(app.window).objectName())
        if names[-1] == "SoreBack":
            key(app.window, Qt.Key.Key_Space)
    stops = app.window.practice.exercises.filters.tab_stops
    chips = [one.objectName() for one in stops if one.isVisible()]
    assert names == [
        *("SortList", "SoreFront", "SoreBack", "WhereDoesItHurt", "Build"),
        *("Larger", "Asalist", "Clear", *chips, "Exercises"),
    ]
    assert app.rooms.sore.value == (Soreness(BodyArea.NECK, Side.LEFT, 5),)


def test_enter_marks_the_place_and_goes_on_to_a_session_for_it(app: App) -> None:
    app.rooms.sore_room.card.map.setFocus()
    key(app.window, Qt.Key.Key_Return)
    assert app.rooms.sore.value == (Soreness(BodyArea.NECK, Side.RIGHT, 5),)
    assert app.rooms.fit.page.isVisible()


def test_the_arrows_walk_along_the_body_and_leave_the_step(app: App) -> None:
    step = find(app.window.practice, QLabel, "Instruction").text()
    app.rooms.sore_room.card.map.setFocus()
    key(app.window, Qt.Key.Key_Right)
    assert find(app.window.practice, QLabel, "Instruction").text() == step
    app.window.practice.exercises.setFocus()
    key(app.window, Qt.Key.Key_Right)
    assert find(app.window.practice, QLabel, "Instruction").text() != step


def test_the_large_map_and_its_list_show_and_change_the_same(app: App) -> None:
    press(app.rooms.sore_room.card.map.back, RIGHT_HAMSTRINGS)
    click(app.rooms.sore_room.card, "Asalist")
    dialog = app.rooms.sore_room.dialog
    listed = find(dialog, QListWidget, "SorePlaces")
    assert (dialog.isVisible(), listed.item(0).text()) == (True, "Right hamstrings, soreness 5")
    press(dialog.map.back, LEFT_CALVES)
    keys(dialog, "3")
    assert [one.rating for one in app.rooms.sore.value] == [5, 3]
    assert listed.count() == 2
    click(dialog, "Close")
    assert shown(app)[0] == "For right hamstrings, left calves"


@pytest.mark.parametrize("large", [False, True])
def test_a_fitted_session_is_asked_for_from_card_and_map(app: App, *, large: bool) -> None:
    asked: list[bool] = []
    card = app.rooms.sore_room.card
    card.build_requested.connect(lambda: asked.append(True))
    if large:
        click(card, "WhereDoesItHurt")
        click(app.rooms.sore_room.dialog, "Build")
    else:
        click(card, "Build")
    assert asked == [True]
    assert find(card, QPushButton, "Build").accessibleName() == "Build me 10 minutes"


def test_what_serves_best_is_in_sight_when_the_list_narrows(app: App) -> None:
    """Even where what is chosen stands far below."""
    rows, room = find(app.window, QListView, "Exercises"), app.rooms.sore_room
    everywhere = tuple(Soreness(place.area, place.side, 5) for place in PLACES)
    app.rooms.sore.publish(everywhere)
    last = rows.model().index(rows.model().rowCount() - 1, 0).data(ROW_ROLE)
    room.presenter.clear()
    app.practice.choose(last.id)
    app.rooms.sore.publish(everywhere)
    app.qt.processEvents()
    assert rows.currentIndex().row() == rows.model().rowCount() - 1
    assert rows.verticalScrollBar().value() == 0
    assert rows.verticalScrollBar().maximum() > 0


def test_the_filter_holds_while_one_searches(app: App) -> None:
    press(app.rooms.sore_room.card.map.back, LEFT_CALVES)
    narrowed = shown(app)
    app.window.practice.exercises.focus_search()
    keys(app.window, "roll")
    searched = shown(app)
    assert searched[0] == "For left calves"
    assert 1 < len(searched) < len(narrowed)
    assert set(searched) < set(narrowed)
