# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the History page is told: overview, bars, year, soreness, totals."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from recovery_gui.core.area_group import AreaGroup
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import GoalKind, HistorySettings
from recovery_gui.core.side import Side
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.presentation.history_bars_presenter import BarsPresenter, exact
from recovery_gui.presentation.history_bars_props import BarPart, BarsProps, Measure, Span
from recovery_gui.presentation.history_calendar_presenter import CalendarPresenter
from recovery_gui.presentation.history_calendar_props import CalendarMark, CalendarProps
from recovery_gui.presentation.history_overview_presenter import OverviewPresenter
from recovery_gui.presentation.history_overview_props import Figure, OverviewProps
from recovery_gui.presentation.history_soreness_presenter import (
    EARLIER,
    MOST_DOTS,
    SorenessPresenter,
)
from recovery_gui.presentation.history_soreness_props import SorenessProps
from recovery_gui.presentation.history_totals_presenter import TotalsPresenter
from recovery_gui.presentation.history_totals_props import TotalsProps
from recovery_gui.services.local_week import LocalWeek
from tests.presentation.history_world import CALVES, GLUTES, WALL, History, entry, session

MONDAY = date(2026, 11, 16)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path)


@pytest.fixture
def overview(history: History) -> list[OverviewProps]:
    shown: list[OverviewProps] = []
    OverviewPresenter(history.archive, shown.append)
    return shown


@pytest.fixture
def shown() -> list[BarsProps]:
    return []


@pytest.fixture
def bars(history: History, shown: list[BarsProps]) -> BarsPresenter:
    return BarsPresenter(history.archive, shown.append)


def test_an_empty_history_invites(history: History, overview: list[OverviewProps]) -> None:
    assert "Choose an exercise" in overview[-1].invitation
    assert [one.value for one in overview[-1].figures] == ["0 min", "0", "–", "–"]
    assert overview[-1].consistency == "Consistency begins with your first practice."
    history.practise(session())
    assert overview[-1].invitation == ""


def test_this_week_is_held_against_the_goal(
    history: History, overview: list[OverviewProps]
) -> None:
    history.practise(session(0, entry(600)), session(1, before=5, after=3), session(2))
    assert overview[-1].figures == (
        Figure("12 min", "practised this week"),
        Figure("3", "sessions this week", "goal 3 reached", good=True),
        Figure("5 → 3", "left calves", "before → after"),
        Figure("100", "consistency", "steady", good=True),
    )
    assert overview[-1].consistency.startswith("Consistency 100 of 100, over 1 week:")
    history.choose(HistorySettings(GoalKind.MINUTES, 24))
    minutes, sessions, _, score = overview[-1].figures
    assert (minutes.aside, minutes.good, sessions.aside) == ("goal 24 min", False, "")
    assert (score.value, score.aside) == ("50", "well begun")
    history.choose(HistorySettings(GoalKind.MINUTES, 240))
    assert overview[-1].figures[3] == Figure("5", "consistency", "building")


def test_without_a_goal_none_is_named(history: History, overview: list[OverviewProps]) -> None:
    history.choose(HistorySettings(goal_amount=0))
    history.practise(session())
    assert overview[-1].figures[1] == Figure("1", "session this week")


def test_a_week_set_aside_is_said_to_be(history: History, overview: list[OverviewProps]) -> None:
    history.archive.mark_week(MONDAY, WeekKind.ILL)
    assert overview[-1].figures[1].aside == "set aside: ill"


def test_a_rating_given_once_is_no_change(history: History, overview: list[OverviewProps]) -> None:
    history.practise(session(0, before=4))
    assert overview[-1].figures[2].value == "–"


def test_an_unreadable_history_shows_the_reason_alone(
    history: History, overview: list[OverviewProps], bars: BarsPresenter, shown: list[BarsProps]
) -> None:
    other: list[str] = []
    SorenessPresenter(history.archive, lambda props: other.append(props.failure))
    TotalsPresenter(history.archive, lambda props: other.append(props.failure))
    CalendarPresenter(history.archive, lambda props: other.append(props.failure))
    history.practise(session())
    history.spoil()
    history.service.refresh()
    assert "is not a history of Recovery" in overview[-1].failure
    assert overview[-1].remedy
    assert overview[-1].figures == ()
    bars.choose_span(Span.ALL)
    assert (shown[-1].bars, shown[-1].span) == ((), Span.ALL)
    assert "is not a history" in shown[-1].failure
    assert other[:6] == [""] * 6
    assert all("is not a history" in words for words in other[6:])
    assert len(other) == 9


@pytest.mark.usefixtures("bars")
def test_each_week_is_a_bar_stacked_by_area(history: History, shown: list[BarsProps]) -> None:
    history.practise(session(0, entry(600), entry(120, areas=GLUTES)), session(14, entry(60)))
    props = shown[-1]
    assert (props.title, props.hint, len(props.bars)) == ("Minutes a week", "", 12)
    assert props.legend == (AreaGroup.LEGS, AreaGroup.HIPS)
    bar = props.bars[-1]
    assert (bar.value, bar.current, bar.label) == (12.0, True, "16 Nov")
    assert bar.parts == (BarPart(AreaGroup.LEGS, 11.0), BarPart(AreaGroup.HIPS, 1.0))
    assert bar.spoken == "This week: 12 min in 1 session. Legs and feet 11 min, hips 1 min"
    assert props.bars[-2].spoken == "Week of 9 November 2026: no sessions"
    assert props.headings[-2:] == ("Legs and feet", "Hips")
    assert props.rows[0] == ("16 Nov 2026", "12:00", "1", "1", "", "11:00", "1:00")
    assert len(props.rows) == 12


def test_the_goal_is_a_line_where_it_is_of_that_measure(
    history: History, bars: BarsPresenter, shown: list[BarsProps]
) -> None:
    assert (shown[-1].goal, shown[-1].invitation != "") == (None, True)
    bars.choose_measure(Measure.SESSIONS)
    assert (shown[-1].goal, shown[-1].goal_label) == (3.0, "goal 3")
    bars.choose_measure(Measure.EXERCISES)
    assert shown[-1].goal is None
    history.choose(HistorySettings(GoalKind.MINUTES, 2))
    bars.choose_measure(Measure.MINUTES)
    assert shown[-1].goal == 2.0
    history.practise(session(0, entry(120)))
    assert shown[-1].bars[-1].reached
    assert shown[-1].bars[-1].spoken.startswith("This week: 2 min in 1 session, goal reached.")


@pytest.mark.parametrize(
    ("measure", "value", "spoken"),
    [
        (Measure.MINUTES, 3.0, "3 min in 2 sessions"),
        (Measure.SESSIONS, 2.0, "2 sessions, 3 min"),
        (Measure.EXERCISES, 3.0, "3 exercises in 2 sessions, 3 min"),
    ],
)
def test_what_is_read_of_a_bar_begins_with_what_it_counts(
    history: History,
    bars: BarsPresenter,
    shown: list[BarsProps],
    measure: Measure,
    value: float,
    spoken: str,
) -> None:
    history.practise(session(0, entry(), entry(exercise="press")), session(1))
    bars.choose_measure(measure)
    bar = shown[-1].bars[-1]
    assert (bar.value, bar.spoken) == (value, f"This week: {spoken}. Legs and feet 3 min")


@pytest.mark.parametrize("measure", [Measure.SESSIONS, Measure.EXERCISES])
def test_sessions_and_exercises_are_not_stacked(
    history: History, bars: BarsPresenter, shown: list[BarsProps], measure: Measure
) -> None:
    history.practise(session(0, entry(), entry(exercise="press")), session(1))
    bars.choose_measure(measure)
    assert (shown[-1].bars[-1].parts, shown[-1].legend) == ((), ())


@pytest.mark.usefixtures("bars")
def test_a_week_set_aside_wears_a_word(history: History, shown: list[BarsProps]) -> None:
    history.archive.mark_week(MONDAY - timedelta(days=7), WeekKind.TAPER)
    bar = shown[-1].bars[-2]
    assert (bar.mark, bar.caption) == (WeekKind.TAPER, "taper")
    assert bar.spoken == "Week of 9 November 2026: no sessions, set aside: taper"
    assert shown[-1].rows[1][4] == "taper"
    history.archive.mark_week(MONDAY - timedelta(days=7), None)
    assert shown[-1].bars[-2].mark is None


@pytest.mark.parametrize(("span", "count"), [(Span.HALF, 26), (Span.YEAR, 52), (Span.ALL, 1)])
def test_a_span_reaches_so_far_back(
    bars: BarsPresenter, shown: list[BarsProps], span: Span, count: int
) -> None:
    bars.choose_span(span)
    assert len(shown[-1].bars) == count


def test_all_is_by_week_up_to_five_years_and_by_month_beyond(
    history: History, bars: BarsPresenter, shown: list[BarsProps]
) -> None:
    bars.choose_span(Span.ALL)
    history.practise(session(0), session(259 * 7))
    assert (len(shown[-1].bars), shown[-1].can_mark) == (260, True)
    history.practise(session(260 * 7))
    props = shown[-1]
    assert props.title == "Minutes a month"
    assert "one bar is a month" in props.hint
    assert (props.can_mark, props.headings[0]) == (False, "Month")
    assert (props.bars[0].start, props.bars[0].label) == (date(2021, 11, 1), "Nov 2021")
    assert props.bars[-1].spoken.startswith("November 2026: 1 min in 1 session")
    assert props.rows[-1][:3] == ("Nov 2021", "1:00", "1")
    assert len(props.bars) == 61


def test_a_practice_that_lies_ahead_does_not_begin_the_history(
    history: History, bars: BarsPresenter, shown: list[BarsProps]
) -> None:
    bars.choose_span(Span.ALL)
    history.practise(session(-20))
    assert len(shown[-1].bars) == 1


def test_seconds_are_exact_in_tables() -> None:
    assert [exact(one) for one in (0, 59, 60, 3599, 3600, 86_399)] == [
        "0:00", "0:59", "1:00", "59:59", "1:00:00", "23:59:59",
    ]  # fmt: skip


def test_a_year_is_a_calendar(history: History) -> None:
    shown: list[CalendarProps] = []
    calendar = CalendarPresenter(history.archive, shown.append)
    assert shown[-1].invitation == "No practice in 2026."
    history.practise(session(0, entry(900)), session(365))
    props = shown[-1]
    assert (props.title, props.weekdays[0], len(props.days)) == ("2026", "Mon", 365)
    assert props.rows == (("22 November 2026", "15 min", "1"),)
    today = next(day for day in props.days if day.today)
    assert (today.row, today.level) == (6, 3)
    assert today.spoken == "Sun 22 November 2026: 15 min in 1 session"
    assert props.days[0].spoken == "Thu 1 January 2026: no practice"
    assert props.days[-1].spoken == "Thu 31 December 2026: still to come"
    assert props.months[:2] == ((0, "Jan"), (4, "Feb"))
    assert (props.can_go_back, props.can_go_on) == (True, False)
    calendar.back()
    assert (shown[-1].year, shown[-1].can_go_back, shown[-1].can_go_on) == (2025, False, True)
    calendar.forward()
    calendar.forward()
    assert shown[-1].year == 2026


def test_days_before_the_first_practice_and_still_to_come_are_beyond(history: History) -> None:
    shown: list[CalendarProps] = []
    CalendarPresenter(history.archive, shown.append)
    history.practise(session(0), session(2), session(-3))
    beyond = [day.date for day in shown[-1].days if day.beyond]
    within = {date(2026, 11, day) for day in (20, 21, 22, 25)}
    assert {day.date for day in shown[-1].days} - set(beyond) == within


def test_the_year_tells_of_weeks_set_aside(history: History) -> None:
    shown: list[CalendarProps] = []
    CalendarPresenter(history.archive, shown.append)
    for weeks, kind in ((0, WeekKind.ILL), (1, WeekKind.REST), (2, WeekKind.REST)):
        history.archive.mark_week(MONDAY - timedelta(weeks=weeks), kind)
    column = next(day.column for day in shown[-1].days if day.date == MONDAY)
    assert shown[-1].marks == (
        CalendarMark(column - 2, 2, "rest"),
        CalendarMark(column, 1, "ill"),
    )
    spoken = {day.date: day.spoken for day in shown[-1].days}
    assert spoken[MONDAY] == "Mon 16 November 2026: no practice, set aside: ill"
    sunday = MONDAY - timedelta(days=1)
    assert spoken[sunday] == "Sun 15 November 2026: no practice, set aside: rest"
    history.choose(HistorySettings(first_weekday=6))
    assert [mark.column for mark in shown[-1].marks] == [column - 2, column]
    told = next(day.spoken for day in shown[-1].days if day.date == sunday)
    assert told.endswith("set aside: ill")


def test_soreness_is_left_against_right(history: History) -> None:
    shown: list[SorenessProps] = []
    soreness = SorenessPresenter(history.archive, shown.append)
    assert shown[-1].area is BodyArea.HAMSTRINGS
    assert shown[-1].invitation.startswith("Rate hamstrings before and after")
    history.practise(session(3, before=6, after=4), session(3, before=4), session(0))
    props = shown[-1]
    assert (props.area, props.title, props.invitation) == (BodyArea.CALVES, "Calves", "")
    assert [(line.name, line.after) for line in props.lines] == [
        ("Left, before", False),
        ("Left, after", True),
    ]
    (dot,) = props.lines[0].dots
    assert (dot.rating, dot.date) == (5.0, date(2026, 11, 19))
    assert dot.label == "19 Nov"
    assert dot.spoken == "19 November 2026, left, before: 5 of 10 (average of 2 sessions)"
    assert props.lines[1].dots[0].spoken == "19 November 2026, left, after: 4 of 10"
    assert props.headings == ("Day", "Side", "Before", "After")
    assert props.rows == (("19 November 2026", "Left side", "5", "4"),)
    soreness.choose(BodyArea.NECK)
    assert (shown[-1].area, shown[-1].lines) == (BodyArea.NECK, ())


def test_many_days_are_shown_as_weeks_and_many_weeks_as_months(history: History) -> None:
    shown: list[SorenessProps] = []
    soreness = SorenessPresenter(history.archive, shown.append)
    soreness.choose_span(Span.ALL)
    history.practise(*(session(day, before=day % 3, after=0) for day in range(MOST_DOTS)))
    assert (shown[-1].hint, len(shown[-1].lines[0].dots)) == ("", MOST_DOTS)
    history.practise(session(MOST_DOTS, before=4))
    weeks = shown[-1]
    assert (weeks.hint, weeks.headings[0]) == ("average of each week", "Week of")
    dots = weeks.lines[0].dots
    assert [dot.date for dot in dots] == [MONDAY - timedelta(weeks=n) for n in (3, 2, 1, 0)]
    spoken = "Week of 16 November 2026, left, before: 0.9 of 10 (average of 7 sessions)"
    assert (dots[-1].spoken, dots[-1].label) == (spoken, "16 Nov")
    assert weeks.rows[0] == ("16 November 2026", "Left side", "0.9", "0")
    assert len(weeks.rows) == len(dots)
    history.practise(*(session(7 * week, before=4) for week in range(4, MOST_DOTS + 1)))
    months = shown[-1]
    assert (months.hint, months.headings[0]) == ("average of each month", "Month")
    assert {dot.date.day for line in months.lines for dot in line.dots} == {1}
    assert months.lines[0].dots[-1].label == "Nov 2026"
    assert months.lines[0].dots[-1].spoken.startswith("November 2026, left, before: 1 of")
    assert months.rows[-1] == ("May 2026", "Left side", "4", "–")


def test_soreness_looks_as_far_back_as_the_bars(history: History) -> None:
    """Nine years of it would be a scribble."""
    shown: list[SorenessProps] = []
    soreness = SorenessPresenter(history.archive, shown.append)
    drawn: list[BarsProps] = []
    bars = BarsPresenter(history.archive, drawn.append)
    history.practise(*(session(7 * week, before=4, after=2) for week in range(9 * 52)))
    for span, period, number in (
        (Span.QUARTER, "Day", 12),
        (Span.HALF, "Day", 26),
        (Span.YEAR, "Month", 13),
        (Span.ALL, "Month", 108),
    ):
        soreness.choose_span(span)
        bars.choose_span(span)
        dots = shown[-1].lines[0].dots
        assert (shown[-1].headings[0], len(dots)) == (period, number)
        away = dots[0].date - drawn[-1].bars[0].start
        assert abs(away.days) < (31 if period == "Month" else 7)


def test_ratings_of_earlier_weeks_alone_are_told_of(history: History) -> None:
    shown: list[SorenessProps] = []
    soreness = SorenessPresenter(history.archive, shown.append)
    history.practise(session(7 * 12, before=4))
    assert (shown[-1].lines, shown[-1].rows, shown[-1].invitation) == ((), (), EARLIER)
    soreness.choose_span(Span.HALF)
    assert (len(shown[-1].lines), shown[-1].invitation) == (1, "")


def test_the_table_of_soreness_says_what_the_lines_say(history: History) -> None:
    shown: list[SorenessProps] = []
    SorenessPresenter(history.archive, shown.append)
    both = (Soreness(BodyArea.CALVES, Side.RIGHT, 7), Soreness(BodyArea.CALVES, Side.LEFT, 3))
    history.practise(*(replace(session(day), soreness_after=both) for day in range(3)))
    drawn = {
        (dot.label, line.name): f"{round(dot.rating, 1):g}"
        for line in shown[-1].lines
        for dot in line.dots
    }
    told = {
        (f"{day[:2]} Nov", f"{side.removesuffix(' side')}, after"): after
        for day, side, _before, after in shown[-1].rows
    }
    assert told == drawn
    assert [row[1] for row in shown[-1].rows[:2]] == ["Right side", "Left side"]


def test_totals_by_exercise_and_by_area(history: History) -> None:
    shown: list[TotalsProps] = []
    TotalsPresenter(history.archive, shown.append)
    assert shown[-1].invitation
    long, other = entry(120, "press", areas=GLUTES), entry(30, "still", areas=())
    history.practise(session(1, long, other, entry(0, "never")))
    props = shown[-1]
    assert [(one.name, one.practised, one.share) for one in props.exercises] == [
        ("Press", "2:00", 1.0),
        ("Still", "0:30", 0.25),
    ]
    assert (props.exercises[0].sessions, props.exercises[0].last) == ("1 session", "Yesterday")
    assert [(one.name, one.practised) for one in props.areas] == [
        ("Glutes", "1:00"),
        ("Calves", "1:00"),
        ("No area named", "0:30"),
    ]
    assert props.invitation == ""


def test_after_midnight_it_is_still_this_week(history: History) -> None:
    history.clock.wall = datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
    assert history.archive.weekly(1)[0].total.week_start == date(2026, 11, 23)
    history.choose(HistorySettings(day_ends_at=3))
    assert history.archive.weekly(1)[0].total.week_start == MONDAY
    history.choose(HistorySettings(day_ends_at=3, first_weekday=6))
    assert history.archive.weekly(1)[0].total.week_start == WALL.date()


def test_the_locale_is_asked_once(history: History) -> None:
    asked: list[int] = []

    def ask() -> int:
        asked.append(5)
        return 5

    week = LocalWeek(history.clock, locale_weekday=ask)
    assert (week.first_weekday, week.first_weekday, asked) == (5, 5, [5])


def test_areas_are_of_the_latest_rating(history: History) -> None:
    assert history.archive.rated_last() is None
    history.practise(session(1, before=3))
    assert history.archive.rated_last() is CALVES[0]
