# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Floor mode alone: what it shows, turned or not, and what every click, notch and key asks for."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.session_state import Paused, PauseReason
from recovery_gui.core.settings import FloorAction
from recovery_gui.presentation.floor_props import FloorProps, floor_props
from recovery_gui.presentation.session_derive import session_props
from recovery_gui.ui.count_ring import SMALLEST_DISC
from recovery_gui.ui.floor_colours import floor_theme
from recovery_gui.ui.floor_count import FloorCount
from recovery_gui.ui.floor_figure import FloorFigure
from recovery_gui.ui.floor_view import FloorView
from recovery_gui.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from tests.presentation.world import running_at
from tests.ui.hand import Asked, find
from tests.ui.pixels import reach

READABLE = 0.07  # Of the height, from three metres.
ACT, BACK = [("act_requested",)], [("back_requested",)]


@pytest.fixture
def frame(plan: PracticePlan) -> FloorProps:
    """Toes in and out, two seconds into the step."""
    session = session_props(running_at(plan, 5, 2.0), reduced_motion=True)
    return floor_props(session, FloorAction.NEXT, 0)


@pytest.fixture
def view(show: Callable[[QWidget], None], frame: FloorProps) -> FloorView:
    """The floor with the keyboard."""
    view = FloorView()
    view.render_props(frame)
    show(view)
    view.setFocus()
    return view


@pytest.fixture
def asked(view: FloorView) -> Asked:
    return Asked(view)


def notch(view: FloorView, at_ms: int, delta: int = -120) -> None:
    """One notch of the wheel, at a time of the pointer's clock."""
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.setTimestamp(at_ms)
    QApplication.sendEvent(view, event)


def test_one_line_one_number(view: FloorView, frame: FloorProps) -> None:
    assert find(view, QLabel, "Instruction").text() == frame.line
    assert find(view, QLabel, "FloorHint").text() == "Click, wheel or Space: next"
    assert find(view, FloorCount, "FloorCount").accessibleName() == "3 reps left"
    assert find(view, FloorFigure, "FloorFigure").accessibleDescription()


def test_it_is_a_button_for_screen_readers(
    view: FloorView, asked: Asked, plan: PracticePlan, qtbot: QtBot
) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Next"
    interface.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: asked == ACT)
    paused = Paused(running_at(plan, 5, 2.0), PauseReason.USER)
    session = session_props(paused, reduced_motion=True)
    view.render_props(floor_props(session, FloorAction.NEXT, 0))
    assert interface.text(QAccessible.Text.Name) == "Resume"
    assert interface.text(QAccessible.Text.Description) == "Paused"


def test_a_pause_is_told_across_the_room(
    view: FloorView, frame: FloorProps, plan: PracticePlan
) -> None:
    view.set_theme(LIGHT)
    ring = find(view, FloorCount, "FloorCount")
    figure = find(view, FloorFigure, "FloorFigure").figure
    moving, loud = figure.grab().toImage(), QColor(floor_theme(LIGHT).accent)
    assert ink_rows(ring.grab().toImage(), loud)
    paused = session_props(Paused(running_at(plan, 5, 2.0), PauseReason.USER), reduced_motion=True)
    view.render_props(floor_props(paused, FloorAction.NEXT, 0))
    assert ring.accessibleName() == "3 Paused"
    assert not ink_rows(ring.grab().toImage(), loud)
    assert figure.grab().toImage() != moving
    view.render_props(frame)
    assert figure.grab().toImage() == moving


@pytest.mark.parametrize(
    "pressed",
    [
        *("Space", "Return", "Enter", "Right", "Down", "PageDown", "B", "Period"),
        *("MediaPlay", "MediaPause", "MediaTogglePlayPause", "MediaNext"),
    ],
)
def test_keys_remotes_and_presenters_act(view: FloorView, asked: Asked, pressed: str) -> None:
    # QTest does not know every key of a remote.
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key[f"Key_{pressed}"], Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)
    assert asked == ACT


def test_a_key_held_down_acts_once(view: FloorView, asked: Asked) -> None:
    for repeats in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", repeats
        )
        QApplication.sendEvent(view, event)
    assert asked == ACT


@pytest.mark.parametrize("pressed", ["Left", "Up", "PageUp", "MediaPrevious"])
def test_keys_that_lead_back(view: FloorView, asked: Asked, pressed: str) -> None:
    QTest.keyClick(view, Qt.Key[f"Key_{pressed}"])
    assert asked == BACK


def test_r_turns_and_escape_leaves_and_other_keys_do_nothing(view: FloorView, asked: Asked) -> None:
    for pressed in (Qt.Key.Key_R, Qt.Key.Key_X, Qt.Key.Key_Shift, Qt.Key.Key_Escape):
        QTest.keyClick(view, pressed)
    assert asked == [("turn_requested",), ("leave_requested",)]


@pytest.mark.parametrize("button", ["LeftButton", "RightButton", "MiddleButton"])
def test_any_click_anywhere_acts_once(view: FloorView, asked: Asked, button: str) -> None:
    QTest.mouseClick(view, Qt.MouseButton[button], pos=QPoint(5, 5))
    QTest.mouseClick(view, Qt.MouseButton[button], pos=view.rect().center())
    assert asked == ACT + ACT


def test_a_double_click_is_one_click(view: FloorView, asked: Asked) -> None:
    middle = view.rect().center()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert asked == ACT


def test_the_thumb_button_goes_back(view: FloorView, asked: Asked) -> None:
    QTest.mouseClick(view, Qt.MouseButton.BackButton)
    assert asked == BACK


def test_a_click_on_the_words_acts_too(view: FloorView, asked: Asked) -> None:
    window = view.window()
    leave = view.findChildren(QPushButton)[-1]
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        pos=view.mapTo(window, leave.geometry().center()),
    )
    assert asked == ACT


def test_a_flick_of_the_wheel_acts_once(view: FloorView, asked: Asked) -> None:
    for at_ms in (1000, 1040, 1300, 1690):
        notch(view, at_ms)
    assert asked == ACT
    notch(view, 2090, +120)
    assert asked == ACT + ACT
    notch(view, 9000, 0)
    assert asked == ACT + ACT


def test_the_quiet_buttons_are_for_the_keyboard(view: FloorView, asked: Asked) -> None:
    for name in ("Back", "Turn the picture", "Leave floor mode"):
        (made,) = (one for one in view.findChildren(QPushButton) if one.accessibleName() == name)
        made.setFocus(Qt.FocusReason.TabFocusReason)
        view.grab()
        QTest.keyClick(made, Qt.Key.Key_Space)
    assert asked == [("back_requested",), ("turn_requested",), ("leave_requested",)]


def test_the_pointer_is_hidden(view: FloorView) -> None:
    assert view.cursor().shape() is Qt.CursorShape.BlankCursor


@pytest.mark.parametrize("degrees", [0, 90, 270])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 640)])
def test_all_that_is_shown_has_its_own_place(
    view: FloorView, frame: FloorProps, degrees: int, size: tuple[int, int]
) -> None:
    view.window().resize(*size)
    view.render_props(replace(frame, turn_degrees=degrees))
    line = find(view, QLabel, "Instruction").geometry()
    figure = find(view, FloorFigure, "FloorFigure").geometry()
    ring = find(view, FloorCount, "FloorCount").geometry()
    assert view.rect().contains(line)
    assert view.rect().contains(figure)
    assert figure.contains(ring)
    assert not line.intersects(figure)
    short = min(view.width(), view.height())
    assert max(line.height(), line.width()) >= short / 2
    assert min(line.height(), line.width()) >= 2 * READABLE * short


@pytest.mark.parametrize("caption", ["seconds", "breathe out", "suelta el aire", "noch übrig"])
def test_the_disc_at_rest_is_as_large_as_what_stands_on_it(
    view: FloorView, frame: FloorProps, caption: str
) -> None:
    view.set_theme(LIGHT)
    resting = replace(frame.count, number="38", caption=caption, fullness=0.0)
    view.render_props(replace(frame, count=resting))
    ring = find(view, FloorCount, "FloorCount")
    assert reach(ring, QColor(floor_theme(LIGHT).ink)) <= SMALLEST_DISC


def ink_rows(image: QImage, ink: QColor) -> int:
    """In how many rows of pixels there is something of a colour."""
    return sum(
        any(image.pixelColor(x, y) == ink for x in range(image.width()))
        for y in range(image.height())
    )


def test_the_line_is_read_from_three_metres(view: FloorView, frame: FloorProps) -> None:
    view.set_theme(LIGHT)
    view.render_props(replace(frame, line="H"))
    image = find(view, QLabel, "Instruction").grab().toImage()
    capitals = ink_rows(image, QColor(floor_theme(LIGHT).ink))
    # A capital of Inter is 0.727 of its size: rsms.me/inter.
    assert capitals / 0.727 >= READABLE * view.height()


def test_words_and_figure_turn_together(view: FloorView, frame: FloorProps) -> None:
    upright = find(view, FloorFigure, "FloorFigure").figure.size()
    view.render_props(replace(frame, turn_degrees=90))
    turned = find(view, FloorFigure, "FloorFigure")
    assert turned.transform().mapRect(turned.sceneRect()).size().toSize() == turned.size()
    assert turned.figure.size() == turned.size().transposed()
    assert turned.figure.size() != upright


def test_each_step_is_announced_once(
    view: FloorView, frame: FloorProps, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    view.render_props(replace(frame, count=replace(frame.count, number="2")))
    view.render_props(replace(frame, line="Paused"))
    assert said == []
    view.render_props(replace(frame, spoken="Now the other one."))
    view.clear()
    view.render_props(frame)
    assert said == ["Now the other one.", frame.spoken]


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST])
def test_its_colours_are_further_apart(theme: Theme) -> None:
    floor = floor_theme(theme)
    ground = luminance(floor.background)
    for token in (floor.ink, floor.mute):
        lighter, darker = sorted((luminance(token), ground), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 7.0


def luminance(colour: str) -> float:
    """Relative luminance: www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    made = QColor(colour)
    red, green, blue = map(linear, (made.redF(), made.greenF(), made.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
