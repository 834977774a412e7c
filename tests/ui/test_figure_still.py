# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A figure that has come to rest costs nothing: no timer, no paint, for as long as one looks."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.override import override
from recovery_gui.ui.step_figure import StepFigure

LOOKING_MS = 10_000


class Painted(QObject):
    """Counts every paint event of the program."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.count = 0
        application.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_after_a_glide_the_window_is_still_for_ten_seconds(
    app: App, qtbot: QtBot, qapp: QApplication
) -> None:
    painted = Painted(qapp)
    (figure,) = app.window.practice.findChildren(StepFigure)
    qtbot.waitUntil(lambda: figure.props is not None)
    app.practice.forward()
    qtbot.waitUntil(lambda: not figure.gliding and painted.count > 0)
    qtbot.waitUntil(lambda: not beating(app), timeout=60_000)
    settle()
    before = painted.count
    watch = QElapsedTimer()
    watch.start()
    qtbot.waitUntil(lambda: watch.elapsed() > LOOKING_MS, timeout=2 * LOOKING_MS)
    assert painted.count == before
    assert beating(app) == []


def beating(app: App) -> list[QTimer]:
    return [timer for timer in app.window.findChildren(QTimer) if timer.isActive()]


def settle() -> None:
    for _ in range(3):
        QTest.qWait(0)
