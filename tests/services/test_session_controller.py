# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Iterator
from itertools import count

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.fault import Fault
from recovery_gui.core.session_record import Position, SessionStatus, Soreness
from recovery_gui.core.session_snapshot import checkpoint_of
from recovery_gui.core.session_state import (
    Completed,
    Idle,
    OnDisk,
    Paused,
    PauseReason,
    RatingFault,
    Ready,
    Running,
    SaveFault,
    SessionState,
)
from recovery_gui.core.side import Side
from recovery_gui.services.session_controller import SessionController
from tests.services.memory_store import HandClock, MemoryStore, small_plan

PLAN = small_plan()
SORE = (Soreness(BodyArea.CALVES, Side.LEFT, 6),)
EASED = (Soreness(BodyArea.CALVES, Side.LEFT, 2),)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def controller(clock: HandClock, store: MemoryStore) -> SessionController:
    """A session of the small plan, just begun."""
    numbers: Iterator[int] = count(1)
    controller = SessionController(clock, store, lambda: f"id {next(numbers)}")
    controller.choose(PLAN)
    controller.start()
    return controller


def practise(controller: SessionController, clock: HandClock, seconds: int) -> None:
    for _ in range(seconds):
        clock.seconds += 1.0
        controller.tick()


def now(controller: SessionController) -> SessionState:
    return controller.state.value


def running(controller: SessionController) -> Running:
    state = controller.state.value
    if isinstance(state, Paused):
        return state.running
    assert isinstance(state, Running)
    return state


def over(controller: SessionController) -> Completed:
    state = controller.state.value
    assert isinstance(state, Completed)
    return state


def test_plan_is_laid_out_before_it_starts(clock: HandClock, store: MemoryStore) -> None:
    controller = SessionController(clock, store, lambda: "id")
    assert now(controller) == Idle()
    controller.choose(PLAN)
    assert now(controller) == Ready(PLAN)
    assert store.checkpoint is None


def test_whole_session_is_on_the_disk_when_it_ends(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    practise(controller, clock, 6)
    state = over(controller)
    assert state.saving == OnDisk()
    assert store.by_id == {"id 1": state.record}
    assert (state.record.status, state.record.duration_s) == (SessionStatus.COMPLETED, 4)
    assert store.checkpoint is None


def test_moving_about(controller: SessionController, clock: HandClock) -> None:
    controller.advance()
    assert running(controller).position == Position(1)
    controller.seek(2)
    assert running(controller).position == Position(2)
    controller.back()
    assert running(controller).position == Position(1)
    clock.seconds += 2.5
    controller.back()
    assert running(controller).position == Position(1)


def test_skipping_and_repeating(controller: SessionController, clock: HandClock) -> None:
    practise(controller, clock, 5)
    assert running(controller).position == Position(2)
    controller.repeat_side()
    assert running(controller).position == Position(1)
    controller.skip_exercise()
    assert over(controller).record.duration_s == 4


def test_pausing_and_going_on(controller: SessionController, clock: HandClock) -> None:
    controller.pause()
    assert now(controller) == Paused(running(controller), PauseReason.USER)
    controller.pause(PauseReason.ENDING)
    asked = Paused(running(controller), PauseReason.ENDING, back_to=PauseReason.USER)
    assert now(controller) == asked
    controller.resume()
    assert now(controller) == Paused(running(controller), PauseReason.USER)
    clock.seconds += 100.0
    controller.resume()
    practise(controller, clock, 1)
    assert running(controller).practised_s == (1.0, 0.0, 0.0)


def test_ending_early_keeps_or_discards(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    practise(controller, clock, 3)
    controller.stop(keep=True)
    assert over(controller).record.status is SessionStatus.PARTIAL
    assert list(store.by_id) == ["id 1"]
    controller.close()
    controller.choose(PLAN)
    controller.start()
    practise(controller, clock, 3)
    controller.stop(keep=False)
    assert now(controller) == Idle()
    assert list(store.by_id) == ["id 1"]
    assert store.checkpoint is None


def test_rating_reaches_the_disk(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    practise(controller, clock, 6)
    controller.rate(SORE, EASED, "Better.")
    assert over(controller).saving == OnDisk()
    kept = store.by_id["id 1"]
    assert (kept.soreness_before, kept.soreness_after, kept.note) == (SORE, EASED, "Better.")


def test_full_disk_keeps_the_session_until_retry(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    store.full = True
    practise(controller, clock, 6)
    assert over(controller).saving == SaveFault("The disk is full.", "Free some space.")
    controller.rate(SORE, EASED)
    controller.retry()
    assert isinstance(over(controller).saving, SaveFault)
    store.full = False
    controller.retry()
    assert over(controller).saving == OnDisk()
    assert store.by_id["id 1"].soreness_after == EASED


def test_rating_that_the_disk_refuses_can_be_tried_again(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    practise(controller, clock, 6)
    store.full = True
    controller.rate(SORE, EASED)
    assert over(controller).saving == RatingFault("The disk is full.", "Free some space.")
    store.full = False
    controller.retry()
    assert over(controller).saving == OnDisk()
    assert store.by_id["id 1"].soreness_before == SORE


def test_checkpoint_that_the_disk_refuses_is_told_once_and_stops_nothing(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    told: list[Fault | None] = []
    controller.notice.subscribe(told.append)
    store.full = True
    practise(controller, clock, 5)
    assert isinstance(now(controller), Running)
    assert [str(fault) for fault in told] == ["None", "The disk is full. Free some space."]
    controller.stop(keep=False)
    assert now(controller) == Idle()
    assert len(told) == 2


def test_next_session_starts_without_the_old_notice(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    store.full = True
    practise(controller, clock, 2)
    controller.stop(keep=False)
    assert controller.notice.value is not None
    store.full = False
    controller.choose(PLAN)
    controller.start()
    assert controller.notice.value is None


def test_session_survives_a_crash(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    practise(controller, clock, 3)
    controller.pause()
    assert store.checkpoint is not None
    clock.seconds = 5.0
    after = SessionController(clock, store, lambda: "unused")
    after.restore(store.checkpoint, PLAN)
    assert after.state.value == Paused(running(after), PauseReason.INTERRUPTED)
    assert running(after).position == Position(1, 2.0)
    after.resume()
    practise(after, clock, 3)
    assert over(after).record.id == "id 1"
    assert over(after).record.duration_s == 4


def test_checkpoint_of_another_plan_is_not_restored(
    controller: SessionController, store: MemoryStore
) -> None:
    controller.stop(keep=False)
    controller.choose(PLAN)
    controller.start()
    checkpoint = store.checkpoint
    assert checkpoint is not None
    controller.stop(keep=False)
    controller.restore(checkpoint, small_plan(lead_in_s=2.0))
    assert now(controller) == Idle()


def test_listener_that_dispatches_waits_its_turn(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    seen: list[str] = []

    def rate_at_once(state: SessionState) -> None:
        if isinstance(state, Completed):
            seen.append(type(state.saving).__name__)
            if len(seen) == 1:
                controller.rate(SORE, EASED)

    controller.state.subscribe(rate_at_once)
    practise(controller, clock, 6)
    assert seen == ["Underway", "OnDisk", "RatingUnderway", "OnDisk"]
    assert store.by_id["id 1"].soreness_after == EASED


def test_listener_with_a_bug_does_not_cost_the_session(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    practise(controller, clock, 3)

    def stumble(state: SessionState) -> None:
        if isinstance(state, Completed):
            raise ZeroDivisionError

    unsubscribe = controller.state.subscribe(stumble)
    with pytest.raises(ZeroDivisionError):
        controller.stop(keep=True)
    assert list(store.by_id) == ["id 1"]
    unsubscribe()
    controller.tick()
    assert over(controller).saving == OnDisk()


def test_event_without_sense_is_not_published(controller: SessionController) -> None:
    seen: list[SessionState] = []
    controller.state.subscribe(seen.append)
    controller.resume()
    controller.retry()
    controller.close()
    assert len(seen) == 1


def test_what_is_under_way_is_written_down_at_once(
    controller: SessionController, clock: HandClock, store: MemoryStore
) -> None:
    practise(controller, clock, 1)
    store.checkpoint = None
    assert controller.safeguard()
    assert store.checkpoint == checkpoint_of(running(controller))
    controller.pause()
    store.full = True
    assert not controller.safeguard()
    assert controller.notice.value is None


def test_without_a_session_there_is_nothing_to_write_down(
    clock: HandClock, store: MemoryStore
) -> None:
    assert SessionController(clock, store, lambda: "id").safeguard()
    assert store.checkpoint is None
