# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Copies that a file-sync program has laid beside the history, because two machines wrote it.

They are called, for `history.sqlite3`: `history.sync-conflict-20261122-193000-ABCDEFG.sqlite3`
(Syncthing), `history (Anna's conflicted copy 2026-11-22).sqlite3` (Dropbox), `history (conflicted
copy 2026-11-22 193000).sqlite3` and `history_conflict-20261122-193000.sqlite3` (Nextcloud),
`history-LAPTOP.sqlite3` (OneDrive), `history (1).sqlite3` (Google Drive, file managers).
"""

import re
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from recovery_gui.core.fault import Fault
from recovery_gui.storage.errors import disk_gate
from recovery_gui.storage.history_file import read_history
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.merge import all_content
from recovery_gui.storage.schema import SCHEMA


class ConflictCopy(NamedTuple):
    """A copy, how many sessions are only there, and why it cannot be read, if so."""

    path: Path
    only_there: int
    problem: str = ""


def conflict_copies(store: HistoryStore) -> tuple[ConflictCopy, ...]:
    """Every copy beside the store's file, by name. Raises `Fault` for the store's own file."""
    own = store.path
    pattern = re.compile(rf"{re.escape(own.stem)}[^0-9A-Za-z].*{re.escape(own.suffix)}")
    with disk_gate(own.parent):
        paths = sorted(own.parent.iterdir()) if own.parent.is_dir() else []
    copies = [path for path in paths if path != own and pattern.fullmatch(path.name)]
    content = store.content() if copies else None
    held = set() if content is None else {one.id for one in content.sessions} | {*content.deletions}
    return tuple(_examine(path, held) for path in copies)


def _examine(path: Path, held: set[str]) -> ConflictCopy:
    try:
        with closing(read_history(path, SCHEMA)) as connection, disk_gate(path):
            theirs = all_content(connection).live()
    except Fault as fault:
        return ConflictCopy(path, 0, fault.what)
    return ConflictCopy(path, len(theirs.keys() - held))
