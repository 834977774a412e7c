# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The body in the history: the latest ratings, and the area that is charted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.side import Side
from recovery_gui.ui.past_body_dialog import PastBodyDialog
from tests.presentation.world import session
from tests.ui.body import LEFT_CALVES, RIGHT_HAMSTRINGS, press
from tests.ui.hand import click, find, focused, key, keys

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

RATED = replace(
    session(),
    soreness_before=(
        Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 6),
        Soreness(BodyArea.CALVES, Side.LEFT, 4),
    ),
    soreness_after=(Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 3),),
)


@pytest.fixture
def dialog(app: App, qtbot: QtBot) -> PastBodyDialog:
    app.rooms.store.save_session(RATED)
    app.rooms.history.refresh()
    click(app.window.header, "History")
    qtbot.waitUntil(lambda: "history_room" in vars(app.rooms), timeout=20_000)
    click(app.window, "Onthebody")
    return app.rooms.past_body.dialog


def charted(app: App) -> object:
    return find(app.window, QComboBox, "SorenessArea").currentData()


def test_the_latest_ratings_stand_on_the_body_and_beside_it(dialog: PastBodyDialog) -> None:
    rows = find(dialog, QListWidget, "PastRatings")
    texts = [rows.item(row).text().rpartition(",")[0] for row in range(rows.count())]
    assert texts == ["Right hamstrings, 6 → 3", "Left calves, 4 before practice"]
    dialog.map.back.setFocus()
    assert find(dialog, QLabel, "PlaceRead").text().startswith("Right hamstrings, 6 → 3")
    key(dialog, Qt.Key.Key_Up)
    assert "not rated lately" in find(dialog, QLabel, "PlaceRead").text()


def test_a_place_chooses_the_area_of_the_chart(app: App, dialog: PastBodyDialog) -> None:
    press(dialog.map.back, LEFT_CALVES)
    assert (dialog.isVisible(), charted(app)) == (False, BodyArea.CALVES)
    click(app.window, "Onthebody")
    press(dialog.map.back, RIGHT_HAMSTRINGS)
    assert charted(app) is BodyArea.HAMSTRINGS


def test_so_does_a_row_by_keyboard(app: App, dialog: PastBodyDialog) -> None:
    rows = find(dialog, QListWidget, "PastRatings")
    rows.setFocus()
    rows.setCurrentRow(1)
    key(dialog, Qt.Key.Key_Return)
    assert (dialog.isVisible(), charted(app)) == (False, BodyArea.CALVES)


def test_the_keyboard_begins_at_the_area_of_the_chart(app: App, dialog: PastBodyDialog) -> None:
    read = find(dialog, QLabel, "PlaceRead")
    assert charted(app) is BodyArea.HAMSTRINGS
    assert focused(dialog) is dialog.map.back
    assert read.text().startswith("Right hamstrings, 6 → 3")
    press(dialog.map.back, LEFT_CALVES)
    click(app.window, "Onthebody")
    assert focused(dialog) is dialog.map.back
    assert read.text().startswith("Left calves, 4 before practice")
    app.rooms.history_room.soreness.choose(BodyArea.CHEST)
    dialog.reject()
    click(app.window, "Onthebody")
    assert focused(dialog) is dialog.map.front
    assert read.text() == "Right chest, not rated lately"


def test_it_begins_in_front_where_nothing_is_charted(dialog: PastBodyDialog) -> None:
    dialog.map.back.setFocus()
    dialog.show_body(None)
    assert focused(dialog) is dialog.map.front


def test_nothing_can_be_rated_there(app: App, dialog: PastBodyDialog) -> None:
    dialog.map.back.setFocus()
    keys(dialog, "9")
    click(dialog, "Close")
    assert app.rooms.store.session(RATED.id) == RATED
    assert list(app.rooms.sore.value) == []
