# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An error of ours is logged, told once, and never in the middle of a session."""

from pathlib import Path

import pytest

from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.session_state import Idle
from recovery_gui.presentation.trouble_presenter import MOST_OF_A_KIND, TroublePresenter
from recovery_gui.presentation.trouble_props import TroubleProps
from recovery_gui.services.incident import Incident
from recovery_gui.services.session_controller import SessionController
from tests.presentation.world import MemoryStore

LOG = Path("/logs/recovery-gui.log")


class Desk:
    """A presenter, what it logged and what it showed."""

    def __init__(self, where: Path | None = LOG) -> None:
        self.logged: list[str] = []
        self.shown: list[TroubleProps] = []
        self.presenter = TroublePresenter(lambda text: self._log(text, where), self.shown.append)

    def _log(self, text: str, where: Path | None) -> Path | None:
        self.logged.append(text)
        return where


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_before_the_rooms_it_is_told_at_once(desk: Desk) -> None:
    desk.presenter.meet(Incident("kind", "text"))
    (props,) = desk.shown
    assert props.entry == "text"
    assert props.lines[1] == "What you had saved is safe."
    assert str(LOG) in props.lines[2]
    assert desk.logged == ["text"]


def test_a_kind_is_told_once_and_logged_a_few_times(desk: Desk) -> None:
    for _ in range(100):
        desk.presenter.meet(Incident("kind", "text"))
        desk.presenter.close()
    assert len(desk.shown) == 1
    assert len(desk.logged) == MOST_OF_A_KIND


def test_one_dialog_at_a_time(desk: Desk) -> None:
    for kind in ("a", "b", "c"):
        desk.presenter.meet(Incident(kind, kind))
    assert [one.entry for one in desk.shown] == ["a"]
    desk.presenter.close()
    desk.presenter.close()
    desk.presenter.close()
    assert [one.entry for one in desk.shown] == ["a", "b", "c"]


def test_a_log_that_cannot_be_written_is_told() -> None:
    desk = Desk(where=None)
    desk.presenter.meet(Incident("kind", "text"))
    assert desk.shown[0].lines[2].endswith("The log could not be written.")


def test_a_session_is_written_down_and_not_disturbed(
    desk: Desk, controller: SessionController, store: MemoryStore, plan: PracticePlan
) -> None:
    desk.presenter.watch(controller)
    controller.choose(plan)
    controller.start()
    store.checkpoint = None
    desk.presenter.meet(Incident("kind", "text"))
    assert store.checkpoint is not None
    assert (len(desk.logged), desk.shown) == (1, [])
    controller.stop(keep=False)
    controller.close()
    assert isinstance(controller.state.value, Idle)
    assert desk.shown[0].lines[1].startswith("What you had saved is safe. Your session was safe")


def test_a_disk_that_refuses_is_told_honestly(
    desk: Desk, controller: SessionController, store: MemoryStore, plan: PracticePlan
) -> None:
    desk.presenter.watch(controller)
    controller.choose(plan)
    controller.start()
    controller.pause()
    store.full = True
    desk.presenter.meet(Incident("kind", "text"))
    store.full = False
    controller.stop(keep=False)
    controller.close()
    assert "refused" in desk.shown[0].lines[1]
