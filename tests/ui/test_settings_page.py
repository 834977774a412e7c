# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.settings import Pacing, PlanSettings, Settings, ThemeChoice
from recovery_gui.core.side import Side
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.ui.settings_page import SettingsPage
from tests.ui.hand import Asked, click, find

PROPS = SettingsProps(Settings(), "6 breaths a minute", "/data", "")
OTHER = Settings(
    theme=ThemeChoice.DARK,
    text_percent=150,
    reduced_motion=True,
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
    assert len(chips) == 16
    assert all(": " in chip.accessibleName() for chip in chips)
