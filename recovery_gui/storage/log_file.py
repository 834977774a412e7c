# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The log: what went wrong inside, for whoever mends it. Never more than half a MiB."""

import os
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.storage.atomic_file import make_directory

NAME = "recovery-gui.log"
LARGEST_BYTES = 256 * 1024
_PRIVATE = 0o600


def append_entry(directory: Path, entry: str) -> Path | None:
    """Add an entry to the log in `directory`; returns the log's path, None when it cannot be.

    A full log takes the place of the one before it. This runs while something is wrong, and so
    raises nothing.
    """
    path = directory / NAME
    content = f"{entry}\n\n".encode("utf-8", "replace")[:LARGEST_BYTES]
    flags = os.O_CREAT | os.O_APPEND | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
    try:
        make_directory(directory)
        if path.exists() and path.stat().st_size + len(content) > LARGEST_BYTES:
            path.replace(path.with_suffix(".log.1"))
        handle = os.open(path, flags, _PRIVATE)
        try:
            os.write(handle, content)
        finally:
            os.close(handle)
    except (OSError, Fault):
        return None
    return path
