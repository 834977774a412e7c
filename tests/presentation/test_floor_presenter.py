# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.session_state import Paused, PauseReason, Running
from recovery_gui.core.settings import FloorAction, FloorSettings, Pacing, PlanSettings, Settings
from recovery_gui.presentation.floor_presenter import FloorPresenter
from recovery_gui.presentation.floor_props import FloorGesture, FloorProps
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController
from recovery_gui.services.settings_service import SettingsService
from recovery_gui.storage.settings_store import SettingsStore

Practise = Callable[[float], None]
PAUSING = Settings(floor=FloorSettings(action=FloorAction.PAUSE))


@pytest.fixture
def frames() -> list[FloorProps]:
    """What was shown."""
    return []


@pytest.fixture
def service(tmp_path: Path) -> SettingsService:
    return SettingsService(SettingsStore(tmp_path / "settings.toml"))


@pytest.fixture
def floor(
    controller: SessionController,
    settings: Observable[Settings],
    service: SettingsService,
    frames: list[FloorProps],
) -> FloorPresenter:
    return FloorPresenter(controller, settings, service, frames.append)


@pytest.fixture
def begin(controller: SessionController, plan: PracticePlan) -> Callable[[], None]:
    """Starts a session."""

    def start() -> None:
        controller.choose(plan)
        controller.start()

    return start


def index(controller: SessionController) -> int:
    state = controller.state.value
    assert isinstance(state, Running)
    return state.position.index


def test_it_renders_only_while_it_is_open(
    floor: FloorPresenter, frames: list[FloorProps], begin: Callable[[], None], practise: Practise
) -> None:
    floor.toggle()
    assert not floor.is_open.value
    begin()
    practise(2.0)
    assert frames == []
    floor.toggle()
    assert (floor.is_open.value, frames[-1].line) == (True, "Get ready")
    assert frames[-1].hint == "Click, wheel or Space: next"
    floor.toggle()
    shown = len(frames)
    practise(2.0)
    assert not floor.is_open.value
    assert len(frames) == shown


def test_a_gesture_goes_on_to_the_next(
    floor: FloorPresenter, begin: Callable[[], None], controller: SessionController
) -> None:
    floor.act()
    begin()
    floor.act()
    assert index(controller) == 1


def test_a_gesture_pauses_where_that_was_chosen(
    floor: FloorPresenter,
    begin: Callable[[], None],
    controller: SessionController,
    settings: Observable[Settings],
    frames: list[FloorProps],
) -> None:
    settings.publish(PAUSING)
    begin()
    floor.toggle()
    assert frames[-1].gesture is FloorGesture.PAUSE
    floor.act()
    assert isinstance(controller.state.value, Paused)
    assert (frames[-1].line, frames[-1].gesture) == ("Paused", FloorGesture.RESUME)
    floor.act()
    assert index(controller) == 0


def test_a_step_that_waits_goes_on_whatever_was_chosen(
    floor: FloorPresenter,
    controller: SessionController,
    settings: Observable[Settings],
    press: Exercise,
    practise: Practise,
) -> None:
    settings.publish(PAUSING)
    controller.choose(plan_exercise(press, PlanSettings(pacing=Pacing.AT_MY_PACE)))
    controller.start()
    practise(60.0)
    assert index(controller) == 1
    floor.act()
    assert index(controller) == 2


def test_the_turn_goes_round_and_is_kept(floor: FloorPresenter, service: SettingsService) -> None:
    turns = []
    for _ in range(3):
        floor.turn()
        turns.append(service.settings.value.floor.turn_degrees)
    assert turns == [90, 270, 0]


def test_a_turn_is_shown_at_once(
    floor: FloorPresenter,
    begin: Callable[[], None],
    settings: Observable[Settings],
    frames: list[FloorProps],
) -> None:
    begin()
    floor.toggle()
    settings.publish(Settings(floor=FloorSettings(turn_degrees=270)))
    assert frames[-1].turn_degrees == 270


def test_a_session_begins_on_the_floor_once_where_that_was_chosen(
    floor: FloorPresenter,
    begin: Callable[[], None],
    settings: Observable[Settings],
    controller: SessionController,
) -> None:
    settings.publish(Settings(floor=FloorSettings(at_start=True)))
    begin()
    assert floor.is_open.value
    floor.leave()
    controller.advance()
    assert not floor.is_open.value


def test_a_session_taken_up_again_stays_in_the_window(
    floor: FloorPresenter,
    begin: Callable[[], None],
    settings: Observable[Settings],
    controller: SessionController,
) -> None:
    begin()
    controller.pause(PauseReason.INTERRUPTED)
    settings.publish(Settings(floor=FloorSettings(at_start=True)))
    controller.resume()
    assert not floor.is_open.value


@pytest.mark.parametrize("end", ["asked", "over"])
def test_the_end_is_seen_in_the_window(
    floor: FloorPresenter, begin: Callable[[], None], controller: SessionController, end: str
) -> None:
    begin()
    floor.toggle()
    if end == "asked":
        controller.pause(PauseReason.ENDING)
    else:
        controller.stop(keep=False)
    assert not floor.is_open.value


def test_reduced_motion_holds_on_the_floor(
    floor: FloorPresenter,
    begin: Callable[[], None],
    settings: Observable[Settings],
    frames: list[FloorProps],
    controller: SessionController,
) -> None:
    settings.publish(replace(settings.value, reduced_motion=True))
    begin()
    floor.toggle()
    controller.advance()
    assert frames[-1].figure.previous is None


def test_what_hurts_is_answered_in_the_window_and_then_the_floor_is_back(
    floor: FloorPresenter, begin: Callable[[], None], controller: SessionController
) -> None:
    begin()
    floor.toggle()
    controller.hurts()
    assert not floor.is_open.value
    controller.back()
    assert not floor.is_open.value
    controller.take_back()
    assert floor.is_open.value


def test_what_hurts_in_the_window_stays_in_the_window(
    floor: FloorPresenter, begin: Callable[[], None], controller: SessionController
) -> None:
    begin()
    controller.hurts()
    controller.resume()
    assert not floor.is_open.value


def test_a_session_that_is_to_end_does_not_go_back_to_the_floor(
    floor: FloorPresenter, begin: Callable[[], None], controller: SessionController
) -> None:
    begin()
    floor.toggle()
    controller.hurts()
    controller.pause(PauseReason.ENDING)
    controller.resume()
    assert not floor.is_open.value
