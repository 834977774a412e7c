# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""In the real window: what is read before, what hurts and is noticed, what is asked after."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Discomfort, Noticed, SessionRecord, Soreness
from recovery_gui.core.session_state import Completed, Idle, Paused, PauseReason, Running
from recovery_gui.core.side import Side
from recovery_gui.ui.hurt_panel import WORDS_SHARE
from recovery_gui.ui.rating_field import RatingField
from recovery_gui.ui.theme import BODY
from tests.presentation.world import session
from tests.ui.dialogs import answer_dialog
from tests.ui.hand import click, find, focused, key, keys, practise

Launch = Callable[..., App]
Key = Qt.Key
PRESS = "hip-to-heel-press"
NOTICING = 8  # The phase that asks: "Right foot down. Compare your legs."

# The offscreen platform knows no size hints of dialogs.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def first_time(launch: Launch) -> App:
    """The program of someone who has read nothing yet."""
    return launch(cautions_read=False)


@pytest.fixture
def running(app: App) -> App:
    """Two seconds into the first step."""
    click(app.window.practice, "Start")
    key(app.window, Key.Key_Right)
    practise(app, 2.0)
    return app


def state(app: App) -> object:
    return app.rooms.controller.state.value


def session_of(app: App) -> Running:
    now = state(app)
    found = now.running if isinstance(now, Paused) else now
    assert isinstance(found, Running)
    return found


def saved(app: App) -> SessionRecord:
    return app.rooms.store.sessions()[0]


def panel(app: App) -> QWidget:
    return find(app.window.session, QWidget, "HurtPanel")


def read_on_disk(app: App) -> bool:
    return "hip-to-heel-press" in app.paths.settings.read_text("utf-8")


def test_start_and_return_are_a_running_session(first_time: App) -> None:
    """With the area and Build before them these are the four actions of the whole way."""
    click(first_time.window.practice, "Start")
    assert isinstance(state(first_time), Idle)
    assert first_time.window.cautions.isVisible()
    assert focused(first_time.window).objectName() == "Ihavereadthis"
    key(first_time.window, Key.Key_Return)
    assert isinstance(state(first_time), Running)
    assert first_time.window.session.isVisible()
    assert read_on_disk(first_time)


def test_it_is_read_once(first_time: App, launch: Launch) -> None:
    click(first_time.window.practice, "Start")
    click(first_time.window.cautions, "Ihavereadthis")
    first_time.rooms.shell.discard_running()
    click(first_time.window.practice, "Start")
    assert isinstance(state(first_time), Running)
    first_time.rooms.shell.discard_running()
    first_time.window.close()
    again = launch(cautions_read=False)
    click(again.window.practice, "Start")
    assert isinstance(state(again), Running)


@pytest.mark.parametrize("by_key", [True, False])
def test_not_today_leads_back(first_time: App, by_key: bool) -> None:
    click(first_time.window.practice, "Start")
    if by_key:
        key(first_time.window, Key.Key_Escape)
    else:
        click(first_time.window.cautions, "Nottoday")
    assert first_time.window.practice.isVisible()
    assert isinstance(state(first_time), Idle)
    assert "cautions_read = []" in first_time.paths.settings.read_text("utf-8")


def test_a_long_page_is_read_by_the_keyboard(first_time: App, qtbot: QtBot) -> None:
    first_time.practice.choose("rest-day-full-body")
    click(first_time.window.practice, "Start")
    page = find(first_time.window.cautions, QScrollArea, "Cautions").verticalScrollBar()
    qtbot.waitUntil(lambda: page.maximum() > page.pageStep())
    key(first_time.window, Key.Key_PageDown)
    assert page.value() == page.pageStep()
    key(first_time.window, Key.Key_Up)
    assert 0 < page.value() < page.pageStep()
    click(first_time.window.cautions, "Nottoday")
    click(first_time.window.practice, "Start")
    assert page.value() == 0


def test_a_rehearsed_routine_is_read_about_as_well(first_time: App) -> None:
    first_time.practice.choose("five-minute-reset")
    click(first_time.window.practice, "Rehearse")
    click(first_time.window.rehearsal, "Start")
    assert first_time.window.cautions.isVisible()
    key(first_time.window, Key.Key_Return)
    assert isinstance(state(first_time), Running)


def test_h_stops_and_shows_when_not_to_go_on(running: App) -> None:
    key(running.window, Key.Key_H)
    shown = [one.text() for one in panel(running).findChildren(QLabel) if one.isVisible()]
    assert "The pain is sharp, stabbing or like an electric shock." in shown
    assert "Noted: Hip to Heel Press, step 1, right side." in shown
    assert focused(running.window).objectName() == "Skipthisexercise"
    now = state(running)
    assert isinstance(now, Paused)
    assert now.reason is PauseReason.HURTS
    assert not find(running.window.session, QPushButton, "Next").isEnabled()
    kept = running.rooms.store.read_checkpoint()
    assert kept is not None
    assert kept.record.discomforts == (Discomfort(PRESS, 1, Side.RIGHT),)


def test_the_rules_grow_with_the_window_to_be_read_from_the_floor(running: App) -> None:
    key(running.window, Key.Key_H)
    rules = [
        one for one in panel(running).findChildren(QLabel) if one.text().startswith("The pain")
    ]
    doctor = find(panel(running), QPushButton, "Whentoseeadoctor")
    sizes = set()
    for height in (640, 1000):
        running.window.resize(1280, height)
        wanted = round(WORDS_SHARE * panel(running).height())
        assert {one.fontInfo().pixelSize() for one in (*rules, doctor)} == {wanted}
        sizes.add(wanted)
    assert min(sizes) > BODY


def test_the_quiet_button_does_the_same(running: App) -> None:
    click(running.window.session, "Thishurts")
    assert panel(running).isVisible()


@pytest.mark.parametrize("pressed", [Key.Key_Return, Key.Key_Space])
def test_the_first_way_on_skips_the_exercise(running: App, pressed: Key) -> None:
    key(running.window, Key.Key_H)
    key(running.window, pressed)
    assert isinstance(state(running), Completed)
    assert saved(running).discomforts == (Discomfort(PRESS, 1, Side.RIGHT),)


def test_skipping_goes_on_with_the_next_exercise_of_a_routine(app: App) -> None:
    app.practice.choose("five-minute-reset")
    click(app.window.practice, "Start")
    first = session_of(app).phase.exercise
    key(app.window, Key.Key_H)
    click(app.window.session, "Skipthisexercise")
    assert isinstance(state(app), Running)
    assert session_of(app).phase.exercise != first
    assert not panel(app).isVisible()
    assert focused(app.window) is app.window.session


def test_carrying_on_keeps_the_mark_and_gives_the_keyboard_back(running: App) -> None:
    key(running.window, Key.Key_H)
    click(running.window.session, "Carryon")
    assert isinstance(state(running), Running)
    assert session_of(running).discomforts
    assert focused(running.window) is running.window.session
    key(running.window, Key.Key_Space)
    assert isinstance(state(running), Paused)


def test_it_was_nothing(running: App) -> None:
    key(running.window, Key.Key_H)
    click(running.window.session, "Itwasnothing")
    assert isinstance(state(running), Running)
    assert session_of(running).discomforts == ()


@pytest.mark.parametrize("by_key", [True, False])
def test_ending_asks_what_to_keep(running: App, by_key: bool) -> None:
    key(running.window, Key.Key_H)
    if by_key:
        key(running.window, Key.Key_Escape)
    else:
        click(running.window.session, "HurtEnd")
    assert not panel(running).isVisible()
    click(running.window.session, "Keep")
    assert saved(running).discomforts == (Discomfort(PRESS, 1, Side.RIGHT),)


def test_the_panel_lies_over_all_of_the_session(running: App) -> None:
    key(running.window, Key.Key_H)
    assert panel(running).geometry() == running.window.session.rect()
    running.window.resize(1300, 900)
    running.window.grab()
    assert panel(running).geometry() == running.window.session.rect()


def test_rules_that_do_not_fit_are_read_by_the_keyboard(running: App, qtbot: QtBot) -> None:
    settings = running.settings.settings.value
    running.settings.settings.publish(replace(settings, text_percent=200))
    running.window.resize(1024, 640)
    key(running.window, Key.Key_H)
    rules = panel(running).findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: rules.maximum() > 0)
    key(running.window, Key.Key_Down)
    assert rules.value() > 0


def test_what_hurts_on_the_floor_is_answered_in_the_window(running: App) -> None:
    key(running.window, Key.Key_F11)
    key(running.window, Key.Key_H)
    assert panel(running).isVisible()
    click(running.window.session, "Carryon")
    assert running.window.floor.isVisible()
    key(running.window, Key.Key_H)
    assert panel(running).isVisible()


def opened(app: App, press: Callable[[], None]) -> str:
    """The title of the dialog that a press opens; it is closed again."""
    titles = list[str]()

    def read(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.reject()

    with answer_dialog(read):
        press()
    assert app.rooms.shell.props.value.notice == ""
    return titles[0]


DOCTOR = "When to see a doctor"


def test_the_cautions_lead_on_to_the_doctor(first_time: App) -> None:
    click(first_time.window.practice, "Start")
    page = first_time.window.cautions
    assert opened(first_time, lambda: click(page, "Whentoseeadoctor")) == DOCTOR
    assert focused(first_time.window).objectName() == "Ihavereadthis"


def test_what_hurts_leads_on_to_the_doctor(running: App) -> None:
    key(running.window, Key.Key_H)
    assert opened(running, lambda: click(panel(running), "Whentoseeadoctor")) == DOCTOR
    assert focused(running.window).objectName() == "Skipthisexercise"


def test_about_leads_on_to_the_doctor(app: App) -> None:
    found = list[str]()

    def lead_on(dialog: QDialog) -> None:
        found.append(dialog.windowTitle())
        found.append(opened(app, lambda: click(dialog, "Whentoseeadoctor")))
        dialog.reject()

    with answer_dialog(lead_on):
        click(app.window.practice, "Aboutthisexercise")
    assert found == ["Hip to Heel Press", DOCTOR]


def test_what_is_noticed_is_kept_with_the_session(running: App) -> None:
    choices = find(running.window.session, QWidget, "NoticeBar")
    assert not choices.isVisible()
    running.rooms.controller.seek(NOTICING)
    assert choices.isVisible()
    key(running.window, Key.Key_1)
    click(running.window.session, "Notice2")
    assert isinstance(state(running), Running)
    assert focused(running.window) is running.window.session
    second = find(running.window.session, QPushButton, "Notice2")
    assert (second.isChecked(), second.accessibleName()) == (True, "one long line")
    assert not find(running.window.session, QPushButton, "Notice1").isChecked()
    running.rooms.controller.stop(keep=True)
    assert saved(running).noticed == (Noticed(PRESS, 8, Side.RIGHT, "one long line"),)
    told = find(running.window.finish, QLabel, "NoticedLine")
    assert told.text() == "You noticed: right side, one long line."


def test_what_is_noticed_is_taken_back_by_the_same_press(running: App) -> None:
    running.rooms.controller.seek(NOTICING)
    third = find(running.window, QPushButton, "Notice3")
    for by_key in (True, False):
        for chosen in (True, False):
            if by_key:
                key(running.window, Key.Key_3)
            else:
                click(running.window, "Notice3")
            assert third.isChecked() is chosen
            assert len(session_of(running).noticed) == chosen
    key(running.window, Key.Key_4)
    assert session_of(running).noticed == ()


SORE = (
    Soreness(BodyArea.HAMSTRINGS, Side.LEFT, 6),
    Soreness(BodyArea.LOW_BACK, Side.NONE, 10),
    Soreness(BodyArea.CALVES, Side.RIGHT, 4),
)


def test_before_and_after_takes_a_digit_for_each_place(app: App) -> None:
    app.rooms.sore.publish(SORE)
    click(app.window.practice, "Start")
    key(app.window, Key.Key_Right)
    practise(app, 2.0)
    kept = app.rooms.store.read_checkpoint()
    assert kept is not None
    assert kept.record.soreness_before == SORE
    app.rooms.controller.stop(keep=True)
    names = [one.accessibleName() for one in app.window.finish.findChildren(RatingField)]
    assert names == [
        "Left hamstrings, now; 6 before",
        "Low back, now; 10 before",
        "Right calves, now; 4 before",
    ]
    keys(app.window, "3x10")
    assert [one.rating for one in saved(app).soreness_after] == [3, 10, 10]
    assert saved(app).soreness_before == SORE
    change = find(app.window.finish, QLabel, "Changed")
    assert change.text().startswith("Right calves 4 → 10, left hamstrings 6 → 3")
    assert find(app.window.finish, QLabel, "ChangeNote").isVisible()


def test_the_place_asked_about_is_in_sight(app: App, qtbot: QtBot) -> None:
    settings = app.settings.settings.value
    app.settings.settings.publish(replace(settings, text_percent=200))
    app.window.resize(1024, 640)
    app.rooms.sore.publish(tuple(Soreness(area, Side.NONE, 5) for area in list(BodyArea)[:10]))
    click(app.window.practice, "Start")
    key(app.window, Key.Key_Right)
    practise(app, 2.0)
    app.rooms.controller.stop(keep=True)
    view = app.window.finish.findChildren(QScrollArea)[0]
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 300)
    for _ in range(9):
        keys(app.window, "2")
        field = focused(app.window)
        assert isinstance(field, RatingField)
        top = field.mapTo(view.viewport(), QPoint(0, 0)).y()
        assert 0 <= top <= view.viewport().height() - field.height()


def hurt_before(app: App) -> None:
    now = datetime.now(UTC) - timedelta(days=2)
    record = replace(session(), id=str(UUID(int=7)), started_at=now, ended_at=now)
    mark = Discomfort(PRESS, 4, Side.LEFT)
    app.rooms.store.save_session(replace(record, local_date=now.date(), discomforts=(mark,)))


@pytest.mark.parametrize("answer", ["Leaveout", "Keepit"])
def test_what_hurts_again_may_be_left_out(running: App, answer: str) -> None:
    hurt_before(running)
    key(running.window, Key.Key_H)
    key(running.window, Key.Key_Return)
    question = find(running.window.finish, QLabel, "LeaveOutQuestion")
    assert question.text().startswith("Hip to Heel Press hurt in 2 sessions of the last 90 days.")
    assert isinstance(focused(running.window), RatingField)
    click(running.window.finish, answer)
    left_out = (PRESS,) if answer == "Leaveout" else ()
    assert running.settings.settings.value.practice.left_out == left_out
    assert not question.isVisible()


def test_leaving_out_can_be_taken_back(running: App) -> None:
    hurt_before(running)
    key(running.window, Key.Key_H)
    key(running.window, Key.Key_Return)
    click(running.window.finish, "Leaveout")
    click(running.window.finish, "Keepitafterall")
    assert running.settings.settings.value.practice.left_out == ()
    assert not find(running.window.finish, QWidget, "LeaveOutCard").isVisible()


def test_enter_leaves_the_question_for_another_time(running: App) -> None:
    hurt_before(running)
    key(running.window, Key.Key_H)
    key(running.window, Key.Key_Return)
    key(running.window, Key.Key_Return)
    assert running.window.practice.isVisible()
    assert running.settings.settings.value.practice.left_out == ()


def test_a_fitted_session_is_read_about_over_its_own_page(first_time: App) -> None:
    page = first_time.rooms.fit.page
    first_time.rooms.fit.presenter.open()
    click(page, "Start")
    assert first_time.window.cautions.isVisible()
    key(first_time.window, Key.Key_Escape)
    assert page.isVisible()
    click(page, "Start")
    key(first_time.window, Key.Key_Return)
    assert isinstance(state(first_time), Running)


def test_what_was_sore_is_rated_anew_for_the_next_session(running: App) -> None:
    running.rooms.sore.publish(SORE)
    running.rooms.controller.stop(keep=True)
    assert running.rooms.sore.value == ()


def test_what_hurt_is_lowered_in_the_next_fitted_session(running: App) -> None:
    hurt_before(running)
    assert running.rooms.fit._hurt() == {PRESS: 1}
