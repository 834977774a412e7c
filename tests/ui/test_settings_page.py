# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.settings import (
    FloorAction,
    FloorSettings,
    GuidanceSettings,
    HistorySettings,
    LanguageChoice,
    Pacing,
    PlanSettings,
    Settings,
    ThemeChoice,
    Verbosity,
    VoiceSettings,
)
from recovery_gui.core.side import Side
from recovery_gui.presentation.settings_presenter import STANDING
from recovery_gui.presentation.settings_props import EngineLine, SettingsProps
from recovery_gui.storage.thumbnail_cache import ThumbnailCache
from recovery_gui.ui.settings_page import PORTRAIT, SettingsPage
from recovery_gui.ui.theme import LIGHT
from recovery_gui.ui.thumbnails import Thumbnails
from tests.ui.hand import Asked, click, find

PROPS = SettingsProps(
    Settings(), "6 breaths a minute", "/data", "", STANDING, "Laborde et al. 2022"
)
ENGINES = (
    EngineLine("espeak-ng", works=True, text="It works."),
    EngineLine("system", works=False, text="It does not answer. Install it."),
)
OTHER = Settings(
    language=LanguageChoice.GERMAN,
    theme=ThemeChoice.DARK,
    text_percent=150,
    reduced_motion=True,
    build=FigureBuild.STURDY,
    plan=PlanSettings(
        pacing=Pacing.AT_MY_PACE,
        breath=BreathPattern(5.0, 5.0),
        first_side=Side.LEFT,
        change_over_s=40.0,
    ),
    guidance=GuidanceSettings(
        voice=VoiceSettings(Verbosity.NAMES, "system", "Anna", 120, 30),
        tone_percent=10,
        counts=False,
        last_seconds=False,
        keep_awake=False,
    ),
    floor=FloorSettings(FloorAction.PAUSE, 270, at_start=True),
)
WEEKS = ("Goal counts: Sessions",)


def heard(**changes: object) -> Settings:
    return Settings(guidance=replace(GuidanceSettings(), **changes))  # type: ignore[arg-type]


@pytest.fixture
def page(show: Callable[[QWidget], None]) -> SettingsPage:
    page = SettingsPage()
    page.render_props(PROPS)
    show(page)
    return page


@pytest.fixture
def asked(page: SettingsPage) -> Asked:
    return Asked(page)


def chosen(page: SettingsPage) -> set[str]:
    return {one.accessibleName() for one in page.findChildren(QPushButton) if one.isChecked()}


def numbers(page: SettingsPage) -> dict[str, str]:
    return {one.accessibleName(): one.text() for one in page.findChildren(QDoubleSpinBox)}


def test_the_settings_in_force(page: SettingsPage) -> None:
    assert chosen(page) == {
        "Moving on: Automatic",
        "First side: Right",
        "Screen: Stays on",
        "Breath: 4 s in, 6 s out",
        "Voice says: Everything",
        "Told within a step: counts",
        "Told within a step: half way",
        "Told within a step: last 3 s",
        "Any click or key: Next",
        "Picture: Upright",
        "Sessions begin: In the window",
        *WEEKS,
        "Language: As the system",
        "Colours: As the system",
        "Text size: As the system",
        "Figure: Slender",
        "Motion: Gentle",
    }
    assert find(page, QLabel, "BreathLine").text() == "6 breaths a minute"
    assert find(page, QLabel, "BreathSource").text() == "Laborde et al. 2022"
    assert numbers(page) == {
        **{"Getting ready": "5 s", "Changing sides": "6 s", "Between exercises": "15 s"},
        **{"Breath in": "4.0 s", "Hold, full": "0.0 s"},
        **{"Breath out": "6.0 s", "Hold, empty": "0.0 s"},
        **{
            "Speed": "100 %",
            "Voice volume": "80 %",
            "Tone volume": "60 %",
            "Weekly goal": "3 a week",
        },
    }
    assert find(page, QLabel, "DataFolder").text() == "/data"
    assert not find(page, QLabel, "SettingsNotice").isVisible()


def test_other_settings_are_shown_and_nothing_is_asked_for(
    page: SettingsPage, asked: Asked
) -> None:
    page.render_props(replace(PROPS, settings=OTHER, notice="The disk is full."))
    assert chosen(page) == {
        "Moving on: At my pace",
        "First side: Left",
        "Screen: May sleep",
        "Breath: 5 s in, 5 s out",
        "Voice says: Names only",
        "Told within a step: half way",
        "Any click or key: Pause",
        "Picture: Turned left",
        "Sessions begin: In floor mode",
        *WEEKS,
        "Language: Deutsch",
        "Colours: Dark",
        "Text size: 150 %",
        "Figure: Sturdy",
        "Motion: Reduced",
    }
    assert find(page, QLabel, "SettingsNotice").text() == "The disk is full."
    assert asked == []


def test_values_that_have_no_button_choose_none(page: SettingsPage) -> None:
    """A settings file may hold any breath and any text size."""
    plan = replace(OTHER.plan, breath=BreathPattern(3.0, 7.0))
    own = replace(OTHER, text_percent=110, plan=plan)
    page.render_props(replace(PROPS, settings=own))
    assert not [name for name in chosen(page) if name.startswith(("Breath", "Text size"))]


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("Atmypace", replace(Settings(), plan=PlanSettings(pacing=Pacing.AT_MY_PACE))),
        ("Left", replace(Settings(), plan=PlanSettings(first_side=Side.LEFT))),
        (
            "4.5sin,5.5sout",
            replace(Settings(), plan=PlanSettings(breath=BreathPattern(4.5, 5.5))),
        ),
        ("Namesonly", heard(voice=VoiceSettings(verbosity=Verbosity.NAMES))),
        ("Counts", heard(counts=False)),
        ("Maysleep", heard(keep_awake=False)),
        ("Pause", Settings(floor=FloorSettings(action=FloorAction.PAUSE))),
        ("Turnedright", Settings(floor=FloorSettings(turn_degrees=90))),
        ("Infloormode", Settings(floor=FloorSettings(at_start=True))),
        ("Dark", replace(Settings(), theme=ThemeChoice.DARK)),
        ("Highcontrast", replace(Settings(), theme=ThemeChoice.HIGH_CONTRAST)),
        ("Sturdy", replace(Settings(), build=FigureBuild.STURDY)),
        ("125%", replace(Settings(), text_percent=125)),
        ("Reduced", replace(Settings(), reduced_motion=True)),
    ],
)
def test_each_choice_asks_for_its_setting(
    page: SettingsPage, asked: Asked, name: str, settings: Settings
) -> None:
    click(page, name)
    assert asked == [("settings_changed", settings)]


def test_each_number_asks_for_its_setting(page: SettingsPage, asked: Asked) -> None:
    guidance = Settings().guidance
    for number in page.findChildren(QDoubleSpinBox):
        number.stepUp()
    changed = [settings for _, settings in asked]
    assert changed == [
        Settings(plan=PlanSettings(lead_in_s=6.0)),
        Settings(plan=PlanSettings(change_s=7.0)),
        Settings(plan=PlanSettings(change_over_s=16.0)),
        Settings(plan=PlanSettings(breath=BreathPattern(4.5, 6.0))),
        Settings(plan=PlanSettings(breath=BreathPattern(4.0, 6.0, hold_in_s=0.5))),
        Settings(plan=PlanSettings(breath=BreathPattern(4.0, 6.5))),
        Settings(plan=PlanSettings(breath=BreathPattern(4.0, 6.0, hold_out_s=0.5))),
        Settings(guidance=replace(guidance, voice=VoiceSettings(rate_percent=110))),
        Settings(guidance=replace(guidance, voice=VoiceSettings(volume_percent=90))),
        Settings(guidance=replace(guidance, tone_percent=70)),
        Settings(history=HistorySettings(goal_amount=4)),
    ]


def test_engines_and_voices_are_listed_honestly(page: SettingsPage, asked: Asked) -> None:
    lines = find(page, QLabel, "EngineLines")
    assert lines.text() == "Test voice finds out what this machine can say."
    page.render_props(replace(PROPS, settings=OTHER, engines=ENGINES, voices=("en-gb",)))
    assert lines.text() == "espeak-ng: It works.\nsystem: It does not answer. Install it."
    engine, voice = (find(page, QComboBox, f"{name}Choice") for name in ("Engine", "Voice"))
    texts = [engine.itemText(at) for at in range(engine.count())]
    assert texts == ["The first that works", "espeak-ng", "system"]
    assert (engine.currentText(), voice.currentText()) == ("system", "Anna (not found)")
    assert asked == []


def test_an_engine_is_chosen_without_the_voice_of_another(page: SettingsPage, asked: Asked) -> None:
    page.render_props(replace(PROPS, settings=OTHER, engines=ENGINES, voices=("en-gb",)))
    for name in ("Engine", "Voice"):
        combo = find(page, QComboBox, f"{name}Choice")
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Up)
    (_, engine), (_, voice) = asked
    assert isinstance(engine, Settings)
    assert isinstance(voice, Settings)
    assert (engine.guidance.voice.engine, engine.guidance.voice.voice) == ("espeak-ng", "")
    assert voice.guidance.voice.voice == "en-gb"


def test_voice_and_tones_can_be_tried(page: SettingsPage, asked: Asked) -> None:
    click(page, "Testvoice")
    click(page, "Testtones")
    assert asked == [("voice_test_requested",), ("tone_test_requested",)]
    line = find(page, QLabel, "SoundLine")
    assert not line.isVisible()
    page.render_props(replace(PROPS, sound_line="No sound device was found."))
    assert line.isVisible()


def test_the_folder_can_be_opened(page: SettingsPage, asked: Asked) -> None:
    click(page, "Openfolder")
    assert asked == [("folder_requested",)]


def test_another_language_is_offered_with_a_start(page: SettingsPage, asked: Asked) -> None:
    """Only once it was chosen; each in its own words."""
    again = find(page, QPushButton, "Startagainnow")
    assert not again.isVisible()
    for name in ("English", "Deutsch", "Español", "LanguageAsthesystem"):
        click(page, name)
    assert asked == [
        ("settings_changed", Settings(language=LanguageChoice(code)))
        for code in ("en", "de", "es", "system")
    ]
    page.render_props(replace(PROPS, new_language=True))
    click(page, "Startagainnow")
    assert asked[-1] == ("restart_requested",)


def test_the_text_is_as_large_as_the_systems_again(page: SettingsPage, asked: Asked) -> None:
    page.render_props(replace(PROPS, settings=OTHER))
    click(page, "TextAsthesystem")
    assert asked == [("settings_changed", replace(OTHER, text_percent=None))]


def test_each_choice_says_what_it_chooses(page: SettingsPage) -> None:
    chips = [one for one in page.findChildren(QAbstractButton) if one.isCheckable()]
    assert len(chips) == 43
    assert all(": " in chip.accessibleName() for chip in chips)


def test_both_builds_are_shown(page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    thumbnails = Thumbnails(LIGHT, ThumbnailCache(tmp_path, []), page)
    page.show_thumbnails(thumbnails)
    with qtbot.waitSignal(thumbnails.drawn):
        page.render_props(PROPS)
    qtbot.waitUntil(lambda: len(list(tmp_path.iterdir())) == len(FigureBuild))
    slender, sturdy = (find(page, QPushButton, name).icon() for name in ("Slender", "Sturdy"))
    assert slender.pixmap(PORTRAIT).toImage() != sturdy.pixmap(PORTRAIT).toImage()


def test_what_nobody_looks_at_is_not_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    page = SettingsPage()
    qtbot.addWidget(page)
    thumbnails = Thumbnails(LIGHT, ThumbnailCache(tmp_path, []), page)
    page.show_thumbnails(thumbnails)
    page.render_props(PROPS)
    assert not [timer for timer in thumbnails.findChildren(QTimer) if timer.isActive()]
