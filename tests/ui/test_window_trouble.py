# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the disk, a crash and a bug can do to the window: it is told, and nothing is lost."""

import json
from collections.abc import Callable
from pathlib import Path
from stat import S_IMODE

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.session_record import SessionStatus
from recovery_gui.core.session_state import Completed, Idle, Paused, Running
from recovery_gui.core.settings import PlanSettings
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.rating_field import RatingField
from tests.ui.hand import click, find, focused, key, keys, practise, run_through

Launch = Callable[..., App]


def label(app: App, name: str) -> str:
    """The text of a label that can be seen; empty if it cannot."""
    shown = find(app.window, QLabel, name)
    return shown.text() if shown.isVisible() else ""


@pytest.fixture
def app(launch: Launch) -> App:
    """The program at a pace at which a second of practice is soon over."""
    return launch()


@pytest.fixture
def blocked(data_dir: Path) -> Path:
    """A file stands where the data folder should be: even root cannot write into it."""
    data_dir.write_text("in the way")
    return data_dir


@pytest.fixture
def crashed(launch: Launch) -> None:
    """A session is cut off early in its second step: a window closes as a crash does."""
    app = launch()
    click(app.window.practice, "Start")
    key(app.window, Qt.Key.Key_Right)
    for _ in range(2):
        practise(app, 4.5)
    app.window.close()


def test_a_failed_save_keeps_the_session_until_retry_works(blocked: Path, app: App) -> None:
    run_through(app)
    assert str(blocked) in label(app, "SaveFailure")
    assert label(app, "Saved") == ""
    assert focused(app.window) is find(app.window.finish, QPushButton, "Retry")
    app.window.finish.findChildren(RatingField)[0].setFocus()
    keys(app.window, "6")
    click(app.window.finish, "Retry")
    assert str(blocked) in label(app, "SaveFailure")
    blocked.unlink()
    click(app.window.finish, "Retry")
    assert label(app, "SaveFailure") == ""
    assert label(app, "Saved") == "Saved. It is in your history."
    (record,) = app.rooms.store.sessions()
    assert [one.rating for one in record.soreness_before] == [6]
    click(app.window.finish, "Save")
    assert app.rooms.controller.state.value == Idle()


def test_a_failed_save_can_go_elsewhere(
    blocked: Path, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_through(app)
    elsewhere = tmp_path / "stick" / "session.json"
    answers = iter([("", ""), (str(blocked / "no.json"), ""), (str(elsewhere), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(answers))
    for _ in range(2):  # Once the question is called off, once the other place is no better.
        click(app.window.finish, "Saveelsewhere…")
        assert isinstance(app.rooms.controller.state.value, Completed)
        assert label(app, "SaveFailure")
    click(app.window.finish, "Saveelsewhere…")
    assert app.rooms.controller.state.value == Idle()
    assert str(elsewhere) in label(app, "NoticeText")
    (session,) = json.loads(elsewhere.read_text())["sessions"]
    assert session["title"] == "Hip to Heel Press"


def test_a_failure_while_the_checkpoint_is_written_is_told_after_the_session(
    blocked: Path, app: App
) -> None:
    click(app.window.practice, "Start")
    key(app.window, Qt.Key.Key_Escape)
    click(app.window.session, "Discard")
    assert str(blocked) in label(app, "NoticeText")
    click(app.window.messages, "Close")
    assert label(app, "NoticeText") == ""


def test_a_session_that_is_not_saved_does_not_go_with_the_window(
    blocked: Path, app: App, launch: Launch
) -> None:
    run_through(app)
    app.window.close()
    assert app.window.isVisible()
    assert str(blocked) in label(app, "SaveFailure")
    blocked.unlink()
    app.window.close()
    assert not app.window.isVisible()
    assert len(launch().rooms.store.sessions()) == 1


def test_an_unsaved_session_is_given_up_at_the_second_asking(blocked: Path, app: App) -> None:
    run_through(app)
    app.window.close()
    assert "once more" in label(app, "SaveFailure")
    app.window.close()
    assert not app.window.isVisible()
    assert blocked.is_file()


@pytest.mark.usefixtures("crashed")
def test_a_crash_is_offered_and_resumed(launch: Launch) -> None:
    app = launch()
    assert label(app, "OfferText").startswith("Hip to Heel Press, begun today at ")
    click(app.window.messages, "Resume")
    state = app.rooms.controller.state.value
    assert isinstance(state, Paused)
    assert state.running.position.index == 2
    assert label(app, "Detail") == "Paused where it stopped. Press Space to go on."
    key(app.window, Qt.Key.Key_Space)
    assert isinstance(app.rooms.controller.state.value, Running)
    assert not app.window.messages.isVisible()


@pytest.mark.usefixtures("crashed")
def test_a_crash_is_offered_and_kept(launch: Launch) -> None:
    app = launch()
    click(app.window.messages, "Keep")
    (record,) = app.rooms.store.sessions()
    assert record.status is SessionStatus.PARTIAL
    assert record.duration_s >= 8
    assert label(app, "OfferText") == ""
    assert label(app, "ThisWeek").startswith("This week: 1 of 3")
    assert app.rooms.store.read_checkpoint() is None


@pytest.mark.usefixtures("crashed")
def test_a_crash_is_offered_and_discarded(launch: Launch) -> None:
    app = launch()
    click(app.window.messages, "Discard")
    assert app.rooms.store.sessions() == ()
    app.window.close()
    assert label(launch(), "OfferText") == ""


@pytest.mark.usefixtures("crashed")
def test_an_offer_that_is_not_answered_is_made_again(launch: Launch) -> None:
    launch().window.close()
    assert label(launch(), "OfferText")


@pytest.mark.usefixtures("crashed")
def test_with_other_settings_it_goes_on_as_it_began(launch: Launch, data_dir: Path) -> None:
    (data_dir / "settings.toml").write_text("format = 1\nchange_s = 9.0\n")
    app = launch()
    click(app.window.messages, "Resume")
    state = app.rooms.controller.state.value
    assert isinstance(state, Paused)
    assert state.running.plan.settings == PlanSettings()


def test_a_window_closed_in_mid_session_offers_it_again(app: App, launch: Launch) -> None:
    click(app.window.practice, "Start")
    app.window.close()
    assert label(launch(), "OfferText")


def test_a_damaged_history_is_told_and_left_alone(
    data_dir: Path, launch: Launch, qtbot: QtBot
) -> None:
    data_dir.mkdir()
    history = data_dir / "history.sqlite3"
    history.write_bytes(b"SQLite format 3\x00" + bytes(200))
    before = history.read_bytes()
    app = launch()
    assert str(history) in label(app, "NoticeText")
    click(app.window.header, "History")
    qtbot.waitUntil(lambda: "history_room" in vars(app.rooms), timeout=20_000)
    assert str(history) in label(app, "HistoryFailure")
    run_through_from_history(app)
    assert str(history) in label(app, "SaveFailure")
    assert history.read_bytes() == before


def run_through_from_history(app: App) -> None:
    click(app.window.header, "Practice")
    run_through(app)


def test_broken_settings_are_told_once(data_dir: Path, launch: Launch) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text("format = 1\ntheme = 'pink'\n")
    app = launch()
    assert "settings.toml:2: theme" in label(app, "NoticeText")
    assert "settings.toml.bad-1" in label(app, "NoticeText")
    click(app.window.header, "Settings")
    assert "theme" in label(app, "SettingsNotice")
    app.window.close()
    assert label(launch(), "NoticeText") == ""


def test_settings_that_cannot_be_written_stay_in_force(blocked: Path, app: App) -> None:
    click(app.window.header, "Settings")
    click(app.window.settings, "Dark")
    assert app.theme.name == "dark"
    assert str(blocked) in label(app, "SettingsNotice")


def test_a_folder_that_cannot_be_made_is_told(blocked: Path, app: App) -> None:
    click(app.window.header, "Settings")
    click(app.window.settings, "Openfolder")
    assert str(blocked) in label(app, "NoticeText")


def test_the_folder_is_opened(app: App, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    click(app.window.header, "Settings")
    click(app.window.settings, "Openfolder")
    assert opened == [str(data_dir)]
    assert data_dir.is_dir()


def test_a_broken_exercise_file_is_named_and_the_rest_works(data_dir: Path, launch: Launch) -> None:
    own = data_dir / "exercises"
    own.mkdir(parents=True)
    text = (resources_dir() / "exercises" / "hip-to-heel-press.toml").read_text("utf-8")
    text = text.replace('"hip-to-heel-press"', '"own-press"')
    (own / "own-press.toml").write_text(text.replace('kind = "reps"', 'kind = "raps"'))
    app = launch()
    (line,) = find(app.window, QFrame, "Problems").findChildren(QLabel)
    assert line.text().startswith("own-press.toml, line ")
    assert 'did you mean "reps"?' in line.text()
    run_through(app)


def test_an_own_exercise_is_followed_while_it_is_written(
    data_dir: Path, launch: Launch, qtbot: QtBot
) -> None:
    own = data_dir / "exercises"
    own.mkdir(parents=True)
    text = (resources_dir() / "exercises" / "hip-to-heel-press.toml").read_text("utf-8")
    text = text.replace('"hip-to-heel-press"', '"own-press"')
    app = launch()
    (own / "own-press.toml").write_text(text)
    qtbot.waitUntil(lambda: app.catalog.exercise("own-press") is not None)
    app.practice.choose("own-press")
    (own / "own-press.toml").write_text(text.replace('"Hip to Heel Press"', '"My Own Press"'))
    qtbot.waitUntil(lambda: label(app, "ExerciseName") == "My Own Press")
    (own / "own-press.toml").unlink()
    qtbot.waitUntil(lambda: label(app, "ExerciseName") == "Hip to Heel Press")


def test_all_that_is_written_is_for_the_user_alone(app: App, data_dir: Path) -> None:
    run_through(app)
    click(app.window.finish, "Save")
    click(app.window.header, "Settings")
    click(app.window.settings, "Dark")
    app.window.close()
    modes = {path: S_IMODE(path.stat().st_mode) for path in (data_dir, *data_dir.rglob("*"))}
    assert {"history.sqlite3", "settings.toml", "window.ini"} <= {path.name for path in modes}
    assert {path.name: mode for path, mode in modes.items() if mode & 0o077} == {}


def test_even_a_window_that_was_only_looked_at(app: App, data_dir: Path) -> None:
    app.window.close()
    assert S_IMODE(data_dir.stat().st_mode) == 0o700
    modes = {path: S_IMODE(path.stat().st_mode) for path in data_dir.rglob("*")}
    assert {path.relative_to(data_dir).parts[0] for path in modes} <= {
        "settings.toml",
        "window.ini",
        "version.txt",
        "cache",
    }
    assert data_dir / "window.ini" in modes
    assert {path.name: mode for path, mode in modes.items() if mode & 0o077} == {}
