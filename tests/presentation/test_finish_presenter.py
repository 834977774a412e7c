# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.core.session_record import Noticed, Soreness
from recovery_gui.core.session_state import (
    Completed,
    OnDisk,
    RatingFault,
    RatingUnderway,
    Running,
    SaveFault,
    Underway,
)
from recovery_gui.core.side import Side
from recovery_gui.presentation.finish_presenter import (
    ONCE_MORE,
    REMEMBERED,
    SCALE,
    FinishPresenter,
    finish_props,
    soreness_changes,
)
from recovery_gui.presentation.finish_props import FinishProps
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController
from tests.presentation.world import HandClock, MemoryStore, entry, session

AREA = BodyArea.HAMSTRINGS
LEFT_BEFORE = Soreness(AREA, Side.LEFT, 6)
LEFT_AFTER = Soreness(AREA, Side.LEFT, 3)
WHOLE = Completed(session(), OnDisk())


@pytest.fixture
def shown() -> list[FinishProps]:
    """What was shown."""
    return []


@pytest.fixture
def finish(
    controller: SessionController,
    shown: list[FinishProps],
    plan: PracticePlan,
    practise: Callable[[float], None],
) -> FinishPresenter:
    """A session practised to its end."""
    presenter = FinishPresenter(controller, shown.append)
    controller.choose(plan)
    controller.start()
    assert shown == []
    practise(plan.seconds)
    return presenter


def test_a_whole_session_is_saved_already() -> None:
    props = finish_props(WHOLE)
    assert (props.heading, props.saved_line) == ("Well done.", "Saved. It is in your history.")
    assert props.summary == "Hip to Heel Press · 3:04 of 3:04 practised · both sides"
    assert (props.failure, props.remedy) == ("", "")


def test_a_part_is_kept() -> None:
    part = session(0, entry(Side.RIGHT, 40), entry(Side.LEFT, 0), partial=True)
    props = finish_props(Completed(part, OnDisk()))
    assert props.heading == "That counts too."
    assert props.summary == "Hip to Heel Press · 0:40 of 3:04 practised · right side"


def test_an_unsided_session_speaks_of_no_side() -> None:
    props = finish_props(Completed(session(0, entry(Side.NONE)), OnDisk()))
    assert props.summary == "Hip to Heel Press · 1:32 of 1:32 practised"
    assert [row.label for row in props.ratings] == ["Hamstrings", "Calves"]


@pytest.mark.parametrize("fault", [SaveFault, RatingFault])
def test_a_failure_says_what_and_what_to_do(fault: type[SaveFault | RatingFault]) -> None:
    props = finish_props(Completed(session(), fault("The disk is full.", "Free some space.")))
    assert (props.failure, props.remedy) == ("The disk is full.", "Free some space.")
    assert props.saved_line == ""


@pytest.mark.parametrize("saving", [Underway(), RatingUnderway()])
def test_nothing_is_said_to_be_saved_too_early(saving: Underway | RatingUnderway) -> None:
    assert finish_props(Completed(session(), saving)).saved_line == ""


def test_places_are_rated_in_the_order_of_practice() -> None:
    rows = finish_props(WHOLE).ratings
    assert [row.label for row in rows] == [
        "Right hamstrings",
        "Right calves",
        "Left hamstrings",
        "Left calves",
    ]
    assert all((row.before, row.after) == (None, None) for row in rows)


def routine() -> Completed:
    """Calves without sides and to the right, and calming down."""
    calm = replace(entry(Side.NONE), areas=(BodyArea.CALM, BodyArea.CALVES, BodyArea.LOW_BACK))
    one_side = replace(entry(Side.RIGHT), areas=(BodyArea.CALVES,))
    return Completed(session(0, calm, one_side), OnDisk())


def test_each_place_is_asked_about_once_and_calm_is_not_sore() -> None:
    rows = finish_props(routine()).ratings
    assert [row.label for row in rows] == ["Low back", "Right calves"]


def test_what_has_been_rated_stays_in_sight() -> None:
    state = routine()
    rated = replace(state.record, soreness_after=(Soreness(BodyArea.CALVES, Side.NONE, 4),))
    rows = finish_props(Completed(rated, OnDisk())).ratings
    assert [(row.label, row.after) for row in rows] == [
        ("Calves", 4),
        ("Low back", None),
        ("Right calves", None),
    ]


def test_a_session_of_calm_alone_asks_about_it() -> None:
    calm = replace(entry(Side.NONE), areas=(BodyArea.CALM,))
    rows = finish_props(Completed(session(0, calm), OnDisk())).ratings
    assert [row.label for row in rows] == ["Calming down"]


def test_what_changed_is_said_of_places_rated_twice() -> None:
    once = Soreness(BodyArea.CALVES, Side.LEFT, 2)
    rated = replace(WHOLE.record, soreness_before=(LEFT_BEFORE, once), soreness_after=(LEFT_AFTER,))
    props = finish_props(Completed(rated, OnDisk()))
    assert props.changed == "Left hamstrings 6 → 3"
    assert [(row.before, row.after) for row in props.ratings][2:] == [(6, 3), (2, None)]
    assert finish_props(WHOLE).changed == ""


def test_changes_are_told_place_by_place_the_largest_first() -> None:
    assert soreness_changes(session()) == ""
    rated = replace(
        session(),
        soreness_before=(LEFT_BEFORE, Soreness(AREA, Side.RIGHT, 1)),
        soreness_after=(LEFT_AFTER, Soreness(AREA, Side.RIGHT, 10)),
    )
    assert soreness_changes(rated) == "Right hamstrings 1 → 10, left hamstrings 6 → 3"


def test_only_what_was_practised_is_asked_about() -> None:
    first, second = session().exercises
    one = replace(session(), exercises=(first, replace(second, seconds=0)))
    asked = {row.side for row in finish_props(Completed(one, OnDisk())).ratings}
    assert asked == {first.side}


def test_ratings_reach_the_disk(finish: FinishPresenter, store: MemoryStore) -> None:
    finish.rate_before(AREA, Side.LEFT, 6)
    finish.rate_before(AREA, Side.RIGHT, 4)
    finish.rate_after(AREA, Side.LEFT, 3)
    (kept,) = store.by_id.values()
    assert kept.soreness_before == (LEFT_BEFORE, Soreness(AREA, Side.RIGHT, 4))
    assert kept.soreness_after == (LEFT_AFTER,)


def test_a_rating_is_changed_and_taken_back(finish: FinishPresenter, store: MemoryStore) -> None:
    finish.rate_before(AREA, Side.LEFT, 9)
    finish.rate_before(AREA, Side.LEFT, 6)
    assert [one.soreness_before for one in store.by_id.values()] == [(LEFT_BEFORE,)]
    finish.rate_before(AREA, Side.LEFT, None)
    assert [one.soreness_before for one in store.by_id.values()] == [()]


def test_a_note_is_written_once(
    finish: FinishPresenter, store: MemoryStore, shown: list[FinishProps]
) -> None:
    finish.write_note("Looser.")
    seen = len(shown)
    finish.write_note("Looser.")
    assert len(shown) == seen
    assert [one.note for one in store.by_id.values()] == ["Looser."]


def test_the_window_closes_on_what_is_saved(finish: FinishPresenter) -> None:
    assert finish.may_close()


def test_a_window_that_closes_tries_the_disk_again(
    finish: FinishPresenter, store: MemoryStore
) -> None:
    store.full = True
    finish.rate_before(AREA, Side.LEFT, 6)
    store.full = False
    assert finish.may_close()
    assert [one.soreness_before for one in store.by_id.values()] == [(LEFT_BEFORE,)]


def test_what_is_not_saved_is_given_up_at_the_second_asking(
    finish: FinishPresenter, store: MemoryStore, shown: list[FinishProps]
) -> None:
    store.full = True
    finish.rate_before(AREA, Side.LEFT, 6)
    assert shown[-1].remedy == "Free some space."
    assert not finish.may_close()
    assert shown[-1].remedy == f"Free some space. {ONCE_MORE}"
    assert finish.may_close()


def test_after_leaving_there_is_nothing_to_rate(
    finish: FinishPresenter, controller: SessionController, store: MemoryStore
) -> None:
    controller.close()
    finish.rate_before(AREA, Side.LEFT, 6)
    finish.rate_after(AREA, Side.LEFT, 3)
    finish.write_note("Too late.")
    (kept,) = store.by_id.values()
    assert (kept.soreness_before, kept.soreness_after, kept.note) == ((), (), "")


CALVES_BEFORE = Soreness(BodyArea.CALVES, Side.RIGHT, 4)


@pytest.fixture
def rated_first(
    clock: HandClock, store: MemoryStore, shown: list[FinishProps], plan: PracticePlan
) -> FinishPresenter:
    """The same, after two places were rated on the body."""
    sore = Observable[tuple[Soreness, ...]]((LEFT_BEFORE, CALVES_BEFORE))
    controller = SessionController(clock, store, lambda: "one", sore=sore)
    presenter = FinishPresenter(controller, shown.append)
    controller.choose(plan)
    controller.start()
    while isinstance(controller.state.value, Running):
        clock.seconds += 4.0
        controller.tick()
    return presenter


def test_what_was_rated_before_is_on_the_disk_already(
    rated_first: FinishPresenter, store: MemoryStore
) -> None:
    assert rated_first.may_close()
    (kept,) = store.by_id.values()
    assert kept.soreness_before == (LEFT_BEFORE, CALVES_BEFORE)


def test_after_rating_before_only_now_is_asked_of_the_same_places(
    rated_first: FinishPresenter, shown: list[FinishProps]
) -> None:
    assert shown[-1].asks_now
    assert [(row.label, row.before, row.after) for row in shown[-1].ratings] == [
        ("Left hamstrings", 6, None),
        ("Right calves", 4, None),
    ]
    assert shown[-1].honest_note == SCALE
    assert (shown[-1].changed, shown[-1].change_note) == ("", "")
    rated_first.rate_after(AREA, Side.LEFT, 3)
    assert shown[-1].changed == "Left hamstrings 6 → 3"
    assert shown[-1].change_note.startswith("One or two points can come and go by themselves.")
    assert shown[-1].asks_now
    assert len(shown[-1].ratings) == 2


@pytest.mark.usefixtures("finish")
def test_without_ratings_before_both_are_asked_as_remembered(shown: list[FinishProps]) -> None:
    assert not shown[-1].asks_now
    assert shown[-1].honest_note == f"{SCALE} {REMEMBERED}"


def test_what_was_noticed_is_told_in_its_order() -> None:
    noticed = (
        Noticed("hip-to-heel-press", 8, Side.RIGHT, "one long line"),
        Noticed("hip-to-heel-press", 8, Side.LEFT, "a local tug"),
        Noticed("cat-cow", 2, Side.NONE, "calm"),
    )
    props = finish_props(Completed(replace(session(), noticed=noticed), OnDisk()))
    assert props.noticed == (
        "You noticed: right side, one long line; left side, a local tug; calm."
    )
    assert finish_props(WHOLE).noticed == ""
