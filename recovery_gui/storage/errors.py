# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the disk can refuse, in words for the user, and the one gate that classifies it.

The gate tells a fault of the world from a bug: what it does not know, it lets through.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr


class HistoryUnreadable(Fault):
    """The history file is damaged; it is left as it is."""

    backup_helps = True


class HistoryNewer(Fault):
    """The history was written by a newer program; it is only read."""


class HistoryForeign(Fault):
    """The file in the history's place belongs to something else."""


class HistoryMissing(Fault):
    """The history was there, and is not any more."""

    backup_helps = True


class HistoryBusy(Fault):
    """Another program holds the history."""


class SessionUnknown(Fault):
    """A session that is to be changed is not in the history."""


class SessionDamaged(HistoryUnreadable):
    """A session that is to be changed does not fit its digest."""

    backup_helps = False


class SessionRefused(Fault):
    """A corrected session contradicts itself."""


class CheckpointUnreadable(Fault):
    """What a crash left of a running session is damaged."""


class RoutineGone(Fault):
    """A routine that is to be changed or brought back is not where it was."""


class RoutineRefused(Fault):
    """A routine that is to be saved could not be read again."""


class ImportRefused(Fault):
    """A file that is to be imported is none that we know."""


class DiskFull(Fault):
    """No space left."""


class NotWritable(Fault):
    """A file or directory that we may not open or write."""


class DiskTrouble(Fault):
    """The disk or the system reported an error."""


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset(
    {
        *(errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EISDIR),
        *(errno.ELOOP, errno.EEXIST, errno.ENAMETOOLONG),
    }
)
_PRIMARY = 0xFF


@contextmanager
def disk_gate(path: Path) -> Iterator[None]:
    """Turn what the disk refuses inside the block into a `Fault` that names the path."""
    try:
        yield
    except UnicodeDecodeError as error:
        # Python cannot read SQLite's message, which quotes the damaged text of the schema.
        raise unreadable(path, tr("its schema is not UTF-8")) from error
    except OSError as error:
        raise _os_fault(error, path) from error
    except Exception as error:
        fault = _sqlite_fault(error, path)
        if fault is None:
            raise
        raise fault from error


def unreadable(path: Path, detail: str) -> HistoryUnreadable:
    """The fault of a damaged history; `detail` is for the log and for a helper."""
    what = tr("The history in {path} is damaged ({detail}). It was left as it is.")
    return HistoryUnreadable(
        what.format(path=path, detail=detail),
        tr(
            "In Settings, under Backups, put the newest copy in its place; the damaged file is "
            "kept beside it."
        ),
    )


def _sqlite_fault(error: Exception, path: Path) -> Fault | None:
    """The fault for a primary result code (www.sqlite.org/rescode.html); None for a bug.

    Only what SQLite raises has one; `sqlite3` itself is not imported, since a start does without.
    """
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    match code:
        case 11 | 26:  # CORRUPT, NOTADB
            return unreadable(path, str(error))
        case 5 | 6:  # BUSY, LOCKED
            return HistoryBusy(
                tr("Another program is using {path}. Nothing was changed.").format(path=path),
                tr("Close the other one, or wait a moment, and try again."),
            )
        case 3 | 8 | 14:  # PERM, READONLY, CANTOPEN
            return _not_writable(path, str(error))
        case 13:  # FULL
            return _disk_full(path)
        case 10:  # IOERR
            return _disk_trouble(path, str(error))
        case _:
            return None


def _os_fault(error: OSError, path: Path) -> Fault:
    reason = error.strerror or type(error).__name__
    if error.errno in _FULL:
        return _disk_full(path)
    if error.errno in _REFUSED:
        return _not_writable(path, reason)
    return _disk_trouble(path, reason)


def _disk_full(path: Path) -> Fault:
    what = tr("The disk that holds {path} is full. What was saved before is safe.")
    return DiskFull(what.format(path=path), tr("Free some space and try again, or save elsewhere."))


def _not_writable(path: Path, reason: str) -> Fault:
    what = tr("{path} cannot be opened or written ({reason}). What was saved before is safe.")
    return NotWritable(
        what.format(path=path, reason=reason),
        tr("Check that the folder is there and that you may write in it, then try again."),
    )


def _disk_trouble(path: Path, reason: str) -> Fault:
    what = tr("The disk refused {path} ({reason}). This was not saved.")
    return DiskTrouble(
        what.format(path=path, reason=reason),
        tr("Check the disk, then try again, or save elsewhere."),
    )
