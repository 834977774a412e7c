# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a row of the fault matrix works with: a folder, chance, time, and a tally."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

MOST_PROBLEMS = 5


@dataclass(slots=True)
class Bench:
    """`tries` counts faults or inputs, `lost` acknowledged things that are gone, `wrong` all
    else that is not as expected; `notes` say what was done in place of what could not be."""

    folder: Path
    chance: random.Random
    seconds: float
    tries: int = 0
    lost: int = 0
    wrong: int = 0
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    _begun: float = field(default_factory=time.monotonic)
    _turns: int = 0

    def goes_on(self, most: int = 10**9) -> bool:
        """Whether there is time for another turn; there is for the first one."""
        self._turns += 1
        left = time.monotonic() - self._begun < self.seconds
        return self._turns == 1 or (left and self._turns <= most)

    def share(self, part: float) -> "Bench":
        """A bench with a part of the time, whose tally is put into this one by `take`."""
        return Bench(self.folder, self.chance, self.seconds * part)

    def take(self, other: "Bench") -> None:
        """Add the tally of another bench."""
        self.tries += other.tries
        self.lost += other.lost
        self.wrong += other.wrong
        self.problems += other.problems
        self.notes += [note for note in other.notes if note not in self.notes]

    def tried(self, count: int = 1) -> None:
        """So many more faults were made, or inputs given."""
        self.tries += count

    def lose(self, what: str) -> None:
        """Something acknowledged is gone."""
        self.lost += 1
        self._note(what)

    def expect(self, holds: bool, what: str) -> None:
        """Count what does not hold as wrong."""
        if not holds:
            self.wrong += 1
            self._note(what)

    def note(self, text: str) -> None:
        """Say once how it was done."""
        if text not in self.notes:
            self.notes.append(text)

    def fresh(self, name: str) -> Path:
        """A new empty folder for one turn."""
        made = self.folder / f"{name}-{self._turns}-{self.tries}-{self.chance.getrandbits(40):010x}"
        made.mkdir(parents=True)
        return made

    def _note(self, problem: str) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table. `seconds` is its budget of a full run, `least` the tries it must reach
    in it; `apart` are words before the command that give it a world of its own."""

    name: str
    fault: str
    run: Callable[[Bench], None]
    seconds: float
    least: int
    apart: tuple[str, ...] = ()
