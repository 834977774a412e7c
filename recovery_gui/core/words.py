# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Places, sides and things as they are called in running text.

The values of the enumerations are what files and exports hold, and stay the same everywhere.
"""

from recovery_gui.core.area_group import AreaGroup
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.language import tr
from recovery_gui.core.side import Side
from recovery_gui.core.week_mark import WeekKind

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
_ONE_OF = {
    Equipment.MAT: tr("a mat"),
    Equipment.FOAM_ROLLER: tr("a foam roller"),
    Equipment.SMALL_BALL: tr("a small ball"),
    Equipment.CHAIR: tr("a chair"),
    Equipment.WALL: tr("a wall"),
    Equipment.STRAP: tr("a strap"),
    Equipment.TOWEL: tr("a towel"),
    Equipment.CUSHION: tr("a cushion"),
}
_PLACES = {
    BodyArea.NECK: {Side.LEFT: tr("left neck"), Side.RIGHT: tr("right neck")},
    BodyArea.SHOULDERS: {Side.LEFT: tr("left shoulders"), Side.RIGHT: tr("right shoulders")},
    BodyArea.CHEST: {Side.LEFT: tr("left chest"), Side.RIGHT: tr("right chest")},
    BodyArea.UPPER_BACK: {Side.LEFT: tr("left upper back"), Side.RIGHT: tr("right upper back")},
    BodyArea.LATS: {Side.LEFT: tr("left lats"), Side.RIGHT: tr("right lats")},
    BodyArea.LOW_BACK: {Side.LEFT: tr("left low back"), Side.RIGHT: tr("right low back")},
    BodyArea.GLUTES: {Side.LEFT: tr("left glutes"), Side.RIGHT: tr("right glutes")},
    BodyArea.OUTER_HIPS: {Side.LEFT: tr("left outer hips"), Side.RIGHT: tr("right outer hips")},
    BodyArea.HIP_FLEXORS: {Side.LEFT: tr("left hip flexors"), Side.RIGHT: tr("right hip flexors")},
    BodyArea.ADDUCTORS: {Side.LEFT: tr("left adductors"), Side.RIGHT: tr("right adductors")},
    BodyArea.QUADS: {Side.LEFT: tr("left quads"), Side.RIGHT: tr("right quads")},
    BodyArea.HAMSTRINGS: {Side.LEFT: tr("left hamstrings"), Side.RIGHT: tr("right hamstrings")},
    BodyArea.SHINS: {Side.LEFT: tr("left shins"), Side.RIGHT: tr("right shins")},
    BodyArea.CALVES: {Side.LEFT: tr("left calves"), Side.RIGHT: tr("right calves")},
    BodyArea.FEET: {Side.LEFT: tr("left feet"), Side.RIGHT: tr("right feet")},
    BodyArea.CALM: {Side.LEFT: tr("left calming down"), Side.RIGHT: tr("right calming down")},
}
_GROUPS = {
    AreaGroup.LEGS: tr("legs and feet"),
    AreaGroup.HIPS: tr("hips"),
    AreaGroup.BACK: tr("back and shoulders"),
    AreaGroup.CALM: tr("calming down"),
    AreaGroup.OTHER: tr("no area named"),
}
_WEEKS = {
    WeekKind.REST: tr("rest", "why a week is set aside"),
    WeekKind.ILL: tr("ill", "why a week is set aside"),
    WeekKind.TAPER: tr("taper", "why a week is set aside"),
}
_SIDES = {
    Side.LEFT: tr("left", "side of the body"),
    Side.RIGHT: tr("right", "side of the body"),
    Side.NONE: tr("both sides"),
}


def area_word(area: BodyArea) -> str:
    """A place on the body: "calves"."""
    return _AREAS[area]


def place_word(area: BodyArea, side: Side) -> str:
    """A place of one side: "right calves"; the area alone without a side."""
    return _PLACES[area].get(side) or _AREAS[area]


def group_word(group: AreaGroup) -> str:
    """A group of places: "legs and feet"."""
    return _GROUPS[group]


def thing_word(thing: Equipment) -> str:
    """A thing at hand: "foam roller"."""
    return _THINGS[thing]


def one_thing(thing: Equipment) -> str:
    """A thing that is not known yet: "a foam roller"."""
    return _ONE_OF[thing]


def week_word(kind: WeekKind) -> str:
    """Why a week is set aside: "taper"."""
    return _WEEKS[kind]


def side_word(side: Side) -> str:
    """A side alone: "left"; where it stands beside a noun, the whole is one message."""
    return _SIDES[side]
