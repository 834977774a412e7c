# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The lead-ins of a routine: what comes, what it needs to hand, and what can go aside."""

from collections.abc import Sequence
from dataclasses import replace

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import Phase, side_line
from recovery_gui.core.settings import Pacing, PlanSettings

_FIXED = frozenset({Equipment.WALL})
"""What nobody puts aside."""


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
        f"Get ready for {title}.",
        f"You need {_row('a', things)}." if things else "",
        f"It begins with {lead_in.exercise_name}.",
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
            f"Next: {lead_in.exercise_name}.",
            things_line(needs, aside),
            side_line(coming[0], lead_in.side),
        ),
        short="Next",
        seconds=settings.change_over_s,
        waits=settings.pacing is Pacing.AT_MY_PACE,
        needs=needs,
        aside=aside,
    )


def things_line(needs: tuple[Equipment, ...], aside: tuple[Equipment, ...]) -> str:
    """ "You need the chair. The foam roller can go aside."; empty when nothing changes."""
    return _joined(
        f"You need {_row('the', needs)}." if needs else "",
        f"T{_row('the', aside)[1:]} can go aside." if aside else "",
    )


def _row(article: str, things: tuple[Equipment, ...]) -> str:
    *most, last = (f"{article} {thing.label}" for thing in things)
    return f"{', '.join(most)} and {last}" if most else last


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
