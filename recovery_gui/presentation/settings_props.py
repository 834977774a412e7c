# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the Settings page shows."""

from dataclasses import dataclass

from recovery_gui.core.settings import Settings


@dataclass(frozen=True, slots=True)
class SettingsProps:
    """The settings, and where things are kept."""

    settings: Settings
    breath_line: str
    data_folder: str
    notice: str
