# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The user's own library as files to pass on, for the window. Satisfies the port of that name."""

from collections.abc import Sequence
from pathlib import Path

from recovery_gui.core.arrival import Arrival, Decisions, Merged
from recovery_gui.storage.library_export import export_routines
from recovery_gui.storage.library_import import look, merge, shelf_of
from recovery_gui.storage.paths import Paths


class LibraryPreview:
    """What a file would bring. `merge` takes it in."""

    def __init__(self, path: Path, paths: Paths) -> None:
        self._paths = paths
        self._arriving = look(path, shelf_of(paths))

    @property
    def arrivals(self) -> tuple[Arrival, ...]:
        """The routines and exercises in it."""
        return self._arriving.arrivals

    @property
    def rejected(self) -> tuple[str, ...]:
        """The problems of what cannot come in."""
        return self._arriving.rejected

    def merge(self, decisions: Decisions) -> Merged:
        """Take in what is new, and what differs as decided. Raises `Fault`."""
        return merge(self._arriving, decisions, shelf_of(self._paths))


class LibraryFiles:
    """Each time the library is read anew."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    def look(self, path: Path) -> LibraryPreview:
        """What a file would bring; nothing is changed. Raises `Fault`."""
        return LibraryPreview(path, self._paths)

    def export(self, ids: Sequence[str], path: Path) -> int:
        """Write routines to a file; how many exercises of the user's went with them."""
        return len(export_routines(ids, path, shelf_of(self._paths)).exercises)
