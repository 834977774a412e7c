# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Instants as the history holds them: UTC, six decimals and Z, so that text sorts as time."""

from datetime import UTC, datetime, timedelta

# Instants that order changes differ by this at least.
TICK = timedelta(microseconds=1)
NEVER = datetime.min.replace(tzinfo=UTC)


def utc_text(moment: datetime) -> str:
    """The text of an aware moment."""
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return f"{utc.isoformat(timespec='microseconds')}Z"


def from_utc_text(text: str) -> datetime:
    """The moment in UTC. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    if moment.utcoffset() is None:
        raise ValueError(text)
    return moment.astimezone(UTC)


def at_or_after(at: datetime, *earlier: datetime | None) -> datetime:
    """`at` in UTC, or a tick after the latest of the changes before it, should that be later.

    A clock that was set back must not make a change older than the one that it follows.
    """
    return max(at.astimezone(UTC), *(one + TICK for one in earlier if one is not None), NEVER)
