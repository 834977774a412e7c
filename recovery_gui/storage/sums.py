# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The sums kept ready, brought up to date in the transaction that changes the sessions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.day_sums import add_to_day, sum_days
from recovery_gui.storage.exercise_sums import add_to_exercises, sum_exercises

if TYPE_CHECKING:
    import sqlite3

_FEW = 20


def sum_added(connection: "sqlite3.Connection", records: Sequence[SessionRecord]) -> None:
    """After these sessions have been added."""
    if len(records) > _FEW:
        sum_changed(connection, records)
        return
    for record in records:
        add_to_day(connection, record)
        add_to_exercises(connection, record)


def sum_changed(connection: "sqlite3.Connection", records: Sequence[SessionRecord]) -> None:
    """After a change of sessions: the records that were there before, and those in their place."""
    sum_days(connection, {one.local_date for one in records})
    sum_exercises(connection, records)
