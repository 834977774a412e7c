# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PhaseKind, PracticePlan, plan_exercise
from recovery_gui.core.session_record import Discomfort, Noticed
from recovery_gui.core.session_state import Completed, Paused, PauseReason, Running
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.hurt_presenter import HurtPresenter, place_line
from recovery_gui.presentation.hurt_props import HurtProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.session_controller import SessionController
from tests.presentation.world import MemoryStore

PRESS = "hip-to-heel-press"


@pytest.fixture
def shown() -> list[HurtProps]:
    """What was shown."""
    return []


@pytest.fixture
def hurt(
    controller: SessionController,
    catalog: CatalogService,
    shown: list[HurtProps],
    plan: PracticePlan,
    practise: Callable[[float], None],
) -> HurtPresenter:
    """Twelve seconds into a session: in its second step."""
    presenter = HurtPresenter(controller, catalog, shown.append)
    controller.choose(plan)
    controller.start()
    practise(15.0)
    return presenter


def running(controller: SessionController) -> Running:
    state = controller.state.value
    assert isinstance(state, Running)
    return state


@pytest.mark.usefixtures("hurt")
def test_nothing_is_shown_while_all_is_well(shown: list[HurtProps]) -> None:
    assert shown == [HurtProps()]
    assert not shown[0].shown


def test_the_stop_rules_are_shown_and_the_place_is_noted(
    hurt: HurtPresenter, shown: list[HurtProps], press: Exercise, controller: SessionController
) -> None:
    hurt.mark()
    assert shown[1:] == [
        HurtProps(True, "Noted: Hip to Heel Press, step 2, right side.", press.stop_rules)
    ]
    assert "The pain is sharp, stabbing or like an electric shock." in press.stop_rules
    state = controller.state.value
    assert isinstance(state, Paused)
    assert state.running.discomforts == (Discomfort(PRESS, 2, Side.RIGHT),)


def test_in_the_rest_at_the_end_no_side_is_noted(
    hurt: HurtPresenter, shown: list[HurtProps], controller: SessionController, plan: PracticePlan
) -> None:
    assert plan.phases[-1].kind is PhaseKind.FINISH
    controller.seek(len(plan.phases) - 1)
    hurt.mark()
    assert shown[-1].noted == "Noted: Hip to Heel Press, step 8."
    paused = controller.state.value
    assert isinstance(paused, Paused)
    assert paused.running.discomforts == (Discomfort(PRESS, 8, Side.NONE),)


def test_skipping_the_only_exercise_ends_the_session_with_its_mark(
    hurt: HurtPresenter, shown: list[HurtProps], store: MemoryStore, controller: SessionController
) -> None:
    hurt.mark()
    hurt.skip()
    assert not shown[-1].shown
    assert isinstance(controller.state.value, Completed)
    (kept,) = store.by_id.values()
    assert kept.discomforts == (Discomfort(PRESS, 2, Side.RIGHT),)


def test_carrying_on_keeps_the_mark(
    hurt: HurtPresenter, shown: list[HurtProps], controller: SessionController
) -> None:
    hurt.mark()
    hurt.carry_on()
    assert not shown[-1].shown
    assert len(running(controller).discomforts) == 1


def test_it_was_nothing_takes_the_mark_back(
    hurt: HurtPresenter, controller: SessionController
) -> None:
    hurt.mark()
    hurt.take_back()
    assert running(controller).discomforts == ()


def test_ending_asks_what_to_keep(
    hurt: HurtPresenter, shown: list[HurtProps], controller: SessionController
) -> None:
    hurt.mark()
    hurt.end()
    assert not shown[-1].shown
    state = controller.state.value
    assert isinstance(state, Paused)
    assert state.reason is PauseReason.ENDING
    assert len(state.running.discomforts) == 1


def test_what_is_noticed_is_kept_and_taken_back(
    hurt: HurtPresenter, controller: SessionController, plan: PracticePlan
) -> None:
    asking = next(index for index, phase in enumerate(plan.phases) if phase.notice)
    controller.seek(asking)
    hurt.notice("one long line")
    assert running(controller).noticed == (Noticed(PRESS, 8, Side.RIGHT, "one long line"),)
    hurt.notice("")
    assert running(controller).noticed == ()


def test_an_exercise_that_is_gone_has_no_rules_to_show(
    controller: SessionController,
    catalog: CatalogService,
    shown: list[HurtProps],
    press: Exercise,
) -> None:
    hurt = HurtPresenter(controller, catalog, shown.append)
    controller.choose(plan_exercise(replace(press, id="gone"), PlanSettings()))
    controller.start()
    hurt.mark()
    assert shown[-1].rules == ()
    assert shown[-1].noted == "Noted: Hip to Heel Press, before the first step, right side."


def test_a_place_without_sides(plan: PracticePlan) -> None:
    step = next(phase for phase in plan.phases if phase.kind is PhaseKind.STEP)
    assert place_line(replace(step, side=Side.NONE)) == "Hip to Heel Press, step 1"
