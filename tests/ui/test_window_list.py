# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Favourites, what is left out, filters: in the real window, by keys and clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QListView

from recovery_gui.app import App
from recovery_gui.core.settings import PracticeSettings
from recovery_gui.presentation.exercise_list_props import ExerciseRow
from recovery_gui.storage.settings_store import SettingsStore
from recovery_gui.ui.exercise_row_delegate import ROW_ROLE
from tests.ui.conftest import Launch
from tests.ui.dialogs import answer_dialog
from tests.ui.hand import click, click_at, find, focused, key, keys, run_through
from tests.ui.menus import MENUS_OFFSCREEN, ask_menu, entries, open_menu, pick

pytestmark = MENUS_OFFSCREEN

PRESS = "hip-to-heel-press"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _closed_menus() -> Iterator[None]:
    yield
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


def kept(data_dir: Path) -> PracticeSettings:
    """What stands in the settings file by now."""
    return SettingsStore(data_dir / "settings.toml").load().practice


def the_list(app: App) -> QListView:
    return find(app.window, QListView, "Exercises")


def texts(app: App) -> list[str]:
    model = the_list(app).model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def index_of(app: App, text: str) -> QModelIndex:
    return the_list(app).model().index(texts(app).index(text), 0)


def row_of(app: App, name: str) -> ExerciseRow:
    row = index_of(app, name).data(ROW_ROLE)
    assert isinstance(row, ExerciseRow)
    return row


def click_row(app: App, text: str) -> None:
    rows = the_list(app)
    rows.scrollTo(index_of(app, text))
    click_at(rows.viewport(), rows.visualRect(index_of(app, text)).center())


def test_f_makes_what_is_looked_at_a_favourite(app: App, data_dir: Path) -> None:
    star = find(app.window, QAbstractButton, "Favourite")
    assert star.accessibleName() == "Favourite"
    key(app.window, Qt.Key.Key_F)
    assert star.isChecked()
    assert row_of(app, "Hip to Heel Press").favourite
    assert kept(data_dir).favourites == (PRESS,)
    key(app.window, Qt.Key.Key_F)
    assert not star.isChecked()
    assert kept(data_dir).favourites == ()


def test_f_in_the_search_field_is_a_letter(app: App, data_dir: Path) -> None:
    key(app.window, Qt.Key.Key_F, CONTROL)
    keys(app.window, "foot")
    assert find(app.window, QLineEdit, "Search").text() == "foot"
    assert kept(data_dir).favourites == ()


def test_the_star_of_exercise_and_routine(app: App, data_dir: Path) -> None:
    click(app.window, "Favourite")
    click_row(app, "Before Bed")
    star = find(app.window, QAbstractButton, "FavouriteRoutine")
    assert not star.isChecked()
    click(app.window, "FavouriteRoutine")
    assert star.isChecked()
    assert kept(data_dir).favourites == (PRESS, "before-bed")
    click(app.window, "FavouritesFilter")
    assert texts(app) == ["Routines", "Before Bed", "Exercises", "Hip to Heel Press"]


def test_a_favourite_is_drawn_with_a_star(app: App) -> None:
    rows = the_list(app)
    place = rows.visualRect(index_of(app, "Hip to Heel Press"))
    before = rows.viewport().grab(place).toImage()
    key(app.window, Qt.Key.Key_F)
    after = rows.viewport().grab(place).toImage()
    accent = app.theme.color("accent")
    corner = [
        (x, y)
        for x in range(place.width() * 3 // 4, place.width())
        for y in range(place.height() // 2)
    ]
    assert not [spot for spot in corner if before.pixelColor(*spot) == accent]
    assert len([spot for spot in corner if after.pixelColor(*spot) == accent]) > 20


def test_shift_f10_leaves_out_and_undo_brings_back(app: App, data_dir: Path) -> None:
    click_row(app, "Cat-Cow")
    key(app.window, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    ask_menu(the_list(app))  # A platform may tell of that key, too.
    assert entries(open_menu()) == ["Add to favourites\tF", "Leave out"]
    pick("Leave out")
    assert kept(data_dir).left_out == ("cat-cow",)
    assert texts(app)[-1] == "Left out · 1"
    assert "Cat-Cow" not in texts(app)
    notice = "Cat-Cow is left out, and stands at the end of the list."
    assert notice in [label.text() for label in app.window.messages.findChildren(QLabel)]
    click(app.window.messages, "Undo")
    assert kept(data_dir).left_out == ()
    assert row_of(app, "Cat-Cow").left_out is False


def leave_out(app: App, name: str) -> None:
    click_row(app, name)
    ask_menu(the_list(app))
    pick("Leave out")


def test_what_is_left_out_is_unfolded_by_click_and_brought_back(app: App, data_dir: Path) -> None:
    leave_out(app, "Cat-Cow")
    click_row(app, "Before Bed")
    click_row(app, "Left out · 1")
    assert texts(app)[-2:] == ["Left out · 1", "Cat-Cow"]
    rows = the_list(app)
    place = rows.visualRect(index_of(app, "Cat-Cow")).center()
    click_row(app, "Left out · 1")
    click_row(app, "Left out · 1")
    QTest.mousePress(rows.viewport(), Qt.MouseButton.RightButton, pos=place)
    ask_menu(rows.viewport(), place)
    assert app.practice.source == "cat-cow"
    pick("Bring back")
    assert kept(data_dir).left_out == ()
    assert "Left out · 1" not in texts(app)


def test_what_is_left_out_is_unfolded_and_folded_by_key(app: App) -> None:
    leave_out(app, "Cat-Cow")
    leave_out(app, "Calf Foam Roll")
    the_list(app).setFocus()
    key(app.window, Qt.Key.Key_End)
    said = the_list(app).currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Left out · 2, folded"
    key(app.window, Qt.Key.Key_Return)
    assert texts(app)[-3:] == ["Left out · 2", "Calf Foam Roll", "Cat-Cow"]
    assert focused(app.window) is the_list(app)
    said = the_list(app).currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Left out · 2, open"
    key(app.window, Qt.Key.Key_Return)
    assert texts(app)[-1] == "Left out · 2"
    ask_menu(the_list(app))
    assert QApplication.activePopupWidget() is None


def test_the_keyboard_goes_on_from_what_was_left_out(app: App) -> None:
    click_row(app, "Cat-Cow")
    place = the_list(app).currentIndex().row()
    key(app.window, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    pick("Leave out")
    assert the_list(app).currentIndex().row() == place
    assert the_list(app).selectedIndexes() == []
    assert app.practice.source == "cat-cow"
    follows = texts(app)[place]
    key(app.window, Qt.Key.Key_Return)
    assert app.practice.source == row_of(app, follows).id != "cat-cow"
    assert focused(app.window) is find(app.window.practice, QAbstractButton, "Start")


def test_a_routine_is_not_left_out_and_says_what_was(app: App) -> None:
    leave_out(app, "Calf Foam Roll")
    click_row(app, "After the Long Run")
    note = find(app.window, QLabel, "RoutineNote")
    assert note.isVisible()
    assert note.text() == "Holds 1 exercise that you left out: Calf Foam Roll."
    ask_menu(the_list(app))
    assert entries(open_menu()) == ["Add to favourites\tF"]
    click_row(app, "Desk Day")
    assert not note.isVisible()


def about(app: App, press: str) -> None:
    with answer_dialog(lambda dialog: _press(dialog, press)):
        click(app.window, "Aboutthisexercise")


def _press(dialog: QDialog, name: str) -> None:
    click(dialog, name)


def test_about_leaves_out_and_brings_back(app: App, data_dir: Path) -> None:
    about(app, "Leaveout")
    assert kept(data_dir).left_out == (PRESS,)
    about(app, "Bringback")
    assert kept(data_dir).left_out == ()


def test_about_a_routine_has_nothing_to_leave_out(app: App) -> None:
    click_row(app, "Before Bed")
    found: list[QAbstractButton] = []

    def look(dialog: QDialog) -> None:
        found.extend(dialog.findChildren(QAbstractButton))
        click(dialog, "Close")

    with answer_dialog(look):
        click(app.window, "Aboutthisexercise")
    assert [one.text() for one in found if one.text()] == ["When to see a doctor", "Close"]


def test_what_is_at_hand_is_remembered(app: App, launch: Launch) -> None:
    click(app.window, "EquipmentFilter")
    pick("Just a mat")
    assert "Hip to Heel Press" not in texts(app)
    assert "Cat-Cow" in texts(app)
    app.window.close()
    again = launch()
    assert find(again.window, QAbstractButton, "EquipmentFilter").text() == "Just a mat"
    assert "Hip to Heel Press" not in texts(again)


def test_nothing_that_fits_is_said_and_cleared(app: App) -> None:
    click(app.window, "FavouritesFilter")
    words = find(app.window, QLabel, "NoMatch")
    assert words.isVisible()
    assert words.text().startswith("None of these is a favourite yet.")
    clear = find(app.window, QAbstractButton, "Clearfilters")
    clear.setFocus()
    key(app.window, Qt.Key.Key_Return)
    assert not words.isVisible()
    assert not clear.isVisible()
    assert texts(app)[:2] == ["Begin here", "Hip to Heel Press"]


def test_a_session_of_a_routine_dates_its_row(app: App) -> None:
    click_row(app, "Quick Reset")
    run_through(app)
    click(app.window.finish, "Save")
    assert row_of(app, "Quick Reset").last_done == "today"
    assert row_of(app, "Desk Day").last_done == ""
