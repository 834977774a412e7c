# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A plan: an exercise flattened to the linear row of phases that a session walks along."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from itertools import accumulate, pairwise

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import PAIR, Exercise, Finish, Step, StepKind, Tempo
from recovery_gui.core.language import tr
from recovery_gui.core.picture import Picture
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.core.words import side_word


class PhaseKind(Enum):
    """What a phase is for; only `STEP` counts as practice."""

    LEAD_IN = "lead-in"
    STEP = "step"
    CHANGE = "change"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Phase:
    """One stretch of a plan: one side, one picture, one planned length in seconds.

    Words are filled in and `picture` is mirrored for `side`; a change of side carries the
    side that comes next. `step_number` counts from 1 within the exercise (0 for what is not
    a step). `waits` means that the clock stops at the end until Next. In a routine a lead-in
    tells which things it `needs` that were not in use, and which can go `aside`.
    """

    kind: PhaseKind
    exercise: str
    exercise_name: str
    side: Side
    instruction: str
    short: str
    seconds: float
    picture: Picture
    areas: tuple[BodyArea, ...]
    breath: BreathPattern
    waits: bool
    step_kind: StepKind | None = None
    step_number: int = 0
    step_count: int = 0
    amount: int = 0
    tempo: Tempo | None = None
    cue: str = ""
    feel: str = ""
    limit: str = ""
    needs: tuple[Equipment, ...] = ()
    aside: tuple[Equipment, ...] = ()
    notice: tuple[str, ...] = ()


@dataclass(frozen=True)
class PracticePlan:
    """Phases in the order of practice; never empty. `source` is the id it was made from."""

    source: str
    title: str
    phases: tuple[Phase, ...]
    settings: PlanSettings

    @property
    def seconds(self) -> float:
        """Planned seconds of all phases."""
        return sum(phase.seconds for phase in self.phases)

    @cached_property
    def exercise_numbers(self) -> tuple[int, ...]:
        """Which exercise each phase belongs to, from 1."""
        return tuple(accumulate(int(phase.kind is PhaseKind.LEAD_IN) for phase in self.phases))

    @property
    def practice_phases(self) -> tuple[Phase, ...]:
        """The phases that count as practice."""
        return tuple(phase for phase in self.phases if phase.kind is PhaseKind.STEP)

    @property
    def sides(self) -> tuple[Side, ...]:
        """The distinct sides in the order of practice: (RIGHT, LEFT), or (NONE,)."""
        return tuple(dict.fromkeys(phase.side for phase in self.practice_phases))


def plan_exercise(exercise: Exercise, settings: PlanSettings) -> PracticePlan:
    """Flatten `exercise`: lead-in, a pass per side and set, changes between, finish.

    Steps marked `once` stand in the very first pass only. Raises ValueError when the
    exercise has no step.
    """
    if not exercise.steps:
        raise ValueError(f"{exercise.id} has no steps")
    phases = tuple(_phases(exercise, settings))
    return PracticePlan(exercise.id, exercise.name, phases, settings)


def exercise_s(exercise: Exercise, settings: PlanSettings) -> float:
    """Planned seconds of `plan_exercise`, without making its phases: lists ask for many."""
    passes = _passes(exercise, settings.first_side)
    steps = sum(planned_s(step, settings.breath) for one in passes for _, step in one.steps)
    changes = settings.change_s * sum(a.side is not b.side for a, b in pairwise(passes))
    finish = exercise.finish.seconds if exercise.finish else 0.0
    return settings.lead_in_s + steps + changes + finish


def fingerprint(plan: PracticePlan) -> str:
    """32 hex digits that change with the plan's timing, sides or words, not with the pacing."""
    parts = [
        (
            p.kind.value,
            p.exercise,
            p.side.value,
            p.step_number,
            p.amount,
            float(p.seconds),
            _words(p),
        )
        for p in plan.phases
    ]
    from hashlib import sha256  # noqa: PLC0415 - 3 ms that the first paint can do without

    return sha256(repr(parts).encode()).hexdigest()[:32]


def fill_side(text: str, side: Side) -> str:
    """`text` with {side}, {other}, {Side} and {Other} put into words; other braces stay.

    So is "{right|left}" of languages whose words for the sides change: one word for each pass.
    """
    if "|" in text:
        text = PAIR.sub(r"\2" if side is Side.LEFT else r"\1", text)
    for name, value in (("side", side_word(side)), ("other", side_word(side.other))):
        text = text.replace(f"{{{name}}}", value)
        text = text.replace(f"{{{name.capitalize()}}}", value.capitalize())
    return text


def side_line(exercise: Exercise, side: Side) -> str:
    """Which side comes: "Left side first.", "Left side only."; empty without sides."""
    if not exercise.sided:
        return ""
    right = side is Side.RIGHT
    if exercise.dose.only is None:
        return tr("Right side first.") if right else tr("Left side first.")
    return tr("Right side only.") if right else tr("Left side only.")


def planned_s(step: Step, breath: BreathPattern) -> float:
    """Seconds that `step` lasts: by its tempo, by the breath, or as it says."""
    if step.kind is StepKind.BREATHS:
        return step.amount * breath.total_s
    if step.tempo is not None and step.kind in (StepKind.REPS, StepKind.ROLL):
        return step.amount * step.tempo.total_s
    return step.seconds


@dataclass(frozen=True, slots=True)
class _Pass:
    """One side's way through the numbered steps; never empty."""

    side: Side
    steps: tuple[tuple[int, Step], ...]

    @property
    def picture(self) -> Picture:
        """What the pass begins with."""
        return self.steps[0][1].picture.seen_from(self.side)


def _words(phase: Phase) -> tuple[str, ...]:
    return phase.instruction, phase.short, phase.cue, phase.feel, phase.limit


def _phases(exercise: Exercise, settings: PlanSettings) -> Iterator[Phase]:
    passes = _passes(exercise, settings.first_side)
    yield _lead_in(exercise, settings, passes[0])
    for index, side_pass in enumerate(passes):
        if index and side_pass.side is not passes[index - 1].side:
            yield _change(exercise, settings, side_pass)
        for number, step in side_pass.steps:
            yield _step(exercise, settings, side_pass.side, number, step)
    if exercise.finish is not None:
        yield _finish(exercise, exercise.finish, settings, passes[-1].side)


def _passes(exercise: Exercise, first: Side) -> tuple[_Pass, ...]:
    """Side and steps of every pass; a later pass that would hold no step is left out."""
    sides = _sides(exercise, first)
    numbered = tuple(enumerate(exercise.steps, start=1))
    again = tuple((number, step) for number, step in numbered if not step.once)
    later = [_Pass(side, again) for side in sides * exercise.dose.sets if again]
    return (_Pass(sides[0], numbered), *later[1:])


def _sides(exercise: Exercise, first: Side) -> tuple[Side, ...]:
    """The sides of one set, in the order of practice."""
    if not exercise.sided:
        return (Side.NONE,)
    if exercise.dose.only is not None:
        return (exercise.dose.only,)
    first = Side.RIGHT if first is Side.NONE else first
    return (first, first.other)


def _blank(exercise: Exercise, settings: PlanSettings, side: Side, picture: Picture) -> Phase:
    return Phase(
        kind=PhaseKind.STEP,
        exercise=exercise.id,
        exercise_name=exercise.name,
        side=side,
        instruction="",
        short="",
        seconds=0.0,
        picture=picture,
        areas=exercise.areas,
        breath=settings.breath,
        waits=_waits(settings.pacing),
    )


def _waits(pacing: Pacing, kind: StepKind | None = None) -> bool:
    set_up = pacing is Pacing.SETUP_WAITS and kind is StepKind.SETUP
    return set_up or pacing is Pacing.AT_MY_PACE


def _lead_in(exercise: Exercise, settings: PlanSettings, first: _Pass) -> Phase:
    ready = tr("Get ready for {exercise}.").format(exercise=exercise.name)
    return replace(
        _blank(exercise, settings, first.side, first.picture),
        kind=PhaseKind.LEAD_IN,
        instruction=f"{ready} {side_line(exercise, first.side)}".rstrip(),
        short=tr("Get ready"),
        seconds=settings.lead_in_s,
        waits=False,
    )


def _step(exercise: Exercise, settings: PlanSettings, side: Side, number: int, step: Step) -> Phase:
    return replace(
        _blank(exercise, settings, side, step.picture.seen_from(side)),
        instruction=fill_side(step.instruction, side),
        short=fill_side(step.short, side),
        seconds=planned_s(step, settings.breath),
        step_kind=step.kind,
        step_number=number,
        step_count=len(exercise.steps),
        amount=step.amount,
        tempo=step.tempo,
        waits=_waits(settings.pacing, step.kind),
        cue=fill_side(step.cue, side),
        feel=fill_side(step.feel, side),
        limit=fill_side(step.limit, side),
        notice=step.notice,
    )


def _change(exercise: Exercise, settings: PlanSettings, coming: _Pass) -> Phase:
    right = coming.side is Side.RIGHT
    whole = tr("Change sides. Right side next.") if right else tr("Change sides. Left side next.")
    return replace(
        _blank(exercise, settings, coming.side, coming.picture),
        kind=PhaseKind.CHANGE,
        instruction=whole,
        short=tr("Right side next") if right else tr("Left side next"),
        seconds=settings.change_s,
    )


def _finish(exercise: Exercise, finish: Finish, settings: PlanSettings, side: Side) -> Phase:
    return replace(
        _blank(exercise, settings, side, finish.picture.seen_from(side)),
        kind=PhaseKind.FINISH,
        instruction=fill_side(finish.instruction, side),
        short=fill_side(finish.short, side),
        seconds=finish.seconds,
    )
