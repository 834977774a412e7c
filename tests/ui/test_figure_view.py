# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The figure on the screen: when it paints, how it glides and turns, what it says."""

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.override import override
from recovery_gui.core.picture import Picture
from recovery_gui.figure.camera import Camera, camera_for
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.ui.figure_painter import Frame, frame_for
from recovery_gui.ui.figure_view import FADED, GLIDE_MS, FigureView

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT_BUTTON = Qt.MouseButton.LeftButton


class Counter(QObject):
    """Counts what a widget is sent."""

    def __init__(self, watched: QWidget, kind: QEvent.Type) -> None:
        super().__init__(watched)
        self.count = 0
        self._kind = kind
        watched.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == self._kind
        return False


class Areas(QObject):
    """Knows how many pixels each paint event of a widget asked for."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen: list[int] = []
        watched.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self.seen.append(event.rect().width() * event.rect().height())
        return False


@pytest.fixture
def pictures(press: Exercise) -> tuple[Picture, ...]:
    return tuple(step.picture for step in press.steps)


@pytest.fixture
def frame(pictures: tuple[Picture, ...]) -> Frame:
    return frame_for(pictures)


@pytest.fixture
def view(qtbot: QtBot, pictures: tuple[Picture, ...], frame: Frame) -> FigureView:
    """A view that shows the third step."""
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(434, 220)
    view.set_frame(frame)
    view.render_props(FigureProps(pictures[2]))
    with qtbot.waitExposed(view):
        view.show()
    settle(view)
    return view


@pytest.fixture
def paints(view: FigureView) -> Counter:
    return Counter(view, QEvent.Type.Paint)


def settle(view: QWidget) -> None:
    """Let everything that waits be painted."""
    for _ in range(3):
        QTest.qWait(0)
    assert view.isVisible()


def painted(view: FigureView, paints: Counter) -> int:
    before = paints.count
    settle(view)
    return paints.count - before


def camera(view: FigureView) -> Camera:
    found = view.camera
    assert found is not None
    return found


def drag(view: FigureView, by: QPoint) -> None:
    start = view.rect().center()
    QTest.mousePress(view, LEFT_BUTTON, NONE, start)
    QTest.mouseMove(view, start + by)
    QTest.mouseRelease(view, LEFT_BUTTON, NONE, start + by)


def test_it_has_a_name_and_says_what_it_shows(
    view: FigureView, pictures: tuple[Picture, ...]
) -> None:
    assert view.accessibleName() == "Figure"
    assert view.accessibleDescription().startswith("Lying on your back, roller under the pelvis")
    view.render_props(FigureProps(pictures[3]))
    assert "right leg straight up" in view.accessibleDescription()


def test_without_a_picture_it_is_blank(qtbot: QtBot) -> None:
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(100, 60)
    assert view.camera is None
    image = view.grab().toImage()
    assert image.pixelColor(0, 0) == image.pixelColor(50, 30)
    drag(view, QPoint(30, 0))
    assert not view.gliding


def test_without_a_frame_a_picture_fills_the_view(
    qtbot: QtBot, pictures: tuple[Picture, ...]
) -> None:
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.render_props(FigureProps(pictures[5]))
    image = view.grab().toImage()
    assert len({image.pixel(x, 100) for x in range(300)}) > 10


def test_what_does_not_change_is_not_painted(
    view: FigureView, paints: Counter, pictures: tuple[Picture, ...], frame: Frame
) -> None:
    view.render_props(FigureProps(pictures[2]))
    view.glide_to(FigureProps(pictures[2]))
    view.set_palette_name("light")
    view.set_frame(frame)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert painted(view, paints) == 0
    assert not view.gliding


def test_every_change_is_painted_once(
    view: FigureView, paints: Counter, pictures: tuple[Picture, ...]
) -> None:
    view.render_props(FigureProps(pictures[5]))
    assert painted(view, paints) == 1
    view.render_props(FigureProps(pictures[5], breath=0.5))
    assert painted(view, paints) == 1
    view.set_palette_name("dark")
    assert painted(view, paints) == 1
    view.set_frame(frame_for(pictures[:2]))
    assert painted(view, paints) == 1


def test_a_glide_ends_at_its_picture_and_is_still(
    qtbot: QtBot, view: FigureView, paints: Counter, pictures: tuple[Picture, ...]
) -> None:
    view.glide_to(FigureProps(pictures[3]))
    assert view.gliding
    assert view.props == FigureProps(pictures[3], previous=pictures[2], blend=0.0)
    qtbot.waitUntil(lambda: not view.gliding)
    assert view.props == FigureProps(pictures[3])
    settle(view)
    assert paints.count > 3
    assert painted(view, paints) == 0


@pytest.mark.parametrize("blend", [0.4, 1.0])
def test_what_is_at_rest_is_pale_as_one_picture(
    view: FigureView, paints: Counter, pictures: tuple[Picture, ...], blend: float
) -> None:
    previous = pictures[2] if blend < 1.0 else None
    view.render_props(FigureProps(pictures[3], previous=previous, blend=blend))
    loud = view.grab().toImage()
    ground = loud.pixelColor(14, 14).green()
    view.set_faded(True)
    pale = view.grab().toImage()
    assert loud != pale
    inside = product(range(14, view.width() - 14, 7), range(14, view.height() - 14, 7))
    for x, y in inside:  # The edge tells where the keyboard is.
        was, now = loud.pixelColor(x, y).green(), pale.pixelColor(x, y).green()
        assert now == pytest.approx(ground + FADED * (was - ground), abs=3)
    settle(view)
    view.set_faded(True)
    assert painted(view, paints) == 0


def test_a_frame_that_took_long_delays_a_glide_and_leaves_nothing_out(
    qtbot: QtBot, view: FigureView, pictures: tuple[Picture, ...]
) -> None:
    view.glide_to(FigureProps(pictures[3]))
    long = QElapsedTimer()
    long.start()
    while long.elapsed() < GLIDE_MS:
        pass
    qtbot.waitUntil(lambda: view.props is not None and view.props.blend > 0.0)
    assert view.props is not None
    assert view.props.blend < 0.3
    qtbot.waitUntil(lambda: not view.gliding)


def test_a_breath_paints_only_where_it_moves(
    view: FigureView, pictures: tuple[Picture, ...]
) -> None:
    view.render_props(FigureProps(pictures[5]))
    settle(view)
    areas = Areas(view)
    for number in range(1, 5):
        view.render_props(FigureProps(pictures[5], breath=number / 4))
        settle(view)
    assert len(areas.seen) == 4
    assert max(areas.seen) < view.width() * view.height() / 4
    view.render_props(FigureProps(pictures[5], breath=0.99999))
    settle(view)
    assert len(areas.seen) == 4


def test_going_to_where_a_glide_goes_lets_it_go_on(
    view: FigureView, pictures: tuple[Picture, ...]
) -> None:
    view.glide_to(FigureProps(pictures[3]))
    view.glide_to(FigureProps(pictures[3]))
    assert view.gliding
    assert view.props is not None
    assert view.props.blend < 1.0


def test_another_goal_on_the_way_comes_after_the_first(
    qtbot: QtBot, view: FigureView, pictures: tuple[Picture, ...]
) -> None:
    view.glide_to(FigureProps(pictures[3]))
    view.glide_to(FigureProps(pictures[7]))
    assert view.props is not None
    assert view.props.picture == pictures[3]
    qtbot.waitUntil(lambda: view.props == FigureProps(pictures[7]) and not view.gliding)


def test_with_reduced_motion_a_glide_is_at_once(
    view: FigureView, paints: Counter, pictures: tuple[Picture, ...]
) -> None:
    view.set_reduced_motion(True)
    view.glide_to(FigureProps(pictures[3]))
    assert not view.gliding
    assert view.props == FigureProps(pictures[3])
    assert painted(view, paints) == 1


def test_the_first_picture_and_the_other_side_come_at_once(
    qtbot: QtBot, view: FigureView, pictures: tuple[Picture, ...]
) -> None:
    view.glide_to(FigureProps(pictures[2].mirrored()))
    assert not view.gliding
    fresh = FigureView()
    qtbot.addWidget(fresh)
    fresh.glide_to(FigureProps(pictures[3]))
    assert fresh.props == FigureProps(pictures[3])
    assert not fresh.gliding


def test_rendering_ends_a_glide(view: FigureView, pictures: tuple[Picture, ...]) -> None:
    view.glide_to(FigureProps(pictures[3]))
    view.render_props(FigureProps(pictures[0]))
    assert not view.gliding
    assert view.props == FigureProps(pictures[0])


def test_dragging_turns_with_the_hand(view: FigureView, paints: Counter) -> None:
    before = camera(view)
    drag(view, QPoint(-50, 10))
    assert camera(view).yaw == pytest.approx(before.yaw + 20.0)
    assert camera(view).pitch == pytest.approx(before.pitch + 4.0)
    assert painted(view, paints) >= 1


def test_on_the_other_side_the_hand_leads_the_same_way(
    view: FigureView, pictures: tuple[Picture, ...]
) -> None:
    view.render_props(FigureProps(pictures[2].mirrored()))
    before = camera(view)
    drag(view, QPoint(50, 0))
    assert camera(view).yaw == pytest.approx(before.yaw + 20.0)


def test_a_turn_stops_before_the_picture_makes_no_sense(view: FigureView) -> None:
    best = camera(view)
    drag(view, QPoint(-3000, 3000))
    assert camera(view) == Camera(best.yaw + 75.0, 60.0)
    drag(view, QPoint(3000, -3000))
    assert camera(view) == Camera(best.yaw - 75.0, 2.0)


def test_the_right_button_and_a_bare_move_do_not_turn(view: FigureView) -> None:
    before = camera(view)
    QTest.mousePress(view, Qt.MouseButton.RightButton, NONE, QPoint(50, 50))
    QTest.mouseMove(view, QPoint(90, 60))
    QTest.mouseRelease(view, Qt.MouseButton.RightButton, NONE, QPoint(90, 60))
    assert camera(view) == before


def test_keys_turn_with_shift_and_home_turns_back(
    view: FigureView, pictures: tuple[Picture, ...]
) -> None:
    best = camera_for(pictures[2])
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert camera(view).yaw == pytest.approx(best.yaw + 15.0)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert camera(view).yaw == pytest.approx(best.yaw - 15.0)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert camera(view) == best


def test_a_double_click_turns_back(view: FigureView, pictures: tuple[Picture, ...]) -> None:
    drag(view, QPoint(40, 0))
    QTest.mouseDClick(view, LEFT_BUTTON, NONE, QPoint(50, 50))
    assert camera(view) == camera_for(pictures[2])


def test_arrows_are_left_to_the_parent(qtbot: QtBot, pictures: tuple[Picture, ...]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = FigureView(parent)
    view.render_props(FigureProps(pictures[2]))
    pressed = Counter(parent, QEvent.Type.KeyPress)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert pressed.count == 3
    assert camera(view) == camera_for(pictures[2])


def test_a_turned_figure_stays_inside(view: FigureView, pictures: tuple[Picture, ...]) -> None:
    view.render_props(FigureProps(replace(pictures[5], leg_limit=None)))
    drag(view, QPoint(-140, 60))
    view.clearFocus()
    image = view.grab().toImage()
    ground = image.pixel(0, 0)
    edges = [image.pixel(x, y) for x in range(434) for y in (0, 219)]
    edges += [image.pixel(x, y) for y in range(220) for x in (0, 433)]
    assert set(edges) == {ground}


def test_the_keyboard_s_place_is_seen(qtbot: QtBot, view: FigureView) -> None:
    view.clearFocus()
    without = view.grab().toImage()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.grab().toImage() != without


def test_it_asks_for_room(view: FigureView) -> None:
    assert view.sizeHint().width() > view.minimumSizeHint().width()
