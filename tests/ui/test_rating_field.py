# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from recovery_gui.ui.parts import row
from recovery_gui.ui.rating_field import RatingField
from tests.ui.hand import focused, key, keys


class Row(QWidget):
    """Two ratings and a line of text; `rated` is what the user said."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.after = RatingField("Calves, before"), RatingField("Calves, after")
        self.note = QLineEdit()
        self.setLayout(row(self.before, self.after, self.note))
        self.rated: list[tuple[str, object]] = []
        self.before.rated.connect(lambda rating: self.rated.append(("before", rating)))
        self.after.rated.connect(lambda rating: self.rated.append(("after", rating)))


@pytest.fixture
def fields(show: Callable[[QWidget], None]) -> Row:
    """The keyboard is on the first rating."""
    fields = Row()
    show(fields)
    fields.before.setFocus()
    return fields


def wheel(field: QWidget, notches: int) -> bool:
    """Turn the wheel over the field; whether the field took it."""
    event = QWheelEvent(
        QPointF(5, 5),
        field.mapToGlobal(QPointF(5, 5)),
        QPoint(0, 0),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_a_rating_set_by_code_is_shown_and_not_told(fields: Row) -> None:
    assert fields.before.text() == "–"
    fields.before.show_rating(7)
    assert fields.before.text() == "7"
    fields.before.show_rating(None)
    assert fields.before.text() == "–"
    assert fields.rated == []


def test_a_digit_rates_and_moves_on(fields: Row) -> None:
    keys(fields, "63")
    assert fields.rated == [("before", 6), ("after", 3)]
    assert focused(fields) is fields.note
    assert (fields.before.text(), fields.after.text()) == ("6", "3")


def test_one_and_nothing_is_ten(fields: Row) -> None:
    keys(fields, "10")
    assert fields.rated == [("before", 1), ("before", 10)]
    assert focused(fields) is fields.after


def test_one_and_another_digit_is_one_and_the_next_rating(fields: Row) -> None:
    keys(fields, "14")
    assert fields.rated == [("before", 1), ("after", 4)]


def test_one_one_one(fields: Row) -> None:
    keys(fields, "11")
    assert fields.rated == [("before", 1), ("after", 1)]
    assert focused(fields) is fields.after
    keys(fields, "0")
    assert fields.rated[-1] == ("after", 10)


def test_a_one_that_was_left_stays_a_one(fields: Row) -> None:
    keys(fields, "1")
    fields.after.setFocus()
    fields.before.setFocus()
    keys(fields, "0")
    assert fields.rated == [("before", 1), ("before", 0)]


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_back(fields: Row, pressed: Qt.Key) -> None:
    fields.before.show_rating(6)
    key(fields, pressed)
    key(fields, pressed)
    assert fields.rated == [("before", None)]
    assert fields.before.text() == "–"


def test_up_and_down_by_one_within_the_scale(fields: Row) -> None:
    key(fields, Qt.Key.Key_Up)
    key(fields, Qt.Key.Key_Up)
    key(fields, Qt.Key.Key_Down)
    key(fields, Qt.Key.Key_Down)
    assert fields.rated == [("before", 0), ("before", 1), ("before", 0)]
    fields.before.show_rating(10)
    key(fields, Qt.Key.Key_Up)
    assert len(fields.rated) == 3


def test_the_wheel_rates_only_what_has_the_keyboard(fields: Row) -> None:
    assert wheel(fields.before, +1)
    assert wheel(fields.before, +1)
    assert wheel(fields.before, -1)
    assert not wheel(fields.after, +1)
    assert fields.rated == [("before", 0), ("before", 1), ("before", 0)]


def test_a_sideways_wheel_is_left_to_the_page(fields: Row) -> None:
    assert not wheel(fields.before, 0)
    assert fields.rated == []


def test_letters_and_foreign_digits_are_no_rating(fields: Row) -> None:
    keys(fields, "y")
    foreign = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "٣")
    QApplication.sendEvent(fields.before, foreign)
    assert fields.rated == []
    assert focused(fields) is fields.before
