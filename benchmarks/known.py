# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is measured is the program as it is every day, not the page of the first."""

from pathlib import Path

from recovery_gui.core.settings import Settings
from recovery_gui.storage.paths import paths_under
from recovery_gui.storage.settings_store import SettingsStore


def known(data: Path) -> Path:
    """Leave the settings of one who was welcomed in this folder, and return it."""
    SettingsStore(paths_under(data).settings).save(Settings())
    return data
