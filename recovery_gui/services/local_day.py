# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The local date, without the zone's name: cheap enough for the first paint."""

from datetime import date, datetime


def today() -> date:
    """The date here and now."""
    return datetime.now().astimezone().date()
