# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the Settings page shows."""

from dataclasses import dataclass

from recovery_gui.core.picture import Picture
from recovery_gui.core.settings import Settings


@dataclass(frozen=True, slots=True)
class EngineLine:
    """A speech engine by the name that the settings hold, and how it stands, in a sentence."""

    name: str
    works: bool
    text: str
    voices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SettingsProps:
    """The settings, where things are kept, and the pose in which the builds are compared.

    `voices` are those of the engine that speaks. `sound_line` says why no tone is heard;
    empty as long as nothing is known against it. A `new_language` comes with the next start.
    """

    settings: Settings
    breath_line: str
    data_folder: str
    notice: str
    portrait: Picture
    breath_source: str = ""
    engines: tuple[EngineLine, ...] = ()
    voices: tuple[str, ...] = ()
    sound_line: str = ""
    new_language: bool = False
