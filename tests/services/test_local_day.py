# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import time
from collections.abc import Iterator

import pytest

from recovery_gui.services.local_day import today


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Lets a test move the process to another zone, and back."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def test_the_date_is_that_of_the_zone(zone: pytest.MonkeyPatch) -> None:
    days = []
    for name in ("Pacific/Niue", "Pacific/Kiritimati"):  # 25 hours apart
        zone.setenv("TZ", name)
        time.tzset()
        days.append(today())
    assert (days[1] - days[0]).days in {1, 2}
