# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The running session as it is shown: a pure function of the plan and the position."""

from recovery_gui.core.breath import eased
from recovery_gui.core.change_over import things_line
from recovery_gui.core.discomfort import felt_phase, noticed_now
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import Phase, PracticePlan
from recovery_gui.core.progress import session_left_s, waits_ahead
from recovery_gui.core.session_record import Position, SessionStatus
from recovery_gui.core.session_snapshot import record_of
from recovery_gui.core.session_state import Paused, PauseReason, Running
from recovery_gui.core.settings import Pacing
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.presentation.session_controls import session_controls
from recovery_gui.presentation.session_count import (
    breath_of,
    count_props,
    paused_count,
    swing_of,
)
from recovery_gui.presentation.session_course import (
    instruction_of,
    next_line,
    pictures_around,
    place_of,
    previous_picture,
    segments_of,
    side_line,
)
from recovery_gui.presentation.session_props import NoticeProps, SessionProps
from recovery_gui.presentation.text import clock, minutes, sentence

GLIDE_S = 1.2

PAUSED = {
    PauseReason.USER: tr("Paused. Press Space to go on."),
    PauseReason.INTERRUPTED: tr("Paused where it stopped. Press Space to go on."),
    PauseReason.HURTS: tr("Paused, because it hurts."),
    PauseReason.ENDING: "",
}


def session_props(
    state: Running | Paused, *, reduced_motion: bool, build: FigureBuild = FigureBuild.SLENDER
) -> SessionProps:
    """The frame for a state; with `reduced_motion` the figure changes at once and does not sway."""
    running = state.running if isinstance(state, Paused) else state
    reason = state.reason if isinstance(state, Paused) else None
    plan, position, phase = running.plan, running.position, running.phase
    ending = reason is PauseReason.ENDING
    count = count_props(phase, position.elapsed_s)
    practised_s = record_of(running, SessionStatus.PARTIAL).duration_s if ending else 0
    return SessionProps(
        title=plan.title,
        segments=segments_of(plan, position),
        place=place_of(plan, position),
        side_line=side_line(plan, position),
        time_left=_time_left(plan, position),
        figure=_figure(plan, position, build, reduced_motion=reduced_motion),
        pictures=pictures_around(plan, position),
        instruction=instruction_of(plan, phase),
        spoken=phase.instruction,
        detail=_detail(phase),
        next_line=next_line(plan, position),
        count=paused_count(count) if reason else count,
        running=reason is None,
        paused_line=PAUSED[reason] if reason else "",
        asks_to_end=ending,
        keep_line=_keep_line(practised_s) if ending else "",
        keeps=practised_s > 0,
        controls=session_controls(running),
        hurts=reason is PauseReason.HURTS,
        notice=NoticeProps(felt_phase(plan, position).notice, noticed_now(running)),
    )


def _detail(phase: Phase) -> str:
    """What matters while it goes on: the cue, and how far is far enough; or what to fetch."""
    cue = sentence(phase.cue) + ("." if phase.cue and phase.limit else "")
    things = things_line(phase.needs, phase.aside)
    return " ".join(part for part in (cue, phase.limit, things) if part)


def _time_left(plan: PracticePlan, position: Position) -> str:
    """Nothing where each step waits for Next: nobody knows. A guess where some still do."""
    if plan.settings.pacing is Pacing.AT_MY_PACE:
        return tr("At your pace")
    left_s = session_left_s(plan, position)
    if waits_ahead(plan, position):
        return tr("About {minutes} left", "of the session").format(minutes=minutes(left_s))
    return tr("{time} left", "of the session").format(time=clock(left_s))


def _figure(
    plan: PracticePlan, position: Position, build: FigureBuild, *, reduced_motion: bool
) -> FigureProps:
    phase, elapsed_s = plan.phases[position.index], position.elapsed_s
    if reduced_motion:
        return FigureProps(phase.picture, build=build)
    before = previous_picture(plan, position)
    gliding = elapsed_s < GLIDE_S and before not in {None, phase.picture}
    return FigureProps(
        picture=phase.picture,
        previous=before if gliding else None,
        blend=eased(elapsed_s / GLIDE_S) if gliding else 1.0,
        swing=swing_of(phase, elapsed_s),
        breath=breath_of(phase, elapsed_s),
        build=build,
    )


def _keep_line(practised_s: int) -> str:
    if practised_s == 0:
        return tr("Nothing is practised yet. End without a record?")
    words = tr("End here? You have practised {time}.\nKeep it, or discard it?")
    return words.format(time=clock(practised_s))
