# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Works out the settled bodies of the built-in library: `make settle`.

Every picture of every exercise, the far end of its motion, and the way from each picture to
its neighbour, for both builds. What is in the file already and still asked for is kept.
"""

import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise
from pathlib import Path

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.joints import numbers_of
from recovery_gui.figure.memo import Entry, name_of
from recovery_gui.figure.path import Way, walked
from recovery_gui.figure.settle import Settled
from recovery_gui.figure.stance import far_stance, stance
from recovery_gui.storage.exercise_parser import parse_exercise
from recovery_gui.storage.library import load_library
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.settled_file import SETTLED, read_settled, write_settled

_ENDS = ("start", "end")  # What is left of a way that is cut.
FILE: Path = resources_dir() / SETTLED


def exercises() -> Iterator[Exercise]:
    """The built-in exercises."""
    library, _ = load_library(resources_dir() / "shared")
    for path in sorted((resources_dir() / "exercises").glob("*.toml")):
        exercise, problems = parse_exercise(path, library)
        if exercise is None:
            raise SystemExit("\n".join(problems))
        yield exercise


def names(exercise: Exercise) -> set[str]:
    """What the exercise asks for."""
    pictures = exercise.pictures
    found = {name_of("near", build, one) for build in FigureBuild for one in pictures}
    for build in FigureBuild:
        for one in pictures:
            if one.counter_pose is not None:
                found |= {name_of("far", build, one), name_of("swing", build, one, one)}
        found |= {name_of("step", build, *pair) for pair in pairwise(pictures)}
    return found


def entries(exercise: Exercise) -> dict[str, Entry]:
    """Everything of one exercise, settled."""
    found: dict[str, Entry] = {}
    pictures = exercise.pictures
    for build in FigureBuild:
        for one in pictures:
            found[name_of("near", build, one)] = _row(stance(one, build))
            if one.counter_pose is not None:
                found[name_of("far", build, one)] = _row(far_stance(one, build))
                found[name_of("swing", build, one, one)] = _keys(one, one, build, swing=True)
        for before, after in pairwise(pictures):
            found[name_of("step", build, before, after)] = _keys(before, after, build)
    return found


def main() -> None:
    """Settle what is missing, and write the file."""
    known = read_settled(FILE)
    wanted = list(exercises())
    kept = {name: known[name] for one in wanted for name in names(one) if name in known}
    missing = [one for one in wanted if not names(one) <= kept.keys()]
    with ProcessPoolExecutor() as pool:
        for exercise, found in zip(missing, pool.map(entries, missing), strict=True):
            kept |= found
            cut = sum(len(row) == len(_ENDS) for row in found.values())
            sys.stdout.write(f"{exercise.id}: {len(found)} settled, {cut} cut\n")
    write_settled(FILE, kept)
    sys.stdout.write(f"{FILE.name}: {len(kept)} entries\n")


def _row(settled: Settled) -> Entry:
    return (tuple(numbers_of(settled.pose, settled.root)),)


def _keys(before: Picture, after: Picture, build: FigureBuild, *, swing: bool = False) -> Entry:
    return walked(Way(before, after, swing, build))


if __name__ == "__main__":
    main()
