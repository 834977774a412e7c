# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the window keeps, for the commands: the settings, and the history with its copies."""

import sys
from pathlib import Path

from recovery_gui.core.settings import Settings
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.settings_store import SettingsStore


def chosen_settings(paths: Paths) -> Settings:
    """The settings as the window has them; why they cannot be read goes to standard error.

    The bad file stays where it is: the window keeps it aside, and tells.
    """
    store = SettingsStore(paths.settings)
    settings = store.look()
    if store.fault is not None:
        print(f"recovery-gui: {store.fault}", file=sys.stderr)
    return settings


def backup_folder(paths: Paths, settings: Settings) -> Path:
    """The folder of copies: the one chosen, or the usual one."""
    chosen = settings.history.backup_folder
    return Path(chosen) if chosen else paths.backups


def history_store(paths: Paths, settings: Settings) -> HistoryStore:
    """The history, its copies kept where the settings say."""
    return HistoryStore(paths.history, backup_folder(paths, settings))
