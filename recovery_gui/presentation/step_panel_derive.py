# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One step of one exercise as the step panel shows it."""

from recovery_gui.core.exercise import Exercise, Step
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import exercise_s, fill_side
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.about import about_exercise, why_this_dose
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.presentation.step_panel_props import Fact, StepPanelProps
from recovery_gui.presentation.text import minutes_in_words, sentence, side_title

FIRST_CAUTIONS = 2


def step_panel_props(
    exercise: Exercise,
    index: int,
    side: Side,
    settings: PlanSettings,
    build: FigureBuild = FigureBuild.SLENDER,
) -> StepPanelProps:
    """The step at `index`, seen from `side` (`NONE` for an exercise without sides)."""
    step = exercise.steps[index]
    seen = step.picture.seen_from(side)
    place = {"number": index + 1, "total": len(exercise.steps)}
    sided = tr("{side} · step {number} of {total}").format(side=side_title(side), **place)
    unsided = tr("Step {number} of {total}").format(**place)
    return StepPanelProps(
        exercise=exercise.id,
        title=exercise.name,
        subtitle=sided if exercise.sided else unsided,
        figure=FigureProps(seen, build=build),
        pictures=tuple(picture.seen_from(side) for picture in exercise.pictures),
        step_names=tuple(fill_side(one.short, side) for one in exercise.steps),
        index=index,
        instruction=fill_side(step.instruction, side),
        cue=sentence(fill_side(step.cue, side)),
        facts=_facts(exercise, step, side),
        summary=_summary(exercise, settings),
        other_side_label=_other_side(side) if exercise.sided else "",
        about=about_exercise(exercise),
        why=why_this_dose(exercise),
    )


def _other_side(side: Side) -> str:
    return tr("Show right side") if side.other is Side.RIGHT else tr("Show left side")


def _facts(exercise: Exercise, step: Step, side: Side) -> tuple[Fact, ...]:
    cautions = " ".join(exercise.contraindications[-FIRST_CAUTIONS:])
    return (
        Fact(tr("Do not, if"), cautions),
        Fact(tr("Feel", "what one should feel"), fill_side(step.feel, side)),
        Fact(tr("Limit", "how far is far enough"), fill_side(step.limit, side)),
    )


def _summary(exercise: Exercise, settings: PlanSettings) -> str:
    sides = (tr("both sides"),) if exercise.sided else ()
    return " · ".join(
        [minutes_in_words(exercise_s(exercise, settings)), *sides, *pace_words(settings)]
    )


def pace_words(settings: PlanSettings) -> tuple[str, ...]:
    """How it moves on, where that is not by the clock."""
    return (tr("at your pace"),) if settings.pacing is Pacing.AT_MY_PACE else ()
