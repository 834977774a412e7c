# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Days and weeks as the user counts them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from recovery_gui.core.goal import Goal
from recovery_gui.core.history_day import practice_day
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.core.settings import HistorySettings
from recovery_gui.core.week import week_start
from recovery_gui.services.clock import Clock


def _monday() -> int:
    return 0


class LocalWeek:
    """Reads `choices` anew each time; `locale_weekday`, from Monday, 0, is asked once, when
    the first day of the week is not chosen."""

    def __init__(
        self,
        clock: Clock,
        choices: Callable[[], HistorySettings] = HistorySettings,
        locale_weekday: Callable[[], int] = _monday,
    ) -> None:
        self._clock = clock
        self._choices = choices
        self._ask_locale = locale_weekday
        self._locale_weekday: int | None = None

    @property
    def choices(self) -> HistorySettings:
        """The settings in force."""
        return self._choices()

    @property
    def goal(self) -> Goal:
        """The weekly goal."""
        return Goal(self.choices.goal_kind, self.choices.goal_amount)

    @property
    def first_weekday(self) -> int:
        """The day on which weeks begin: Monday, 0, to Sunday, 6."""
        chosen = self.choices.first_weekday
        if chosen is not None:
            return chosen
        if self._locale_weekday is None:
            self._locale_weekday = self._ask_locale()
        return self._locale_weekday

    def today(self) -> date:
        """The day to which a practice belongs that begins now."""
        return practice_day(self._clock.now().wall, self.choices.day_ends_at)

    def week_of(self, day: date) -> date:
        """The first day of the week of `day`."""
        return week_start(day, self.first_weekday)

    def dated(self, record: SessionRecord) -> SessionRecord:
        """The record with the day that it belongs to."""
        day = practice_day(record.started_at, self.choices.day_ends_at)
        return replace(record, local_date=day)
