# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The picture of a step in a file: pose, counter-pose, view, contacts, props and meaning."""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple, TypeVar

from recovery_gui.core.picture import (
    BodyPart,
    Contact,
    Highlight,
    LegLimit,
    MuscleChain,
    Picture,
    Prop,
    PropPlace,
    Surface,
    View,
)
from recovery_gui.core.pose import Pose
from recovery_gui.core.side import Side
from recovery_gui.storage.fields import (
    Field,
    Listed,
    Refused,
    TableKind,
    Values,
    describe,
)
from recovery_gui.storage.pose_parser import COUNTER_POSE, POSE, build_pose
from recovery_gui.storage.problems import Place, did_you_mean
from recovery_gui.storage.value_kinds import Choice, Number

MIDLINE = frozenset({BodyPart.HEAD, BodyPart.BACK, BodyPart.CHEST, BodyPart.PELVIS})
_SUFFIXES = {"_L": Side.LEFT, "_R": Side.RIGHT}
_PLACES = tuple(place for place in PropPlace if place is not PropPlace.CONTACT)
_SOLID = tuple(surface for surface in Surface if surface is not Surface.FLOOR)
PARTS = {part.value: part for part in BodyPart}
SURFACES = {surface.value: surface for surface in Surface}
CHAINS = {chain.value.replace(" ", "_"): chain for chain in MuscleChain}
E = TypeVar("E", bound=Enum)


def _sided_name(name: str, members: Mapping[str, E]) -> tuple[E, Side]:
    side = _SUFFIXES.get(name[-2:], Side.NONE)
    stem = name if side is Side.NONE else name[:-2]
    member = members.get(stem)
    if member is None:
        raise Refused(f'names "{stem}"; {did_you_mean(stem, tuple(members))}')
    return member, side


class ContactText:
    """A contact as text: `"pelvis=foam_roller"`, `"foot_L=floor"`."""

    def read(self, value: object, place: Place) -> Contact:  # noqa: ARG002
        """The contact."""
        if not isinstance(value, str) or value.count("=") != 1:
            raise Refused(f'is {describe(value)}, allowed: "part=surface", such as "foot_L=floor"')
        part_name, surface_name = (word.strip() for word in value.split("="))
        part, side = _sided_name(part_name, PARTS)
        if (side is Side.NONE) != (part in MIDLINE):
            rule = "without _L or _R" if part in MIDLINE else "with _L or _R"
            raise Refused(f'names "{part_name}", allowed: "{part.value}" {rule}')
        surface = SURFACES.get(surface_name)
        if surface is None:
            allowed = did_you_mean(surface_name, tuple(SURFACES))
            raise Refused(f'rests on "{surface_name}"; {allowed}')
        return Contact(part, side, surface)


class HighlightText:
    """A glow as text: `"calf_R"`, `"back_line_R"`."""

    def read(self, value: object, place: Place) -> Highlight:  # noqa: ARG002
        """The highlight."""
        if not isinstance(value, str):
            raise Refused(f'is {describe(value)}, allowed: text such as "calf_R"')
        chain, side = _sided_name(value, CHAINS)
        if side is Side.NONE:
            raise Refused(f'is "{value}", allowed: with _L or _R')
        return Highlight(chain, side)


VIEW = Field("view", Choice(tuple(View)), "the best camera", default=View.SIDE)
CONTACTS = Field[tuple[Contact, ...]](
    "contacts", Listed(ContactText(), most=12), "what rests on what", default=()
)
PROPS = Field[Values | None](
    "props",
    TableKind(
        tuple(
            Field(surface.value, Choice(_PLACES), "where it lies", default=None)
            for surface in _SOLID
        )
    ),
    "things in the picture that no contact names, and where they lie",
    default=None,
)
HIGHLIGHTS = Field[tuple[Highlight, ...]](
    "highlights", Listed(HighlightText(), most=8), "where it is felt", default=()
)
_LIMIT_SIDE = Field("side", Choice((Side.LEFT, Side.RIGHT)), "which leg")
_LIMIT_DEGREES = Field("degrees", Number(0.0, 180.0, above=True), "degrees from the floor")
LEG_LIMIT = Field[Values | None](
    "leg_limit",
    TableKind((_LIMIT_SIDE, _LIMIT_DEGREES)),
    "the most that the straight leg may rise from the floor",
    default=None,
)
POSE_FIELD = Field[Values | None]("pose", POSE, "the pose: base and changed angles", default=None)
COUNTER_POSE_FIELD = Field[Values | None](
    "counter_pose", COUNTER_POSE, "what changes at the far end of a repetition", default=None
)

SHARED_FIELDS = (POSE_FIELD, VIEW, CONTACTS, PROPS, HIGHLIGHTS)
PICTURE_FIELDS = (*SHARED_FIELDS, LEG_LIMIT)
DEFAULTS = TableKind(SHARED_FIELDS)


class PictureDefaults(NamedTuple):
    """What a step's picture holds unless the step says otherwise."""

    pose: Pose | None = None
    view: View = View.SIDE
    contacts: tuple[Contact, ...] = ()
    props: tuple[Prop, ...] = ()
    highlights: tuple[Highlight, ...] = ()


def build_defaults(values: Values, bases: Mapping[str, Pose]) -> PictureDefaults:
    """The `[defaults]` table."""
    return _shared(values, PictureDefaults(), bases)


def build_picture(
    values: Values, defaults: PictureDefaults, bases: Mapping[str, Pose]
) -> Picture | None:
    """The picture of a step; None, and a problem, when there is no pose."""
    shared = _shared(values, defaults, bases)
    if shared.pose is None:
        if not values.has(POSE_FIELD):
            values.report(POSE_FIELD, "missing; here or in [defaults]")
        return None
    limit = values[LEG_LIMIT]
    return Picture(
        pose=shared.pose,
        view=shared.view,
        contacts=shared.contacts,
        props=_with_contact_props(shared),
        highlights=shared.highlights,
        leg_limit=LegLimit(limit[_LIMIT_SIDE], limit[_LIMIT_DEGREES]) if limit else None,
    )


def _shared(
    values: Values, defaults: PictureDefaults, bases: Mapping[str, Pose]
) -> PictureDefaults:
    pose, props = values[POSE_FIELD], values[PROPS]
    return PictureDefaults(
        pose=build_pose(pose, defaults.pose, bases) if pose else defaults.pose,
        view=values[VIEW] if values.has(VIEW) else defaults.view,
        contacts=values[CONTACTS] if values.has(CONTACTS) else defaults.contacts,
        props=_props(props) if props else defaults.props,
        highlights=values[HIGHLIGHTS] if values.has(HIGHLIGHTS) else defaults.highlights,
    )


def _props(values: Values) -> tuple[Prop, ...]:
    return tuple(
        Prop(surface, place)
        for surface in _SOLID
        if isinstance(place := values.read[surface.value], PropPlace)
    )


def _with_contact_props(shared: PictureDefaults) -> tuple[Prop, ...]:
    touched = {contact.surface for contact in shared.contacts}
    lying = (prop for prop in shared.props if prop.kind not in touched)
    return (*lying, *(Prop(surface) for surface in _SOLID if surface in touched))
