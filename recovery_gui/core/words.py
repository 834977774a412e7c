# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Places, sides and things as they are called in running text.

The values of the enumerations are what files and exports hold, and stay the same everywhere.
"""

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.language import tr
from recovery_gui.core.side import Side

_AREAS = {
    BodyArea.NECK: tr("neck"),
    BodyArea.SHOULDERS: tr("shoulders"),
    BodyArea.CHEST: tr("chest"),
    BodyArea.UPPER_BACK: tr("upper back"),
    BodyArea.LATS: tr("lats"),
    BodyArea.LOW_BACK: tr("low back"),
    BodyArea.GLUTES: tr("glutes"),
    BodyArea.OUTER_HIPS: tr("outer hips"),
    BodyArea.HIP_FLEXORS: tr("hip flexors"),
    BodyArea.ADDUCTORS: tr("adductors"),
    BodyArea.QUADS: tr("quads"),
    BodyArea.HAMSTRINGS: tr("hamstrings"),
    BodyArea.SHINS: tr("shins"),
    BodyArea.CALVES: tr("calves"),
    BodyArea.FEET: tr("feet"),
    BodyArea.CALM: tr("calming down"),
}
_THINGS = {
    Equipment.MAT: tr("mat"),
    Equipment.FOAM_ROLLER: tr("foam roller"),
    Equipment.SMALL_BALL: tr("small ball"),
    Equipment.CHAIR: tr("chair"),
    Equipment.WALL: tr("wall"),
    Equipment.STRAP: tr("strap"),
    Equipment.TOWEL: tr("towel"),
    Equipment.CUSHION: tr("cushion"),
}
_SIDES = {
    Side.LEFT: tr("left", "side of the body"),
    Side.RIGHT: tr("right", "side of the body"),
    Side.NONE: tr("both sides"),
}


def area_word(area: BodyArea) -> str:
    """A place on the body: "calves"."""
    return _AREAS[area]


def thing_word(thing: Equipment) -> str:
    """A thing at hand: "foam roller"."""
    return _THINGS[thing]


def side_word(side: Side) -> str:
    """A side alone: "left"; where it stands beside a noun, the whole is one message."""
    return _SIDES[side]
