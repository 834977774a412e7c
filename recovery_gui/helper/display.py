# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Helper `display`: tells whether a window could be shown, and on what; then it ends."""

from PySide6.QtGui import QGuiApplication

from recovery_gui.helper.lines import tell


def run() -> int:
    """The exit status. Without a usable display Qt ends the process, and nothing is told."""
    application = QGuiApplication(["recovery-gui"])
    tell(platform=application.platformName(), screens=len(application.screens()))
    return 0
