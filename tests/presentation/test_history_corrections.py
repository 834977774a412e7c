# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The table of sessions, correcting and adding, deleting with undo, the bin."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Discomfort, Noticed, Soreness
from recovery_gui.core.settings import HistorySettings
from recovery_gui.core.side import Side
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.presentation.finish_props import RatingRow
from recovery_gui.presentation.history_bin_presenter import BinPresenter
from recovery_gui.presentation.history_edit_presenter import EditPresenter
from recovery_gui.presentation.history_edit_props import (
    BinProps,
    EditProps,
    SessionForm,
    UndoProps,
)
from recovery_gui.presentation.history_table_presenter import SessionTablePresenter
from recovery_gui.presentation.history_table_props import Column, TableProps
from tests.presentation.history_world import CALVES, GLUTES, WALL, History, entry, session

NEW = str(UUID(int=1 << 100))


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path)


@pytest.fixture
def counted() -> list[TableProps]:
    return []


@pytest.fixture
def table(history: History, counted: list[TableProps]) -> SessionTablePresenter:
    return SessionTablePresenter(history.archive, counted.append)


@pytest.fixture
def forms() -> list[EditProps]:
    return []


@pytest.fixture
def undo() -> list[UndoProps]:
    return []


@pytest.fixture
def edit(history: History, forms: list[EditProps], undo: list[UndoProps]) -> EditPresenter:
    return EditPresenter(history.archive, lambda: NEW, forms.append, undo.append)


def form(props: EditProps) -> SessionForm:
    assert props.form is not None
    return props.form


def test_an_empty_table_invites(
    table: SessionTablePresenter, history: History, counted: list[TableProps]
) -> None:
    assert counted[-1].invitation.startswith("Your sessions will stand here")
    assert table.page(0, 10) == ()
    history.practise(session())
    assert (counted[-1].count, counted[-1].counted, counted[-1].invitation) == (1, "1 in all", "")
    assert counted[-1].revision > counted[0].revision


def test_a_row_says_a_session(table: SessionTablePresenter, history: History) -> None:
    sides = [entry(40, side=side) for side in (Side.LEFT, Side.RIGHT)]
    history.practise(
        session(1, *sides, note="Looser.", before=6, after=3),
        session(2, entry(30), title="Reset", partial=True),
    )
    rows = [row.cells for row in table.page(0, 10)]
    assert rows == [
        ("Yesterday 17:30", "Rest", "1:20", "both sides", "Left calves 6 → 3", "Looser."),
        ("Fri 17:30", "Reset (in part)", "0:30", "", "", ""),
    ]


def test_a_row_names_each_area_once_and_right_before_left(
    table: SessionTablePresenter, history: History
) -> None:
    calves, back = BodyArea.CALVES, BodyArea.LOW_BACK
    before = ((calves, Side.RIGHT, 4), (back, Side.NONE, 2), (calves, Side.LEFT, 6))
    after = ((calves, Side.LEFT, 3), (calves, Side.RIGHT, 5), (back, Side.NONE, 0))
    history.practise(
        replace(
            session(1),
            soreness_before=(*(Soreness(*one) for one in before), Soreness(calves, Side.NONE, 9)),
            soreness_after=tuple(Soreness(*one) for one in after),
        )
    )
    (row,) = table.page(0, 9)
    assert row.cells[4] == "Calves: right 4 → 5, left 6 → 3; low back 2 → 0"


def test_a_session_after_midnight_says_what_it_counts_as(
    table: SessionTablePresenter, history: History
) -> None:
    late = session(1)
    left = session(2, entry(side=Side.LEFT))
    history.practise(
        replace(late, local_date=late.local_date - timedelta(days=1)),
        replace(left, local_date=left.local_date - timedelta(days=1)),
    )
    assert [row.cells[3] for row in table.page(0, 9)] == [
        "counts as Fri",
        "counts as Thu, left side",
    ]


def test_sessions_are_found_by_words_exercise_and_area(
    table: SessionTablePresenter, history: History, counted: list[TableProps]
) -> None:
    history.practise(
        session(0, entry(exercise="press", areas=GLUTES), title="Press"),
        session(1, note="After hills"),
        session(2),
    )
    assert counted[-1].exercises == (("press", "Press"), ("rest", "Rest"))
    table.search(" hills ")
    assert (counted[-1].counted, counted[-1].words) == ("1 of 3", "hills")
    assert [row.cells[1] for row in table.page(0, 9)] == ["Rest"]
    table.search("nowhere")
    assert counted[-1].invitation.startswith("No session fits")
    table.search("")
    table.choose_exercise("press")
    assert [row.cells[1] for row in table.page(0, 9)] == ["Press"]
    table.choose_exercise("")
    table.choose_area(BodyArea.GLUTES)
    assert (counted[-1].count, counted[-1].area) == (1, BodyArea.GLUTES)
    table.choose_area(BodyArea.CALVES)
    assert counted[-1].count == 3
    table.choose_area(None)
    assert counted[-1].counted == "3 in all"


@pytest.mark.parametrize(
    ("column", "rising"),
    [
        (Column.WHEN, "Cat,Bee,Ant"),
        (Column.TITLE, "Ant,Bee,Cat"),
        (Column.PRACTISED, "Bee,Cat,Ant"),
        (Column.CHANGE, "Cat,Ant,Bee"),
    ],
)
def test_sessions_are_sorted_both_ways(
    table: SessionTablePresenter,
    history: History,
    counted: list[TableProps],
    column: Column,
    rising: str,
) -> None:
    history.practise(
        session(0, entry(90), title="Ant", before=5, after=2),
        session(1, entry(20), title="Bee"),
        session(2, entry(40), title="Cat", before=3, after=4),
    )

    def titles() -> str:
        return ",".join(row.cells[1] for row in table.page(0, 9))

    table.sort(column, descending=False)
    assert (titles(), counted[-1].sorted_by, counted[-1].descending) == (rising, column, False)
    table.sort(column, descending=True)
    falling = "Ant,Cat,Bee" if column is Column.CHANGE else ",".join(rising.split(",")[::-1])
    assert titles() == falling
    table.sort(Column.NOTE, descending=False)
    assert counted[-1].sorted_by is column


def test_a_page_is_a_part_of_the_table(table: SessionTablePresenter, history: History) -> None:
    history.practise(*(session(day, title=f"Day {day}") for day in range(7)))
    assert [row.cells[1] for row in table.page(2, 3)] == ["Day 2", "Day 3", "Day 4"]
    assert [row.cells[1] for row in table.page(6, 3)] == ["Day 6"]


def test_an_unreadable_table_says_why(
    table: SessionTablePresenter, history: History, counted: list[TableProps]
) -> None:
    history.practise(session())
    history.spoil()
    assert table.page(0, 10) == ()
    assert "is not a history" in counted[-1].failure
    table.search("x")
    assert "is not a history" in counted[-1].failure


def test_a_session_is_corrected(
    edit: EditPresenter, history: History, forms: list[EditProps]
) -> None:
    record = session(2, entry(90, side=Side.LEFT), before=6, after=5)
    history.practise(record)
    edit.open(record.id)
    shown = forms[-1]
    assert (shown.heading, shown.zone, shown.latest) == (
        "Rest, 20 November 2026",
        "UTC",
        WALL.date(),
    )
    left = RatingRow(BodyArea.CALVES, Side.LEFT, "Left calves", 6, 5)
    assert form(shown) == SessionForm("Rest", date(2026, 11, 20), time(17, 30), 1, 30, (left,), "")
    changed = replace(
        form(shown),
        day=date(2026, 11, 19),
        minutes=2,
        ratings=(replace(left, before=None, after=2),),
        note="Better.",
    )
    edit.save(changed)
    assert forms[-1] == EditProps()
    kept = history.archive.session(record.id)
    assert kept is not None
    assert (kept.local_date, kept.duration_s, kept.note) == (date(2026, 11, 19), 150, "Better.")
    assert (kept.soreness_before, kept.soreness_after) == (
        (),
        (Soreness(BodyArea.CALVES, Side.LEFT, 2),),
    )
    assert kept.revised_at == WALL


def test_what_can_be_sore_is_asked_for_and_what_was_rated(
    edit: EditPresenter, history: History, forms: list[EditProps]
) -> None:
    """As after the session; a place that was practised side by side is not asked for as a whole."""
    calm, back = (BodyArea.CALM,), (BodyArea.LOW_BACK, BodyArea.CALVES)
    mixed = session(2, entry(), entry(areas=calm), entry(side=Side.RIGHT), entry(areas=back))
    calming = session(3, entry(areas=calm))
    whole = replace(mixed, id=calming.id, soreness_after=(Soreness(*CALVES, Side.NONE, 4),))
    for record, asked in (
        (mixed, ["Right calves", "Low back"]),
        (whole, ["Calves", "Right calves", "Low back"]),
        (replace(calming, id=NEW), ["Calming down"]),
    ):
        history.practise(record)
        edit.open(record.id)
        assert [row.label for row in form(forms[-1]).ratings] == asked
        edit.close()


def test_what_was_not_touched_keeps_its_seconds(
    edit: EditPresenter, history: History, forms: list[EditProps]
) -> None:
    record = session(2)
    start = record.started_at.replace(second=17, microsecond=250_000)
    record = replace(record, started_at=start, ended_at=start + timedelta(seconds=60))
    history.practise(record)
    edit.open(record.id)
    edit.save(replace(form(forms[-1]), note="x"))
    kept = history.archive.session(record.id)
    assert kept is not None
    assert replace(kept, note="", revised_at=None) == record


def test_what_is_wrong_stays_in_the_form(
    edit: EditPresenter, history: History, forms: list[EditProps]
) -> None:
    record = session(2)
    history.practise(record)
    edit.open(record.id)
    wrong = replace(form(forms[-1]), minutes=0, seconds=0)
    edit.save(wrong)
    assert forms[-1].form == wrong
    assert forms[-1].problems == ("Enter the time practised: at least one second.",)
    assert history.archive.session(record.id) == record


def test_a_session_of_a_zone_unknown_here_keeps_its_offset(
    edit: EditPresenter, history: History, forms: list[EditProps]
) -> None:
    record = replace(session(2), zone="Mars/Olympus Mons")
    history.practise(record)
    edit.open(record.id)
    edit.save(replace(form(forms[-1]), at=time(9, 0)))
    kept = history.archive.session(record.id)
    assert kept is not None
    assert kept.started_at == datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def test_a_session_is_corrected_by_the_clock_of_its_own_zone(
    edit: EditPresenter, history: History, forms: list[EditProps]
) -> None:
    record = replace(session(2), zone="Europe/Berlin")
    start = datetime.fromisoformat("2026-10-24T01:30:00+02:00")
    history.practise(replace(record, started_at=start, ended_at=start + timedelta(seconds=60)))
    edit.open(record.id)
    edit.save(replace(form(forms[-1]), day=date(2026, 10, 26)))
    kept = history.archive.session(record.id)
    assert kept is not None
    assert kept.started_at.isoformat() == "2026-10-26T01:30:00+01:00"
    assert kept.local_date == date(2026, 10, 26)


def test_a_practice_elsewhere_is_added(
    edit: EditPresenter, history: History, forms: list[EditProps]
) -> None:
    history.choose(HistorySettings(day_ends_at=6))
    edit.add()
    assert (forms[-1].adding, form(forms[-1]).minutes, forms[-1].latest) == (True, 10, WALL.date())
    assert forms[-1].areas[0] == (BodyArea.NECK, "Neck")
    edit.save(form(forms[-1]))
    assert "Give the practice a name." in forms[-1].problems
    named = replace(
        form(forms[-1]), title="Yoga", at=time(5, 0), minutes=45, areas=(BodyArea.CALVES,)
    )
    edit.save(named)
    assert forms[-1].form is None
    made = history.archive.session(NEW)
    assert made is not None
    assert (made.title, made.duration_s, made.zone) == ("Yoga", 2700, "UTC")
    assert made.local_date == date(2026, 11, 21)


def test_a_closed_form_saves_nothing(
    edit: EditPresenter, history: History, forms: list[EditProps]
) -> None:
    edit.add()
    open_form = form(forms[-1])
    edit.close()
    edit.save(replace(open_form, title="Yoga", minutes=1, at=time(1, 0)))
    assert history.archive.session(NEW) is None


def test_a_session_that_is_gone_says_so(edit: EditPresenter, forms: list[EditProps]) -> None:
    edit.open(NEW)
    assert (forms[-1].form, forms[-1].problems) == (
        None,
        ("That session is not in the history any more.",),
    )


def test_what_the_disk_refuses_stays_in_the_form(
    edit: EditPresenter, history: History, forms: list[EditProps], undo: list[UndoProps]
) -> None:
    record = session(2)
    history.practise(record)
    edit.open(record.id)
    history.spoil()
    edit.save(form(forms[-1]))
    assert "is not a history" in forms[-1].problems[0]
    assert forms[-1].form is not None
    edit.open(record.id)
    assert "is not a history" in forms[-1].problems[0]
    edit.delete(record.id)
    assert "is not a history" in undo[-1].words
    edit.undo(record.id)
    assert (undo[-1].session_id, "is not a history" in undo[-1].words) == ("", True)


def test_delete_then_undo_brings_the_same_back(
    edit: EditPresenter, history: History, undo: list[UndoProps]
) -> None:
    record = session(2, before=4, note="kept")
    history.practise(record)
    edit.delete(record.id)
    assert undo[-1] == UndoProps("Deleted: Rest, 1:00. It stays in the bin for 30 days.", record.id)
    assert history.archive.session(record.id) is None
    edit.undo(record.id)
    assert undo[-1] == UndoProps()
    assert history.archive.session(record.id) == record
    edit.delete(NEW)
    assert "not in the history" in undo[-1].words


def test_the_bin_holds_thirty_days(edit: EditPresenter, history: History) -> None:
    shown: list[BinProps] = []
    bin_ = BinPresenter(history.archive, shown.append)
    assert (shown[-1].rows, shown[-1].words) == ((), "The bin is empty.")
    first, second = session(2), session(3)
    history.practise(first, second)
    edit.delete(first.id)
    edit.delete(second.id)
    row = shown[-1].rows[0]
    assert (row.words, row.deleted, row.kept_until) == (
        "Rest, 19 November 2026, 1:00",
        "Today",
        "22 December 2026",
    )
    bin_.restore(first.id)
    assert [row.id for row in shown[-1].rows] == [second.id]
    history.clock.wall += timedelta(days=31)
    history.service.refresh()
    assert shown[-1].rows == ()
    bin_.mark_week(date(2026, 11, 16), WeekKind.REST)
    assert history.archive.set_aside() == {date(2026, 11, 16): WeekKind.REST}
    history.spoil()
    bin_.restore(second.id)
    assert "is not a history" in shown[-1].failure


def test_the_form_tells_what_hurt_and_what_was_noticed(
    history: History, edit: EditPresenter, forms: list[EditProps]
) -> None:
    name = entry().name
    mark = Discomfort(entry().exercise, 5, Side.LEFT)
    record = replace(
        session(1),
        discomforts=(mark, mark, Discomfort("gone", 0, Side.NONE)),
        noticed=(Noticed(entry().exercise, 8, Side.RIGHT, "one long line"),),
    )
    history.practise(record)
    edit.open(record.id)
    assert forms[-1].marks == (
        f"It hurt: {name}, step 5, left side; gone, before the first step.",
        "You noticed: right side, one long line.",
    )


def test_the_form_of_a_session_without_marks_tells_of_none(
    history: History, edit: EditPresenter, forms: list[EditProps]
) -> None:
    record = session(1)
    history.practise(record)
    edit.open(record.id)
    assert forms[-1].marks == ()
