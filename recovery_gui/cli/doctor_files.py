# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What doctor finds where the program writes: may it, is there room, can others read it."""

import os
import shutil
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from recovery_gui.core.settings import Settings
from recovery_gui.storage.log_file import NAME
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.restore import BackupSummary

LEAST_FREE_MIB = 20
MOST_LOOKED_AT = 20_000
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def free_mib(paths: Paths) -> int:
    """Room on the disk of the data folder, or of where it would be made."""
    return shutil.disk_usage(_nearest(paths.data)).free // 2**20


def logged(paths: Paths) -> dict[str, object]:
    """The log, and how many mistakes of the program it tells of."""
    path = paths.logs / NAME
    try:
        entries = path.read_text("utf-8", "replace").split("\n\n")
    except OSError:
        entries = []
    return {"path": str(path), "entries": len([one for one in entries if one.strip()])}


def newest_backup(copies: tuple[BackupSummary, ...]) -> dict[str, object]:
    """The newest copy that can be read."""
    for copy in copies:
        if not copy.problem:
            return {"path": str(copy.path), "sessions": copy.sessions}
    return {"path": "", "sessions": 0}


def file_troubles(
    paths: Paths, settings: Settings, copies: tuple[BackupSummary, ...]
) -> Iterator[str]:
    """What is wrong with folders and copies, each with what to do."""
    places = dict.fromkeys((paths.data, paths.config, paths.cache, paths.state))
    for place in places:
        yield from _cannot_write(place)
    if (free := free_mib(paths)) < LEAST_FREE_MIB:
        yield f"only {free} MiB are free on the disk of {paths.data}: free some space"
    yield from (f"a backup cannot be read: {copy.problem}" for copy in copies if copy.problem)
    shared = settings.history.shared_folder
    if shared and not Path(shared).is_dir():
        yield f"the shared folder {shared} is not there: choose another in Settings"


def _cannot_write(place: Path) -> Iterator[str]:
    nearest = _nearest(place)
    if not nearest.is_dir():
        yield f"{nearest} is not a folder, so that nothing can be kept in {place}: move it away"
    elif not os.access(nearest, os.W_OK | os.X_OK):
        yield f"you may not write in {nearest}: change its permissions, or use --data-dir"


def _nearest(place: Path) -> Path:
    """The place itself, or the nearest above it that is there."""
    return next(one for one in (place, *place.parents) if os.path.lexists(one))


def open_to_others(paths: Paths) -> list[str]:
    """What others may read or write; what is in a folder of the user's alone they cannot."""
    if os.name == "nt":  # pragma: no cover - its permissions are not in the mode
        return []
    places = dict.fromkeys((paths.data, paths.config, paths.cache, paths.state))
    found = (path for place in places if _is_open(place) for path in (place, *place.rglob("*")))
    told = dict.fromkeys(str(path) for path in islice(found, MOST_LOOKED_AT) if _is_open(path))
    return list(told)


def _is_open(path: Path) -> bool:
    try:
        return bool(path.lstat().st_mode & _OTHERS) and not path.is_symlink()
    except OSError:
        return False
