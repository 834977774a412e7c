# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A session fitted in the real window: by mouse, by keyboard, saved, started, and after a crash."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QLineEdit, QPushButton, QWidget

from recovery_gui.app import App
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.routine import FITTED
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.session_state import Idle, Paused, Running
from recovery_gui.core.side import Side
from recovery_gui.storage.paths import paths_under
from recovery_gui.ui.fit_page import FitPage
from recovery_gui.ui.fit_row import FitRowCard
from recovery_gui.ui.name_dialog import NameDialog
from tests.e2e.screen import wait_until
from tests.ui.hand import click, find, focused, key

# The offscreen platform knows no size hints of dialogs.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ROOT = Path(__file__).parents[2]


@pytest.fixture
def fitting(app: App) -> App:
    """Ten minutes for the right hamstrings."""
    app.rooms.sore.publish((Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 6),))
    key(app.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    return app


def page(app: App) -> FitPage:
    return app.rooms.fit.page


def text(app: App, name: str) -> str:
    return find(page(app), QLabel, name).text()


def cards(app: App) -> list[FitRowCard]:
    return [card for card in page(app).findChildren(FitRowCard) if card.isVisible()]


def names(app: App) -> list[str]:
    found = [find(card, QLabel, "FitName").text() for card in cards(app)]
    return [name.partition("  ")[2] for name in found]


def test_it_opens_on_start_and_return_starts(fitting: App) -> None:
    assert page(fitting).isVisible()
    assert text(fitting, "FitTitle") == "10 minutes for your right hamstrings"
    assert focused(fitting.window).objectName() == "Start"
    key(fitting.window, Qt.Key.Key_Return)
    state = fitting.rooms.controller.state.value
    assert isinstance(state, Running)
    assert state.plan.source == FITTED
    assert state.plan.title == "10 minutes for your right hamstrings"
    assert fitting.window.session.isVisible()
    key(fitting.window, Qt.Key.Key_Escape)
    click(fitting.window.session, "Discard")
    assert fitting.window.practice.isVisible()


def test_not_today_leads_back_to_what_was_offered(launch: Callable[..., App]) -> None:
    app = launch(cautions_read=False)
    key(app.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    offered = names(app)
    key(app.window, Qt.Key.Key_Return)
    assert app.window.cautions.isVisible()
    click(app.window.cautions, "Nottoday")
    assert page(app).isVisible()
    assert names(app) == offered
    assert focused(app.window).objectName() == "Start"
    assert app.rooms.controller.state.value == Idle()


def test_the_button_says_how_long_and_opens_it(app: App) -> None:
    build = find(app.window.practice, QPushButton, "Build")
    assert build.accessibleName() == "Build me 10 minutes"
    click(app.window.practice, "Build")
    assert text(app, "FitTitle") == "10 minutes for your whole body"
    find(page(app), QPushButton, "15").click()
    key(app.window, Qt.Key.Key_Escape)
    assert app.window.practice.isVisible()
    assert build.accessibleName() == "Build me 15 minutes"


def test_ctrl_b_does_nothing_in_a_session(fitting: App) -> None:
    key(fitting.window, Qt.Key.Key_Return)
    key(fitting.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert fitting.window.session.isVisible()
    key(fitting.window, Qt.Key.Key_Escape)
    click(fitting.window.session, "Discard")
    assert fitting.window.practice.isVisible()


def test_a_row_is_swapped_locked_and_removed_by_keyboard(fitting: App) -> None:
    before = names(fitting)
    cards(fitting)[0].setFocus()
    key(fitting.window, Qt.Key.Key_S)
    assert len(set(before) - set(names(fitting))) == 1
    key(fitting.window, Qt.Key.Key_Down)
    assert focused(fitting.window) is cards(fitting)[1]
    key(fitting.window, Qt.Key.Key_L)
    lock = find(cards(fitting)[1], QPushButton, "Lock")
    assert lock.text() == "Locked"
    assert lock.isChecked()
    locked = names(fitting)[1]
    key(fitting.window, Qt.Key.Key_Up)
    gone = names(fitting)[0]
    key(fitting.window, Qt.Key.Key_Delete)
    assert gone not in names(fitting)
    assert locked in names(fitting)
    assert text(fitting, "FitRemoved") == f"Removed: {gone}."
    key(fitting.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert gone in names(fitting)
    assert not find(page(fitting), QPushButton, "Undo").isVisible()
    assert isinstance(focused(fitting.window), FitRowCard)


def test_a_row_is_swapped_locked_and_removed_by_mouse(fitting: App) -> None:
    before = names(fitting)
    click(cards(fitting)[0], "Swap")
    assert len(set(before) - set(names(fitting))) == 1
    click(cards(fitting)[0], "Lock")
    assert find(cards(fitting)[0], QPushButton, "Lock").text() == "Locked"
    gone = names(fitting)[0]
    click(cards(fitting)[0], "Remove")
    assert gone not in names(fitting)
    click(page(fitting), "Undo")
    assert gone in names(fitting)


def test_the_keys_end_at_the_ends(fitting: App) -> None:
    first, *_, last = cards(fitting)
    first.setFocus()
    key(fitting.window, Qt.Key.Key_Up)
    assert focused(fitting.window) is first
    for _ in range(9):
        key(fitting.window, Qt.Key.Key_Down)
    assert focused(fitting.window) is last
    key(fitting.window, Qt.Key.Key_F2)
    assert focused(fitting.window) is last


def test_r_shuffles(fitting: App) -> None:
    before = names(fitting)
    key(fitting.window, Qt.Key.Key_R)
    assert names(fitting) != before
    click(page(fitting), "Shuffle")
    assert page(fitting).isVisible()


def test_every_choice_is_followed_at_once_and_kept(fitting: App) -> None:
    minutes = find(page(fitting), QDoubleSpinBox, "Minutes")
    QTest.keyClick(minutes, Qt.Key.Key_Up)
    assert text(fitting, "FitTitle").startswith("11 minutes")
    click(page(fitting), "20")
    assert minutes.value() == 20
    click(page(fitting), "Exhausted")
    click(page(fitting), "Foamroller")
    click(page(fitting), "Rolling")
    practice = fitting.settings.settings.value.practice
    assert (practice.minutes, practice.energy.value, practice.avoid) == (
        20,
        "exhausted",
        ("rolling",),
    )
    assert practice.equipment is not None
    assert Equipment.FOAM_ROLLER not in practice.equipment
    click(page(fitting), "Rolling")
    assert fitting.settings.settings.value.practice.avoid == ()


def test_with_nothing_at_hand_it_says_so_and_cannot_start(fitting: App) -> None:
    cards(fitting)[0].setFocus()
    for thing in Equipment:
        click(page(fitting), thing.label.replace(" ", "").capitalize())
    assert cards(fitting) == []
    assert "nothing is left to do" in text(fitting, "FitNotes")
    assert not find(page(fitting), QPushButton, "Start").isEnabled()
    assert not find(page(fitting), QLabel, "FitKeys").isVisible()


def test_the_keyboard_stays_on_a_row_when_rows_go(fitting: App) -> None:
    fitting.rooms.fit.presenter.set_minutes(40)
    cards(fitting)[-1].setFocus()
    fitting.rooms.fit.presenter.set_minutes(5)
    assert focused(fitting.window) is cards(fitting)[-1]
    fitting.rooms.fit.presenter.set_equipment(frozenset())
    assert focused(fitting.window).objectName() == "Close"


def test_tab_goes_in_reading_order_and_every_stop_has_a_name(fitting: App) -> None:
    find(page(fitting), QPushButton, "Close").setFocus()
    stops = list[QWidget]()
    while focused(fitting.window) not in stops:
        stops.append(focused(fitting.window))
        key(fitting.window, Qt.Key.Key_Tab)
    kinds = [stop.objectName() for stop in stops]
    assert kinds[:2] == ["Close", "Minutes"]
    rows = [f"FitRow{n}" for n in range(1, len(cards(fitting)) + 1)]
    assert kinds[-len(rows) - 3 :] == [*rows, "Start", "Shuffle", "SaveAsRoutine"]
    assert kinds.index("Mat") < kinds.index("Rolling") < kinds.index("FitRow1")
    assert all(stop.accessibleName() or getattr(stop, "text", str)() for stop in stops)


def answer(app: App, act: Callable[[NameDialog], object]) -> None:
    """Ask to save it, and do this with the dialog."""
    asked = list[NameDialog]()

    def meet() -> None:
        (dialog,) = app.window.findChildren(NameDialog)
        asked.append(dialog)
        act(dialog)

    QTimer.singleShot(0, meet)
    click(page(app), "SaveAsRoutine")
    assert len(asked) == 1


def test_it_is_saved_as_a_routine(fitting: App) -> None:
    def name_it(dialog: NameDialog) -> None:
        assert dialog.name == "10 minutes for your right hamstrings"
        QTest.keyClicks(find(dialog, QLineEdit, "Name"), "Evening legs")
        QTest.keyClick(find(dialog, QLineEdit, "Name"), Qt.Key.Key_Return)

    answer(fitting, name_it)
    assert fitting.window.practice.isVisible()
    assert fitting.catalog.routine("evening-legs") is not None
    assert (fitting.paths.routines / "evening-legs.toml").exists()
    notice = find(fitting.window.messages, QLabel, "NoticeText").text()
    assert notice == "Saved as a routine: Evening legs."
    assert fitting.practice.source == "evening-legs"  # What Start now begins.


def test_a_name_of_nothing_cannot_be_saved(fitting: App) -> None:
    def clear_it(dialog: NameDialog) -> None:
        QTest.keyClick(find(dialog, QLineEdit, "Name"), Qt.Key.Key_Backspace)
        assert not find(dialog, QPushButton, "Save").isEnabled()
        QTest.keyClicks(find(dialog, QLineEdit, "Name"), "Legs")
        assert find(dialog, QPushButton, "Save").isEnabled()
        click(dialog, "Cancel")

    answer(fitting, clear_it)
    assert page(fitting).isVisible()
    assert not fitting.paths.routines.exists()


def test_a_disk_that_refuses_is_told_and_the_session_starts_all_the_same(fitting: App) -> None:
    fitting.paths.fitted.mkdir(parents=True)
    key(fitting.window, Qt.Key.Key_Return)
    assert isinstance(fitting.rooms.controller.state.value, Running)
    assert FITTED in fitting.rooms.shell.props.value.notice
    key(fitting.window, Qt.Key.Key_Escape)
    click(fitting.window.session, "Discard")


def test_a_killed_session_is_offered_and_goes_on(
    data_dir: Path, tmp_path: Path, launch: Callable[..., App]
) -> None:
    told = tmp_path / "told.json"
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.fit_driver", str(data_dir), str(told), "start", "read"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        wait_until(
            lambda: told.exists() and json.loads(told.read_text())["practised"] > 5,
            "some seconds are practised",
        )
    finally:
        program.kill()
        program.wait()
    assert paths_under(data_dir).fitted.is_file()
    app = launch()
    offer = find(app.window.messages, QLabel, "OfferText").text()
    assert offer.startswith("10 minutes for your whole body, begun today")
    click(app.window.messages, "Resume")
    state = app.rooms.controller.state.value
    assert isinstance(state, Paused)
    assert state.running.plan.source == FITTED
    assert sum(state.running.practised_s) >= 1
    key(app.window, Qt.Key.Key_Escape)
    click(app.window.session, "Discard")
    assert app.rooms.controller.state.value == Idle()
