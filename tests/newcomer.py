# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Whoever drives the program as one who knows it has been welcomed: no first-run page comes."""

from pathlib import Path

from recovery_gui.core.settings import Settings
from recovery_gui.storage.settings_store import SettingsStore


def be_known(folder: Path) -> Path:
    """Leave the settings of one who was welcomed, as the program writes them; returns the folder.

    `folder` is where the settings are: the data directory of the command line. What is there
    already stays, for whoever it is knows the program as well.
    """
    settings = folder / "settings.toml"
    if not settings.exists() and (folder.is_dir() or not folder.exists()):
        SettingsStore(settings).save(Settings(welcomed=True))
    return folder
