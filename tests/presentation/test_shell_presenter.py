# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.fault import Fault
from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.session_record import SessionStatus
from recovery_gui.core.session_state import Idle, Paused, PauseReason, Running
from recovery_gui.core.settings import Pacing, PlanSettings, Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.shell_presenter import ShellPresenter
from recovery_gui.presentation.shell_props import Screen, ShellProps
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from tests.presentation.world import TODAY, HandClock, MemoryStore, session

PRESS = "hip-to-heel-press"
Practise = Callable[[float], None]

CHOSEN = PlanSettings(
    pacing=Pacing.SETUP_WAITS,
    breath=BreathPattern(3.0, 3.0, 2.0, 2.0),
    first_side=Side.LEFT,
    lead_in_s=2.0,
    change_s=9.0,
    change_over_s=4.0,
)


@pytest.fixture
def shell(
    controller: SessionController,
    history: HistoryService,
    catalog: CatalogService,
    settings: Observable[Settings],
) -> ShellPresenter:
    """Not opened yet."""
    return ShellPresenter(controller, history, catalog, settings, lambda: TODAY)


@pytest.fixture
def crashed(store: MemoryStore, plan: PracticePlan) -> MemoryStore:
    """A history in which a crash has left 13 seconds of practice."""
    clock = HandClock()
    before = SessionController(clock, store, lambda: "broken off")
    before.choose(plan)
    before.start()
    for _ in range(18):
        clock.seconds += 1.0
        before.tick()
    before.pause()
    return store


@pytest.fixture
def started_anew(
    history: HistoryService,
    catalog: CatalogService,
    settings: Observable[Settings],
    store: MemoryStore,
    clock: HandClock,
) -> Callable[[], tuple[ShellPresenter, SessionController]]:
    """Starts the program again, on what is on the disk."""

    def start() -> tuple[ShellPresenter, SessionController]:
        controller = SessionController(clock, store, lambda: "unused")
        return ShellPresenter(controller, history, catalog, settings, lambda: TODAY), controller

    return start


def props(shell: ShellPresenter) -> ShellProps:
    return shell.props.value


def test_nothing_is_read_before_the_window_is_open(
    shell: ShellPresenter, store: MemoryStore
) -> None:
    store.unreadable = True
    assert props(shell) == ShellProps(Screen.PAGES, "", "", "", can_resume=False)


def test_the_header_follows_the_history(
    shell: ShellPresenter, store: MemoryStore, history: HistoryService
) -> None:
    shell.open()
    assert props(shell).week_line == "Nothing yet this week"
    store.save_session(session())
    history.refresh()
    assert props(shell).week_line == "This week: 1 of 3 · 3 min"
    assert shell.last_done.value == {PRESS: TODAY}


def test_an_unreadable_history_is_told_above_the_pages(
    shell: ShellPresenter, store: MemoryStore
) -> None:
    store.unreadable = True
    shell.open()
    assert props(shell).notice == "The history is damaged. Restore a backup."
    shell.dismiss()
    assert props(shell).notice == ""


def test_the_screen_follows_the_session(
    shell: ShellPresenter, controller: SessionController, practise: Practise
) -> None:
    shell.start(PRESS)
    assert props(shell).screen is Screen.SESSION
    practise(9.0)
    controller.pause()
    assert props(shell).screen is Screen.SESSION
    controller.stop(keep=True)
    assert props(shell).screen is Screen.FINISH
    controller.close()
    assert props(shell).screen is Screen.PAGES


def test_an_exercise_that_is_gone_does_not_start(
    shell: ShellPresenter, controller: SessionController
) -> None:
    shell.start("gone")
    assert controller.state.value == Idle()


def test_a_routine_starts_and_goes_on_after_a_crash(
    shell: ShellPresenter,
    controller: SessionController,
    store: MemoryStore,
    practise: Practise,
    own_routine: Callable[..., Path],
) -> None:
    own_routine("Twice", PRESS, PRESS)
    shell.start("twice")
    practise(9.0)
    assert store.checkpoint is not None
    assert (store.checkpoint.record.source, store.checkpoint.record.title) == ("twice", "Twice")
    controller.pause()
    shell.open()
    assert props(shell).can_resume


def test_a_checkpoint_that_cannot_be_written_is_told(
    shell: ShellPresenter, store: MemoryStore
) -> None:
    store.full = True
    shell.start(PRESS)
    assert props(shell).notice == "The disk is full. Free some space."
    assert props(shell).screen is Screen.SESSION


def test_what_a_crash_left_is_offered(shell: ShellPresenter, crashed: MemoryStore) -> None:
    assert crashed.checkpoint is not None
    shell.open()
    assert props(shell).offer == (
        "Hip to Heel Press, begun today at 18:30, was not finished. 0:13 of practice is safe."
    )
    assert props(shell).can_resume


@pytest.mark.usefixtures("crashed")
def test_resume_goes_on_where_it_was(shell: ShellPresenter, controller: SessionController) -> None:
    shell.open()
    shell.resume()
    state = controller.state.value
    assert isinstance(state, Paused)
    assert state.reason is PauseReason.INTERRUPTED
    assert (state.running.session_id, state.running.position.index) == ("broken off", 2)
    assert (props(shell).offer, props(shell).screen) == ("", Screen.SESSION)


def test_keep_saves_what_was_practised(shell: ShellPresenter, crashed: MemoryStore) -> None:
    shell.open()
    shell.keep()
    kept = crashed.by_id["broken off"]
    assert (kept.status, kept.duration_s) == (SessionStatus.PARTIAL, 13)
    assert crashed.checkpoint is None
    assert props(shell).offer == ""
    assert props(shell).week_line == "This week: 1 of 3 · 13 s"


def test_discard_leaves_no_record(shell: ShellPresenter, crashed: MemoryStore) -> None:
    shell.open()
    shell.discard()
    assert (crashed.by_id, crashed.checkpoint) == ({}, None)
    assert props(shell).offer == ""


def test_what_was_discarded_can_be_undone(
    shell: ShellPresenter, crashed: MemoryStore, controller: SessionController
) -> None:
    shell.open()
    before = (props(shell).offer, crashed.checkpoint)
    shell.discard()
    assert props(shell).notice == "Discarded: Hip to Heel Press, 0:13 practised."
    assert props(shell).can_undo
    shell.undo_discard()
    assert (props(shell).offer, crashed.checkpoint) == before
    assert (props(shell).notice, props(shell).can_undo) == ("", False)
    shell.undo_discard()
    shell.resume()
    assert isinstance(controller.state.value, Paused)


def test_a_running_session_that_was_discarded_can_be_undone(
    shell: ShellPresenter, controller: SessionController, practise: Practise
) -> None:
    shell.open()
    shell.start(PRESS)
    practise(18.0)
    controller.pause(PauseReason.ENDING)
    shell.discard_running()
    assert props(shell).screen is Screen.PAGES
    assert props(shell).can_undo
    shell.undo_discard()
    assert "0:13 of practice is safe" in props(shell).offer


def test_what_another_room_did_can_be_undone_once(shell: ShellPresenter) -> None:
    undone: list[str] = []
    shell.offer_undo("Deleted: Before bed.", lambda: undone.append("once"))
    assert (props(shell).notice, props(shell).can_undo) == ("Deleted: Before bed.", True)
    shell.undo_discard()
    shell.undo_discard()
    assert undone == ["once"]
    assert (props(shell).notice, props(shell).can_undo) == ("", False)


def test_a_session_without_practice_leaves_nothing_to_undo(
    shell: ShellPresenter, controller: SessionController
) -> None:
    shell.open()
    shell.start(PRESS)
    shell.discard_running()
    assert controller.state.value == Idle()
    assert not props(shell).can_undo
    shell.discard_running()
    assert not props(shell).can_undo


def test_the_next_session_ends_the_undo(
    shell: ShellPresenter, crashed: MemoryStore, controller: SessionController
) -> None:
    shell.open()
    shell.discard()
    shell.start(PRESS)
    assert isinstance(controller.state.value, Running)
    assert not props(shell).can_undo
    assert crashed.by_id == {}


def test_an_answer_that_the_disk_refuses_leaves_the_offer(
    shell: ShellPresenter, crashed: MemoryStore
) -> None:
    shell.open()
    crashed.full = True
    for answer in (shell.keep, shell.discard):
        answer()
        assert props(shell).notice == "The disk is full. Free some space."
        assert props(shell).offer
    crashed.full = False
    shell.keep()
    assert list(crashed.by_id) == ["broken off"]


def test_starting_anew_keeps_what_was_left_behind(
    shell: ShellPresenter, crashed: MemoryStore, controller: SessionController
) -> None:
    shell.open()
    shell.start(PRESS)
    assert list(crashed.by_id) == ["broken off"]
    assert isinstance(controller.state.value, Running)


def test_nothing_starts_over_what_could_not_be_kept(
    shell: ShellPresenter, crashed: MemoryStore, controller: SessionController
) -> None:
    shell.open()
    crashed.full = True
    shell.start(PRESS)
    assert controller.state.value == Idle()
    assert props(shell).offer
    assert props(shell).notice == "The disk is full. Free some space."


@pytest.mark.usefixtures("crashed")
def test_settings_chosen_since_do_not_stand_in_the_way(
    shell: ShellPresenter, settings: Observable[Settings]
) -> None:
    settings.publish(replace(settings.value, plan=CHOSEN))
    shell.open()
    assert props(shell).can_resume


@pytest.mark.parametrize("source", [PRESS, "twice"])
def test_what_was_chosen_for_one_session_survives_a_crash(
    shell: ShellPresenter,
    controller: SessionController,
    started_anew: Callable[[], tuple[ShellPresenter, SessionController]],
    practise: Practise,
    own_routine: Callable[..., Path],
    source: str,
) -> None:
    own_routine("Twice", PRESS, PRESS)
    shell.start(source, CHOSEN)
    practise(12.0)
    controller.pause()
    left = controller.state.value
    assert isinstance(left, Paused)
    assert left.running.plan.settings == CHOSEN
    again, anew = started_anew()
    again.open()
    again.resume()
    state = anew.state.value
    assert isinstance(state, Paused)
    assert state.reason is PauseReason.INTERRUPTED
    assert state.running.plan == left.running.plan
    assert state.running.position == left.running.position


def test_a_plan_that_has_changed_cannot_be_resumed(
    shell: ShellPresenter, crashed: MemoryStore, controller: SessionController
) -> None:
    assert crashed.checkpoint is not None
    crashed.checkpoint = replace(crashed.checkpoint, plan_fingerprint="of another")
    shell.open()
    assert not props(shell).can_resume
    shell.resume()
    assert controller.state.value == Idle()
    assert props(shell).offer


def test_a_plan_whose_exercise_is_gone_cannot_be_resumed(
    controller: SessionController,
    history: HistoryService,
    settings: Observable[Settings],
    crashed: MemoryStore,
    tmp_path: Path,
) -> None:
    bare = CatalogService(ExerciseCatalog(tmp_path / "none", tmp_path / "none"))
    shell = ShellPresenter(controller, history, bare, settings, lambda: TODAY)
    shell.open()
    assert not props(shell).can_resume
    assert crashed.checkpoint is not None


def test_with_nothing_left_behind_there_is_nothing_to_resume(
    shell: ShellPresenter, controller: SessionController
) -> None:
    shell.open()
    shell.resume()
    assert controller.state.value == Idle()


def test_messages(shell: ShellPresenter) -> None:
    shell.tell(None)
    assert props(shell).notice == ""
    shell.tell(Fault("It broke.", "Mend it."))
    assert props(shell).notice == "It broke. Mend it."
    shell.announce("All is well.")
    assert props(shell).notice == "All is well."


def test_the_same_props_are_not_shown_twice(shell: ShellPresenter) -> None:
    shown: list[ShellProps] = []
    shell.props.subscribe(shown.append)
    shell.announce("All is well.")
    shell.announce("All is well.")
    assert len(shown) == 2


def test_nothing_begins_before_it_may(shell: ShellPresenter, controller: SessionController) -> None:
    waiting = list[Callable[[], None]]()
    shell.before_start = lambda plan, begin: waiting.append(begin) if plan.title else None
    shell.start(PRESS)
    assert controller.state.value == Idle()
    (begin,) = waiting
    begin()
    assert isinstance(controller.state.value, Running)
