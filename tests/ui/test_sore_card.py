# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The card on the Practice page, and the large map behind it, as views."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton, QWidget

from recovery_gui.ui.body_map_dialog import BodyMapDialog
from recovery_gui.ui.sore_card import HOW_SORE, SoreCard
from recovery_gui.ui.theme import LIGHT
from tests.ui.body import LEFT_CALVES, RIGHT_CHEST, RIGHT_HAMSTRINGS, marked, press
from tests.ui.hand import Asked, click, find, focused, key, keys

LARGE_TEXT = LIGHT._replace(scale=2.0)
SORE = replace(
    marked((RIGHT_HAMSTRINGS, 6), (LEFT_CALVES, 3)),
    lines=("Right hamstrings 6", "Left calves 3"),
    count="2 places",
)

# The offscreen platform knows no size hints of dialogs.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def card(show: Callable[[QWidget], None]) -> SoreCard:
    page, card = QWidget(), SoreCard()
    card.setParent(page)
    show(page)
    card.set_theme(LIGHT)
    card.render_props(marked())
    card.resize(340, card.sizeHint().height())
    card.show()
    return card


@pytest.fixture
def dialog(card: SoreCard) -> BodyMapDialog:
    dialog = BodyMapDialog(card.window())
    dialog.set_theme(LIGHT)
    dialog.render_props(SORE)
    dialog.show_map()
    return dialog


def test_what_is_sore_stands_beside_the_body(card: SoreCard) -> None:
    lines, hint = find(card, QLabel, "SoreLines"), find(card, QLabel, "SoreHint")
    assert (lines.isVisible(), hint.isVisible()) == (False, True)
    card.render_props(SORE)
    assert (lines.isVisible(), hint.isVisible()) == (True, False)
    assert lines.text() == "Right hamstrings 6\nLeft calves 3"
    card.render_props(replace(SORE, lines=SORE.lines[:1]))
    assert (lines.isVisible(), hint.text()) == (True, HOW_SORE)
    assert hint.isVisible()
    assert find(card, QPushButton, "Build").text() == "Build me 10 minutes  ›"
    assert find(card, QPushButton, "Build").accessibleName() == "Build me 10 minutes"


def test_the_card_asks_for_what_is_pressed(card: SoreCard) -> None:
    card.render_props(SORE)
    asked = Asked(card)
    press(card.map.back, LEFT_CALVES)
    keys(card, "4")
    for name in ("WhereDoesItHurt", "Larger", "Asalist", "Clear", "Build"):
        click(card, name)
    assert asked == [
        ("place_chosen", LEFT_CALVES),
        ("rating_chosen", LEFT_CALVES, 4),
        ("larger_requested",),
        ("larger_requested",),
        ("list_requested",),
        ("clear_requested",),
        ("build_requested",),
    ]


def test_clear_is_there_when_there_is_something_to_clear(card: SoreCard) -> None:
    clear = find(card, QPushButton, "Clear")
    assert not clear.isVisible()
    card.render_props(SORE)
    assert clear.isVisible()


def test_where_the_text_is_large_the_card_is_a_line_that_opens_the_map(card: SoreCard) -> None:
    card.set_theme(LARGE_TEXT)
    asked = Asked(card)
    title = find(card, QPushButton, "WhereDoesItHurt")
    seen = [one.objectName() for one in card.findChildren(QPushButton) if one.isVisible()]
    assert seen == ["WhereDoesItHurt"]
    assert not card.map.isVisible()
    assert title.text() == "Where does it hurt?"
    card.render_props(SORE)
    assert title.text() == "Sore: 2 places"
    assert title.accessibleName() == "Where does it hurt?"
    assert find(card, QPushButton, "Build").isVisible()
    assert not find(card, QLabel, "SoreLines").isVisible()
    click(card, "WhereDoesItHurt")
    assert asked == [("larger_requested",)]
    card.set_theme(LIGHT)
    assert card.map.isVisible()
    assert find(card, QLabel, "SoreLines").isVisible()


def test_the_large_map_asks_for_what_is_pressed(dialog: BodyMapDialog) -> None:
    asked = Asked(dialog)
    assert focused(dialog) is dialog.map.front
    press(dialog.map.front, RIGHT_CHEST)
    keys(dialog, "4")
    click(dialog, "MarkPlace")
    click(dialog, "Clear")
    assert asked == [
        ("place_chosen", RIGHT_CHEST),
        ("rating_chosen", RIGHT_CHEST, 4),
        ("place_chosen", RIGHT_CHEST),
        ("clear_requested",),
    ]


def test_the_list_follows_the_cursor_on_the_body(dialog: BodyMapDialog) -> None:
    press(dialog.map.back, LEFT_CALVES)
    assert find(dialog, QComboBox, "SorePlace").currentData() == LEFT_CALVES
    assert find(dialog, QListWidget, "SorePlaces").currentRow() == 1


def test_it_closes_on_close_and_on_escape_and_not_on_enter(dialog: BodyMapDialog) -> None:
    dialog.list.focus_first()
    key(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    click(dialog, "Close")
    assert not dialog.isVisible()
    dialog.show_map(as_list=True)
    assert focused(dialog).objectName() == "SorePlaces"
    key(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_to_build_closes_it_first(dialog: BodyMapDialog) -> None:
    asked = Asked(dialog)
    seen: list[bool] = []
    dialog.build_requested.connect(lambda: seen.append(dialog.isVisible()))
    assert find(dialog, QPushButton, "Build").text() == "Build me 10 minutes"
    click(dialog, "Build")
    assert (asked, seen) == ([("build_requested",)], [False])


def test_there_is_nothing_to_clear_on_an_empty_map(dialog: BodyMapDialog) -> None:
    assert find(dialog, QPushButton, "Clear").isEnabled()
    dialog.render_props(marked())
    assert not find(dialog, QPushButton, "Clear").isEnabled()


def test_it_is_no_larger_than_the_window_behind(dialog: BodyMapDialog) -> None:
    window = dialog.parentWidget()
    assert window is not None
    dialog.reject()
    window.setMinimumSize(0, 0)
    window.resize(1024, 640)
    dialog.show_map()
    assert (dialog.width(), dialog.height()) <= (1024, 640)
    for view in (dialog.map.front, dialog.map.back):
        view.grab()
        smallest = min(
            min(path.boundingRect().width(), path.boundingRect().height())
            for path in view.picture.paths.values()
        )
        assert smallest >= 24
