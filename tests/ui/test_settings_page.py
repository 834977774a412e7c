# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.settings import Pacing, PlanSettings, Settings, ThemeChoice
from recovery_gui.core.side import Side
from recovery_gui.presentation.settings_presenter import STANDING
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.storage.thumbnail_cache import ThumbnailCache
from recovery_gui.ui.settings_page import PORTRAIT, SettingsPage
from recovery_gui.ui.theme import LIGHT
from recovery_gui.ui.thumbnails import Thumbnails
from tests.ui.hand import Asked, click, find

PROPS = SettingsProps(Settings(), "6 breaths a minute", "/data", "", STANDING)
OTHER = Settings(
    theme=ThemeChoice.DARK,
    text_percent=150,
    reduced_motion=True,
    build=FigureBuild.STURDY,
    plan=PlanSettings(
        pacing=Pacing.AT_MY_PACE, breath=BreathPattern(5.0, 5.0), first_side=Side.LEFT
    ),
)


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


def test_the_settings_in_force(page: SettingsPage) -> None:
    assert chosen(page) == {
        "Moving on: Automatic",
        "First side: Right",
        "Breath: 4 s in, 6 s out",
        "Colours: As the system",
        "Text size: 100 %",
        "Figure: Slender",
        "Motion: Gentle",
    }
    assert find(page, QLabel, "BreathLine").text() == "6 breaths a minute"
    assert find(page, QLabel, "DataFolder").text() == "/data"
    assert not find(page, QLabel, "SettingsNotice").isVisible()


def test_other_settings_are_shown_and_nothing_is_asked_for(
    page: SettingsPage, asked: Asked
) -> None:
    page.render_props(replace(PROPS, settings=OTHER, notice="The disk is full."))
    assert chosen(page) == {
        "Moving on: At my pace",
        "First side: Left",
        "Breath: 5 s in, 5 s out",
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


def test_the_folder_can_be_opened(page: SettingsPage, asked: Asked) -> None:
    click(page, "Openfolder")
    assert asked == [("folder_requested",)]


def test_each_choice_says_what_it_chooses(page: SettingsPage) -> None:
    chips = [one for one in page.findChildren(QAbstractButton) if one.isCheckable()]
    assert len(chips) == 19
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
