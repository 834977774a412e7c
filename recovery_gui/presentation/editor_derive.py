# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A draft as its page shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.item_dose import DoseKind, DoseValue, doses
from recovery_gui.core.language import tr
from recovery_gui.core.picture import Picture
from recovery_gui.core.pose import Pose
from recovery_gui.core.routine import RoutineItem, misfits, with_overrides
from recovery_gui.core.routine_draft import RoutineDraft, draft_s
from recovery_gui.core.settings import PlanSettings, Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.editor_props import DoseField, ItemDetail
from recovery_gui.presentation.exercise_rows import telling_place
from recovery_gui.presentation.routine_panel_derive import item_row
from recovery_gui.presentation.routine_panel_props import RoutineItemRow
from recovery_gui.presentation.step_panel_derive import step_panel_props
from recovery_gui.presentation.text import decimal, minutes_in_words

_FIELDS = {
    DoseKind.SETS: (tr("Sets"), "", 1),
    DoseKind.HOLD: (tr("Hold", "how long a pose is held"), tr("s", "seconds"), 5),
    DoseKind.BREATHS: (tr("Breaths"), "", 1),
    DoseKind.PASSES: (tr("Rolls", "how often one rolls"), "", 1),
}
_GONE = tr("Not in the library any more")


def item_rows(
    draft: RoutineDraft, exercises: Mapping[str, Exercise], settings: PlanSettings
) -> tuple[RoutineItemRow, ...]:
    """The items as rows, those that cannot be practised, too."""
    return tuple(
        _row(place, with_overrides(exercises[item.exercise], item), settings)
        if _is_known(item, exercises)
        else RoutineItemRow(item.exercise, str(place), item.exercise, _GONE, "", Picture(Pose()))
        for place, item in enumerate(draft.items, start=1)
    )


def total_words(
    draft: RoutineDraft, exercises: Mapping[str, Exercise], settings: PlanSettings
) -> str:
    """ "12 minutes · 4 exercises"."""
    if not draft.items:
        return tr("Nothing in it yet")
    number = tr("%n exercise(s)", "", len(draft.items))
    return f"{minutes_in_words(draft_s(draft, exercises, settings))} · {number}"


def item_detail(
    items: Sequence[RoutineItem], place: int, exercises: Mapping[str, Exercise], settings: Settings
) -> ItemDetail:
    """The item at this place, from 0."""
    item = items[place]
    known = _is_known(item, exercises)
    exercise = exercises[item.exercise] if known else None
    is_first, is_last = place == 0, place == len(items) - 1
    if exercise is None:
        return ItemDetail(item.exercise, _GONE, None, (), False, None, is_first, is_last)
    return ItemDetail(
        name=exercise.name,
        summary=with_overrides(exercise, item).dose.brief,
        step=step_panel_props(
            exercise,
            telling_place(exercise),
            seen_from(exercise, item, settings.plan),
            settings.plan,
            settings.build,
        ),
        doses=tuple(_field(one) for one in doses(exercise, item)),
        sided=exercise.sided,
        side=item.side,
        is_first=is_first,
        is_last=is_last,
    )


def _row(place: int, exercise: Exercise, settings: PlanSettings) -> RoutineItemRow:
    """Where it is put together, the dose is the routine's without saying so."""
    return replace(item_row(place, exercise, settings), dose=exercise.dose.brief)


def seen_from(exercise: Exercise, item: RoutineItem, settings: PlanSettings) -> Side:
    """The side that the picture shows."""
    return (item.side or settings.first_side) if exercise.sided else Side.NONE


def _field(dose: DoseValue) -> DoseField:
    label, unit, step = _FIELDS[dose.kind]
    amount = f"{decimal(dose.own)} {unit}" if unit else decimal(dose.own)
    own = tr("The exercise itself says {amount}").format(amount=amount)
    return DoseField(dose.kind, label, unit, dose.value, dose.least, dose.most, step, own)


def _is_known(item: RoutineItem, exercises: Mapping[str, Exercise]) -> bool:
    return item.exercise in exercises and not misfits(exercises[item.exercise], item)
