# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.breath_preset import BREATH_PRESETS
from recovery_gui.core.settings import LanguageChoice, Settings, ThemeChoice
from recovery_gui.presentation.settings_presenter import (
    STANDING,
    SettingsPresenter,
    breath_line,
    breath_source,
)
from recovery_gui.presentation.settings_props import EngineLine, SettingsProps
from recovery_gui.services.settings_service import SettingsService
from recovery_gui.storage.settings_store import SettingsStore

DARK = Settings(theme=ThemeChoice.DARK)


@pytest.fixture
def shown() -> list[SettingsProps]:
    """What was shown."""
    return []


def presenter(path: Path, shown: list[SettingsProps]) -> SettingsPresenter:
    return SettingsPresenter(SettingsService(SettingsStore(path)), "the folder", shown.append)


def test_the_settings_in_force_are_shown(tmp_path: Path, shown: list[SettingsProps]) -> None:
    presenter(tmp_path / "settings.toml", shown)
    assert shown[-1] == SettingsProps(
        settings=Settings(),
        breath_line="6 breaths a minute",
        data_folder="the folder",
        notice="",
        portrait=STANDING,
        breath_source=BREATH_PRESETS[0].source,
        engines=(),
        voices=(),
        sound_line="",
    )


def test_what_is_known_of_speech_and_sound_is_shown(
    tmp_path: Path, shown: list[SettingsProps]
) -> None:
    page = presenter(tmp_path / "settings.toml", shown)
    engines = (EngineLine("espeak-ng", works=True, text="It works.", voices=("en-gb",)),)
    page.note_sound(engines, "No sound device was found.")
    assert (shown[-1].engines, shown[-1].voices) == (engines, ("en-gb",))
    assert shown[-1].sound_line == "No sound device was found."


@pytest.mark.parametrize(
    ("works", "voices"), [(True, ("Anna",)), (False, ("en-gb",))], ids=["works", "does not"]
)
def test_the_voices_are_those_of_the_chosen_engine_if_it_works(
    tmp_path: Path, shown: list[SettingsProps], works: bool, voices: tuple[str, ...]
) -> None:
    page = presenter(tmp_path / "settings.toml", shown)
    first = EngineLine("espeak-ng", works=True, text="", voices=("en-gb",))
    page.note_sound((first, EngineLine("system", works, "", ("Anna",))), "")
    assert shown[-1].voices == ("en-gb",)
    guidance = Settings().guidance
    chosen = replace(guidance, voice=replace(guidance.voice, engine="system"))
    page.change(replace(Settings(), guidance=chosen))
    assert shown[-1].voices == voices


def test_without_an_engine_that_works_there_is_no_voice(
    tmp_path: Path, shown: list[SettingsProps]
) -> None:
    page = presenter(tmp_path / "settings.toml", shown)
    page.note_sound((EngineLine("espeak-ng", works=False, text="Gone.", voices=("en-gb",)),), "")
    assert shown[-1].voices == ()


def test_a_pattern_of_ones_own_claims_no_source() -> None:
    assert breath_source(BreathPattern(3.0, 7.0)) == "A pattern of your own; no source claimed."


def test_a_change_is_in_force_and_on_the_disk(tmp_path: Path, shown: list[SettingsProps]) -> None:
    path = tmp_path / "settings.toml"
    presenter(path, shown).change(DARK)
    assert shown[-1].settings == SettingsStore(path).load() == DARK


def test_a_refusing_disk_is_told_and_the_change_stays_in_force(
    tmp_path: Path, shown: list[SettingsProps]
) -> None:
    folder = tmp_path / "config"
    folder.write_text("a file where a folder is needed")
    page = presenter(folder / "settings.toml", shown)
    page.change(DARK)
    assert shown[-1].settings == DARK
    assert str(folder) in shown[-1].notice
    folder.unlink()
    page.change(replace(DARK, reduced_motion=True))
    assert shown[-1].notice == ""


@pytest.mark.parametrize(
    ("breath", "line"),
    [
        (BreathPattern(4.0, 6.0), "6 breaths a minute"),
        (BreathPattern(3.0, 4.0), "8.57 breaths a minute"),
        (BreathPattern(20.0, 20.0), "1.5 breaths a minute"),
    ],
)
def test_breaths_a_minute(breath: BreathPattern, line: str) -> None:
    assert breath_line(breath) == line


def test_another_language_waits_for_the_next_start(
    tmp_path: Path, shown: list[SettingsProps]
) -> None:
    page = presenter(tmp_path / "settings.toml", shown)
    page.change(Settings(language=LanguageChoice.GERMAN))
    assert shown[-1].new_language
    page.change(Settings())
    assert not shown[-1].new_language
