# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A running session as a record, as a checkpoint, and back."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from math import floor
from zoneinfo import ZoneInfo

from recovery_gui.core.exercise import StepKind
from recovery_gui.core.practice_plan import Phase, PhaseKind, PracticePlan, fingerprint
from recovery_gui.core.session_record import (
    Checkpoint,
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
)
from recovery_gui.core.session_state import Instant, Running
from recovery_gui.core.side import Side

_ROUNDING_S = 1e-6

_WORK = frozenset({StepKind.REPS, StepKind.HOLD, StepKind.BREATHS, StepKind.ROLL})
"""The steps that an exercise is done for; setup and release only lead there and back."""


def record_of(running: Running, status: SessionStatus) -> SessionRecord:
    """The record so far. `ended_at` follows the session clock: a wall clock may jump."""
    started = running.started.wall
    ended = started.astimezone(UTC) + timedelta(seconds=running.elapsed_s)
    return SessionRecord(
        id=running.session_id,
        started_at=started,
        ended_at=ended.astimezone(started.tzinfo),
        zone=running.zone,
        local_date=started.date(),
        title=running.plan.title,
        source=running.plan.source,
        status=status,
        exercises=_exercise_records(running),
        soreness_before=running.sore,
        discomforts=running.discomforts,
        noticed=running.noticed,
    )


def checkpoint_of(running: Running) -> Checkpoint:
    """What to keep against a crash."""
    return Checkpoint(
        record=record_of(running, SessionStatus.PARTIAL),
        settings=running.plan.settings,
        plan_fingerprint=fingerprint(running.plan),
        position=running.position,
        practised_s=running.practised_s,
        elapsed_s=running.elapsed_s,
    )


def fits(checkpoint: Checkpoint, plan: PracticePlan) -> bool:
    """Whether the session can go on in `plan`: same fingerprint, every figure inside it."""
    index, elapsed_s = checkpoint.position.index, checkpoint.position.elapsed_s
    return (
        checkpoint.plan_fingerprint == fingerprint(plan)
        and len(checkpoint.practised_s) == len(plan.phases)
        and 0 <= index < len(plan.phases)
        and 0.0 <= elapsed_s <= plan.phases[index].seconds
        and all(
            0.0 <= practised_s <= phase.seconds
            for practised_s, phase in zip(checkpoint.practised_s, plan.phases, strict=True)
        )
    )


def restored(checkpoint: Checkpoint, plan: PracticePlan, at: Instant) -> Running:
    """The session where it was left; the time since the crash counts as nothing."""
    started_s = at.seconds - checkpoint.elapsed_s
    return Running(
        plan=plan,
        position=checkpoint.position,
        practised_s=checkpoint.practised_s,
        session_id=checkpoint.record.id,
        started=Instant(started_s, checkpoint.record.started_at, at.rate),
        zone=checkpoint.record.zone,
        last=at,
        checkpointed_s=at.seconds,
        sore=checkpoint.record.soreness_before,
        discomforts=checkpoint.record.discomforts,
        noticed=checkpoint.record.noticed,
    )


def zone_name(wall: datetime) -> str:
    """The IANA name of the zone of `wall`, or what the zone calls itself."""
    if isinstance(wall.tzinfo, ZoneInfo) and wall.tzinfo.key:
        return wall.tzinfo.key
    return str(wall.tzname())


def _exercise_records(running: Running) -> tuple[ExerciseRecord, ...]:
    """One per exercise and side, in the order of practice."""
    groups: dict[tuple[str, Side], list[tuple[Phase, float]]] = {}
    for phase, practised_s in zip(running.plan.phases, running.practised_s, strict=True):
        if phase.kind is PhaseKind.STEP:
            groups.setdefault((phase.exercise, phase.side), []).append((phase, practised_s))
    return tuple(_exercise_record(group) for group in groups.values())


def _exercise_record(group: list[tuple[Phase, float]]) -> ExerciseRecord:
    """Setup and release may be passed over with Next, unless the side has nothing else."""
    first = group[0][0]
    work = [one for one in group if one[0].step_kind in _WORK] or group
    return ExerciseRecord(
        exercise=first.exercise,
        name=first.exercise_name,
        side=first.side,
        seconds=_whole(practised_s for _, practised_s in group),
        planned_seconds=_whole(phase.seconds for phase, _ in group),
        completed=all(done_s >= phase.seconds - _ROUNDING_S for phase, done_s in work),
        areas=first.areas,
    )


def _whole(seconds: Iterable[float]) -> int:
    """Whole seconds, never more than there were (but for the rounding of floats)."""
    return floor(sum(seconds) + _ROUNDING_S)
