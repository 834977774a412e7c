# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The picture of a step in a file: pose, counter-pose, view, contacts, props and meaning."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from recovery_gui.core.picture import (
    Contact,
    Highlight,
    LegLimit,
    Picture,
    PoseException,
    Prop,
    PropPlace,
    Surface,
    View,
)
from recovery_gui.core.pose import ANGLE_NAMES, Pose
from recovery_gui.core.pose_limits import POSE_LIMITS, beyond
from recovery_gui.core.side import Side
from recovery_gui.storage.fields import Field, Listed, TableKind, Values
from recovery_gui.storage.picture_kinds import (
    ContactText,
    HighlightText,
    PlacePair,
    Standing,
    StandingKind,
)
from recovery_gui.storage.pose_parser import COUNTER_POSE, POSE, build_pose
from recovery_gui.storage.value_kinds import Choice, Name, Number

_ASIDE = (PropPlace.BESIDE_HIPS, PropPlace.BESIDE_LEG)
_THINGS = tuple(one for one in Surface if one not in (Surface.FLOOR, Surface.BODY))

VIEW = Field("view", Choice(tuple(View)), "the best camera", default=View.SIDE)
CONTACTS = Field[tuple[Contact, ...]](
    "contacts", Listed(ContactText(), most=16), "what rests on what; first the anchor", default=()
)
COUNTER_CONTACTS = Field[tuple[Contact, ...] | None](
    "counter_contacts",
    Listed(ContactText(), most=16),
    "what rests on what at the far end of a repetition",
    default=None,
)
PLACE = Field("place", PlacePair(), "where the anchor stands, body heights", default=(0.0, 0.0))
PROPS = Field[Values | None](
    "props",
    TableKind(
        tuple(Field(one.value, StandingKind(), "where it stands", default=None) for one in _THINGS)
    ),
    "things in the picture, and where they stand",
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

EXCEPTIONS = Field[Values | None](
    "exceptions",
    TableKind(tuple(Field(name, Name(200), "why it may", default=None) for name in ANGLE_NAMES)),
    "angles past the pose limits, and why",
    default=None,
)

SHARED_FIELDS = (POSE_FIELD, VIEW, CONTACTS, PLACE, PROPS, HIGHLIGHTS, EXCEPTIONS)
PICTURE_FIELDS = (*SHARED_FIELDS, LEG_LIMIT)
MOTION_FIELDS = (COUNTER_POSE_FIELD, COUNTER_CONTACTS)
DEFAULTS = TableKind(SHARED_FIELDS)


class PictureDefaults(NamedTuple):
    """What a step's picture holds unless the step says otherwise."""

    pose: Pose | None = None
    view: View = View.SIDE
    contacts: tuple[Contact, ...] = ()
    place: tuple[float, float] = (0.0, 0.0)
    props: tuple[Prop, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    exceptions: tuple[PoseException, ...] = ()
    mat: bool = True


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
    _check_range(values, POSE_FIELD, shared.pose, shared.exceptions)
    limit = values[LEG_LIMIT]
    return Picture(
        pose=shared.pose,
        view=shared.view,
        contacts=shared.contacts,
        place=shared.place,
        props=_with_contact_props(shared),
        highlights=shared.highlights,
        leg_limit=LegLimit(limit[_LIMIT_SIDE], limit[_LIMIT_DEGREES]) if limit else None,
        exceptions=shared.exceptions,
        mat=shared.mat,
    )


def build_motion(values: Values, picture: Picture) -> Picture:
    """The picture with its far end; that names no base, so that it cannot be unknown."""
    changes, contacts = values[COUNTER_POSE_FIELD], values[COUNTER_CONTACTS]
    if changes is None:
        if contacts is not None:
            values.report(COUNTER_CONTACTS, "has no meaning here; allowed beside counter_pose")
        return picture
    pose = build_pose(changes, picture.pose, {})
    if pose is not None:
        _check_range(values, COUNTER_POSE_FIELD, pose, picture.exceptions)
    return replace(picture, counter_pose=pose, counter_contacts=contacts)


def _check_range(
    values: Values, field: Field[Values | None], pose: Pose, exceptions: tuple[PoseException, ...]
) -> None:
    named = {one.angle for one in exceptions}
    for name, value in beyond(pose):
        if name not in named:
            least, most = POSE_LIMITS[name]
            allowed = f"allowed: {least:g} to {most:g}, or a reason in exceptions"
            values.report(field, f"{name} is {value:g}, {allowed}")


def _shared(
    values: Values, defaults: PictureDefaults, bases: Mapping[str, Pose]
) -> PictureDefaults:
    pose, props, exceptions = values[POSE_FIELD], values[PROPS], values[EXCEPTIONS]
    return PictureDefaults(
        pose=build_pose(pose, defaults.pose, bases) if pose else defaults.pose,
        view=values[VIEW] if values.has(VIEW) else defaults.view,
        contacts=values[CONTACTS] if values.has(CONTACTS) else defaults.contacts,
        place=values[PLACE] if values.has(PLACE) else defaults.place,
        props=_props(props) if props else defaults.props,
        highlights=values[HIGHLIGHTS] if values.has(HIGHLIGHTS) else defaults.highlights,
        exceptions=_exceptions(exceptions) if exceptions else defaults.exceptions,
        mat=defaults.mat,
    )


def _exceptions(values: Values) -> tuple[PoseException, ...]:
    return tuple(
        PoseException(name, reason)
        for name in ANGLE_NAMES
        if isinstance(reason := values.read.get(name), str)
    )


def _props(values: Values) -> tuple[Prop, ...]:
    return tuple(
        Prop(surface, *standing)
        for surface in _THINGS
        if isinstance(standing := values.read.get(surface.value), Standing)
    )


def _with_contact_props(shared: PictureDefaults) -> tuple[Prop, ...]:
    """The given things, and those that a contact names; what is touched lies not aside."""
    given = {prop.kind: prop for prop in shared.props}
    touched = {contact.surface for contact in shared.contacts}
    aside = {kind for kind in touched if kind in given and given[kind].place in _ASIDE}
    return tuple(
        Prop(surface) if surface in aside else given.get(surface, Prop(surface))
        for surface in _THINGS
        if surface in given or surface in touched
    )
