# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.settings import GoalKind, LanguageChoice, Settings, Verbosity
from recovery_gui.presentation.welcome_presenter import WelcomePresenter
from recovery_gui.presentation.welcome_props import WelcomeProps
from recovery_gui.services.settings_service import SettingsService
from recovery_gui.storage.settings_store import SettingsStore


class Page:
    """Someone new before the page; `starts` counts the starts that were asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.service = SettingsService(SettingsStore(path))
        self.shown: list[WelcomeProps] = []
        self.starts = 0
        self.presenter = WelcomePresenter(self.service, self.shown.append, self._start)

    @property
    def kept(self) -> Settings:
        """What the next start finds."""
        return SettingsStore(self.path).load()

    def verbosity(self) -> Verbosity:
        """How much the voice will say."""
        return self.kept.guidance.voice.verbosity

    def _start(self) -> None:
        self.starts += 1


@pytest.fixture
def page(tmp_path: Path) -> Page:
    return Page(tmp_path / "settings.toml")


def test_every_choice_has_a_default_and_nothing_is_written(page: Page) -> None:
    assert page.shown[-1] == WelcomeProps(heard=True, goal=3, language="en")
    assert page.presenter.is_open.value
    assert not page.path.exists()


def test_it_ends_once_and_for_ever(page: Page) -> None:
    seen = list[bool]()
    page.presenter.is_open.subscribe(seen.append)
    page.presenter.end()
    page.presenter.end()
    assert seen == [True, False]
    assert page.kept == Settings(welcomed=True)
    drawn = len(page.shown)
    page.service.change(Settings(text_percent=150))
    assert len(page.shown) == drawn


def test_what_is_chosen_is_kept_and_the_page_stays(page: Page) -> None:
    page.presenter.let_hear(False)
    page.presenter.aim(0)
    assert page.shown[-1] == WelcomeProps(heard=False, goal=0, language="en")
    assert page.verbosity() is Verbosity.NONE
    assert page.kept.history.goal_amount == 0
    assert not page.kept.welcomed
    page.presenter.let_hear(True)
    assert page.verbosity() is Verbosity.ALL


def test_a_goal_in_minutes_is_none_of_these(page: Page) -> None:
    history = replace(Settings().history, goal_kind=GoalKind.MINUTES)
    page.service.change(replace(Settings(), history=history))
    assert page.shown[-1].goal == -1
    page.presenter.aim(5)
    assert (page.kept.history.goal_kind, page.shown[-1].goal) == (GoalKind.SESSIONS, 5)


def test_another_language_starts_again_with_this_page(page: Page) -> None:
    page.presenter.speak("de")
    assert page.starts == 1
    page.presenter.end()  # As the window closes.
    assert page.kept == Settings(welcomed=False, language=LanguageChoice.GERMAN)


def test_the_language_that_is_spoken_stays_without_a_start(page: Page) -> None:
    page.presenter.speak("en")
    assert page.starts == 0
    assert page.kept.language is LanguageChoice.ENGLISH


def test_who_wants_a_voice_is_told_that_there_is_none(page: Page) -> None:
    page.presenter.note_voice(False)
    assert page.shown[-1].voice_line.startswith("There is no voice on this computer yet")
    page.presenter.let_hear(False)
    assert page.shown[-1].voice_line == ""
    page.presenter.let_hear(True)
    page.presenter.note_voice(True)
    assert page.shown[-1].voice_line == ""
