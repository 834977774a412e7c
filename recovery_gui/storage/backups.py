# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Verified copies of the history, and which of them are kept."""

import re
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from recovery_gui.storage.atomic_file import (
    create_temporary,
    make_directory,
    sync_directory,
    sync_file,
)
from recovery_gui.storage.errors import disk_gate

ALL_OF = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"history-(\d{8}T\d{6}Z)\.sqlite3")


class Backups:
    """The folder of copies; each is named by its instant in UTC."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def stamps(self) -> tuple[datetime, ...]:
        """The instants of the copies, newest first; none when the folder cannot be read."""
        try:
            names = [path.name for path in self.directory.iterdir()]
        except OSError:
            return ()
        matches = (_NAME.fullmatch(name) for name in names)
        stamps = (_instant(match[1]) for match in matches if match)
        return tuple(sorted((stamp for stamp in stamps if stamp), reverse=True))

    def path_of(self, stamp: datetime) -> Path:
        """The file of a copy."""
        return self.directory / f"history-{stamp.astimezone(UTC):{_STAMP}}.sqlite3"

    def has_one_of(self, day: datetime) -> bool:
        """Whether a copy of that UTC day exists."""
        return any(stamp.date() == day.astimezone(UTC).date() for stamp in self.stamps())

    def back_up(self, history: Path, at: datetime) -> Path:
        """Copy the history, check the copy, put it in its place, thin the rest.

        The copy has its name only once it is whole, sound and on the disk. Raises `Fault`.
        """
        make_directory(self.directory)
        target = self.path_of(at)
        with disk_gate(target):
            temporary = create_temporary(target)
            try:
                copy_checked(history, temporary)
                temporary.replace(target)
            finally:
                temporary.unlink(missing_ok=True)
            self._thin(at)
            sync_directory(self.directory)
        return target

    def _thin(self, now: datetime) -> None:
        stamps = self.stamps()
        for stamp in set(stamps) - kept(stamps, now):
            self.path_of(stamp).unlink(missing_ok=True)


def kept(stamps: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which copies stay: all of two days, then the newest of 12 days, 10 weeks, 9 months."""
    newest_first = sorted(stamps, reverse=True)
    keep = {stamp for stamp in newest_first if stamp > now - ALL_OF}
    rest = [stamp for stamp in newest_first if stamp not in keep]
    periods = (("%Y-%m-%d", DAILY), ("%G-%V", WEEKLY), ("%Y-%m", MONTHLY))
    for period, most in periods:
        newest: dict[str, datetime] = {}
        for stamp in rest:
            newest.setdefault(stamp.strftime(period), stamp)
        keep.update(list(newest.values())[:most])
    return keep


def copy_checked(history: Path, target: Path) -> None:
    """Copy a history into an empty file, sound and on the disk on return. Raises `Fault`."""
    from recovery_gui.storage.history_file import (  # noqa: PLC0415 - as in history_connection
        check_whole,
        connect,
        copy_whole,
    )

    with closing(connect(history, "ro")) as source, closing(connect(target, "rw")) as copy:
        copy_whole(source, copy)
        check_whole(copy, history)
    sync_file(target)


def _instant(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
