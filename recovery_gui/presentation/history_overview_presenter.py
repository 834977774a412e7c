# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""This week at a glance, against the goal, and how steady the weeks are."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from recovery_gui.core.consistency import Consistency
from recovery_gui.core.fault import Fault
from recovery_gui.core.goal import Goal
from recovery_gui.core.history_query import SessionFilter
from recovery_gui.core.language import tr
from recovery_gui.core.session_record import SessionRecord, Soreness
from recovery_gui.core.settings import GoalKind
from recovery_gui.core.week import WeekTotal, marked_week
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.core.words import place_word, week_word
from recovery_gui.presentation.history_overview_props import Figure, OverviewProps
from recovery_gui.presentation.text import change
from recovery_gui.presentation.week_line import week_minutes
from recovery_gui.services.history_archive import HistoryArchive

INVITATION = tr(
    "No sessions yet. Choose an exercise under Practice and press Start: what you practise "
    "appears here, by itself. What you do elsewhere can be added below."
)
STEADY, WELL = 75, 50
LATEST_OF_A_WEEK = 50


class OverviewPresenter:
    """Reads the history whenever it has changed while the page is open."""

    def __init__(self, archive: HistoryArchive, show: Callable[[OverviewProps], None]) -> None:
        self._archive = archive
        self._show = show
        archive.revision.subscribe(lambda _revision: self._render())

    def _render(self) -> None:
        try:
            self._show(self._props())
        except Fault as fault:
            self._show(OverviewProps(failure=fault.what, remedy=fault.remedy))

    def _props(self) -> OverviewProps:
        archive = self._archive
        week = archive.weekly(1)[0].total
        last = week.week_start + timedelta(days=6)
        within = SessionFilter(first=week.week_start, last=last)
        sessions = archive.page(0, LATEST_OF_A_WEEK, within)
        aside = archive.set_aside().get(marked_week(week.week_start))
        score = archive.consistency()
        return OverviewProps(
            figures=(
                *_week_figures(week, archive.week.goal, aside),
                _soreness_figure(sessions),
                _consistency_figure(score),
            ),
            consistency=consistency_line(score),
            invitation="" if archive.page(0, 1, SessionFilter()) else INVITATION,
        )


def consistency_line(score: Consistency | None) -> str:
    """What the score says, and what it does not."""
    if score is None:
        return tr("Consistency begins with your first practice.")
    words = tr(
        "Consistency {score} of 100, over %n week(s): recent weeks count "
        "most, a missed one costs little, and weeks set aside cost nothing.",
        "",
        score.weeks,
    )
    return words.format(score=score.score)


def _week_figures(week: WeekTotal, goal: Goal, aside: WeekKind | None) -> tuple[Figure, Figure]:
    met = goal.is_met_by(week)
    asked = tr("set aside: {why}").format(why=week_word(aside)) if aside else _asked(goal, met)
    by_minutes = goal.kind is GoalKind.MINUTES
    return (
        Figure(
            week_minutes(week, goal),
            tr("practised this week"),
            asked if by_minutes else "",
            good=met and by_minutes,
        ),
        Figure(
            str(week.sessions),
            tr("session(s) this week", "below their number", week.sessions),
            "" if by_minutes else asked,
            good=met and not by_minutes,
        ),
    )


def _asked(goal: Goal, met: bool) -> str:
    if not goal.amount:
        return ""
    if goal.kind is GoalKind.MINUTES:
        words = tr("goal {amount} min reached") if met else tr("goal {amount} min")
    else:
        words = tr("goal {amount} reached") if met else tr("goal {amount}")
    return words.format(amount=goal.amount)


def _consistency_figure(score: Consistency | None) -> Figure:
    if score is None:
        return Figure("–", tr("consistency"))
    word = (
        tr("steady")
        if score.score >= STEADY
        else tr("well begun")
        if score.score >= WELL
        else tr("building")
    )
    return Figure(str(score.score), tr("consistency"), word, good=score.score >= STEADY)


def _soreness_figure(sessions: Iterable[SessionRecord]) -> Figure:
    """The largest relief of one session of this week, of its latest `LATEST_OF_A_WEEK`."""
    pairs = [pair for one in sessions for pair in _rated_twice(one)]
    if not pairs:
        return Figure("–", tr("soreness, before and after"))
    first, second = max(pairs, key=lambda pair: pair[0].rating - pair[1].rating)
    return Figure(
        change(first.rating, second.rating),
        place_word(first.area, first.side),
        tr("before → after"),
    )


def _rated_twice(record: SessionRecord) -> list[tuple[Soreness, Soreness]]:
    after = {(one.area, one.side): one for one in record.soreness_after}
    pairs = ((one, after.get((one.area, one.side))) for one in record.soreness_before)
    return [(first, second) for first, second in pairs if second is not None]
