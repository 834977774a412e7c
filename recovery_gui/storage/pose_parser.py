# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Poses in files: a named base and the angles that change."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from recovery_gui.core.pose import ANGLE_NAMES, PAIRED_ANGLE_NAMES, Pose
from recovery_gui.storage.fields import Field, TableKind, Values
from recovery_gui.storage.pair_kinds import AnglePair
from recovery_gui.storage.problems import did_you_mean
from recovery_gui.storage.value_kinds import ANGLE, Id

BASE = Field[str | None]("base", Id(), "the named pose that the angles change", default=None)

_ANGLES: tuple[Field[Any], ...] = tuple(
    Field(name, AnglePair(), "degrees, [left, right]", default=None)
    if name in PAIRED_ANGLE_NAMES
    else Field(name, ANGLE, "degrees", default=None)
    for name in ANGLE_NAMES
)

POSE = TableKind((BASE, *_ANGLES))
COUNTER_POSE = TableKind(_ANGLES)


def build_pose(values: Values, start: Pose | None, bases: Mapping[str, Pose]) -> Pose | None:
    """The pose: the base (or else `start`, or else standing) with the given angles.

    None, and a problem, when the base is unknown.
    """
    base = values.read.get(BASE.name)
    if base is not None and base not in bases:
        values.report(BASE, f'is "{base}"; {did_you_mean(str(base), tuple(sorted(bases)))}')
        return None
    pose = bases[str(base)] if base is not None else start or Pose()
    angles: dict[str, Any] = {
        name: values.read[name] for name in ANGLE_NAMES if name in values.given
    }
    return replace(pose, **angles)
