# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.session_state import Paused, PauseReason, Running
from recovery_gui.presentation.session_controls import SessionControls
from recovery_gui.presentation.session_derive import session_props
from recovery_gui.presentation.session_props import NoticeProps, SessionProps
from recovery_gui.ui.count_ring import SMALLEST_DISC, CountRing
from recovery_gui.ui.figure_view import FigureView
from recovery_gui.ui.phase_line import PhaseLine
from recovery_gui.ui.session_view import SessionView
from recovery_gui.ui.theme import LIGHT, TITLE
from tests.presentation.world import running_at
from tests.ui.hand import Asked, click, find, focused, key
from tests.ui.pixels import places_of, reach


def props(state: Running | Paused) -> SessionProps:
    return session_props(state, reduced_motion=False)


@pytest.fixture
def running(plan: PracticePlan) -> SessionProps:
    """Toes in and out, two seconds into the step."""
    return props(running_at(plan, 5, 2.0))


@pytest.fixture
def paused(plan: PracticePlan) -> SessionProps:
    return props(Paused(running_at(plan, 5, 2.0), PauseReason.USER))


@pytest.fixture
def ending(plan: PracticePlan) -> SessionProps:
    return props(Paused(running_at(plan, 5, 2.0), PauseReason.ENDING))


@pytest.fixture
def view(show: Callable[[QWidget], None], running: SessionProps) -> SessionView:
    """A running session with the keyboard."""
    view = SessionView()
    view.render_props(running)
    show(view)
    view.setFocus()
    return view


def settle() -> None:
    """Let layouts in layouts come to rest."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@pytest.fixture
def asked(view: SessionView) -> Asked:
    return Asked(view)


def text(view: SessionView, name: str) -> str:
    return find(view, QLabel, name).text()


def test_a_frame(view: SessionView, running: SessionProps) -> None:
    assert text(view, "Instruction") == running.instruction
    assert text(view, "Detail") == running.detail
    assert text(view, "Sides") == "Right side, then left"
    assert text(view, "TimeLeft") == running.time_left
    assert text(view, "NextUp") == running.next_line
    assert (text(view, "CountNumber"), text(view, "CountCaption")) == ("3", "reps left")
    assert find(view, PhaseLine, "PhaseLine").accessibleName() == "Part 6 of 17"
    assert find(view, QPushButton, "Pause").text() == "Pause"
    assert not find(view, QWidget, "EndQuestion").isVisible()


def test_rendering_asks_for_nothing(
    view: SessionView, asked: Asked, paused: SessionProps, ending: SessionProps
) -> None:
    for frame in (paused, ending, paused):
        view.render_props(frame)
    assert asked == []


def test_a_pause_says_how_to_go_on(view: SessionView, paused: SessionProps) -> None:
    view.render_props(paused)
    assert text(view, "Detail") == "Paused. Press Space to go on."
    assert find(view, QPushButton, "Pause").text() == "Resume"


def shows(part: QWidget, token: str) -> bool:
    """Whether there is a pixel of one of the theme's colours."""
    return bool(places_of(part, LIGHT.color(token)))


def test_a_pause_is_told_across_the_room(
    view: SessionView, running: SessionProps, paused: SessionProps
) -> None:
    ring, figure = find(view, CountRing, "Count"), find(view, FigureView, "Figure")
    line, place = find(view, QLabel, "Detail"), figure.geometry()
    small, moving = line.fontInfo().pixelSize(), figure.grab().toImage()
    assert (shows(ring, "accent"), shows(ring, "mute")) == (True, False)
    view.render_props(paused)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert (shows(ring, "accent"), shows(ring, "mute")) == (False, True)
    assert (text(view, "CountNumber"), text(view, "CountCaption")) == ("3", "Paused")
    assert line.fontInfo().pixelSize() >= 1.5 * small
    assert figure.geometry() == place
    assert figure.grab().toImage() != moving
    view.render_props(running)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert shows(ring, "accent")
    assert (line.fontInfo().pixelSize(), figure.geometry()) == (small, place)
    assert figure.grab().toImage() == moving


@pytest.mark.parametrize("caption", ["seconds", "breathe out", "suelta el aire", "noch übrig"])
def test_the_disc_at_rest_is_as_large_as_what_stands_on_it(
    view: SessionView, running: SessionProps, caption: str
) -> None:
    resting = replace(running.count, number="38", caption=caption, fullness=0.0)
    view.render_props(replace(running, count=resting))
    ring = find(view, CountRing, "Count")
    assert reach(ring, LIGHT.color("ink")) <= SMALLEST_DISC


def test_space_pauses_and_goes_on(view: SessionView, asked: Asked, paused: SessionProps) -> None:
    key(view, Qt.Key.Key_Space)
    view.render_props(paused)
    key(view, Qt.Key.Key_Space)
    assert asked == [("pause_requested",), ("resume_requested",)]


def test_arrows_and_escape(view: SessionView, asked: Asked) -> None:
    for pressed in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_A):
        key(view, pressed)
    assert asked == [("back_requested",), ("next_requested",), ("end_requested",)]


def test_buttons(view: SessionView, asked: Asked) -> None:
    for name in ("Back", "Pause", "Next", "Endsession", "Floormode"):
        click(view, name)
    assert [name for (name,) in asked] == [
        "back_requested",
        "pause_requested",
        "next_requested",
        "end_requested",
        "floor_requested",
    ]


def test_space_pauses_after_a_click_too(view: SessionView, asked: Asked) -> None:
    click(view, "Next")
    key(view, Qt.Key.Key_Space)
    assert asked == [("next_requested",), ("pause_requested",)]


def test_a_button_reached_by_tab_is_pressed_by_space(view: SessionView, asked: Asked) -> None:
    find(view, QPushButton, "Next").setFocus(Qt.FocusReason.TabFocusReason)
    key(view, Qt.Key.Key_Space)
    assert asked == [("next_requested",)]


def test_the_question_has_the_keyboard_on_go_on(
    view: SessionView, asked: Asked, ending: SessionProps
) -> None:
    view.render_props(ending)
    assert text(view, "EndQuestionText") == ending.keep_line
    assert focused(view) is find(view, QPushButton, "Goon")
    key(view, Qt.Key.Key_Space)
    click(view, "Keep")
    click(view, "Discard")
    assert [name for (name,) in asked] == [
        "resume_requested",
        "keep_requested",
        "discard_requested",
    ]


def test_escape_takes_the_question_back(
    view: SessionView, asked: Asked, ending: SessionProps, running: SessionProps
) -> None:
    view.render_props(ending)
    key(view, Qt.Key.Key_Escape)
    assert asked == [("resume_requested",)]
    view.render_props(running)
    key(view, Qt.Key.Key_Space)
    assert asked[-1] == ("pause_requested",)


def test_nothing_moves_while_the_question_stands(
    view: SessionView, asked: Asked, ending: SessionProps
) -> None:
    view.render_props(ending)
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Left)
    assert asked == []


def test_the_number_and_the_line_keep_their_room(view: SessionView) -> None:
    ring = find(view, CountRing, "Count")
    assert ring.width() == ring.height() > 150
    instruction = find(view, QLabel, "Instruction")
    assert instruction.fontInfo().pixelSize() >= round(0.05 * view.height())


def test_the_line_grows_with_the_text_where_the_window_is_low(view: SessionView) -> None:
    view.resize(1024, 640)
    view.set_theme(LIGHT._replace(scale=2.0))
    instruction = find(view, QLabel, "Instruction")
    assert instruction.fontInfo().pixelSize() == 2 * TITLE


def test_a_view_without_a_frame_asks_for_nothing(show: Callable[[QWidget], None]) -> None:
    bare = SessionView()
    asked = Asked(bare)
    show(bare)
    bare.setFocus()
    key(bare, Qt.Key.Key_Space)
    assert asked == []


def test_it_tells_the_time_of_the_step_and_of_the_whole(
    view: SessionView, running: SessionProps
) -> None:
    assert text(view, "StepLeft") == running.controls.step_left == "This step 0:10"


def test_where_the_clock_waits_space_means_next(
    view: SessionView, asked: Asked, running: SessionProps, paused: SessionProps
) -> None:
    waiting = SessionControls(waits=True)
    view.render_props(replace(running, controls=waiting))
    assert find(view, QPushButton, "Next").property("role") == "primary"
    key(view, Qt.Key.Key_Space)
    view.render_props(replace(paused, controls=waiting))
    key(view, Qt.Key.Key_Space)
    view.render_props(running)
    assert find(view, QPushButton, "Pause").property("role") == "primary"
    key(view, Qt.Key.Key_Space)
    assert asked == [("next_requested",), ("resume_requested",), ("pause_requested",)]


def test_a_side_is_repeated_and_an_exercise_skipped_where_there_is_one(
    view: SessionView, asked: Asked, running: SessionProps
) -> None:
    skip, repeat = find(view, QPushButton, "Skipexercise"), find(view, QPushButton, "Repeatside")
    assert not skip.isVisible()
    key(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    key(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert asked == [("repeat_requested",)]
    view.render_props(replace(running, controls=SessionControls(can_skip=True)))
    assert not repeat.isEnabled()
    key(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    key(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    click(view, "Skipexercise")
    assert asked == [("repeat_requested",), ("skip_requested",), ("skip_requested",)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_cannot_be_asked_for_leaves_no_hole(
    view: SessionView, running: SessionProps, scale: float
) -> None:
    view.resize(1024, 640)
    view.set_theme(LIGHT._replace(scale=scale))
    steering = [find(view, QPushButton, name) for name in ("Back", "Pause", "Next")]
    end, skip = find(view, QPushButton, "Endsession"), find(view, QPushButton, "Skipexercise")
    view.render_props(replace(running, controls=SessionControls(can_skip=True, can_repeat=True)))
    settle()
    places = [one.mapTo(view, QPoint()) for one in steering]
    view.render_props(replace(running, controls=SessionControls(can_skip=True)))
    settle()
    assert not find(view, QPushButton, "Repeatside").isVisible()
    assert skip.x() - end.geometry().right() < 16
    assert [one.mapTo(view, QPoint()) for one in steering] == places


def test_what_was_said_is_shown_by_a_key_and_grows(view: SessionView) -> None:
    panel = find(view, QWidget, "CueLog")
    lines = find(view, QPlainTextEdit, "CueLogLines")
    assert not panel.isVisible()
    view.log.render_lines(("0:00  Get ready.", "0:05  Lie down."))
    key(view, Qt.Key.Key_L)
    assert panel.isVisible()
    assert find(view, QPushButton, "Whatwassaid").isChecked()
    lines.selectAll()
    view.log.render_lines(("0:00  Get ready.", "0:05  Lie down.", "0:13  Breathe in."))
    assert lines.toPlainText() == "0:00  Get ready.\n0:05  Lie down.\n0:13  Breathe in."
    assert lines.textCursor().selectedText().startswith("0:00")
    view.log.render_lines(("0:00  Another session.",))
    assert lines.toPlainText() == "0:00  Another session."
    click(view, "Whatwassaid")
    assert not panel.isVisible()


def test_beside_the_log_the_ring_covers_no_figure(view: SessionView) -> None:
    figure, ring = find(view, QWidget, "Figure"), find(view, QWidget, "Count")
    assert figure.geometry().intersects(ring.geometry())
    key(view, Qt.Key.Key_L)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert not figure.geometry().intersects(ring.geometry())
    key(view, Qt.Key.Key_L)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert figure.geometry().intersects(ring.geometry())


@pytest.mark.parametrize("instruction", ["Roller out.", "Roller out, and quite slowly. " * 3])
def test_large_answers_lie_on_nothing_while_the_log_is_open(
    view: SessionView, running: SessionProps, instruction: str
) -> None:
    view.resize(1024, 640)
    view.set_theme(LIGHT._replace(scale=2.0))
    notice = NoticeProps(("a local tug in one place", "one long line", "something else"))
    view.render_props(replace(running, instruction=instruction, notice=notice))
    parts = ("Figure", "Count", "CueLog", "NoticeBar", "Instruction")
    assert not overlaps(view, "Figure", "Instruction")
    key(view, Qt.Key.Key_L)
    settle()
    for one, other in combinations(parts, 2):
        assert not overlaps(view, one, other)
    key(view, Qt.Key.Key_L)
    settle()
    assert overlaps(view, "Figure", "NoticeBar")  # As wide as the window, it keeps to its middle.


def overlaps(view: SessionView, *names: str) -> bool:
    one, other = (find(view, QWidget, name).geometry() for name in names)
    return one.intersects(other)


def test_the_log_leaves_space_to_the_session(view: SessionView, asked: Asked) -> None:
    key(view, Qt.Key.Key_L)
    lines = find(view, QPlainTextEdit, "CueLogLines")
    lines.setFocus()
    key(view, Qt.Key.Key_Down)
    key(view, Qt.Key.Key_Space)
    assert asked == [("pause_requested",)]


def test_nothing_practised_is_not_offered_to_be_kept(
    view: SessionView, ending: SessionProps
) -> None:
    view.render_props(replace(ending, keeps=False))
    assert not find(view, QPushButton, "Keep").isVisible()
    assert find(view, QPushButton, "Discard").text() == "End"
    view.render_props(ending)
    assert find(view, QPushButton, "Keep").isVisible()
    assert find(view, QPushButton, "Discard").text() == "Discard"
