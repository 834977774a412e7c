# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a file would bring into the library, and what is decided about it."""

from dataclasses import dataclass
from enum import Enum


class ArrivalState(Enum):
    """How something stands to what is here: not here, here and equal, here and different."""

    NEW = "new"
    KNOWN = "known"
    DIFFERENT = "different"


class Decision(Enum):
    """What happens to something different: both are kept, it replaces ours, or it stays away."""

    SECOND = "second"
    REPLACE = "replace"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A routine, or an exercise. Only a file of the user's own is `replaceable`."""

    id: str
    name: str
    is_routine: bool
    state: ArrivalState
    replaceable: bool = False

    @property
    def key(self) -> tuple[bool, str]:
        """What tells it from the others of its file."""
        return self.is_routine, self.id


Decisions = dict[tuple[bool, str], Decision]


@dataclass(frozen=True, slots=True)
class Merged:
    """What came in, by id, as routines and as exercises, and what was here already.

    `kept` are the paths under which replaced files are kept.
    """

    routines: tuple[str, ...]
    exercises: tuple[str, ...]
    known: int
    kept: tuple[str, ...] = ()


def usual(arrivals: tuple[Arrival, ...], *, replace: bool = False) -> Decisions:
    """Both are kept of all that differ; or, where that may be, ours is replaced."""
    return {
        one.key: Decision.REPLACE if replace and one.replaceable else Decision.SECOND
        for one in arrivals
        if one.state is ArrivalState.DIFFERENT
    }
