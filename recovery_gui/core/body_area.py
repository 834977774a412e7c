# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Areas of the body that an exercise serves, in the words a runner uses."""

from enum import Enum


class BodyArea(Enum):
    """An area as exercise files name it; the value is what the files and exports hold."""

    NECK = "neck"
    SHOULDERS = "shoulders"
    CHEST = "chest"
    UPPER_BACK = "upper back"
    LATS = "lats"
    LOW_BACK = "low back"
    GLUTES = "glutes"
    OUTER_HIPS = "outer hips"
    HIP_FLEXORS = "hip flexors"
    ADDUCTORS = "adductors"
    QUADS = "quads"
    HAMSTRINGS = "hamstrings"
    SHINS = "shins"
    CALVES = "calves"
    FEET = "feet"
    CALM = "calming down"
