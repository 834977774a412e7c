# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A suggestion as its page shows it, and as the routine that it becomes."""

from collections.abc import Mapping
from datetime import date

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fit_request import FitRequest
from recovery_gui.core.practice_plan import exercise_s
from recovery_gui.core.routine import FITTED, Routine, areas_of, with_overrides
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.suggestion import Pick, Suggestion
from recovery_gui.presentation.exercise_rows import telling_picture
from recovery_gui.presentation.fit_props import AVOIDABLE, FitChoices, FitProps, FitRow
from recovery_gui.presentation.fit_words import reasons_line, shortfall_lines, title
from recovery_gui.presentation.text import clock, count, listed, minutes, short_date

IN_THIS_ROUTINE, ONE_SET = "In this routine: ", "1 set of "
AREAS_NAMED = 6


def fit_props(
    made: Suggestion,
    request: FitRequest,
    exercises: Mapping[str, Exercise],
    settings: PlanSettings,
    undo: str = "",
) -> FitProps:
    """The page; `exercises` hold every pick."""
    rows = [
        _row(place, pick, request, exercises, settings, last=place == len(made.picks))
        for place, pick in enumerate(made.picks, start=1)
    ]
    length = f"{clock(made.seconds)} in {count(len(rows), 'exercise')}" if rows else ""
    return FitProps(
        title=title(request.minutes, request.sore),
        summary=length,
        choices=FitChoices(
            request.minutes,
            request.energy,
            request.equipment,
            request.avoid & AVOIDABLE.keys(),
        ),
        rows=tuple(rows),
        notes=shortfall_lines(made.shortfalls, request, made.seconds),
        undo=undo,
    )


def fitted_routine(
    made: Suggestion, request: FitRequest, exercises: Mapping[str, Exercise], today: date
) -> Routine:
    """The suggestion, which has picks, as a routine."""
    row = [exercises[one] for one in made.ids]
    areas = listed(area.value for area in areas_of(row)[:AREAS_NAMED])
    return Routine(
        id=FITTED,
        name=title(request.minutes, request.sore),
        when=f"Fitted on {short_date(today)} {today.year}",
        goal=f"Ease {areas}",
        items=made.items,
    )


def _row(
    place: int,
    pick: Pick,
    request: FitRequest,
    exercises: Mapping[str, Exercise],
    settings: PlanSettings,
    *,
    last: bool,
) -> FitRow:
    exercise = with_overrides(exercises[pick.item.exercise], pick.item)
    length = minutes(exercise_s(exercise, settings) - settings.lead_in_s)
    return FitRow(
        exercise=exercise.id,
        number=str(place),
        name=exercise.name,
        detail=f"{length} · both sides" if exercise.sided else length,
        dose=exercise.dose.summary.removeprefix(IN_THIS_ROUTINE).removeprefix(ONE_SET),
        reasons=reasons_line(pick.reasons, request, last=last),
        picture=telling_picture(exercise),
        locked=exercise.id in request.locked,
    )
