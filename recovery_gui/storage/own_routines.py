# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The user's own routines on disk: saved, moved aside and brought back."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.routine import FITTED, Routine
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.clean_text import clean_line
from recovery_gui.storage.errors import RoutineRefused, disk_gate
from recovery_gui.storage.own_files import OwnFiles
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.problems import Problems
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_parser import problems_in
from recovery_gui.storage.routine_toml import routine_toml
from recovery_gui.storage.toml_source import read_toml


class Saved(NamedTuple):
    """The id under which a routine was saved; `kept` is a copy of a file it took the place of."""

    id: str
    kept: Path | None = None


class DeletedRoutine(NamedTuple):
    """A routine that was deleted: where it lies, and what it is called."""

    path: Path
    name: str


class OwnRoutines(OwnFiles):
    """Satisfies the port `RoutineStore`."""

    def save(self, routine: Routine, opened: Routine | None = None) -> Saved:
        """Write the routine to its file; on return it is on the disk.

        Without an id it gets a free one from its name. A file in its place that holds anything
        else than what this program wrote of `opened` (comments, a change from elsewhere) is kept
        beside it under a number. What could not be read again is not written.
        """
        if not routine.id:
            routine = replace(routine, id=self.free_id(routine.name))
        path = self.path_of(routine.id)
        content = routine_toml(routine).encode(errors="replace")
        if problems := problems_in(path, content):
            what = tr("The routine was not saved ({reason}).").format(reason=problems[0])
            raise RoutineRefused(what, tr("Change that, then save again."))
        kept = self.kept_beside(path, routine_toml(opened or routine).encode())
        write_atomically(path, content)
        return Saved(routine.id, kept)

    @override
    def present(self) -> frozenset[str]:
        return super().present() | {FITTED}

    def deleted_routines(self) -> tuple[DeletedRoutine, ...]:
        """Those that `restore` can bring back, the latest first."""
        with disk_gate(self.deleted):
            found = sorted(self.bin(), key=lambda path: path.stat().st_ctime_ns, reverse=True)
        return tuple(DeletedRoutine(path, _name_in(path)) for path in found)


def _name_in(path: Path) -> str:
    """The name in the file; of one that cannot be read that of the file."""
    raw = read_toml(path, Problems(path.name)) or {}
    name = raw.get("name")
    return clean_line(name) if isinstance(name, str) and clean_line(name) else path.name


def own_routines(paths: Paths) -> OwnRoutines:
    """Those of the user's data folder, beside all else that has an id."""
    program = resources_dir()
    beside = (program / "exercises", program / "routines", paths.exercises)
    return OwnRoutines(paths.routines, beside)
