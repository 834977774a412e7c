# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The lead-ins of a routine: what comes, what it needs to hand, and what can go aside."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from recovery_gui.core.cue_words import sentence
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import Phase, side_line
from recovery_gui.core.settings import Pacing, PlanSettings

_FIXED = frozenset({Equipment.WALL})
"""What nobody puts aside."""
_SOME = {
    Equipment.MAT: tr("a mat", "you need ..."),
    Equipment.FOAM_ROLLER: tr("a foam roller", "you need ..."),
    Equipment.SMALL_BALL: tr("a small ball", "you need ..."),
    Equipment.CHAIR: tr("a chair", "you need ..."),
    Equipment.WALL: tr("a wall", "you need ..."),
    Equipment.STRAP: tr("a strap", "you need ..."),
    Equipment.TOWEL: tr("a towel", "you need ..."),
    Equipment.CUSHION: tr("a cushion", "you need ..."),
}
_THAT = {
    Equipment.MAT: tr("the mat", "you need ...; ... can go aside"),
    Equipment.FOAM_ROLLER: tr("the foam roller", "you need ...; ... can go aside"),
    Equipment.SMALL_BALL: tr("the small ball", "you need ...; ... can go aside"),
    Equipment.CHAIR: tr("the chair", "you need ...; ... can go aside"),
    Equipment.WALL: tr("the wall", "you need ...; ... can go aside"),
    Equipment.STRAP: tr("the strap", "you need ...; ... can go aside"),
    Equipment.TOWEL: tr("the towel", "you need ...; ... can go aside"),
    Equipment.CUSHION: tr("the cushion", "you need ...; ... can go aside"),
}


def opening_s(settings: PlanSettings) -> float:
    """Seconds before the first exercise: getting everything together is a change-over, too."""
    return max(settings.lead_in_s, settings.change_over_s)


def opening(
    lead_in: Phase,
    title: str,
    first: Exercise,
    things: tuple[Equipment, ...],
    settings: PlanSettings,
) -> Phase:
    """The lead-in of the first exercise, which names the routine and all that it needs."""
    instruction = (
        tr("Get ready for {routine}.").format(routine=title),
        tr("You need {things}.").format(things=_row(_SOME, things)) if things else "",
        tr("It begins with {exercise}.").format(exercise=lead_in.exercise_name),
        side_line(first, lead_in.side),
    )
    return replace(
        lead_in, instruction=_joined(*instruction), seconds=opening_s(settings), needs=things
    )


def change_over(
    lead_in: Phase, before: Exercise, coming: Sequence[Exercise], settings: PlanSettings
) -> Phase:
    """The lead-in of the first exercise of `coming`, which follows `before`.

    Aside goes what `before` needed and nothing to come does. At my pace it waits for Next.
    """
    needs = tuple(thing for thing in coming[0].equipment if thing not in before.equipment)
    kept = _FIXED.union(*(one.equipment for one in coming))
    aside = tuple(thing for thing in before.equipment if thing not in kept)
    return replace(
        lead_in,
        instruction=_joined(
            tr("Next: {exercise}.").format(exercise=lead_in.exercise_name),
            things_line(needs, aside),
            side_line(coming[0], lead_in.side),
        ),
        short=tr("Next", "what comes next"),
        seconds=settings.change_over_s,
        waits=settings.pacing is Pacing.AT_MY_PACE,
        needs=needs,
        aside=aside,
    )


def things_line(needs: tuple[Equipment, ...], aside: tuple[Equipment, ...]) -> str:
    """ "You need the chair. The foam roller can go aside."; empty when nothing changes."""
    return _joined(
        tr("You need {things}.").format(things=_row(_THAT, needs)) if needs else "",
        sentence(_aside(aside)) if aside else "",
    )


def _aside(things: tuple[Equipment, ...]) -> str:
    return tr("{things} can go aside.").format(things=_row(_THAT, things))


def _row(words: Mapping[Equipment, str], things: tuple[Equipment, ...]) -> str:
    *most, last = (words[thing] for thing in things)
    if not most:
        return last
    return tr("{most} and {last}", "a list of things").format(most=", ".join(most), last=last)


def _joined(*sentences: str) -> str:
    return " ".join(one for one in sentences if one)
