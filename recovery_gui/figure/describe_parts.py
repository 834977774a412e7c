# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Parts of the body as they are named in a picture: what a clause tells of, and what is touched.

A part that a clause tells of stands alone ("left knee"). One that is touched stands behind "on",
"under", "along" or "round", which other languages make one case of.
"""

from typing import NamedTuple

from recovery_gui.core.language import tr
from recovery_gui.core.picture import BodyPart
from recovery_gui.core.side import Side


class Clause(NamedTuple):
    """What is said of one limb, named in braces, and of both; `both` is empty if never said.

    `place` fills {place}.
    """

    one: str
    both: str = ""
    place: str = ""

    def of(self, names: dict[str, str]) -> str:
        """The clause of the one limb that has these names."""
        return self.one.format(place=self.place, **names)

    def of_both(self) -> str:
        """The clause of both limbs."""
        return self.both.format(place=self.place)


class _Part(NamedTuple):
    left: str
    right: str
    both: str
    those: str


LIMBS = {
    Side.LEFT: {
        "leg": tr("left leg"),
        "knee": tr("left knee"),
        "ankle": tr("left ankle"),
        "calf": tr("left calf"),
        "heel": tr("left heel"),
        "foot": tr("left foot"),
        "toes": tr("left toes"),
        "arm": tr("left arm"),
        "forearm": tr("left forearm"),
        "hand": tr("left hand"),
    },
    Side.RIGHT: {
        "leg": tr("right leg"),
        "knee": tr("right knee"),
        "ankle": tr("right ankle"),
        "calf": tr("right calf"),
        "heel": tr("right heel"),
        "foot": tr("right foot"),
        "toes": tr("right toes"),
        "arm": tr("right arm"),
        "forearm": tr("right forearm"),
        "hand": tr("right hand"),
    },
}
"""By the names in braces."""

_MIDDLE = {
    BodyPart.HEAD: tr("the head", "a place that is touched"),
    BodyPart.BACK: tr("the back", "a place that is touched"),
    BodyPart.CHEST: tr("the chest", "a place that is touched"),
    BodyPart.BELLY: tr("the belly", "a place that is touched"),
    BodyPart.PELVIS: tr("the pelvis", "a place that is touched"),
}
_SIDED = {
    BodyPart.RIBS: _Part(
        tr("the left ribs", "a place that is touched"),
        tr("the right ribs", "a place that is touched"),
        tr("both ribs", "a place that is touched"),
        tr("the ribs", "a place that is touched"),
    ),
    BodyPart.BUTTOCK: _Part(
        tr("the left buttock", "a place that is touched"),
        tr("the right buttock", "a place that is touched"),
        tr("both buttocks", "a place that is touched"),
        tr("the buttocks", "a place that is touched"),
    ),
    BodyPart.HIP: _Part(
        tr("the left hip", "a place that is touched"),
        tr("the right hip", "a place that is touched"),
        tr("both hips", "a place that is touched"),
        tr("the hips", "a place that is touched"),
    ),
    BodyPart.THIGH: _Part(
        tr("the left thigh", "a place that is touched"),
        tr("the right thigh", "a place that is touched"),
        tr("both thighs", "a place that is touched"),
        tr("the thighs", "a place that is touched"),
    ),
    BodyPart.KNEE: _Part(
        tr("the left knee", "a place that is touched"),
        tr("the right knee", "a place that is touched"),
        tr("both knees", "a place that is touched"),
        tr("the knees", "a place that is touched"),
    ),
    BodyPart.SHIN: _Part(
        tr("the left shin", "a place that is touched"),
        tr("the right shin", "a place that is touched"),
        tr("both shins", "a place that is touched"),
        tr("the shins", "a place that is touched"),
    ),
    BodyPart.CALF: _Part(
        tr("the left calf", "a place that is touched"),
        tr("the right calf", "a place that is touched"),
        tr("both calves", "a place that is touched"),
        tr("the calves", "a place that is touched"),
    ),
    BodyPart.ANKLE: _Part(
        tr("the left ankle", "a place that is touched"),
        tr("the right ankle", "a place that is touched"),
        tr("both ankles", "a place that is touched"),
        tr("the ankles", "a place that is touched"),
    ),
    BodyPart.HEEL: _Part(
        tr("the left heel", "a place that is touched"),
        tr("the right heel", "a place that is touched"),
        tr("both heels", "a place that is touched"),
        tr("the heels", "a place that is touched"),
    ),
    BodyPart.FOOT: _Part(
        tr("the left foot", "a place that is touched"),
        tr("the right foot", "a place that is touched"),
        tr("both feet", "a place that is touched"),
        tr("the feet", "a place that is touched"),
    ),
    BodyPart.TOES: _Part(
        tr("the left toes", "a place that is touched"),
        tr("the right toes", "a place that is touched"),
        tr("both toes", "a place that is touched"),
        tr("the toes", "a place that is touched"),
    ),
    BodyPart.SHOULDER: _Part(
        tr("the left shoulder", "a place that is touched"),
        tr("the right shoulder", "a place that is touched"),
        tr("both shoulders", "a place that is touched"),
        tr("the shoulders", "a place that is touched"),
    ),
    BodyPart.ELBOW: _Part(
        tr("the left elbow", "a place that is touched"),
        tr("the right elbow", "a place that is touched"),
        tr("both elbows", "a place that is touched"),
        tr("the elbows", "a place that is touched"),
    ),
    BodyPart.FOREARM: _Part(
        tr("the left forearm", "a place that is touched"),
        tr("the right forearm", "a place that is touched"),
        tr("both forearms", "a place that is touched"),
        tr("the forearms", "a place that is touched"),
    ),
    BodyPart.HAND: _Part(
        tr("the left hand", "a place that is touched"),
        tr("the right hand", "a place that is touched"),
        tr("both hands", "a place that is touched"),
        tr("the hands", "a place that is touched"),
    ),
}
_THIGH_FRONT = (
    tr("the front of the left thigh", "a place that is touched"),
    tr("the front of the right thigh", "a place that is touched"),
)
_THIGH_BACK = (
    tr("the back of the left thigh", "a place that is touched"),
    tr("the back of the right thigh", "a place that is touched"),
)
_RIBS = (
    tr("the left ribs below the armpit", "a place that is touched"),
    tr("the right ribs below the armpit", "a place that is touched"),
)
_OUTER_HIP = (
    tr("the outer left hip", "a place that is touched"),
    tr("the outer right hip", "a place that is touched"),
)


def by_side(side: Side, left: str, right: str) -> str:
    """The one of two texts that tells of this side."""
    return left if side is Side.LEFT else right


def place(part: BodyPart, side: Side) -> str:
    """A part that is touched: "the left knee"; "the belly"."""
    if part in _MIDDLE:
        return _MIDDLE[part]
    return by_side(side, _SIDED[part].left, _SIDED[part].right)


def both_places(part: BodyPart) -> str:
    """Both of a part that has two, under which something lies: "both knees"."""
    return _SIDED[part].both


def those_places(part: BodyPart) -> str:
    """Both of a part that has two, each touched by the hand of its side: "the knees"."""
    return _SIDED[part].those


def pressed_place(part: BodyPart, side: Side, *, face_down: bool) -> str:
    """A part that something lies under, said as precisely as a roller needs."""
    match part:
        case BodyPart.THIGH:
            return by_side(side, *(_THIGH_FRONT if face_down else _THIGH_BACK))
        case BodyPart.RIBS:
            return by_side(side, *_RIBS)
        case BodyPart.HIP:
            return by_side(side, *_OUTER_HIP)
        case _:
            return place(part, side)
