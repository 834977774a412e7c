# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The screen on which the real window is driven."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.screen import Screen
from tests.e2e.starts import Starts


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A fresh screen; its programs have a home of their own."""
    with Screen(tmp_path) as fresh:
        yield fresh


@pytest.fixture
def starts(screen: Screen, tmp_path: Path) -> Starts:
    """The program started on it, as often as asked."""
    return Starts(screen, tmp_path)
