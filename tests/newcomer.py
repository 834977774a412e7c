# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Whoever drives the program as one who knows it has been welcomed: no first-run page comes."""

from pathlib import Path


def be_known(folder: Path) -> Path:
    """Leave the settings of one who was welcomed, where there are none yet; returns the folder.

    `folder` is where the settings are: the data directory of the command line.
    """
    folder.mkdir(parents=True, exist_ok=True)
    settings = folder / "settings.toml"
    if not settings.exists():
        settings.write_text("format = 1\nwelcomed = true\n", "utf-8")
    return folder
