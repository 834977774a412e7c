# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.settings import FloorSettings, Pacing, Settings, ThemeChoice, Verbosity
from recovery_gui.core.side import Side
from recovery_gui.presentation.start_presenter import StartPresenter
from recovery_gui.presentation.start_props import StartChoices, StartProps, choices_of
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController

QUIET = StartChoices(Pacing.SETUP_WAITS, Side.LEFT, Verbosity.NONE, on_floor=True)


@pytest.fixture
def shown() -> list[StartProps]:
    """What was shown."""
    return []


@pytest.fixture
def sided() -> list[bool]:
    """Whether what is chosen has sides."""
    return [True]


@pytest.fixture
def start(
    controller: SessionController,
    settings: Observable[Settings],
    sided: list[bool],
    shown: list[StartProps],
) -> StartPresenter:
    return StartPresenter(controller.state, settings, lambda: sided[-1], shown.append)


def test_the_line_says_how_it_goes(
    start: StartPresenter, shown: list[StartProps], sided: list[bool]
) -> None:
    assert shown[-1].line == "Automatic · right side first · voice on"
    start.choose(QUIET)
    assert shown[-1].line == "Set-up waits · left side first · voice off · floor mode"
    sided.append(False)
    start.show()
    assert shown[-1] == StartProps(QUIET, "Set-up waits · voice off · floor mode", sided=False)


def test_choices_hold_beside_the_settings(
    start: StartPresenter, settings: Observable[Settings]
) -> None:
    before = settings.value
    start.choose(QUIET)
    assert choices_of(start.in_force.value) == QUIET
    assert start.in_force.value.floor == FloorSettings(at_start=True)
    assert settings.value == before


def test_other_settings_go_on_to_hold(
    start: StartPresenter, settings: Observable[Settings]
) -> None:
    heard: list[Settings] = []
    start.in_force.subscribe(heard.append)
    start.choose(QUIET)
    settings.publish(replace(settings.value, theme=ThemeChoice.DARK))
    assert heard[-1].theme is ThemeChoice.DARK
    assert choices_of(heard[-1]) == QUIET
    count = len(heard)
    settings.publish(replace(settings.value))
    assert len(heard) == count


def test_they_hold_until_the_session_ends(
    start: StartPresenter,
    settings: Observable[Settings],
    controller: SessionController,
    plan: PracticePlan,
) -> None:
    start.choose(QUIET)
    controller.choose(plan)
    controller.start()
    controller.pause()
    assert choices_of(start.in_force.value) == QUIET
    controller.stop(keep=False)
    assert start.in_force.value == settings.value
