# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is shown while a routine is looked through, no clock running."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.language import tr
from recovery_gui.core.words import thing_word
from recovery_gui.presentation.step_panel_props import Fact, StepPanelProps
from recovery_gui.presentation.text import listed, sentence


@dataclass(frozen=True, slots=True)
class RehearsalProps:
    """One step of one exercise of a routine.

    `reach` is what to have within reach and for what; `names` are the exercises, the one at
    `place` shown; `is_first` and `is_last` tell the ends of the whole routine.
    """

    title: str
    reach: tuple[Fact, ...]
    names: tuple[str, ...]
    place: int
    step: StepPanelProps
    is_first: bool
    is_last: bool


def within_reach(exercises: Sequence[Exercise]) -> tuple[Fact, ...]:
    """Each thing that the exercises need, in the order of need, and for which; then the rest."""
    held = [one.equipment for one in exercises]
    needed = _once(held)
    optional = [
        thing_word(thing)
        for thing in _once([one.optional_equipment for one in exercises])
        if thing not in needed
    ]
    facts = [Fact(sentence(thing_word(thing)), _used_in(thing, held)) for thing in needed]
    return (*facts, *((Fact(tr("If you like"), sentence(listed(optional))),) if optional else ()))


def _once(held: Sequence[Sequence[Equipment]]) -> tuple[Equipment, ...]:
    return tuple(dict.fromkeys(thing for things in held for thing in things))


def _used_in(thing: Equipment, held: Sequence[Sequence[Equipment]]) -> str:
    """ "All along", "Exercise 2", "Exercises 1 to 3, 5"."""
    numbers = [number for number, things in enumerate(held, start=1) if thing in things]
    if len(numbers) == len(held):
        return tr("All along")
    words = tr("Exercise(s) {numbers}", "in which a thing is used: 1 to 3, 5", len(numbers))
    return words.format(numbers=listed(_runs(numbers)))


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    """Neighbours together: "1 to 3", "5"."""
    breaks = [at for at, (one, other) in enumerate(pairwise(numbers), start=1) if other > one + 1]
    for first, after in pairwise([0, *breaks, len(numbers)]):
        run = numbers[first:after]
        words = tr("{first} to {last}", "numbers of exercises")
        yield str(run[0]) if len(run) == 1 else words.format(first=run[0], last=run[-1])
