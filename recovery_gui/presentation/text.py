# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Numbers, days and lists in words. English only; every string is whole, never glued."""

from collections.abc import Iterable, Sequence
from datetime import date

from recovery_gui.core.side import Side

MONTHS = (
    ("January", "Jan"), ("February", "Feb"), ("March", "Mar"), ("April", "Apr"),
    ("May", "May"), ("June", "Jun"), ("July", "Jul"), ("August", "Aug"),
    ("September", "Sep"), ("October", "Oct"), ("November", "Nov"), ("December", "Dec"),
)  # fmt: skip
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
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
    return f"{whole} s" if 0 < whole < MINUTE_S else f"{whole_minutes(seconds)} min"


def minutes_in_words(seconds: float) -> str:
    """Seconds as "3 minutes" or "1 minute"; under a minute as "45 seconds"."""
    whole = _ceil(seconds)
    if whole < MINUTE_S:
        return count(whole, "second")
    return count(whole_minutes(seconds), "minute")


def whole_minutes(seconds: float) -> int:
    """Seconds as the minutes that are told of them."""
    return _nearest(seconds / MINUTE_S)


def count(number: int, noun: str) -> str:
    """A number and its noun: "1 session", "2 sessions", "2 passes"."""
    if number == 1:
        return f"1 {noun}"
    return f"{number} {noun}es" if noun.endswith("s") else f"{number} {noun}s"


def listed(items: Iterable[str]) -> str:
    """Items joined with commas."""
    return ", ".join(items)


def sentence(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def side_title(side: Side) -> str:
    """ "Right side", "Left side" or "Both sides"."""
    return "Both sides" if side is Side.NONE else f"{side.value.capitalize()} side"


def sides_in_order(sides: Sequence[Side]) -> str:
    """The sides still to come: "Right side, then left"."""
    first, *rest = sides
    return ", then ".join([side_title(first), *(side.value for side in rest)])


def sides_practised(sides: Iterable[Side]) -> str:
    """What a session covered: "both sides", "left side", "right side"; empty if unsided."""
    seen = {side for side in sides if side is not Side.NONE}
    if not seen:
        return ""
    return "both sides" if len(seen) == len((Side.LEFT, Side.RIGHT)) else f"{seen.pop().value} side"


def day(when: date, today: date) -> str:
    """A past day as people say it: "today", "yesterday", "Thu", "12 Oct", "12 Oct 2024"."""
    age = (today - when).days
    if age in {0, 1}:
        return "yesterday" if age else "today"
    if 1 < age <= DAYS_NAMED_BY_WEEKDAY:
        return WEEKDAYS[when.weekday()]
    return short_date(when) if when.year == today.year else f"{short_date(when)} {when.year}"


def ago(when: date, today: date) -> str:
    """How long ago a past day is: "yesterday", "4 days ago", "last week", "3 months ago"."""
    days = (today - when).days
    if days <= 1:
        return day(when, today)
    if days < WEEK:
        return f"{days} days ago"
    if days < 2 * WEEK:
        return "last week"
    if days < 2 * MONTH:
        return f"{days // WEEK} weeks ago"
    if days < YEAR:
        return f"{round(days / MONTH)} months ago"
    return "over a year ago"


def short_date(when: date) -> str:
    """A date without its year: "7 Sep"."""
    return f"{when.day} {MONTHS[when.month - 1][1]}"


def long_date(when: date) -> str:
    """A date in full: "7 September 2026"."""
    return f"{when.day} {MONTHS[when.month - 1][0]} {when.year}"


def change(before: int, after: int) -> str:
    """A rating before and after: "6 → 3"."""
    return f"{before} → {after}"


def _nearest(number: float) -> int:
    """Halves go up: `round` would take 2.5 for 2, and 3.5 for 4."""
    return int(number + 0.5)


def _ceil(number: float) -> int:
    return -int(-number // 1)
