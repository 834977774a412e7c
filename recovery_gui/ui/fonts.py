# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The one family of type: Inter, shipped with its licence in resources/fonts."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FAMILY = "Inter"


def load_fonts(directory: Path) -> None:
    """Use the fonts of a directory; without them the system's own sans family stays."""
    for file in sorted(directory.glob("Inter-*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    QApplication.setFont(QFont(FAMILY))
