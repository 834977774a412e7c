# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The kinds of values that only pictures hold: contacts, glows and places of things."""

import re
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple, TypeVar

from recovery_gui.core.picture import (
    MIDDLE,
    BodyPart,
    Contact,
    Highlight,
    MuscleChain,
    PropPlace,
    Spot,
    Surface,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.fields import Field, Refused, TableKind, describe
from recovery_gui.storage.problems import Place, did_you_mean
from recovery_gui.storage.value_kinds import Choice, Number

MIDLINE = frozenset({BodyPart.HEAD, BodyPart.BACK, BodyPart.CHEST, BodyPart.BELLY, BodyPart.PELVIS})
MIDLINE_CHAINS = frozenset({MuscleChain.LOW_BACK, MuscleChain.UPPER_BACK, MuscleChain.BELLY})
PARTS = {part.value: part for part in BodyPart}
SURFACES = {surface.value: surface for surface in Surface if surface is not Surface.BODY}
CHAINS = {chain.value.replace(" ", "_"): chain for chain in MuscleChain}
SHARE = r"(?:0|1|0?\.[0-9]{1,3}|1\.0)"
_LONGEST = 60  # The longest that means something has 35; a message quotes what is refused.
_SPOT = re.compile(rf"([a-z_]+?)(_L|_R)?(?:@({SHARE}))?")
_SUFFIXES = {"_L": Side.LEFT, "_R": Side.RIGHT, None: Side.NONE}
E = TypeVar("E", bound=Enum)


def _spot(text: str) -> Spot:
    match = _SPOT.fullmatch(text)
    if match is None:
        raise Refused(f'names "{text}", allowed: a part such as "calf_R", or "calf_R@0.4" (0 to 1)')
    stem, suffix, share = match.groups()
    part, side = _member(stem, PARTS), _SUFFIXES[suffix]
    if (side is Side.NONE) != (part in MIDLINE):
        rule = "without _L or _R" if part in MIDLINE else "with _L or _R"
        raise Refused(f'names "{text}", allowed: "{part.value}" {rule}')
    return Spot(part, side, MIDDLE if share is None else float(share))


def _member(stem: str, members: Mapping[str, E]) -> E:
    member = members.get(stem)
    if member is None:
        raise Refused(f'names "{stem}"; {did_you_mean(stem, tuple(members))}')
    return member


class ContactText:
    """A contact as text: `"foot_L=floor"`, `"calf_R@0.4=foam_roller"`, `"hand_L=thigh_L@0.7"`."""

    def read(self, value: object, place: Place) -> Contact:  # noqa: ARG002
        """The contact."""
        if not isinstance(value, str) or value.count("=") != 1 or len(value) > _LONGEST:
            raise Refused(f'is {describe(value)}, allowed: "part=surface", such as "foot_L=floor"')
        resting, rested_on = (word.strip() for word in value.split("="))
        spot = _spot(resting)
        surface = SURFACES.get(rested_on)
        if surface is not None:
            return Contact(spot.part, spot.side, surface, spot.share)
        match = _SPOT.fullmatch(rested_on)
        if match is None or match[1] not in PARTS:
            names = (*SURFACES, *PARTS)
            raise Refused(f'rests on "{rested_on}"; {did_you_mean(rested_on, names)}')
        return Contact(spot.part, spot.side, Surface.BODY, spot.share, _spot(rested_on))


class HighlightText:
    """A glow as text: `"calf_R"`, `"back_line_R"`, `"low_back"`."""

    def read(self, value: object, place: Place) -> Highlight:  # noqa: ARG002
        """The highlight."""
        if not isinstance(value, str) or len(value) > _LONGEST:
            raise Refused(f'is {describe(value)}, allowed: text such as "calf_R"')
        suffix = value[-2:] if value[-2:] in ("_L", "_R") else None
        chain = _member(value.removesuffix(suffix or ""), CHAINS)
        if (suffix is None) != (chain in MIDLINE_CHAINS):
            rule = "without _L or _R" if chain in MIDLINE_CHAINS else "with _L or _R"
            raise Refused(f'is "{value}", allowed: {rule}')
        return Highlight(chain, _SUFFIXES[suffix])


class Standing(NamedTuple):
    """Where a thing stands: a place, and how far from the anchor."""

    place: PropPlace
    at: float | None


PLACE = Field("place", Choice(tuple(PropPlace)), "where it stands")
AT = Field[float | None](
    "at", Number(-1.5, 1.5), "distance from the anchor, body heights", default=None
)
STANDING = TableKind((PLACE, AT))


class StandingKind:
    """A place as text, or a table of place and distance."""

    def read(self, value: object, place: Place) -> Standing:
        """The place and distance."""
        if not isinstance(value, dict):
            return Standing(PLACE.kind.read(value, place), None)
        values = STANDING.read(value, place)
        if not values.sound:
            return Standing(PropPlace.CONTACT, None)
        return Standing(values[PLACE], values[AT])


class PlacePair:
    """Where the anchor stands: `[x, y]`, body heights, x forward and y left."""

    def read(self, value: object, place: Place) -> tuple[float, float]:
        """The two numbers."""
        if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 - a pair
            raise Refused(f"is {describe(value)}, allowed: two numbers, [x, y] in body heights")
        x, y = (SPAN.read(number, place) for number in value)
        return (x, y)


SPAN = Number(-1.5, 1.5)
