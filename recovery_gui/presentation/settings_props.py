# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the Settings page shows."""

from dataclasses import dataclass

from recovery_gui.core.picture import Picture
from recovery_gui.core.settings import Settings


@dataclass(frozen=True, slots=True)
class SettingsProps:
    """The settings, where things are kept, and the pose in which the builds are compared."""

    settings: Settings
    breath_line: str
    data_folder: str
    notice: str
    portrait: Picture
