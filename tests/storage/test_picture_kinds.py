# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Contacts, glows and places as text."""

import pytest

from recovery_gui.core.picture import (
    BodyPart,
    Contact,
    Highlight,
    MuscleChain,
    PropPlace,
    Spot,
    Surface,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.fields import Refused
from recovery_gui.storage.picture_kinds import (
    ContactText,
    HighlightText,
    PlacePair,
    Standing,
    StandingKind,
)
from recovery_gui.storage.problems import Place, Problems

NONE, LEFT, RIGHT = Side.NONE, Side.LEFT, Side.RIGHT


def place() -> Place:
    return Place(Problems("own.toml"))


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("foot_L=floor", Contact(BodyPart.FOOT, LEFT, Surface.FLOOR)),
        (" back = floor ", Contact(BodyPart.BACK, NONE, Surface.FLOOR)),
        ("calf_R@0.4=foam_roller", Contact(BodyPart.CALF, RIGHT, Surface.FOAM_ROLLER, 0.4)),
        ("calf_R@1=foam_roller", Contact(BodyPart.CALF, RIGHT, Surface.FOAM_ROLLER, 1.0)),
        (
            "hand_L=thigh_L@0.7",
            Contact(BodyPart.HAND, LEFT, Surface.BODY, onto=Spot(BodyPart.THIGH, LEFT, 0.7)),
        ),
        (
            "hand_R=belly",
            Contact(BodyPart.HAND, RIGHT, Surface.BODY, onto=Spot(BodyPart.BELLY, NONE)),
        ),
        ("foot_R=strap", Contact(BodyPart.FOOT, RIGHT, Surface.STRAP)),
    ],
)
def test_a_contact_is_read(text: str, contact: Contact) -> None:
    assert ContactText().read(text, place()) == contact


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (5, "part=surface"),
        ("foot_L", "part=surface"),
        ("foot_L=floor=wall", "part=surface"),
        ("f" * 61 + "=floor", "part=surface"),
        ("foot_L@2=floor", "0 to 1"),
        ("foot=floor", "with _L or _R"),
        ("back_L=floor", "without _L or _R"),
        ("fot_L=floor", "foot"),
        ("foot_L=flor", "floor"),
        ("foot_L=hand", "with _L or _R"),
        ("foot_L=hand_L@9", "rests on"),
        ("foot_L=body", "rests on"),
    ],
)
def test_a_contact_that_says_nothing_is_refused(value: object, message: str) -> None:
    with pytest.raises(Refused, match=message):
        ContactText().read(value, place())


def test_a_glow_is_read() -> None:
    assert HighlightText().read("back_line_R", place()) == Highlight(MuscleChain.BACK_LINE, RIGHT)
    assert HighlightText().read("low_back", place()) == Highlight(MuscleChain.LOW_BACK, NONE)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "allowed: text"),
        ("q" * 61, "allowed: text"),
        ("calf", "with _L or _R"),
        ("low_back_L", "without _L or _R"),
        ("calve_R", "calf"),
    ],
)
def test_a_glow_that_says_nothing_is_refused(value: object, message: str) -> None:
    with pytest.raises(Refused, match=message):
        HighlightText().read(value, place())


def test_a_thing_stands_at_a_place_or_at_a_distance_there() -> None:
    kind = StandingKind()
    assert kind.read("behind", place()) == Standing(PropPlace.BEHIND, None)
    table = {"place": "in front", "at": 0.45}
    assert kind.read(table, place()) == Standing(PropPlace.IN_FRONT, 0.45)


def test_a_place_that_is_wrong_is_told() -> None:
    here = place()
    assert StandingKind().read({"place": "nowhere"}, here) == Standing(PropPlace.CONTACT, None)
    assert len(here.problems) == 1
    with pytest.raises(Refused):
        StandingKind().read("nowhere", here)


def test_an_anchor_s_place_is_a_pair() -> None:
    assert PlacePair().read([0.5, -1], place()) == (0.5, -1.0)
    for value in ([0.5], [1, 2, 3], "x", None):
        with pytest.raises(Refused, match="two numbers"):
            PlacePair().read(value, place())
    with pytest.raises(Refused):
        PlacePair().read([0.0, 9.0], place())
