# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A folder that some other program carries between machines: each writes its own file there.

No file has two writers, so nothing can conflict; every machine merges the files of the others.
"""

import re
from contextlib import closing
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.storage.atomic_file import (
    create_temporary,
    make_directory,
    sync_directory,
    write_atomically,
)
from recovery_gui.storage.backups import copy_checked
from recovery_gui.storage.errors import disk_gate
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.merge import HistoryContent, MergedFile, content_unlike
from recovery_gui.storage.schema import SCHEMA

_MACHINE = re.compile(r"[0-9a-f]{32}")
SUFFIX = ".sqlite3"


class Union(NamedTuple):
    """What reading the files of the other machines brought; `skipped` says why of each file."""

    files: int
    new: int
    changed: int
    skipped: tuple[str, ...]


def machine_id(file: Path) -> str:
    """The name of this machine among the others, made at the first call. Raises `Fault`.

    The file must not be one that is carried to other machines.
    """
    with disk_gate(file):
        text = file.read_text("ascii", "replace").strip() if file.exists() else ""
    if not _MACHINE.fullmatch(text):
        text = uuid4().hex
        write_atomically(file, f"{text}\n".encode())
    return text


class SharedFolder:
    """The folder as this machine uses it. `fault` is why the own file could not be written."""

    def __init__(self, directory: Path, machine: str, store: HistoryStore) -> None:
        self.directory = directory
        self.own = directory / f"{machine}{SUFFIX}"
        self.fault: Fault | None = None
        self._store = store

    def publish(self) -> None:
        """Replace the own file by a copy of the history, in one step. Raises nothing."""
        try:
            self._publish()
            self.fault = None
        except Fault as fault:
            self.fault = fault

    def read(self) -> Union:
        """Merge the files of the other machines that are new or have changed. Raises `Fault`."""
        merged = self._store.merged_files()
        files = new = changed = 0
        skipped: list[str] = []
        for path in self._others():
            try:
                found = self._read_one(path, merged)
            except Fault as fault:
                skipped.append(fault.what)
                continue
            if found is not None:
                result = self._store.merge(*found)
                files, new, changed = files + 1, new + result.new, changed + result.changed
                damaged = tr("{path}: session {id} is damaged")
                skipped += [damaged.format(path=path, id=one) for one in found[0].damaged]
        return Union(files, new, changed, tuple(skipped))

    def _publish(self) -> None:
        if not self._store.path.exists():
            return
        make_directory(self.directory)
        with disk_gate(self.own):
            temporary = create_temporary(self.own)
            try:
                copy_checked(self._store.path, temporary)
                temporary.replace(self.own)
            finally:
                temporary.unlink(missing_ok=True)
            sync_directory(self.directory)

    def _others(self) -> list[Path]:
        """Every history there but the own one: conflict copies, too, hold what a machine did."""
        with disk_gate(self.directory):
            names = sorted(self.directory.glob(f"*{SUFFIX}")) if self.directory.exists() else []
        return [path for path in names if path != self.own and not path.name.startswith(".")]

    def _read_one(
        self, path: Path, merged: frozenset[MergedFile]
    ) -> tuple[HistoryContent, MergedFile | None] | None:
        """What the file brings, and its state if it is whole; None when all of it is known."""
        from recovery_gui.storage.history_file import read_history  # noqa: PLC0415 - imports SQLite

        with disk_gate(path):
            status = path.stat()
            state = MergedFile(path.name, f"{status.st_size} {status.st_mtime_ns}")
            if state in merged:
                return None
            with closing(read_history(path, SCHEMA)) as connection:
                content = content_unlike(connection, self._store.digests())
        return content, None if content.damaged else state
