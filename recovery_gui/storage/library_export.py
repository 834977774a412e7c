# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routines of the library as one file to pass on, with the exercises of one's own they need."""

from collections.abc import Sequence
from pathlib import Path

from recovery_gui.core.exercise import Origin
from recovery_gui.core.language import tr
from recovery_gui.core.routine import Routine
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.errors import RoutineGone, disk_gate
from recovery_gui.storage.library_import import Shelf
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_package import Package, PackedFile, package_json


def export_routines(ids: Sequence[str], path: Path, shelf: Shelf) -> Package:
    """Write the routines of these ids to a file; what it holds. Raises `Fault`."""
    package = pack(ids, shelf)
    write_atomically(path, package_json(package).encode())
    return package


def pack(ids: Sequence[str], shelf: Shelf) -> Package:
    """The files of these routines, and of the user's exercises in them. Raises `Fault`."""
    known = {one.id: one for one in shelf.catalog.routines()}
    for one in ids:
        if one not in known:
            raise RoutineGone(
                tr("There is no routine {id}.").format(id=one),
                tr("Look at what `recovery-gui list` shows."),
            )
    routines = [known[one] for one in dict.fromkeys(ids)]
    own = {one.id for one in shelf.catalog.exercises() if one.origin is Origin.OWN}
    needed = dict.fromkeys(item.exercise for one in routines for item in one.items)
    return Package(
        tuple(PackedFile(one.id, _content(one, shelf)) for one in routines),
        tuple(PackedFile(one, shelf.exercises.read(one)) for one in needed if one in own),
    )


def _content(routine: Routine, shelf: Shelf) -> bytes:
    if routine.origin is Origin.OWN:
        return shelf.routines.read(routine.id)
    path = resources_dir() / "routines" / f"{routine.id}.toml"
    with disk_gate(path):
        return path.read_bytes()
