# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How the desktop asks windows to look: dark or light, how large its words, how much contrast.

Whether it asks for less motion Qt does not tell.
"""

import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFontDatabase

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

MIDDLE_GREY = 128
TEXT_SIZES = (100, 125, 150, 200)
USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}
ELSEWHERE = 10.0  # KDE's; Qt's own is 9 and that of GNOME 11, and both are 100 %, too.
POINTS_PER_PIXEL = 0.75  # At the 96 dots per inch that Qt has scaled to.


class SystemLook(NamedTuple):
    """`text_percent` is one of `TEXT_SIZES`."""

    dark: bool = False
    text_percent: int = 100
    high_contrast: bool = False


def look_at_start(application: "QApplication") -> SystemLook:
    """What can be known in no time; to be asked before the program has a palette of ours.

    The contrast cannot: its enum brings all of Qt's with it, and waits for `wants_contrast`.
    """
    dark = application.palette().window().color().lightness() < MIDDLE_GREY
    return SystemLook(dark, system_text_percent())


def wants_contrast(application: "QApplication") -> bool:
    """Whether the system asks for much of it."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - see `look_at_start`

    hints = application.styleHints()  # Held: what it gives dies with it.
    preference = hints.accessibility().contrastPreference()
    return preference is Qt.ContrastPreference.HighContrast


def system_text_percent() -> int:
    """That of the desktop's font, whichever the program itself has."""
    return text_percent(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))


def text_percent(font: "QFont", platform: str = sys.platform) -> int:
    """The text size nearest to that of the desktop's font, beside what is usual there."""
    points = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * POINTS_PER_PIXEL
    percent = 100 * points / USUAL_POINTS.get(platform, ELSEWHERE)
    return min(TEXT_SIZES, key=lambda size: abs(size - percent))
