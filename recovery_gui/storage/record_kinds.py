# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The kinds of single values that session records hold in JSON."""

from datetime import UTC, date, datetime
from uuid import UUID

from recovery_gui.storage.clean_text import clean_note
from recovery_gui.storage.fields import Refused, describe
from recovery_gui.storage.problems import Place


class SessionId:
    """A UUID in its usual form."""

    def read(self, value: object, place: Place) -> str:  # noqa: ARG002 - the same call for all kinds
        """The UUID as text, in small letters."""
        try:
            return str(UUID(_text(value)))
        except ValueError:
            raise Refused(f"is {describe(value)}, allowed: a UUID") from None


class Moment:
    """A point in time: ISO 8601 with date, time and offset."""

    def read(self, value: object, place: Place) -> datetime:  # noqa: ARG002
        """The aware datetime."""
        try:
            moment = datetime.fromisoformat(_text(value))
            moment.astimezone(UTC)
        except (ValueError, OverflowError):
            raise Refused(f"is {describe(value)}, allowed: ISO 8601 with offset") from None
        if moment.utcoffset() is None:
            raise Refused(f"is {describe(value)}, allowed: ISO 8601 with offset")
        return moment


class IsoDay:
    """A calendar date as text: "2026-11-22"."""

    def read(self, value: object, place: Place) -> date:  # noqa: ARG002
        """The date."""
        try:
            return date.fromisoformat(_text(value))
        except ValueError:
            raise Refused(f"is {describe(value)}, allowed: a date such as 2026-11-22") from None


class IsoMonday:
    """The Monday of a week as text."""

    def read(self, value: object, place: Place) -> date:
        """The date."""
        day = IsoDay().read(value, place)
        if day.weekday():
            raise Refused(f"is {describe(value)}, allowed: a Monday such as 2026-11-16")
        return day


class Note:
    """Free text of several lines, which may be empty; cleaned."""

    def __init__(self, most: int) -> None:
        self.most = most

    def read(self, value: object, place: Place) -> str:  # noqa: ARG002
        """The cleaned text."""
        if not isinstance(value, str) or len(value) > self.most:
            raise Refused(f"is {describe(value)}, allowed: text of at most {self.most} characters")
        return clean_note(value)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise ValueError
