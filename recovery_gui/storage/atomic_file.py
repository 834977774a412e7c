# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Files that are whole or not there: a temporary, then one rename."""

import os
from pathlib import Path

from recovery_gui.storage.errors import disk_gate

_PRIVATE_FILE = 0o600
_PRIVATE_DIRECTORY = 0o700


def make_directory(directory: Path) -> None:
    """Make the directory and its parents, for the user alone. Raises `Fault`."""
    with disk_gate(directory):
        missing = [one for one in (directory, *directory.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=_PRIVATE_DIRECTORY, exist_ok=True)
        if not directory.is_dir():
            raise NotADirectoryError(20, "not a directory", str(directory))


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the file in one step; on return it is on the disk. Raises `Fault`.

    What is no file at all (/dev/null, a pipe) is written to, and stays what it is.
    """
    make_directory(path.parent)
    with disk_gate(path):
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(content)
            return
        temporary = create_temporary(path)
        try:
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
        sync_directory(path.parent)


def create_temporary(path: Path) -> Path:
    """An empty private file beside `path`, new for certain and no link. Raises `OSError`."""
    temporary = path.with_name(f".{path.name}.{os.urandom(6).hex()}.tmp")
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
    os.close(os.open(temporary, flags, _PRIVATE_FILE))
    return temporary


def sync_file(path: Path) -> None:
    """Wait until the content of the file is on the disk. Raises `OSError`."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_directory(directory: Path) -> None:
    """Wait until the names in the directory are on the disk, where the system can."""
    if os.name == "nt":  # pragma: no cover - directories cannot be opened there
        return
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
