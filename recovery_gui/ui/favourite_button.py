# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The star that makes what is looked at a favourite."""

from PySide6.QtCore import QSize, Qt

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.icons import sign_icon, star
from recovery_gui.ui.parts import Button, plain_tip
from recovery_gui.ui.theme import LIGHT, Theme

STAR = 20


class FavouriteButton(Button):
    """Shows whether it is a favourite; pressed, it asks, and waits to be told."""

    def __init__(self, name: str) -> None:
        super().__init__("")
        self.setObjectName(name)
        self.setAccessibleName(tr("Favourite"))
        self.setProperty("role", "icon")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme: Theme | None = None
        self.show_favourite(favourite=False)
        self.set_theme(LIGHT)

    def show_favourite(self, *, favourite: bool) -> None:
        """Filled, or an outline."""
        self.setChecked(favourite)
        tip = tr("A favourite (F)") if favourite else tr("Make it a favourite (F)")
        self.setToolTip(plain_tip(tip))

    def set_theme(self, theme: Theme) -> None:
        """Draw the star in the theme's colours and size."""
        if theme == self._theme:
            return
        self._theme = theme
        size = theme.px(STAR)
        mute, accent = theme.color("mute"), theme.color("accent")
        self.setIcon(sign_icon(star, size, mute, accent, fills=True))
        self.setIconSize(QSize(size, size))

    @override
    def nextCheckState(self) -> None:
        """What is kept decides, and not the press."""
