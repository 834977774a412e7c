# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Someone new opens the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from recovery_gui.app import App
from recovery_gui.core.session_state import Running
from recovery_gui.core.settings import Settings, Verbosity
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.settings_store import SettingsStore
from recovery_gui.ui.figure_view import FigureView
from recovery_gui.ui.welcome_page import WelcomePage
from tests.presentation.world import session
from tests.ui.conftest import Launch
from tests.ui.ear_machine import EarMachine
from tests.ui.hand import click, find, focused, key
from tests.ui.test_passing_on import ROW

LAST = ("Startthefirstmove", "Lookaroundfirst")


@pytest.fixture
def newcomer(launch: Launch) -> App:
    """The window on the first day."""
    return launch(new=True)


def welcome(app: App) -> WelcomePage | None:
    found = app.window.practice.findChildren(WelcomePage)
    return next((one for one in found if not one.isHidden()), None)


def kept(data_dir: Path) -> Settings:
    return SettingsStore(data_dir / "settings.toml").load()


def is_over(app: App, data_dir: Path) -> bool:
    """The page has gone, the panel is there, and the next start knows."""
    assert app.window.practice.panel.isHidden() == (welcome(app) is not None)
    return (
        welcome(app) is None and kept(data_dir).welcomed and (data_dir / "settings.toml").exists()
    )


def test_it_greets_with_a_figure_and_enter_goes_on(newcomer: App, data_dir: Path) -> None:
    page = welcome(newcomer)
    assert page is not None
    assert not newcomer.window.practice.panel.isVisible()
    assert find(page, QLabel, "WelcomeTitle").text().startswith("Welcome")
    figure = find(page, FigureView, "Figure")
    assert figure.props is not None
    assert figure.height() > 100
    chosen = {one.accessibleName() for one in page.findChildren(QAbstractButton) if one.isChecked()}
    assert chosen == {"Voice: Hear it", "Sessions a week: 3", "Language: English"}
    assert focused(newcomer.window).objectName() == "Startthefirstmove"
    assert not (data_dir / "settings.toml").exists()
    key(focused(newcomer.window), Qt.Key.Key_Return)
    assert is_over(newcomer, data_dir)
    state = newcomer.rooms.controller.state.value
    assert isinstance(state, Running)
    assert state.plan.source == "hip-to-heel-press"


def test_looking_around_ends_it_for_ever(newcomer: App, launch: Launch, data_dir: Path) -> None:
    click(newcomer.window.practice, "Lookaroundfirst")
    assert is_over(newcomer, data_dir)
    newcomer.window.close()
    assert welcome(launch(new=True)) is None


def test_so_does_escape(newcomer: App, data_dir: Path) -> None:
    key(focused(newcomer.window), Qt.Key.Key_Escape)
    assert is_over(newcomer, data_dir)
    assert focused(newcomer.window).objectName() == "Exercises"


def test_so_does_the_choice_of_another(newcomer: App, data_dir: Path) -> None:
    newcomer.page.exercises.exercise_chosen.emit("calf-foam-roll")
    assert is_over(newcomer, data_dir)
    assert find(newcomer.window.practice, QLabel, "ExerciseName").text() == "Calf Foam Roll"


def test_so_does_a_session_that_was_begun_elsewhere(newcomer: App, data_dir: Path) -> None:
    newcomer.rooms.shell.start("after-long-run")
    assert is_over(newcomer, data_dir)


def test_so_does_a_routine_that_comes_in(newcomer: App, data_dir: Path) -> None:
    (data_dir / "routines").mkdir(exist_ok=True)
    (data_dir / "routines" / "my-row.toml").write_text(ROW.format(goal="rest"))
    newcomer.catalog.reload()
    assert is_over(newcomer, data_dir)


def test_so_does_closing_the_window(newcomer: App, launch: Launch, data_dir: Path) -> None:
    newcomer.window.close()
    assert kept(data_dir).welcomed
    assert welcome(launch(new=True)) is None


def test_what_is_chosen_is_kept(launch: Launch, data_dir: Path) -> None:
    machine = EarMachine()
    app = launch(machine=machine, new=True)
    for name in ("Silent", "5"):
        click(app.window.practice, name)
    assert kept(data_dir).guidance.voice.verbosity is Verbosity.NONE
    assert kept(data_dir).history.goal_amount == 5
    assert welcome(app) is not None
    click(app.window.practice, "Hearit")
    assert kept(data_dir).guidance.voice.verbosity is Verbosity.ALL
    assert "look" in machine.done
    assert machine.ear.words


def test_a_machine_without_a_voice_says_so(launch: Launch) -> None:
    machine = EarMachine()
    machine.engines = (replace(machine.engines[0], works=False),)
    app = launch(machine=machine, new=True)
    click(app.window.practice, "Hearit")
    for tell in machine.tell:
        tell()
    line = find(app.window.practice, QLabel, "WelcomeVoice")
    assert line.isVisible()
    assert line.text().startswith("There is no voice")


@pytest.mark.parametrize("left", ["settings.toml", "history.sqlite3"])
def test_who_was_here_before_never_sees_it(launch: Launch, data_dir: Path, left: str) -> None:
    """An older program left a settings file without a word of it, or a history alone."""
    data_dir.mkdir()
    if left == "settings.toml":
        (data_dir / left).write_text("format = 1\n", "utf-8")
    else:
        store = HistoryStore(data_dir / left, data_dir / "backups")
        store.add_sessions([session()])
        store.close()
    app = launch(new=True)
    assert welcome(app) is None
    assert app.window.practice.panel.isVisible()


def test_nor_does_whose_settings_are_damaged(launch: Launch, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text("nonsense", "utf-8")
    assert welcome(launch(new=True)) is None


def test_it_comes_again_where_the_settings_say_that_it_has_not_ended(
    launch: Launch, data_dir: Path
) -> None:
    """As after a new start in another language."""
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text("format = 1\nwelcomed = false\n", "utf-8")
    assert welcome(launch(new=True)) is not None


def test_what_is_kept_for_the_next_start_is_the_page_behind_it(
    newcomer: App, launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    newcomer.window.close()
    fronts: list[bool] = []
    fill = App.open

    def look_first(self: App) -> None:
        fronts.append(self._front is not None and welcome(self) is None)
        fill(self)

    monkeypatch.setattr(App, "open", look_first)
    launch(new=True)
    assert fronts == [True]


def test_tab_goes_through_it_as_one_reads(newcomer: App) -> None:
    find(newcomer.window, QWidget, "Hearit").setFocus()
    stops = [focused(newcomer.window).objectName()]
    for _ in range(4):
        key(newcomer.window, Qt.Key.Key_Tab)
        stops.append(focused(newcomer.window).objectName())
    assert stops == ["Hearit", "3", "English", *LAST]


def test_it_can_be_answered_by_keyboard_alone(newcomer: App, data_dir: Path) -> None:
    """And the panel behind it does not turn to another step meanwhile."""
    window = newcomer.window
    for _ in range(3):
        key(window, Qt.Key.Key_Right)
    back_to(newcomer, "English")
    key(window, Qt.Key.Key_Right)
    assert focused(window).objectName() == "Deutsch"
    assert kept(data_dir).language is Settings().language
    back_to(newcomer, "3")
    key(window, Qt.Key.Key_Left)
    assert kept(data_dir).history.goal_amount == 2
    for _ in range(2):
        key(window, Qt.Key.Key_Right)
    assert kept(data_dir).history.goal_amount == 5
    back_to(newcomer, "Hearit")
    key(window, Qt.Key.Key_Down)
    assert kept(data_dir).guidance.voice.verbosity is Verbosity.NONE
    key(window, Qt.Key.Key_Escape)
    assert is_over(newcomer, data_dir)
    assert find(window.practice, QLabel, "StepNumber").text().endswith("step 1 of 8")
    key(window, Qt.Key.Key_Right)
    assert find(window.practice, QLabel, "StepNumber").text().endswith("step 2 of 8")


def back_to(app: App, name: str) -> None:
    """With Shift+Tab once."""
    key(app.window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused(app.window).objectName() == name


def test_escape_leaves_it_from_wherever_the_keyboard_is(newcomer: App, data_dir: Path) -> None:
    key(newcomer.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused(newcomer.window).objectName() == "Search"
    key(newcomer.window, Qt.Key.Key_Escape)
    assert is_over(newcomer, data_dir)


def test_escape_on_another_page_is_not_meant_for_it(newcomer: App) -> None:
    click(newcomer.window.header, "Settings")
    key(newcomer.window, Qt.Key.Key_Escape)
    assert welcome(newcomer) is not None


def test_the_theme_of_the_system_reaches_it(newcomer: App) -> None:
    page = welcome(newcomer)
    assert page is not None
    newcomer.settings.change(replace(newcomer.settings.settings.value, text_percent=200))
    assert page._theme.scale == 2.0


def test_large_words_in_a_small_window_leave_the_figure_out(newcomer: App) -> None:
    """All that can be answered is seen, in the smallest window at 200 %."""
    window, page = newcomer.window, welcome(newcomer)
    assert page is not None
    window.resize(1024, 640)
    change(newcomer, percent=200)
    assert not find(page, FigureView, "Figure").isVisible()
    for name in ("Hearit", "Silent", "2", "Nogoal", "English", "Deutsch", "Español", *LAST):
        control = find(page, QAbstractButton, name)
        assert control.visibleRegion().boundingRect() == control.rect(), name
    start, look = (find(page, QAbstractButton, name) for name in LAST)
    assert look.y() > start.y()
    line = find(page, QLabel, "WelcomeLine")
    assert line.visibleRegion().boundingRect() != line.rect()  # It comes last.
    change(newcomer, percent=100)
    assert find(page, FigureView, "Figure").isVisible()
    assert look.y() == start.y() + (start.height() - look.height()) // 2
    assert line.visibleRegion().boundingRect() == line.rect()


def change(app: App, percent: int) -> None:
    """The text size, and let every layout come to rest."""
    app.settings.change(replace(app.settings.settings.value, text_percent=percent))
    for _ in range(4):
        app.qt.processEvents()


def test_nor_does_who_has_no_place_to_keep_anything(launch: Launch, data_dir: Path) -> None:
    """It would come at each start."""
    data_dir.write_text("in the way", "utf-8")
    assert welcome(launch(new=True)) is None
