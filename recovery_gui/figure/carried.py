# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A roller on its way between where it lies aside and where it carries the body."""

from math import copysign

from recovery_gui.figure.ease import eased
from recovery_gui.figure.placing import ASIDE
from recovery_gui.figure.roller import Roller

_GATE = 0.17  # From the place under the body to where the roller comes in, past hand and foot.
_OUTSIDE = 0.38
_MIDWAY = 0.5
_FIRST = 0.6  # Share of the time in which it slides out from under a limb.


def roller_on_the_way(
    ends: tuple[Roller | None, Roller | None],
    resting: Roller | None,
    share: float,
    *,
    between_feet: bool,
) -> Roller | None:
    """The roller `share` of the way; `resting` is where it lies while it carries one part.

    It comes in `between_feet` and hands, under one who lies with bent knees, or else
    slides along its own length. Under a body that shifts from part to part it rolls along.
    """
    first, last = ends
    if first is None or last is None:
        return first if share < _MIDWAY else last
    carry = _carried_in if between_feet else _slid_in
    aside = (first in ASIDE, last in ASIDE)
    if aside == (True, False):
        return carry(first, last, share)
    if aside == (False, True):
        return carry(last, first, 1.0 - share)
    return resting or Roller(
        _mixed(first.x, last.x, share),
        _mixed(first.y, last.y, share),
        _mixed(first.heading, last.heading, share),
    )


def _carried_in(aside: Roller, target: Roller, share: float) -> Roller:
    """From aside: past the hand, in from the side, and up to its place."""
    turn, slide, reach = (
        eased(share / 0.4),
        eased((share - 0.35) / 0.35),
        eased((share - 0.6) / 0.4),
    )
    gate = target.x + _GATE
    x = _mixed(aside.x, gate, turn)
    y = _mixed(aside.y, copysign(_OUTSIDE, aside.y), turn)
    return Roller(
        _mixed(x, target.x, reach),
        _mixed(y, target.y, slide),
        _mixed(aside.heading, target.heading, turn),
    )


def _slid_in(aside: Roller, target: Roller, share: float) -> Roller:
    """From aside: turned and set down beside its place, then in from the side."""
    turn, slide = eased(share / (1.0 - _FIRST)), eased((share - 1.0 + _FIRST) / _FIRST)
    return Roller(
        _mixed(aside.x, target.x, turn),
        _mixed(aside.y, target.y, slide),
        _mixed(aside.heading, target.heading, turn),
    )


def _mixed(start: float, end: float, share: float) -> float:
    return start + (end - start) * share
