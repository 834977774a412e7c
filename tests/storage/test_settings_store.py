# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settings file."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.settings import (
    FloorAction,
    FloorSettings,
    GoalKind,
    GuidanceSettings,
    HistorySettings,
    LanguageChoice,
    Pacing,
    PlanSettings,
    PracticeSettings,
    Settings,
    ThemeChoice,
    Verbosity,
    VoiceSettings,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.errors import NotWritable
from recovery_gui.storage.settings_store import SettingsStore

CHOSEN = Settings(
    welcomed=False,
    language=LanguageChoice.SPANISH,
    theme=ThemeChoice.HIGH_CONTRAST,
    text_percent=150,
    reduced_motion=True,
    build=FigureBuild.STURDY,
    plan=PlanSettings(
        pacing=Pacing.AT_MY_PACE,
        breath=BreathPattern(4.5, 5.5, 1.0, 0.5),
        first_side=Side.LEFT,
        lead_in_s=0.0,
        change_s=12.0,
        change_over_s=40.0,
    ),
    guidance=GuidanceSettings(
        voice=VoiceSettings(Verbosity.NAMES, "espeak-ng", 'A "loud" voice', 150, 35),
        tone_percent=0,
        counts=False,
        half_way=False,
        last_seconds=False,
        keep_awake=False,
    ),
    floor=FloorSettings(FloorAction.PAUSE, 270, at_start=True),
    history=HistorySettings(GoalKind.MINUTES, 45, 6, 3, "/mnt/stick/copies", 'C:\\"sync"'),
    practice=PracticeSettings(
        favourites=("before-bed", "cat-cow"),
        left_out=("calf-foam-roll",),
        cautions_read=("cat-cow", "hip-to-heel-press"),
        equipment=(Equipment.MAT, Equipment.FOAM_ROLLER),
        minutes=25,
        energy=Energy.EXHAUSTED,
        avoid=("hips_raised", "rolling"),
    ),
)


def test_no_file_means_the_usual_settings(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.toml")
    assert store.load() == Settings()
    assert store.fault is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("chosen", [Settings(), CHOSEN])
def test_settings_come_back(tmp_path: Path, chosen: Settings) -> None:
    SettingsStore(tmp_path / "settings.toml").save(chosen)
    store = SettingsStore(tmp_path / "settings.toml")
    assert store.load() == chosen
    assert store.fault is None


def test_no_equipment_at_hand_is_not_all_of_it(tmp_path: Path) -> None:
    chosen = Settings(practice=PracticeSettings(equipment=()))
    SettingsStore(tmp_path / "settings.toml").save(chosen)
    assert SettingsStore(tmp_path / "settings.toml").load() == chosen


def test_an_id_that_stands_twice_counts_once(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('format = 1\nfavourites = ["b", "a", "b"]\nequipment = ["mat", "mat"]\n')
    practice = SettingsStore(path).load().practice
    assert practice.favourites == ("b", "a")
    assert practice.equipment == (Equipment.MAT,)


def test_a_setting_that_an_older_program_did_not_write_is_the_usual(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('format = 1\ntheme = "dark"\nfuture = 3\n', encoding="utf-8")
    assert SettingsStore(path).load() == replace(Settings(), theme=ThemeChoice.DARK)


def test_a_text_size_that_nobody_chose_is_not_in_the_file(tmp_path: Path) -> None:
    """An older program then takes its usual one, and the size of the system is followed here."""
    path = tmp_path / "settings.toml"
    SettingsStore(path).save(Settings())
    assert "text_percent" not in path.read_text("utf-8")
    path.write_text("format = 1\ntext_percent = 100\n", "utf-8")
    assert SettingsStore(path).load().text_percent == 100


def test_who_has_a_file_of_an_older_program_is_welcomed_by_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("format = 1\n", "utf-8")
    assert SettingsStore(path).load().welcomed


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", ":1: format: missing"),
        ("format = 2\n", ":1: format: is 2"),
        ('format = 1\ntheme = "drak"\n', ':2: theme: is the text "drak"; did you mean "dark"?'),
        ("format = 1\nlead_in_s = nan\n", ":2: lead_in_s: is nan"),
        ("format = 1\nchange_over_s = 121\n", ":2: change_over_s: is 121"),
        ("format = 1\nbreath_hold_in_s = 11\n", ":2: breath_hold_in_s: is 11"),
        (
            "format = 1\nfloor_turn_degrees = 45\n",
            ":2: floor_turn_degrees: is 45, allowed: 0, 90 or 270",
        ),
        ("format = \n", ":1: file: "),
        ("\x00", ":1: file: "),
    ],
)
def test_a_bad_file_is_kept_aside_and_told(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "settings.toml"
    (tmp_path / "settings.toml.bad-1").write_text("older", encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    store = SettingsStore(path)
    assert store.load() == Settings()
    assert store.fault is not None
    assert f"{path}{reason}" in store.fault.what
    assert "settings.toml.bad-2" in store.fault.remedy
    assert (tmp_path / "settings.toml.bad-2").read_text(encoding="utf-8") == text
    assert store.load() == Settings()
    assert store.fault is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.toml")
    store = SettingsStore(tmp_path / "settings.toml")
    assert store.load() == Settings()
    assert store.fault is not None
    assert "is not a file" in store.fault.what
    assert (tmp_path / "settings.toml.bad-1").is_fifo()


def test_a_bad_file_that_cannot_be_moved_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("nonsense", encoding="utf-8")

    def refuse(_path: Path, _target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    store = SettingsStore(path)
    assert store.load() == Settings()
    assert store.fault is not None
    assert store.fault.remedy == "Correct the file, or remove it."


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    with pytest.raises(NotWritable):
        SettingsStore(tmp_path / "config" / "settings.toml").save(CHOSEN)
