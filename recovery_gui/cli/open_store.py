# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The history as the settings say where its copies go."""

from pathlib import Path

from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.settings_store import SettingsStore


def open_store(paths: Paths) -> HistoryStore:
    """The store, with the folder of backups that was chosen; the settings are only looked at."""
    settings, _ = SettingsStore(paths.settings).peek()
    chosen = settings.history.backup_folder
    return HistoryStore(paths.history, Path(chosen) if chosen else paths.backups)
