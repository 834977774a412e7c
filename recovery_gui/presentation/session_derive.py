# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The running session as it is shown: a pure function of the plan and the position."""

from recovery_gui.core.breath import eased
from recovery_gui.core.practice_plan import Phase, PhaseKind, PracticePlan
from recovery_gui.core.progress import next_phase, session_left_s
from recovery_gui.core.session_record import Position, SessionStatus
from recovery_gui.core.session_snapshot import record_of
from recovery_gui.core.session_state import Paused, PauseReason, Running
from recovery_gui.core.settings import Pacing
from recovery_gui.core.side import Side
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.presentation.session_count import breath_of, count_props, swing_of
from recovery_gui.presentation.session_props import Segment, SessionProps
from recovery_gui.presentation.text import clock, sentence, sides_in_order

GLIDE_S = 1.2

PAUSED = {
    PauseReason.USER: "Paused. Press Space to go on.",
    PauseReason.INTERRUPTED: "Paused where it stopped. Press Space to go on.",
    PauseReason.ENDING: "",
}


def session_props(state: Running | Paused, *, reduced_motion: bool) -> SessionProps:
    """The frame for a state; with `reduced_motion` the figure changes at once and does not sway."""
    running = state.running if isinstance(state, Paused) else state
    reason = state.reason if isinstance(state, Paused) else None
    plan, position, phase = running.plan, running.position, running.phase
    return SessionProps(
        title=plan.title,
        segments=_segments(plan, position),
        place=_place(plan, position),
        side_line=_side_line(plan, position),
        time_left=_time_left(plan, position),
        figure=_figure(plan, position, reduced_motion=reduced_motion),
        pictures=tuple(one.picture for one in plan.phases),
        instruction=phase.short,
        spoken=phase.instruction,
        detail=_detail(phase),
        next_line=_next_line(plan, position),
        count=count_props(phase, position.elapsed_s),
        running=reason is None,
        paused_line=PAUSED[reason] if reason else "",
        asks_to_end=reason is PauseReason.ENDING,
        keep_line=_keep_line(running) if reason is PauseReason.ENDING else "",
    )


def _segments(plan: PracticePlan, position: Position) -> tuple[Segment, ...]:
    return tuple(
        Segment(phase.seconds, _done(number, phase, position), phase.kind is PhaseKind.CHANGE)
        for number, phase in enumerate(plan.phases)
    )


def _done(number: int, phase: Phase, position: Position) -> float:
    if number != position.index:
        return float(number < position.index)
    return position.elapsed_s / phase.seconds if phase.seconds else 1.0


def _detail(phase: Phase) -> str:
    """What matters while it goes on: the cue, and how far is far enough."""
    cue = sentence(phase.cue) + ("." if phase.cue and phase.limit else "")
    return " ".join(part for part in (cue, phase.limit) if part)


def _time_left(plan: PracticePlan, position: Position) -> str:
    """Nothing where each step waits for Next: nobody knows."""
    if plan.settings.pacing is Pacing.AT_MY_PACE:
        return "At your pace"
    return f"{clock(session_left_s(plan, position))} left"


def _place(plan: PracticePlan, position: Position) -> str:
    return f"Part {position.index + 1} of {len(plan.phases)}"


def _side_line(plan: PracticePlan, position: Position) -> str:
    ahead = dict.fromkeys(
        phase.side for phase in plan.phases[position.index :] if phase.kind is PhaseKind.STEP
    )
    if plan.sides == (Side.NONE,):
        return plan.title
    return sides_in_order(tuple(ahead)) if ahead else "Both sides done"


def _next_line(plan: PracticePlan, position: Position) -> str:
    coming = next_phase(plan, position)
    return f"Next: {coming.short}" if coming else "This is the last part."


def _figure(plan: PracticePlan, position: Position, *, reduced_motion: bool) -> FigureProps:
    phase, elapsed_s = plan.phases[position.index], position.elapsed_s
    if reduced_motion:
        return FigureProps(phase.picture)
    before = plan.phases[max(position.index - 1, 0)].picture
    gliding = elapsed_s < GLIDE_S and before != phase.picture
    return FigureProps(
        picture=phase.picture,
        previous=before if gliding else None,
        blend=eased(elapsed_s / GLIDE_S) if gliding else 1.0,
        swing=swing_of(phase, elapsed_s),
        breath=breath_of(phase, elapsed_s),
    )


def _keep_line(running: Running) -> str:
    practised_s = record_of(running, SessionStatus.PARTIAL).duration_s
    if practised_s == 0:
        return "Nothing is practised yet. End without a record?"
    return f"End here? You have practised {clock(practised_s)}.\nKeep it, or discard it?"
