# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How the position moves along the phases, by the clock and by hand."""

from dataclasses import replace
from typing import assert_never

from recovery_gui.core.progress import next_exercise, pass_start
from recovery_gui.core.session_event import Advance, Back, Move, RepeatSide, Seek, SkipExercise
from recovery_gui.core.session_record import Position
from recovery_gui.core.session_state import Running

BACK_TO_PREVIOUS_S = 2.0
"""Up to this many seconds into a phase, Back means the phase before."""


def walked(running: Running, seconds: float) -> tuple[Running, bool]:
    """`running` after `seconds` of practice, and whether they led past the last phase.

    What is left over from one phase goes on into the next, except at the end of a phase
    that waits: there the clock stays.
    """
    phases = running.plan.phases
    practised = list(running.practised_s)
    index, reached = running.position.index, running.position.elapsed_s + seconds
    over = False
    while reached >= phases[index].seconds and not phases[index].waits and not over:
        practised[index] = phases[index].seconds
        over = index == len(phases) - 1
        if not over:
            reached -= phases[index].seconds
            index += 1
    reached = min(reached, phases[index].seconds)
    practised[index] = max(practised[index], reached)
    position = Position(index, reached)
    return replace(running, position=position, practised_s=tuple(practised)), over


def target(running: Running, event: Move) -> int:
    """Index of the phase to whose start `event` leads; it may lie outside the plan."""
    here = running.position
    match event:
        case Advance():
            return here.index + 1
        case Back() if here.elapsed_s > BACK_TO_PREVIOUS_S:
            return here.index
        case Back():
            return max(here.index - 1, 0)
        case Seek():
            return event.index
        case SkipExercise():
            return next_exercise(running.plan, here)
        case RepeatSide():
            return pass_start(running.plan, here)
        case _:
            assert_never(event)
