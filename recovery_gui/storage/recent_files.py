# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The files that were imported or exported last, of each kind. What cannot be kept is forgotten."""

import contextlib
import json
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.core.import_kind import ImportKind
from recovery_gui.storage.atomic_file import write_atomically

MOST = 5
LARGEST = 64 * 1024  # Bytes.


class RecentFiles:
    """Those of one kind; the file at `place` holds them all, as lists of paths by their kinds."""

    def __init__(self, place: Path, kind: ImportKind) -> None:
        self._place = place
        self._kind = kind

    def files(self) -> tuple[Path, ...]:
        """Those that are there, the latest first."""
        return tuple(one for one in map(Path, self._read()[self._kind.value]) if _is_there(one))

    def note(self, path: Path) -> None:
        """This one was the latest."""
        kept = self._read()
        name = str(path.absolute())
        others = [one for one in kept[self._kind.value] if one != name]
        self._write(kept | {self._kind.value: [name, *others][:MOST]})

    def clear(self) -> None:
        """Forget those of this kind."""
        self._write(self._read() | {self._kind.value: []})

    def _read(self) -> dict[str, list[str]]:
        found: object = None
        with contextlib.suppress(OSError, ValueError, RecursionError):
            if self._place.is_file():
                with self._place.open("rb") as file:
                    found = json.loads(file.read(LARGEST))
        kept = found if isinstance(found, dict) else {}
        return {kind.value: _paths(kept.get(kind.value)) for kind in ImportKind}

    def _write(self, kept: dict[str, list[str]]) -> None:
        with contextlib.suppress(Fault):
            write_atomically(self._place, json.dumps(kept, indent=1).encode())


def _paths(found: object) -> list[str]:
    listed = found if isinstance(found, list) else []
    return [one for one in listed if isinstance(one, str)][:MOST]


def _is_there(path: Path) -> bool:
    with contextlib.suppress(OSError, ValueError):
        return path.is_file()
    return False
