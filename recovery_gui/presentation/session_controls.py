# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What can be asked of a session at a moment of it."""

from dataclasses import dataclass

from recovery_gui.core.cue_beats import counts_seconds
from recovery_gui.core.language import tr
from recovery_gui.core.progress import phase_left_s
from recovery_gui.core.session_state import Running
from recovery_gui.core.side import Side
from recovery_gui.presentation.text import clock


@dataclass(frozen=True, slots=True)
class SessionControls:
    """`waits`: the clock stands until Next. `step_left`: "This step 0:12", empty while it waits,
    and where the one number of the session says the same.

    `can_skip` holds in routines alone, `can_repeat` where a side is worked.
    """

    waits: bool = False
    can_skip: bool = False
    can_repeat: bool = False
    step_left: str = ""


def session_controls(running: Running) -> SessionControls:
    """The controls for a running session; the same while it is paused."""
    plan, phase = running.plan, running.phase
    left_s = phase_left_s(plan, running.position)
    waits = phase.waits and not left_s
    return SessionControls(
        waits=waits,
        can_skip=any(one.exercise != phase.exercise for one in plan.phases),
        can_repeat=phase.side is not Side.NONE,
        step_left=""
        if waits or counts_seconds(phase)
        else tr("This step {time}").format(time=clock(left_s)),
    )
