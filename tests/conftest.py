# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What every test shares."""

from collections.abc import Iterator

import pytest

from recovery_gui.core.language import ENGLISH, speak
from recovery_gui.storage.backups import Backups
from tests.restored import back_up_and_restore


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Make pytest-qt's options known where the lower floors run without it."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail"):
            parser.addini(name, "pytest-qt is switched off")


@pytest.fixture(scope="session", autouse=True)
def _every_backup_is_restored() -> Iterator[None]:
    """Whatever test makes the program back its history up; see `tests/restored.py`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Backups, "back_up", back_up_and_restore)
        yield


@pytest.fixture
def english_again() -> Iterator[None]:
    """Whatever language a test speaks, the next one speaks English."""
    yield
    speak(ENGLISH)
