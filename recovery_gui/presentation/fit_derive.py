# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A suggestion as its page shows it, and as the routine that it becomes."""

from collections.abc import Mapping
from datetime import date

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fit_request import MINUTE_S, FitRequest
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import exercise_s
from recovery_gui.core.routine import FITTED, Routine, areas_of, one_set_in_words, with_overrides
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.core.suggestion import Pick, Suggestion
from recovery_gui.core.words import area_word
from recovery_gui.presentation.exercise_rows import telling_picture
from recovery_gui.presentation.fit_props import AVOIDABLE, FitChoices, FitProps, FitRow
from recovery_gui.presentation.fit_words import reasons_line, shortfall_lines, title
from recovery_gui.presentation.text import clock, date_with_year, listed, minutes, side_phrase

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
    length = tr("{time} in %n exercise(s)", "", len(rows)).format(time=clock(made.seconds))
    return FitProps(
        title=session_title(made, request, exercises),
        summary=length if rows else "",
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
    areas = listed(area_word(area) for area in areas_of(row)[:AREAS_NAMED])
    return Routine(
        id=FITTED,
        name=session_title(made, request, exercises),
        when=tr("Fitted on {date}").format(date=date_with_year(today)),
        goal=tr("Ease {places}").format(places=areas),
        items=made.items,
    )


def session_title(made: Suggestion, request: FitRequest, exercises: Mapping[str, Exercise]) -> str:
    """What was wished for, but for minutes that it does not last and areas that it does not serve.

    Where none of them is served, the areas of its exercises.
    """
    areas = tuple(dict.fromkeys(one.area for one in request.sore))
    if not made.picks:
        return title(request.minutes, areas, request.sore)
    lacking = {one.area for one in made.shortfalls}
    served = tuple(area for area in areas if area not in lacking)
    if areas and not served:
        served = areas_of([exercises[one] for one in made.ids])
    lasts = request.least_s <= made.seconds <= request.most_s
    whole = request.minutes if lasts else max(round(made.seconds / MINUTE_S), 1)
    return title(whole, served, request.sore)


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
        detail=f"{length} · {side_phrase(Side.NONE)}" if exercise.sided else length,
        dose=_dose(exercise),
        reasons=reasons_line(pick.reasons, request, last=last),
        picture=telling_picture(exercise),
        locked=exercise.id in request.locked,
    )


def _dose(exercise: Exercise) -> str:
    """Of one set alone, what it is: there is little room."""
    dose = exercise.dose
    return one_set_in_words(exercise) if dose.here and dose.sets == 1 else dose.brief
