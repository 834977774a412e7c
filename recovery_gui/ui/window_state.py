# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where the window was and how large: the only file that uses QSettings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

KEY = "geometry"
PRIVATE = 0o600


def restore_geometry(window: QWidget, file: Path) -> bool:
    """Put the window where it was last; False when that is not known."""
    kept = _settings(file).value(KEY) if file.is_file() else None
    return isinstance(kept, QByteArray) and window.restoreGeometry(kept)


def keep_geometry(window: QWidget, file: Path) -> None:
    """Remember where the window is, in a file for the user alone."""
    settings = _settings(file)
    settings.setValue(KEY, window.saveGeometry())
    settings.sync()
    if settings.status() is QSettings.Status.NoError:
        file.chmod(PRIVATE)


def _settings(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)
