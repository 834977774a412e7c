# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`render`: pictures of an exercise, and the practice card of an exercise or a routine."""

import argparse
import os
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from math import ceil

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fault import Fault
from recovery_gui.core.practice_plan import fill_side
from recovery_gui.core.routine import exercises_of
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.card_derive import exercise_card, routine_card
from recovery_gui.presentation.card_props import CardProps
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.resources import resources_dir

PICTURE_SIZE = (868, 560)
SHEET_WIDTH, ROW_HEIGHT, A_ROW = 1600, 430, 3
MOST_HINTS = 3


def render(arguments: argparse.Namespace, paths: Paths) -> int:
    """Draw a step, a sheet of all steps, or a card into a file. Raises Fault."""
    # Drawing text needs a platform; this one needs no display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    catalog = ExerciseCatalog(resources_dir() / "exercises", paths.exercises)
    known = {one.id: one for one in catalog.exercises()}
    card = _routine_card(arguments, catalog, known)
    if card is not None:
        return _draw_card(arguments, card)
    exercise = known.get(arguments.id)
    if exercise is None:
        raise _unknown(arguments.id, [*known, *(one.id for one in catalog.routines())])
    if arguments.card:
        return _draw_card(arguments, exercise_card(exercise, _settings(arguments)))
    return _draw_pictures(arguments, exercise)


def _unknown(wanted: str, ids: Sequence[str]) -> Fault:
    """Names the nearest ids, and the command that tells all."""
    like = [one for one in ids if wanted in one] or get_close_matches(wanted, ids)
    hint = f"Did you mean {' or '.join(like[:MOST_HINTS])}? " if wanted and like else ""
    return Fault(
        f"There is no exercise or routine “{wanted}”.",
        f"{hint}“python -m recovery_gui list” tells all of them.",
    )


def _routine_card(
    arguments: argparse.Namespace, catalog: ExerciseCatalog, known: Mapping[str, Exercise]
) -> CardProps | None:
    """The card, if the id is that of a routine."""
    routine = next((one for one in catalog.routines() if one.id == arguments.id), None)
    if routine is None:
        return None
    if arguments.step is not None:
        raise Fault(f"{routine.name} is a routine.", "Leave --step out, or name an exercise.")
    return routine_card(routine, exercises_of(routine, known), _settings(arguments))


def _settings(arguments: argparse.Namespace) -> PlanSettings:
    return PlanSettings(first_side=Side(arguments.side))


def _draw_card(arguments: argparse.Namespace, card: CardProps) -> int:
    from recovery_gui.cli.drawing import draw_card  # noqa: PLC0415 - imports Qt

    pages = draw_card(arguments, card)
    print(f"{card.title}: {arguments.output} ({pages} page{'s' if pages > 1 else ''})")
    return 0


def _draw_pictures(arguments: argparse.Namespace, exercise: Exercise) -> int:
    from recovery_gui.cli.drawing import draw_sheet, draw_step  # noqa: PLC0415 - imports Qt

    side = Side(arguments.side) if exercise.sided else Side.NONE
    pictures = [picture.seen_from(side) for picture in exercise.pictures]
    if arguments.step is not None:
        draw_step(arguments, pictures[_step_index(exercise, arguments.step)], PICTURE_SIZE)
    else:
        size = (SHEET_WIDTH, ROW_HEIGHT * ceil(len(pictures) / A_ROW))
        draw_sheet(arguments, list(zip(_captions(exercise, side), pictures, strict=True)), size)
    print(f"{exercise.name}: {arguments.output}")
    return 0


def _captions(exercise: Exercise, side: Side) -> list[str]:
    steps = enumerate(exercise.steps, start=1)
    finish = [fill_side(exercise.finish.short, side)] if exercise.finish else []
    return [*(f"{number}  {fill_side(step.short, side)}" for number, step in steps), *finish]


def _step_index(exercise: Exercise, number: int) -> int:
    if not 1 <= number <= len(exercise.steps):
        raise Fault(
            f"{exercise.name} has no step {number}.", f"Steps go from 1 to {len(exercise.steps)}."
        )
    return number - 1
