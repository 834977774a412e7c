# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The user's own routines on disk: saved, moved aside and brought back."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from recovery_gui.core.override import override
from recovery_gui.core.routine import FITTED, Routine
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.own_files import OwnFiles
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_toml import routine_toml


class Saved(NamedTuple):
    """The id under which a routine was saved; `kept` is a copy of a file it took the place of."""

    id: str
    kept: Path | None = None


class OwnRoutines(OwnFiles):
    """Satisfies the port `RoutineStore`."""

    def save(self, routine: Routine, opened: Routine | None = None) -> Saved:
        """Write the routine to its file; on return it is on the disk.

        Without an id it gets a free one from its name. A file in its place that holds anything
        else than what this program wrote of `opened` (comments, a change from elsewhere) is kept
        beside it under a number.
        """
        if not routine.id:
            routine = replace(routine, id=self.free_id(routine.name))
        path = self.path_of(routine.id)
        kept = self.kept_beside(path, routine_toml(opened or routine).encode())
        write_atomically(path, routine_toml(routine).encode())
        return Saved(routine.id, kept)

    @override
    def present(self) -> frozenset[str]:
        return super().present() | {FITTED}


def own_routines(paths: Paths) -> OwnRoutines:
    """Those of the user's data folder, beside all else that has an id."""
    program = resources_dir()
    beside = (program / "exercises", program / "routines", paths.exercises)
    return OwnRoutines(paths.routines, beside)
