# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a file seems to bring. Whether it does is for those who read it to say."""

from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.core.import_kind import ImportKind
from recovery_gui.storage.routine_package import is_package

SUFFIXES = {".toml", ".json", ".csv", ".sqlite3"}


def kind_of_file(path: Path) -> ImportKind | None:
    """By its name and its first bytes; None for what nothing here can be read from."""
    try:
        if path.suffix.lower() not in SUFFIXES or not path.is_file():
            return None
        return ImportKind.ROUTINES if is_package(path) else ImportKind.HISTORY
    except (Fault, OSError, ValueError):
        return None
