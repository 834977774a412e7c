# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A folder of the user's own files, by id. Nothing is written over that is not kept somewhere."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from recovery_gui.core.language import tr
from recovery_gui.core.routine import FITTED
from recovery_gui.storage.atomic_file import make_directory, sync_directory, write_atomically
from recovery_gui.storage.errors import RoutineGone, disk_gate
from recovery_gui.storage.value_kinds import ID_LENGTH

DELETED = "deleted"
_SUFFIX = ".toml"
_FILES = f"*{_SUFFIX}"
_ROOM_FOR_NUMBER = 6
_NAMELESS = "routine"


class OwnFiles:
    """The TOML files of a directory, which need not exist. Raises `Fault` when the disk refuses.

    `beside` are folders whose ids are never taken: those of the program, and the user's others.
    """

    def __init__(self, directory: Path, beside: Sequence[Path]) -> None:
        self.directory = directory
        self.deleted = directory / DELETED
        self._beside = tuple(beside)

    def put(self, file_id: str, content: bytes) -> Path | None:
        """Write a file as it is; one that was there with another content is kept beside it."""
        path = self.path_of(file_id)
        kept = self.kept_beside(path, content)
        write_atomically(path, content)
        return kept

    def delete(self, file_id: str) -> Path:
        """Move the file aside; `restore` takes what is returned."""
        make_directory(self.deleted)
        path = self.path_of(file_id)
        with disk_gate(path):
            aside = _unused(self.deleted / path.name)
        self._move(path, aside)
        return aside

    def restore(self, aside: Path) -> str:
        """Put a deleted file back as it was, to the bit; its id."""
        name = aside.name.partition(_SUFFIX)[0]
        path = self.path_of(name)
        if path.exists():
            what = tr("There is a routine called {file} again. The deleted one is still {deleted}.")
            raise RoutineGone(
                what.format(file=path.name, deleted=aside),
                tr("Give the new one another id, then bring the old one back."),
            )
        self._move(aside, path)
        return name

    def bin(self) -> tuple[Path, ...]:
        """What was deleted, by name."""
        return tuple(sorted(self.deleted.glob(f"*{_SUFFIX}*")))

    def free_id(self, name: str) -> str:
        """An id from a name that nothing has: "my-evening", else "my-evening-2".

        Ids of deleted routines are not free: the way back stays open.
        """
        wanted = slug(name)
        taken = self.taken()
        if wanted not in taken:
            return wanted
        number = 2
        while numbered(wanted, number) in taken:
            number += 1
        return numbered(wanted, number)

    def present(self) -> frozenset[str]:
        """The ids of all files, readable or not, but for deleted ones; and of fitted sessions."""
        folders = (self.directory, *self._beside)
        return frozenset({FITTED, *(path.stem for one in folders for path in one.glob(_FILES))})

    def taken(self) -> frozenset[str]:
        """The ids of all files, and of those that are deleted or kept under a number."""
        kept = (path for one in (self.directory, self.deleted) for path in one.glob(f"*{_SUFFIX}*"))
        return self.present() | {path.name.partition(_SUFFIX)[0] for path in kept}

    def read(self, file_id: str) -> bytes:
        """What the file of a routine holds."""
        path = self.path_of(file_id)
        with disk_gate(path):
            return path.read_bytes()

    def path_of(self, file_id: str) -> Path:
        """Its file."""
        return self.directory / f"{file_id}{_SUFFIX}"

    @staticmethod
    def kept_beside(path: Path, expected: bytes) -> Path | None:
        """A copy of the file under a number, if it holds anything but that."""
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
                what = tr("{path} is not there any more; someone moved or deleted it.")
                raise RoutineGone(
                    what.format(path=path), tr("Look into the folder of your routines.")
                )
            path.replace(to)
            sync_directory(to.parent)
            sync_directory(path.parent)


def numbered(file_id: str, number: int) -> str:
    """The id with a number behind it, and no longer than an id may be."""
    return f"{file_id[: ID_LENGTH - _ROOM_FOR_NUMBER].rstrip('-')}-{number}"


def slug(name: str) -> str:
    """A name in small letters, digits and single hyphens, with room for a number."""
    plain = unicodedata.normalize("NFKD", name).casefold()
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
