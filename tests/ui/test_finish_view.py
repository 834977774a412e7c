# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.session_state import Completed, OnDisk, SaveFault
from recovery_gui.core.side import Side
from recovery_gui.presentation.finish_presenter import finish_props
from recovery_gui.presentation.finish_props import FinishProps
from recovery_gui.ui.finish_view import FinishView
from recovery_gui.ui.rating_field import RatingField
from tests.presentation.world import entry, session
from tests.ui.hand import Asked, click, find, focused, key, keys

HAMSTRINGS, CALVES = BodyArea.HAMSTRINGS, BodyArea.CALVES
SAVED = finish_props(Completed(session(), OnDisk()))
RATED = finish_props(
    Completed(
        replace(
            session(),
            soreness_before=(Soreness(HAMSTRINGS, Side.LEFT, 6),),
            soreness_after=(Soreness(HAMSTRINGS, Side.LEFT, 3),),
            note="Looser.",
        ),
        OnDisk(),
    )
)
FAILED = finish_props(Completed(session(), SaveFault("The disk is full.", "Free some space.")))
UNSIDED = finish_props(Completed(session(0, entry(Side.NONE)), OnDisk()))


@pytest.fixture
def view(show: Callable[[QWidget], None]) -> FinishView:
    """A session that is saved, not rated yet; the keyboard is on the first rating."""
    view = FinishView()
    view.render_props(SAVED)
    show(view)
    view.focus_first()
    return view


@pytest.fixture
def asked(view: FinishView) -> Asked:
    return Asked(view)


def text(view: FinishView, name: str) -> str:
    shown = find(view, QLabel, name)
    return shown.text() if shown.isVisible() else ""


def fields(view: FinishView) -> list[RatingField]:
    """The ratings, by name, without those of a session before."""
    found = [field for field in view.findChildren(RatingField) if field.isVisibleTo(view)]
    return sorted(found, key=RatingField.accessibleName)


def test_a_saved_session(view: FinishView) -> None:
    assert text(view, "FinishHeading") == "Well done."
    assert text(view, "FinishSummary") == SAVED.summary
    assert text(view, "Saved") == "Saved. It is in your history."
    assert not find(view, QPushButton, "Retry").isVisible()
    assert {field.text() for field in fields(view)} == {"–"}


def test_what_was_rated(view: FinishView, asked: Asked) -> None:
    view.render_props(RATED)
    shown = {field.accessibleName(): field.text() for field in fields(view)}
    assert shown["Left hamstrings, before"] == "6"
    assert shown["Left hamstrings, after"] == "3"
    assert text(view, "Changed") == "Left hamstrings 6 → 3"
    assert find(view, QLineEdit, "Note").text() == "Looser."
    assert asked == []


def test_a_failure_offers_retry_and_another_place(view: FinishView, asked: Asked) -> None:
    view.render_props(FAILED)
    assert text(view, "SaveFailure") == "The disk is full.\nFree some space."
    assert text(view, "Saved") == ""
    assert not find(view, QPushButton, "Save").isVisible()
    click(view, "Retry")
    click(view, "Saveelsewhere…")
    assert asked == [("retry_requested",), ("save_elsewhere_requested",)]


def test_another_session_brings_its_own_places(
    view: FinishView, asked: Asked, qtbot: QtBot
) -> None:
    view.render_props(UNSIDED)
    qtbot.waitUntil(lambda: len(fields(view)) == 4)
    assert [field.accessibleName() for field in fields(view)] == [
        "Calves, after",
        "Calves, before",
        "Hamstrings, after",
        "Hamstrings, before",
    ]
    view.focus_first()
    keys(view, "7")
    assert asked == [("before_rated", HAMSTRINGS, Side.NONE, 7)]


def test_what_has_no_sides_stands_below_what_has(view: FinishView) -> None:
    back = replace(entry(Side.NONE), areas=(BodyArea.LOW_BACK,))
    mixed = session(0, back, entry(Side.RIGHT), entry(Side.LEFT))
    view.render_props(finish_props(Completed(mixed, OnDisk())))
    view.grab()
    at = {one.accessibleName(): one.mapTo(view, QPoint(0, 0)) for one in fields(view)}
    assert at["Left calves, before"].x() == at["Low back, before"].x()
    assert at["Left calves, after"].x() == at["Low back, after"].x()
    assert (
        max(one.y() for name, one in at.items() if "back" not in name) < at["Low back, after"].y()
    )
    headings = {one.text() for one in view.findChildren(QLabel) if one.isVisible()}
    assert {"Right", "Left", "Both sides"} <= headings
    view.focus_first()
    assert focused(view).accessibleName() == "Right hamstrings, before"
    keys(view, "2" * len(fields(view)))
    assert focused(view).accessibleName() == "Note"


def test_digits_rate_in_reading_order(view: FinishView, asked: Asked) -> None:
    keys(view, "63105")
    assert asked == [
        ("before_rated", HAMSTRINGS, Side.RIGHT, 6),
        ("after_rated", HAMSTRINGS, Side.RIGHT, 3),
        ("before_rated", HAMSTRINGS, Side.LEFT, 1),
        ("before_rated", HAMSTRINGS, Side.LEFT, 10),
        ("after_rated", HAMSTRINGS, Side.LEFT, 5),
    ]
    assert focused(view).accessibleName() == "Right calves, before"


def test_the_last_rating_leads_to_the_note(view: FinishView) -> None:
    keys(view, "2" * len(fields(view)))
    assert focused(view).accessibleName() == "Note"


def test_a_note_is_handed_over_when_it_is_left(view: FinishView, asked: Asked) -> None:
    find(view, QLineEdit, "Note").setFocus()
    keys(view, "ok")
    assert asked == []
    view.focus_first()
    assert asked == [("note_edited", "ok")]


def test_a_note_in_the_making_is_handed_over_at_closing(view: FinishView, asked: Asked) -> None:
    view.commit_note()
    assert asked == []
    find(view, QLineEdit, "Note").setFocus()
    keys(view, "ok")
    view.commit_note()
    assert asked == [("note_edited", "ok")]


def test_enter_in_the_note_keeps_it_and_is_done(view: FinishView, asked: Asked) -> None:
    find(view, QLineEdit, "Note").setFocus()
    keys(view, "ok")
    key(view, Qt.Key.Key_Return)
    assert asked[0] == ("note_edited", "ok")
    assert asked.index(("save_requested",)) == len(asked) - 1


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_a_rating_is_done(view: FinishView, asked: Asked, pressed: Qt.Key) -> None:
    key(view, pressed)
    assert asked == [("save_requested",)]


def test_save_is_done(view: FinishView, asked: Asked) -> None:
    click(view, "Save")
    find(view, QPushButton, "Save").setFocus()
    key(view, Qt.Key.Key_Return)
    key(view, Qt.Key.Key_Space)
    assert asked == [("save_requested",)] * 3


def test_enter_does_not_leave_a_session_that_is_not_saved(view: FinishView, asked: Asked) -> None:
    view.render_props(FAILED)
    view.focus_first()
    key(view, Qt.Key.Key_Return)
    find(view, QLineEdit, "Note").setFocus()
    key(view, Qt.Key.Key_Return)
    assert ("save_requested",) not in asked


def test_without_places_the_keyboard_is_on_save(view: FinishView) -> None:
    bare: FinishProps = replace(SAVED, ratings=())
    view.render_props(bare)
    view.focus_first()
    assert focused(view) is find(view, QPushButton, "Save")
