# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The language that the settings or the system ask for."""

from pathlib import Path

import pytest

from recovery_gui.core.settings import LanguageChoice, Settings
from recovery_gui.storage.language_choice import first_spoken, language_in, locales_of
from recovery_gui.storage.settings_store import SettingsStore


@pytest.mark.parametrize("choice", LanguageChoice)
def test_the_settings_say_it(tmp_path: Path, choice: LanguageChoice) -> None:
    """As they are written by the program itself; the system's is no choice."""
    SettingsStore(tmp_path / "settings.toml").save(Settings(language=choice))
    wanted = None if choice is LanguageChoice.SYSTEM else choice.value
    assert language_in(str(tmp_path / "settings.toml")) == wanted


@pytest.mark.parametrize(
    "text", [b"", b"language = 7", b"\xff\xfe", b"language", b"language = 'tlh'", b"format = 1"]
)
def test_what_cannot_be_understood_is_no_choice(tmp_path: Path, text: bytes) -> None:
    """It is told later, when there are words."""
    (tmp_path / "settings.toml").write_bytes(text)
    assert language_in(str(tmp_path / "settings.toml")) is None


def test_no_file_is_no_choice(tmp_path: Path) -> None:
    """Nor is a folder in its place."""
    assert language_in(str(tmp_path / "settings.toml")) is None
    assert language_in(str(tmp_path)) is None


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "es_MX.UTF-8"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "es_MX.UTF-8"}, "es"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:es:de"}, "es"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, "de"),
    ],
)
def test_the_system_says_it(environment: dict[str, str], code: str) -> None:
    """By the variables of POSIX, in their order; a machine without a language speaks English."""
    assert first_spoken(locales_of(environment)) == code
