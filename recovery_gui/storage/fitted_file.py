# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The session that was fitted last, kept so that a crash in the middle of it loses nothing."""

from pathlib import Path
from typing import Protocol

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import Routine
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.routine_parser import parse_routine
from recovery_gui.storage.routine_toml import routine_toml


class Known(Protocol):
    """The library as it is."""

    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise."""


def read_fitted(path: Path, library: Known) -> Routine | None:
    """The routine of the file; None when there is none, or none that still can be practised."""
    if not path.is_file():
        return None
    return parse_routine(path, {one.id: one for one in library.exercises()})[0]


def write_fitted(path: Path, routine: Routine) -> None:
    """Keep the routine in place of the one before. Raises `Fault`."""
    write_atomically(path, routine_toml(routine).encode())
