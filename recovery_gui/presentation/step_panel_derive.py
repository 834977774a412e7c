# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One step of one exercise as the step panel shows it."""

from recovery_gui.core.exercise import Exercise, Source, Step
from recovery_gui.core.practice_plan import fill_side, plan_exercise
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.exercise_rows import pictures_of
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.presentation.step_panel_props import AboutSection, Fact, StepPanelProps
from recovery_gui.presentation.text import long_date, minutes_in_words, sentence, side_title

FIRST_CAUTIONS = 2


def step_panel_props(
    exercise: Exercise, index: int, side: Side, settings: PlanSettings
) -> StepPanelProps:
    """The step at `index`, seen from `side` (`NONE` for an exercise without sides)."""
    step = exercise.steps[index]
    seen = step.picture.seen_from(side)
    number = f"step {index + 1} of {len(exercise.steps)}"
    return StepPanelProps(
        exercise=exercise.id,
        title=exercise.name,
        subtitle=f"{side_title(side)} · {number}" if exercise.sided else sentence(number),
        figure=FigureProps(seen),
        pictures=tuple(picture.seen_from(side) for picture in pictures_of(exercise)),
        step_names=tuple(fill_side(one.short, side) for one in exercise.steps),
        index=index,
        instruction=fill_side(step.instruction, side),
        cue=sentence(fill_side(step.cue, side)),
        facts=_facts(exercise, step, side),
        summary=_summary(exercise, settings),
        other_side_label=f"Show {side.other.value} side" if exercise.sided else "",
        about=about_sections(exercise),
    )


def about_sections(exercise: Exercise) -> tuple[AboutSection, ...]:
    """Everything that stands behind "About this exercise"; empty sections are left out."""
    sections = (
        AboutSection("First of all", (_review(exercise),)),
        AboutSection("How much", (exercise.dose.summary,)),
        AboutSection("Do not do it, or ask first, if", exercise.contraindications),
        AboutSection("Stop if", exercise.stop_rules),
        AboutSection("Other ways", exercise.variations),
        AboutSection("Where this comes from", _sources(exercise)),
    )
    return tuple(section for section in sections if section.lines)


def _facts(exercise: Exercise, step: Step, side: Side) -> tuple[Fact, ...]:
    cautions = " ".join(exercise.contraindications[-FIRST_CAUTIONS:])
    return (
        Fact("Do not, if", cautions),
        Fact("Feel", fill_side(step.feel, side)),
        Fact("Limit", fill_side(step.limit, side)),
    )


def _summary(exercise: Exercise, settings: PlanSettings) -> str:
    plan = plan_exercise(exercise, settings)
    parts = [minutes_in_words(plan.seconds)]
    if exercise.sided:
        parts.append("both sides")
    if settings.pacing is Pacing.AT_MY_PACE:
        parts.append("at your pace")
    return " · ".join(parts)


def _sources(exercise: Exercise) -> tuple[str, ...]:
    note = (exercise.source_note,) if exercise.source_note else ()
    return (*note, *(_source(source) for source in exercise.sources))


def _source(source: Source) -> str:
    return f"{source.title}: {source.url}" if source.url else source.title


def _review(exercise: Exercise) -> str:
    if exercise.reviewed is None:
        return "Not yet reviewed by a physiotherapist. This is not medical advice."
    return f"Reviewed by a physiotherapist on {long_date(exercise.reviewed)}."
