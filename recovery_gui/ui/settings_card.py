# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the cards of the Settings page have in common."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from recovery_gui.core.settings import Settings
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.ui.form import fill_form


class SettingsCard(QFrame):
    """Renders its part of `SettingsProps`; `settings_changed` carries the settings asked for."""

    settings_changed = Signal(Settings)

    def __init__(self, title: str, *rows: tuple[str, QWidget | QLayout]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._settings = Settings()
        fill_form(self, title, *rows)

    def render_props(self, props: SettingsProps) -> None:
        """Show these settings."""
        self._settings = props.settings

    def change(self, **changes: object) -> None:
        """Ask for the settings with these changes."""
        self.settings_changed.emit(replace(self._settings, **changes))  # type: ignore[arg-type]

    def change_plan(self, **changes: object) -> None:
        """Ask for another plan."""
        self.change(plan=replace(self._settings.plan, **changes))  # type: ignore[arg-type]

    def change_guidance(self, **changes: object) -> None:
        """Ask for another guidance."""
        guidance = replace(self._settings.guidance, **changes)  # type: ignore[arg-type]
        self.change(guidance=guidance)

    def change_voice(self, **changes: object) -> None:
        """Ask for another voice."""
        voice = replace(self._settings.guidance.voice, **changes)  # type: ignore[arg-type]
        self.change_guidance(voice=voice)

    def change_floor(self, **changes: object) -> None:
        """Ask for another floor mode."""
        self.change(floor=replace(self._settings.floor, **changes))  # type: ignore[arg-type]
