# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The user's own routines on disk: saved, moved aside and brought back. Nothing is written over
that is not kept somewhere.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from recovery_gui.core.routine import Routine
from recovery_gui.storage.atomic_file import make_directory, sync_directory, write_atomically
from recovery_gui.storage.errors import RoutineGone, disk_gate
from recovery_gui.storage.routine_toml import routine_toml
from recovery_gui.storage.value_kinds import ID_LENGTH

DELETED = "deleted"
_SUFFIX = ".toml"
_ROOM_FOR_NUMBER = 6
_NAMELESS = "routine"


class Saved(NamedTuple):
    """The id under which a routine was saved; `kept` is a copy of a file it took the place of."""

    id: str
    kept: Path | None = None


class OwnRoutines:
    """Satisfies the port `RoutineStore`. Every method that changes something raises `Fault`.

    `directory` need not exist. `beside` are the folders of the program's files and of the user's
    exercises: their ids are never taken.
    """

    def __init__(self, directory: Path, beside: Sequence[Path]) -> None:
        self.directory = directory
        self.deleted = directory / DELETED
        self._beside = tuple(beside)

    def save(self, routine: Routine, opened: Routine | None = None) -> Saved:
        """Write the routine to its file; on return it is on the disk.

        Without an id it gets a free one from its name. A file in its place that holds anything
        else than what this program wrote of `opened` (comments, a change from elsewhere) is kept
        beside it under a number.
        """
        if not routine.id:
            routine = replace(routine, id=self.free_id(routine.name))
        path = self._path(routine.id)
        kept = self._kept_beside(path, routine_toml(opened or routine).encode())
        write_atomically(path, routine_toml(routine).encode())
        return Saved(routine.id, kept)

    def put(self, routine_id: str, content: bytes) -> Path | None:
        """Write a file as it is; one that was there with another content is kept beside it."""
        path = self._path(routine_id)
        kept = self._kept_beside(path, content)
        write_atomically(path, content)
        return kept

    def delete(self, routine_id: str) -> Path:
        """Move the file aside; `restore` takes what is returned."""
        make_directory(self.deleted)
        path = self._path(routine_id)
        with disk_gate(path):
            aside = _unused(self.deleted / path.name)
        self._move(path, aside)
        return aside

    def restore(self, aside: Path) -> str:
        """Put a deleted file back as it was, to the bit; its id."""
        name = aside.name.partition(_SUFFIX)[0]
        path = self._path(name)
        if path.exists():
            raise RoutineGone(
                f"There is a routine called {path.name} again. The deleted one is still {aside}.",
                "Give the new one another id, then bring the old one back.",
            )
        self._move(aside, path)
        return name

    def free_id(self, name: str) -> str:
        """An id from a name that nothing has: "my-evening", else "my-evening-2".

        Ids of deleted routines are not free: the way back stays open.
        """
        wanted = slug(name)
        taken = self.taken()
        if wanted not in taken:
            return wanted
        number = 2
        while f"{wanted}-{number}" in taken:
            number += 1
        return f"{wanted}-{number}"

    def taken(self) -> frozenset[str]:
        """The ids of all files, readable or not."""
        folders = (self.directory, self.deleted, *self._beside)
        return frozenset(
            path.name.partition(_SUFFIX)[0]
            for folder in folders
            for path in folder.glob(f"*{_SUFFIX}*")
        )

    def read(self, routine_id: str) -> bytes:
        """What the file of a routine holds."""
        path = self._path(routine_id)
        with disk_gate(path):
            return path.read_bytes()

    def _path(self, routine_id: str) -> Path:
        return self.directory / f"{routine_id}{_SUFFIX}"

    @staticmethod
    def _kept_beside(path: Path, expected: bytes) -> Path | None:
        with disk_gate(path):
            there = path.read_bytes() if path.exists() else expected
            kept = _unused(path)
        if there == expected:
            return None
        write_atomically(kept, there)
        return kept

    @staticmethod
    def _move(path: Path, to: Path) -> None:
        with disk_gate(path):
            if not path.exists():
                raise RoutineGone(
                    f"{path} is not there any more; someone moved or deleted it.",
                    "Look into the folder of your routines.",
                )
            path.replace(to)
            sync_directory(to.parent)
            sync_directory(path.parent)


def slug(name: str) -> str:
    """A name in small letters, digits and single hyphens, with room for a number."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in _bare(plain))
    whole = "-".join(kept.split())[: ID_LENGTH - _ROOM_FOR_NUMBER].strip("-")
    return whole or _NAMELESS


def _bare(text: str) -> str:
    """Without accents and apostrophes, so that they leave no gap."""
    return "".join(sign for sign in text if not unicodedata.combining(sign) and sign not in "'’")


def _unused(path: Path) -> Path:
    """The path if nothing is there, else with the first number that is free behind it."""
    number, free = 0, path
    while free.exists() or free.is_symlink():
        number += 1
        free = path.with_name(f"{path.name}.{number}")
    return free
