# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.side import Side
from recovery_gui.core.week import WeekTotal
from recovery_gui.presentation.history_presenter import (
    INVITATION,
    HistoryPresenter,
    history_props,
    week_line,
)
from recovery_gui.presentation.history_props import HistoryProps, Tile
from recovery_gui.services.history_service import HistoryService
from tests.presentation.world import TODAY, MemoryStore, entry, session

WEEK = date(2026, 11, 16)
BEFORE = WeekTotal(date(2026, 11, 9))
THIS = WeekTotal(WEEK, sessions=2, seconds=368, exercises=2)


@pytest.fixture
def open_page(history: HistoryService) -> Callable[[], list[HistoryProps]]:
    """Opens the page; everything it is shown lands in the list."""

    def open_page() -> list[HistoryProps]:
        shown: list[HistoryProps] = []
        HistoryPresenter(history, lambda: TODAY, shown.append)
        return shown

    return open_page


def test_an_empty_history_invites(open_page: Callable[[], list[HistoryProps]]) -> None:
    (props,) = open_page()
    assert props.invitation == INVITATION
    assert [tile.value for tile in props.tiles] == ["0 min", "0", "0 min"]
    assert len(props.weeks) == 12
    assert {week.spoken.split(": ")[1] for week in props.weeks} == {"no sessions"}
    assert props.sessions == ()


def test_the_page_follows_the_history(
    open_page: Callable[[], list[HistoryProps]], store: MemoryStore, history: HistoryService
) -> None:
    shown = open_page()
    store.save_session(session())
    history.refresh()
    assert [len(props.sessions) for props in shown] == [0, 1]
    assert shown[-1].weeks[-1].minutes == pytest.approx(184 / 60)
    assert shown[-1].invitation == ""


def test_an_unreadable_history_shows_the_reason_alone(
    open_page: Callable[[], list[HistoryProps]], store: MemoryStore
) -> None:
    store.unreadable = True
    (props,) = open_page()
    assert (props.failure, props.remedy) == ("The history is damaged.", "Restore a backup.")
    assert (props.tiles, props.weeks, props.sessions, props.invitation) == ((), (), (), "")


def test_tiles_tell_of_this_week() -> None:
    assert history_props((BEFORE, THIS), (), TODAY).tiles == (
        Tile("6 min", "practised this week"),
        Tile("2", "sessions this week"),
        Tile("6 min", "in 2 weeks"),
    )
    one = replace(THIS, sessions=1, exercises=1)
    assert [tile.label for tile in history_props((one,), (), TODAY).tiles] == [
        "practised this week",
        "session this week",
        "in 1 week",
    ]


def test_each_week_is_a_bar() -> None:
    before, this = history_props((BEFORE, THIS), (), TODAY).weeks
    assert (before.label, this.label) == ("9 Nov", "16 Nov")
    assert (before.current, this.current) == (False, True)
    assert (before.practised, this.practised) == ("0 min", "6 min")
    assert before.spoken == "Week of 9 November 2026: no sessions"
    assert this.spoken == "This week: 6 min in 2 sessions"
    assert (this.sessions, this.exercises) == ("2", "2")


def test_a_week_of_seconds_is_not_called_nothing() -> None:
    (week,) = history_props((replace(THIS, sessions=1, seconds=20),), (), TODAY).weeks
    assert week.practised == "20 s"


def test_a_session_is_a_row() -> None:
    rated = replace(
        session(1),
        soreness_before=(Soreness(BodyArea.CALVES, Side.LEFT, 6),),
        soreness_after=(Soreness(BodyArea.CALVES, Side.LEFT, 3),),
        note="Looser.",
    )
    (row,) = history_props((THIS,), (rated,), TODAY).sessions
    assert (row.id, row.when) == ("session 1", "Yesterday 18:30")
    assert (row.title, row.duration, row.sides) == ("Hip to Heel Press", "3:04", "both sides")
    assert (row.change, row.note) == ("Left calves 6 → 3", "Looser.")


def test_a_part_of_a_session_is_said_to_be_one() -> None:
    part = session(3, entry(Side.LEFT, 30), entry(Side.RIGHT, 0), partial=True)
    (row,) = history_props((THIS,), (part,), TODAY).sessions
    assert row.title == "Hip to Heel Press (in part)"
    assert (row.when, row.sides, row.change) == ("Thu 18:30", "left side", "")


def test_the_header_tells_of_this_week() -> None:
    assert week_line(BEFORE) == "Nothing yet this week"
    assert week_line(THIS) == "This week: 2 sessions · 6 min"
    assert week_line(replace(THIS, sessions=1)) == "This week: 1 session · 6 min"
