# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every copy that any test lets the program make is restored, and compared to the last row."""

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from recovery_gui.storage import restore
from recovery_gui.storage.backups import Backups
from recovery_gui.storage.history_file import connect, header_version
from recovery_gui.storage.schema import SCHEMA

back_up = Backups.back_up
# In memory where there is such a folder: restoring waits for the disk, and this happens often.
FOLDER = next((one for one in ("/dev/shm",) if os.access(one, os.W_OK)), None)  # noqa: S108


def back_up_and_restore(self: Backups, history: Path, at: datetime) -> Path:
    """In the place of `Backups.back_up`; raises AssertionError when anything got lost."""
    copy = back_up(self, history, at)
    if SCHEMA.is_known(header_version(history)):  # Not what a test of newer schemas made up.
        with TemporaryDirectory(dir=FOLDER) as folder:
            restored = Path(folder) / "history.sqlite3"
            restore.put_in_place(copy, restored, at, SCHEMA)
            assert rows(restored) == rows(history), f"{copy} does not restore {history}"
    return copy


def rows(path: Path) -> list[str]:
    """The version, and the statements that would make the whole file anew."""
    with closing(connect(path, "ro")) as connection:
        return [str(header_version(path)), *connection.iterdump()]
