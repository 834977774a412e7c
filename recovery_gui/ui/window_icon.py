# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The program's icon, for desktops that do not find it by the name of the desktop file."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from recovery_gui.ui.qt_start import DESKTOP_ID

_PIXELS = (16, 24, 32, 48, 64, 128, 256)


def window_icon(directory: Path) -> QIcon:
    """The icon in every size; a file is read when its size is asked for."""
    icon = QIcon()
    for pixels in _PIXELS:
        icon.addFile(str(directory / f"{DESKTOP_ID}-{pixels}.png"), QSize(pixels, pixels))
    return icon
