# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""On which day weeks begin where the user lives."""

from PySide6.QtCore import QLocale


def locale_weekday() -> int:
    """The first day of the week in the system's locale: Monday, 0, to Sunday, 6."""
    return QLocale.system().firstDayOfWeek().value - 1
