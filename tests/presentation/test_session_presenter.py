# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace

import pytest

from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.session_state import Completed
from recovery_gui.core.settings import Settings
from recovery_gui.presentation.session_presenter import SessionPresenter
from recovery_gui.presentation.session_props import SessionProps
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController

Practise = Callable[[float], None]


@pytest.fixture
def frames() -> list[SessionProps]:
    """What was shown."""
    return []


@pytest.fixture
def session(
    controller: SessionController,
    settings: Observable[Settings],
    frames: list[SessionProps],
    plan: PracticePlan,
) -> SessionPresenter:
    """A session just begun."""
    presenter = SessionPresenter(controller, settings, frames.append)
    assert frames == []
    controller.choose(plan)
    assert frames == []
    controller.start()
    return presenter


@pytest.mark.usefixtures("session")
def test_each_beat_is_a_frame(frames: list[SessionProps], practise: Practise) -> None:
    practise(7.0)
    assert [frame.place for frame in frames[::7]] == ["Part 1 of 17", "Part 2 of 17"]


def test_pause_and_resume(session: SessionPresenter, frames: list[SessionProps]) -> None:
    session.pause()
    assert frames[-1].paused_line.startswith("Paused")
    session.resume()
    assert frames[-1].running


def test_keep(session: SessionPresenter, controller: SessionController, practise: Practise) -> None:
    practise(9.0)
    session.ask_to_end()
    session.keep()
    assert isinstance(controller.state.value, Completed)


def test_ending_asks_first(
    session: SessionPresenter, frames: list[SessionProps], practise: Practise
) -> None:
    practise(9.0)
    session.ask_to_end()
    assert frames[-1].asks_to_end


@pytest.mark.usefixtures("session")
def test_reduced_motion_holds_from_the_next_frame(
    settings: Observable[Settings], frames: list[SessionProps], practise: Practise
) -> None:
    practise(13.5)
    assert frames[-1].figure.blend < 1.0
    settings.publish(replace(settings.value, reduced_motion=True))
    practise(0.1)
    assert frames[-1].figure.blend == 1.0


def test_while_another_view_shows_the_session_nothing_is_rendered(
    session: SessionPresenter, frames: list[SessionProps], practise: Practise
) -> None:
    session.rest(True)
    count = len(frames)
    practise(7.0)
    assert len(frames) == count
    session.rest(False)
    assert frames[-1].place == "Part 2 of 17"
