# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDoubleSpinBox, QWidget

from recovery_gui.ui.amount import Amount, Range
from tests.ui.hand import Asked, find


@pytest.fixture
def amount(show: Callable[[QWidget], None]) -> Amount:
    made = Amount("Getting ready", Range(0, 60, 1, "s"))
    made.show_value(5.0)
    show(made)
    return made


@pytest.fixture
def asked(amount: Amount) -> Asked:
    return Asked(amount)


def number(amount: Amount) -> QDoubleSpinBox:
    return find(amount, QDoubleSpinBox, "Gettingready")


def notch(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_what_is_shown_is_not_asked_for(amount: Amount, asked: Asked) -> None:
    amount.show_value(12.0)
    assert number(amount).text() == "12 s"
    assert number(amount).accessibleName() == "Getting ready"
    assert asked == []


def test_buttons_step(amount: Amount, asked: Asked) -> None:
    less, more = amount.findChildren(QAbstractButton)
    names = [one.accessibleName() for one in (less, more)]
    assert names == ["Getting ready: less", "Getting ready: more"]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    for _ in range(7):
        QTest.mouseClick(less, Qt.MouseButton.LeftButton)
    assert [value for _, value in asked] == [6.0, 5.0, 4.0, 3.0, 2.0, 1.0, 0.0]


def test_keys_step_and_type(amount: Amount, asked: Asked) -> None:
    field = number(amount)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    field.selectAll()
    QTest.keyClicks(field, "30")
    assert [value for _, value in asked] == [6.0]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [value for _, value in asked] == [6.0, 30.0]


def test_the_wheel_is_for_the_page_until_the_number_has_the_keyboard(
    amount: Amount, asked: Asked
) -> None:
    field = number(amount)
    field.clearFocus()
    notch(field)
    assert asked == []
    field.setFocus()
    notch(field)
    assert [value for _, value in asked] == [6.0]


def test_halves_are_shown_where_the_step_is_one(show: Callable[[QWidget], None]) -> None:
    made = Amount("Getting ready", Range(1, 20, 0.5, "s"))
    show(made)
    made.show_value(4.5)
    assert number(made).text() == "4.5 s"
