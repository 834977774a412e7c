# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Numbers, days and lists in words; every string is whole, never glued."""

from collections.abc import Iterable, Sequence
from datetime import date

from recovery_gui.core.language import tr
from recovery_gui.core.side import Side

_MONTHS = (
    (tr("January", "month in a date"), tr("Jan", "month in a date, short")),
    (tr("February", "month in a date"), tr("Feb", "month in a date, short")),
    (tr("March", "month in a date"), tr("Mar", "month in a date, short")),
    (tr("April", "month in a date"), tr("Apr", "month in a date, short")),
    (tr("May", "month in a date"), tr("May", "month in a date, short")),
    (tr("June", "month in a date"), tr("Jun", "month in a date, short")),
    (tr("July", "month in a date"), tr("Jul", "month in a date, short")),
    (tr("August", "month in a date"), tr("Aug", "month in a date, short")),
    (tr("September", "month in a date"), tr("Sep", "month in a date, short")),
    (tr("October", "month in a date"), tr("Oct", "month in a date, short")),
    (tr("November", "month in a date"), tr("Nov", "month in a date, short")),
    (tr("December", "month in a date"), tr("Dec", "month in a date, short")),
)
_WEEKDAYS = (
    tr("Mon", "weekday, short"),
    tr("Tue", "weekday, short"),
    tr("Wed", "weekday, short"),
    tr("Thu", "weekday, short"),
    tr("Fri", "weekday, short"),
    tr("Sat", "weekday, short"),
    tr("Sun", "weekday, short"),
)
_SIDES = {
    Side.LEFT: (tr("Left side"), tr("left side")),
    Side.RIGHT: (tr("Right side"), tr("right side")),
    Side.NONE: (tr("Both sides"), tr("both sides")),
}
DAYS_NAMED_BY_WEEKDAY = 6
MINUTE_S = 60
WEEK, MONTH, YEAR = 7, 30.5, 365
"""In days; the middle one as near as words come."""


def clock(seconds: float) -> str:
    """Seconds as "2:04", rounded up, so that 0:00 means over."""
    whole = _ceil(max(0.0, seconds))
    return f"{whole // MINUTE_S}:{whole % MINUTE_S:02d}"


def minutes(seconds: float) -> str:
    """Seconds as "3 min"; under a minute as "45 s"; "0 min" for no practice alone."""
    whole = _ceil(seconds)
    if 0 < whole < MINUTE_S:
        return tr("%n s", "seconds, short", whole)
    return tr("%n min", "minutes, short", whole_minutes(seconds))


def minutes_in_words(seconds: float) -> str:
    """Seconds as "3 minutes" or "1 minute"; under a minute as "45 seconds"."""
    whole = _ceil(seconds)
    if whole < MINUTE_S:
        return tr("%n second(s)", "", whole)
    return tr("%n minute(s)", "", whole_minutes(seconds))


def whole_minutes(seconds: float) -> int:
    """Seconds as the minutes that are told of them."""
    return _nearest(seconds / MINUTE_S)


def decimal(number: float, digits: int = 6) -> str:
    """A number of at most so many digits: "5.5", "6"."""
    return f"{number:.{digits}g}".replace(".", tr(".", "between the digits of a number: 5.5"))


def count(number: int, noun: str) -> str:
    """A number and its noun, for the command line: "1 session", "2 sessions"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def listed(items: Iterable[str]) -> str:
    """Items joined with commas."""
    return ", ".join(items)


def sentence(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def side_title(side: Side) -> str:
    """ "Right side", "Left side" or "Both sides"."""
    return _SIDES[side][0]


def side_phrase(side: Side) -> str:
    """The same in running text: "right side"."""
    return _SIDES[side][1]


def sides_in_order(sides: Sequence[Side]) -> str:
    """The sides still to come: "Right side, then left"."""
    first, *rest = sides
    if not rest:
        return side_title(first)
    return tr("Left side, then right") if first is Side.LEFT else tr("Right side, then left")


def sides_practised(sides: Iterable[Side]) -> str:
    """What a session covered: "both sides", "left side", "right side"; empty if unsided."""
    seen = {side for side in sides if side is not Side.NONE}
    if not seen:
        return ""
    return side_phrase(Side.NONE if len(seen) == len((Side.LEFT, Side.RIGHT)) else seen.pop())


def day(when: date, today: date) -> str:
    """A past day as people say it: "today", "yesterday", "Thu", "12 Oct", "12 Oct 2024"."""
    age = (today - when).days
    if age in {0, 1}:
        return tr("yesterday") if age else tr("today")
    if 1 < age <= DAYS_NAMED_BY_WEEKDAY:
        return weekday(when.weekday())
    return short_date(when) if when.year == today.year else date_with_year(when)


def ago(when: date, today: date) -> str:
    """How long ago a past day is: "yesterday", "4 days ago", "last week", "3 months ago"."""
    days = (today - when).days
    if days <= 1:
        return day(when, today)
    if days < WEEK:
        return tr("%n day(s) ago", "", days)
    if days < 2 * WEEK:
        return tr("last week")
    if days < 2 * MONTH:
        return tr("%n week(s) ago", "", days // WEEK)
    if days < YEAR:
        return tr("%n month(s) ago", "", round(days / MONTH))
    return tr("over a year ago")


def short_date(when: date) -> str:
    """A date without its year: "7 Sep"."""
    words = tr("{day} {month}", "a date: 7 Sep")
    return words.format(day=when.day, month=short_month(when))


def date_with_year(when: date) -> str:
    """A date of another year: "7 Sep 2026"."""
    words = tr("{day} {month} {year}", "a date: 7 Sep 2026")
    return words.format(day=when.day, month=short_month(when), year=when.year)


def long_date(when: date) -> str:
    """A date in full: "7 September 2026"."""
    words = tr("{day} {month} {year}", "a date: 7 September 2026")
    return words.format(day=when.day, month=_MONTHS[when.month - 1][0], year=when.year)


def short_month(when: date) -> str:
    """The month of a date: "Sep"."""
    return _MONTHS[when.month - 1][1]


def month_title(when: date) -> str:
    """A whole month: "September 2026"."""
    words = tr("{month} {year}", "a whole month: September 2026")
    return sentence(words.format(month=_MONTHS[when.month - 1][0], year=when.year))


def short_month_title(when: date) -> str:
    """The same where there is little room: "Sep 2026"."""
    words = tr("{month} {year}", "a whole month: Sep 2026")
    return sentence(words.format(month=short_month(when), year=when.year))


def weekday(number: int) -> str:
    """A day of the week, 0 for Monday: "Mon"."""
    return _WEEKDAYS[number]


def change(before: int, after: int) -> str:
    """A rating before and after: "6 → 3"."""
    return f"{before} → {after}"


def _nearest(number: float) -> int:
    """Halves go up: `round` would take 2.5 for 2, and 3.5 for 4."""
    return int(number + 0.5)


def _ceil(number: float) -> int:
    return -int(-number // 1)
