# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The groups of body areas that a chart can tell apart."""

from collections.abc import Iterable
from enum import Enum

from recovery_gui.core.body_area import BodyArea


class AreaGroup(Enum):
    """From the bottom of a stack to its top; OTHER has no area."""

    LEGS = "legs and feet"
    HIPS = "hips"
    BACK = "back and shoulders"
    CALM = "calming down"
    OTHER = "no area named"


_HIPS = (BodyArea.GLUTES, BodyArea.OUTER_HIPS, BodyArea.HIP_FLEXORS, BodyArea.ADDUCTORS)
_LEGS = (BodyArea.QUADS, BodyArea.HAMSTRINGS, BodyArea.SHINS, BodyArea.CALVES, BodyArea.FEET)
_GROUPS = dict.fromkeys(BodyArea, AreaGroup.BACK)
_GROUPS |= dict.fromkeys(_HIPS, AreaGroup.HIPS) | dict.fromkeys(_LEGS, AreaGroup.LEGS)
_GROUPS |= {BodyArea.CALM: AreaGroup.CALM}


def group_of(area: BodyArea | None) -> AreaGroup:
    """The group of an area; OTHER for none."""
    return AreaGroup.OTHER if area is None else _GROUPS[area]


def in_order(groups: Iterable[AreaGroup]) -> tuple[AreaGroup, ...]:
    """The groups without repetition, from the bottom of a stack to its top."""
    found = set(groups)
    return tuple(group for group in AreaGroup if group in found)
