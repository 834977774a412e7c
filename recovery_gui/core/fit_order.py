# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The order of a fitted session: down to the floor once, rolling before stretching, calm last."""

from collections.abc import Iterable

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.dose_options import DoseOption, is_breathing, is_roll
from recovery_gui.core.fit_merit import level
from recovery_gui.core.fit_stock import Candidate

Picked = tuple[Candidate, DoseOption]


def in_order(picks: Iterable[Picked]) -> tuple[Picked, ...]:
    """The picks in the order of practice."""
    return tuple(sorted(picks, key=lambda pick: _place(pick[0])))


def _place(one: Candidate) -> tuple[int, int, int, str]:
    if BodyArea.CALM in one.areas:
        return (1, int(is_breathing(one.exercise)), 0, one.id)
    return (0, level(one), int(not is_roll(one.exercise)), one.id)
