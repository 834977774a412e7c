# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A hand on the window's mouse and keyboard, and a list of what a view asks for."""

from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from recovery_gui.app import App
from recovery_gui.core.session_event import Tick
from recovery_gui.core.session_state import Instant, Running

W = TypeVar("W", bound=QWidget)


def find(within: QWidget, kind: type[W], name: str) -> W:
    """The one widget of this kind and name."""
    (found,) = within.findChildren(kind, name)
    return found


def click(within: QWidget, name: str) -> None:
    """Press a button that can be seen with the left mouse button."""
    button = find(within, QAbstractButton, name)
    assert button.isVisible(), f"{name} cannot be seen"
    assert button.isEnabled(), f"{name} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_at(widget: QWidget, place: QPoint) -> None:
    """Press the left mouse button at a place of the widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def key(
    window: QWidget,
    pressed: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(window), pressed, held)


def keys(window: QWidget, text: str) -> None:
    """Type a text, each letter where the keyboard is by then."""
    for letter in text:
        QTest.keyClicks(focused(window), letter)


def focused(window: QWidget) -> QWidget:
    """What has the keyboard."""
    widget = window.window().focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def practise(app: App, seconds: float) -> None:
    """Let this many seconds (5 at most) pass in a session, and not in the room."""
    state = app.rooms.controller.state.value
    assert isinstance(state, Running)
    last = state.last
    later = Instant(last.seconds + seconds, last.wall, last.rate)
    app.rooms.controller.dispatch(Tick(later))


def run_through(app: App) -> None:
    """Start, practise a little of the first step, and press Next until the end."""
    click(app.window.practice, "Start")
    key(app.window, Qt.Key.Key_Right)
    practise(app, 2.0)
    while isinstance(app.rooms.controller.state.value, Running):
        key(app.window, Qt.Key.Key_Right)
    assert app.window.finish.isVisible()


class Asked(list[tuple[object, ...]]):
    """Everything that a view asks for, in order: (signal, argument, ...)."""

    def __init__(self, view: QObject) -> None:
        super().__init__()
        for name in vars(type(view)):
            signal = getattr(view, name)
            if isinstance(signal, SignalInstance):
                signal.connect(lambda *values, name=name: self.append((name, *values)))
