# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An exercise or a routine as a practice card."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from string import ascii_lowercase

from recovery_gui.core.exercise import Exercise, Step, StepKind
from recovery_gui.core.language import tr
from recovery_gui.core.pose import Pose
from recovery_gui.core.practice_plan import exercise_s, fill_side
from recovery_gui.core.routine import Routine, equipment_of, routine_s
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.about import once_each, review_line
from recovery_gui.presentation.card_props import CardExercise, CardProps, CardStep
from recovery_gui.presentation.exercise_rows import needs
from recovery_gui.presentation.step_panel_props import AboutSection, Fact
from recovery_gui.presentation.text import (
    minutes,
    minutes_in_words,
    sentence,
    sides_in_order,
)

STEPS_SHOWN = 4
DO_NOT, STOP = tr("Do not practise, or ask first, if"), tr("Stop if")


def exercise_card(exercise: Exercise, settings: PlanSettings) -> CardProps:
    """The card of one exercise: every step with its whole instruction."""
    side = _first_side(exercise, settings)
    return CardProps(
        kind=tr("Exercise"),
        title=exercise.name,
        lead=" · ".join([minutes_in_words(exercise_s(exercise, settings)), *_sides(side)]),
        facts=(
            Fact(tr("How much"), exercise.dose.summary),
            Fact(tr("You need"), sentence(needs(exercise.equipment))),
        ),
        steps=_pictured(
            [
                _step(str(number), step, step.instruction, side)
                for number, step in enumerate(exercise.steps, start=1)
            ]
        ),
        exercises=(),
        cautions=_cautions(exercise.contraindications, exercise.stop_rules),
        footer=review_line([exercise]),
    )


def routine_card(
    routine: Routine, exercises: Sequence[Exercise], settings: PlanSettings
) -> CardProps:
    """The card of a routine; `exercises` are its own, at its doses.

    A caution that several exercises share stands at the end; else beside its exercise.
    """
    seconds = routine_s(exercises, settings)
    number = tr("%n exercise(s)", "", len(exercises))
    shared = _shared(exercises)
    do_not = once_each(exercises, lambda one: one.contraindications)
    stop = once_each(exercises, lambda one: one.stop_rules)
    return CardProps(
        kind=tr("Routine"),
        title=routine.name,
        lead=f"{minutes_in_words(seconds)} · {number}",
        facts=(
            Fact(tr("When", "when a routine is done"), sentence(routine.when)),
            Fact(tr("What for"), sentence(routine.goal)),
            Fact(tr("You need"), sentence(needs(equipment_of(exercises)))),
        ),
        steps=(),
        exercises=tuple(
            _row(number, one, settings, shared) for number, one in enumerate(exercises, start=1)
        ),
        cautions=_cautions(
            [line for line in do_not if line in shared], [line for line in stop if line in shared]
        ),
        footer=review_line(exercises),
    )


def important_steps(steps: Sequence[Step], most: int = STEPS_SHOWN) -> tuple[Step, ...]:
    """The first step of setting up and those that tell most, in their order.

    These are work, then what leads up to it, then its end. One whose picture stands before it
    already comes after those of a new picture.
    """
    work = [step for step in steps if step.kind not in {StepKind.SETUP, StepKind.RELEASE}]
    setups = [step for step in steps if step.kind is StepKind.SETUP]
    ends = [step for step in steps if step.kind is StepKind.RELEASE]
    seen = [step for number, step in enumerate(steps) if _seen(step, steps[:number])]
    telling = (*work, *setups[:0:-1])
    new = [step for step in telling if not any(step is one for one in seen)]
    again = [step for step in telling if any(step is one for one in seen)]
    told = [*setups[:1], *new, *again, *ends][:most]
    return tuple(step for step in steps if any(step is one for one in told))


def _seen(step: Step, before: Sequence[Step]) -> bool:
    return any(step.picture == one.picture for one in before)


def _row(
    number: int, exercise: Exercise, settings: PlanSettings, shared: frozenset[str]
) -> CardExercise:
    side = _first_side(exercise, settings)
    shown = important_steps(exercise.steps)
    return CardExercise(
        number=str(number),
        name=exercise.name,
        detail=" · ".join([minutes(exercise_s(exercise, settings)), *_sides(side)]),
        dose=exercise.dose.summary,
        cautions=(
            *_told(tr("Leave it out, or ask first:"), exercise.contraindications, shared),
            *_told(tr("Stop if:"), exercise.stop_rules, shared),
        ),
        steps=_pictured(
            [
                _step(letter, step, step.short, side)
                for letter, step in zip(ascii_lowercase, shown, strict=False)
            ]
        ),
    )


def _told(heading: str, lines: Sequence[str], shared: frozenset[str]) -> tuple[str, ...]:
    """The lines that are not shared, in one paragraph; none where there is no such line."""
    own = [line for line in lines if line not in shared]
    return (" ".join([heading, *own]),) if own else ()


def _step(number: str, step: Step, words: str, side: Side) -> CardStep:
    picture = step.picture.seen_from(side)
    return CardStep(number, fill_side(words, side), sentence(fill_side(step.cue, side)), picture)


def _pictured(steps: Sequence[CardStep]) -> tuple[CardStep, ...]:
    """Of a motion the far end, where its near end is on the card already."""
    seen: list[Pose] = []
    made = []
    for step in steps:
        near, far = step.picture.pose, step.picture.counter_pose
        new = far is not None and near in seen and far not in seen
        made.append(replace(step, swing=1.0) if new else step)
        seen += [far] if new and far is not None else [near]
    return tuple(made)


def _first_side(exercise: Exercise, settings: PlanSettings) -> Side:
    return settings.first_side if exercise.sided else Side.NONE


def _sides(first: Side) -> tuple[str, ...]:
    """ "Right side, then left", if there are sides."""
    return () if first is Side.NONE else (sides_in_order((first, first.other)),)


def _cautions(
    contraindications: Sequence[str], stop_rules: Sequence[str]
) -> tuple[AboutSection, ...]:
    sections = (
        AboutSection(STOP, tuple(stop_rules)),
        AboutSection(DO_NOT, tuple(contraindications)),
    )
    return tuple(section for section in sections if section.lines)


def _shared(exercises: Sequence[Exercise]) -> frozenset[str]:
    """The cautions that more than one exercise has; of a single exercise, all."""
    told = Counter(line for one in exercises for line in {*one.contraindications, *one.stop_rules})
    least = min(2, len(exercises))
    return frozenset(line for line, number in told.items() if number >= least)
