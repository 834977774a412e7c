# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the window shows first, kept in the cache so that a start can paint it before it reads.

It is good only while nothing that it was made from has changed: see `stamp_of`. Whatever it shows
is replaced by the truth right after the first paint.
"""

import contextlib
import json
import os
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

from recovery_gui import __version__
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.resources import resources_dir

PACKAGE = Path(__file__).resolve().parent.parent
CODE = ("core", "presentation", "ui")
LIBRARY = ("exercises", "routines", "shared", "languages")
PLACE = ("LANG", "LC_ALL", "LC_TIME", "TZ")  # Weekdays and days are told by these.
LARGEST = 1_000_000  # Bytes.

Plain = str | int | float | bool | list["Plain"] | dict[str, "Plain"] | None


def stamp_of(paths: Paths, look: str) -> str:
    """One line that changes with program, library, settings, history, day, place and `look`.

    Of a file its name, size, place on the disk and times count: no program can set back when
    a file was last changed (its ctime).
    """
    resources = resources_dir()
    folders = [PACKAGE / name for name in CODE]
    folders += [resources / name for name in LIBRARY]
    folders += [paths.exercises, paths.routines]
    files = [Path(sys.executable), paths.settings, paths.history]
    seen = [*map(_file_stamp, files), *(one for folder in folders for one in _stamps_in(folder))]
    place = [os.environ.get(name, "") for name in PLACE]
    today = time.strftime("%Y-%m-%d %z")
    return repr([__version__, look, today, place, str(resources), sorted(seen)])


def read_front(file: Path, stamp: str) -> SimpleNamespace | None:
    """What was kept under this very stamp, its values as attributes; None when there is none."""
    with contextlib.suppress(OSError, ValueError):
        if file.stat().st_size <= LARGEST:
            head, _, body = file.read_text("utf-8").partition("\n")
            if head == _head(stamp, body):
                made: SimpleNamespace = json.loads(body, object_hook=_with_attributes)
                return made
    return None


def keep_front(file: Path, stamp: str, front: dict[str, Plain]) -> bool:
    """Keep it for the next start; False when the disk refuses, which costs that start its haste."""
    from recovery_gui.core.fault import Fault  # noqa: PLC0415 - the first paint reads only
    from recovery_gui.storage.atomic_file import make_directory, write_atomically  # noqa: PLC0415

    body = json.dumps(front, ensure_ascii=False, separators=(",", ":"))
    with contextlib.suppress(Fault):
        make_directory(file.parent)
        write_atomically(file, f"{_head(stamp, body)}\n{body}".encode())
        return True
    return False


def _head(stamp: str, body: str) -> str:
    return f"{stamp} {zlib.crc32(body.encode()):08x}"


def _with_attributes(values: dict[str, object]) -> SimpleNamespace:
    return SimpleNamespace(**values)


def _file_stamp(file: Path) -> tuple[str, ...]:
    try:
        return _stamp(str(file), file.stat())
    except OSError:
        return (str(file),)


def _stamps_in(folder: Path) -> Iterator[tuple[str, ...]]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file():
                yield _stamp(entry.path, entry.stat())


def _stamp(name: str, found: os.stat_result) -> tuple[str, ...]:
    times = found.st_size, found.st_ino, found.st_mtime_ns, found.st_ctime_ns
    return (name, *map(str, times))
