# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The binding keeps its references (docs/adr/0002).

PySide6 6.12.0 loses one reference to None with each void call and one to True with each emit
on Python 3.10 and 3.11; after some hundreds the process aborts.
"""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 5_000
# Whatever else the interpreter does meanwhile, far below one reference for each call.
SLACK = 200


class Bell(QObject):
    rung = Signal(bool)


@pytest.mark.usefixtures("qapp")
def test_emitting_keeps_true() -> None:
    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(CALLS):
        bell.rung.emit(True)
    assert abs(sys.getrefcount(True) - before) < SLACK


def test_calling_keeps_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < SLACK
