# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""While the window is open it follows the system: its colours, its contrast, its text size."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from recovery_gui.ui.system_look import system_text_percent

if TYPE_CHECKING:
    from recovery_gui.ui.system_look import SystemLook
    from recovery_gui.ui.window_watch import WindowWatch


class Follower(Protocol):
    """The program, as far as it looks like the system."""

    system: "SystemLook"

    def follow(self, system: "SystemLook") -> None:
        """The system asks for this look from now on."""


class LookRoom:
    """Follows until `close`; `dress` passes the look on to what is not dressed by the window."""

    def __init__(self, app: Follower, watch: "WindowWatch", dress: Callable[[], None]) -> None:
        self._app, self._dress = app, dress
        self._hints = QGuiApplication.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow_scheme)
        self._access.contrastPreferenceChanged.connect(self._follow_contrast)
        watch.theme_changed.connect(self._follow_font)

    def close(self) -> None:
        """Follow no more."""
        self._hints.colorSchemeChanged.disconnect(self._follow_scheme)
        self._access.contrastPreferenceChanged.disconnect(self._follow_contrast)

    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._follow(dark=scheme is Qt.ColorScheme.Dark)

    def _follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        self._follow(high_contrast=preference is Qt.ContrastPreference.HighContrast)

    def _follow_font(self) -> None:
        self._follow(text_percent=system_text_percent())

    def _follow(self, **changes: object) -> None:
        look = self._app.system._replace(**changes)  # type: ignore[arg-type]
        if look != self._app.system:
            self._app.follow(look)
            self._dress()
