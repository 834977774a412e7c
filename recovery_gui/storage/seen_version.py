# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Which version of the program was last started here: a word in a file, and no setting."""

import contextlib
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.storage.atomic_file import make_directory, write_atomically

LONGEST = 40


def note_version(file: Path, version: str) -> str:
    """Keep this version; the one that was kept before, "" at the first start.

    A disk that refuses costs one line about an update, and nothing else.
    """
    before = _kept(file)
    if before != version:
        with contextlib.suppress(Fault):
            make_directory(file.parent)
            write_atomically(file, f"{version}\n".encode())
    return before


def _kept(file: Path) -> str:
    with contextlib.suppress(OSError, UnicodeDecodeError), file.open("rb") as opened:
        return opened.read(LONGEST).decode("ascii").strip()
    return ""
