# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`routine export`, `import`, `deleted`, `restore`: one's own routines, without a window."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from recovery_gui.core.arrival import Merged, usual
from recovery_gui.presentation.text import count, listed
from recovery_gui.storage.errors import RoutineGone
from recovery_gui.storage.library_export import export_routines
from recovery_gui.storage.library_import import Shelf, look, merge, shelf_of
from recovery_gui.storage.paths import Paths


def routine(arguments: argparse.Namespace, paths: Paths) -> int:
    """Run the command that stands behind `routine`."""
    shelf = shelf_of(paths)
    match arguments.routine_command:
        case "export":
            return _export(arguments.ids, arguments.output, shelf)
        case "import":
            return import_routines(arguments.file, shelf, replace=arguments.replace)
        case "deleted":
            for path in shelf.routines.bin():
                print(path.name)
            return 0
        case _:
            return _restore(arguments.name, shelf)


def import_routines(path: Path, shelf: Shelf, *, replace: bool = False) -> int:
    """Merge a file of routines; says how many files of the library were new, known, rejected."""
    arriving = look(path, shelf)
    done = merge(arriving, usual(arriving.arrivals, replace=replace), shelf)
    came = len(done.routines) + len(done.exercises)
    print(f"{came} new, {done.known} known, {len(arriving.rejected)} rejected")
    for line in _told(done):
        print(line)
    for reason in arriving.rejected:
        print(f"{path}: {reason}", file=sys.stderr)
    return 1 if arriving.rejected else 0


def _export(ids: Iterable[str], output: Path, shelf: Shelf) -> int:
    package = export_routines(tuple(ids), output, shelf)
    held = [count(len(package.routines), "routine")]
    held += [count(len(package.exercises), "exercise")] if package.exercises else []
    print(f"{' and '.join(held)} written to {output}")
    return 0


def _restore(name: str, shelf: Shelf) -> int:
    found = [path for path in shelf.routines.bin() if name in {path.name, path.stem}]
    if not found:
        raise RoutineGone(
            f"No deleted routine is called {name}.", "`routine deleted` lists those there are."
        )
    print(f"{shelf.routines.restore(found[0])} is back")
    return 0


def _told(done: Merged) -> Iterable[str]:
    if done.routines:
        yield f"routines: {listed(done.routines)}"
    if done.exercises:
        yield f"exercises: {listed(done.exercises)}"
    for path in done.kept:
        yield f"replaced, and kept as {path}"
