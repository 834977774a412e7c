# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The open history file: found again when it is replaced, upgraded when it is older."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from recovery_gui.core.language import tr
from recovery_gui.storage.backups import Backups
from recovery_gui.storage.errors import HistoryMissing, HistoryNewer, disk_gate
from recovery_gui.storage.schema import Schema

if TYPE_CHECKING:
    import sqlite3

# SQLite is imported where it is used: a start does without, and opens the file after.


class HistoryConnection:
    """One connection, opened at first use; the file is made at first writing."""

    def __init__(
        self, path: Path, backups: Backups, now: Callable[[], datetime], schema: Schema
    ) -> None:
        self.path = path
        self.backups = backups
        self.schema = schema
        self._now = now
        self._connection: sqlite3.Connection | None = None
        self._version = 0
        self._identity = (0, 0)

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @contextmanager
    def reading(self) -> "Iterator[sqlite3.Connection | None]":
        """The connection, None when there is no history yet. Raises `Fault`."""
        connection = self.open()
        if connection is None:
            yield None
            return
        with disk_gate(self.path):
            yield connection

    @contextmanager
    def writing(self) -> "Iterator[sqlite3.Connection]":
        """A transaction. After a fault the file is closed, which rolls it back."""
        connection = self.open(create=True)
        if connection is None or self.schema.is_newer_major(self._version):
            what = tr("{path} was written by a newer Recovery. It is shown, and not changed.")
            raise HistoryNewer(
                what.format(path=self.path),
                tr("Use the newer program to go on with this history."),
            )
        try:
            with disk_gate(self.path):
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
        except BaseException:
            self.close()
            raise

    def open(self, *, create: bool = False) -> "sqlite3.Connection | None":
        """The connection; None when there is no history yet and none is to be made."""
        if self._connection is not None and self._is_still_there():
            return self._connection
        self.close()
        with disk_gate(self.path):
            is_there = self.path.exists()
        if not is_there and not self._may_start_anew(create=create):
            return None
        from recovery_gui.storage.history_file import open_history  # noqa: PLC0415

        connection, self._version = open_history(self.path, self.schema, write=True)
        self._connection = connection
        if self._version < self.schema.current:
            self._upgrade(connection)
        with disk_gate(self.path):
            status = self.path.stat()
        self._identity = (status.st_dev, status.st_ino)
        return connection

    def _may_start_anew(self, *, create: bool) -> bool:
        """Make a new history where there never was one; refuse where one has vanished."""
        if self.backups.stamps():
            what = tr(
                "The history {path} is gone, but backups of it are in {folder}. "
                "Nothing was changed."
            )
            raise HistoryMissing(
                what.format(path=self.path, folder=self.backups.directory),
                tr(
                    "In Settings, under Backups, put the newest copy in its place; or move the "
                    "backups away to start anew."
                ),
            )
        if create:
            from recovery_gui.storage.history_file import create_history  # noqa: PLC0415

            create_history(self.path, self.schema)
        return create

    def _is_still_there(self) -> bool:
        """Whether the path still names the file that is open: it may be moved or replaced."""
        try:
            status = self.path.stat()
        except OSError:
            return False
        return self._identity == (status.st_dev, status.st_ino)

    def _upgrade(self, connection: "sqlite3.Connection") -> None:
        """Migrate an older file, after a verified backup of it."""
        try:
            self.backups.back_up(self.path, self._now())
            with disk_gate(self.path):
                self.schema.migrate(connection, self._version)
        except BaseException:
            self.close()
            raise
        self._version = self.schema.current
