# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How far what a contact says touches is from touching, measured on drawn bodies."""

from collections.abc import Iterator, Sequence

import numpy as np

from recovery_gui.core.picture import MIDDLE, BodyPart, Contact, Spot, Surface
from recovery_gui.core.side import Side
from recovery_gui.figure.blend import Moment
from recovery_gui.figure.body_arms import digits, hand_spheres
from recovery_gui.figure.body_legs import sole_spheres
from recovery_gui.figure.props import CUSHION_HEIGHT
from recovery_gui.figure.skeleton import FOREARM, SHANK, THIGH, Leg, Segment, Skeleton
from tests.figure.solids import Cloud, Numbers, gaps

THING = {
    Surface.FLOOR: "floor",
    Surface.WALL: "wall",
    Surface.CHAIR: "chair",
    Surface.FOAM_ROLLER: "roller",
    Surface.SMALL_BALL: "ball",
}
_CLOUD = {
    **dict.fromkeys((BodyPart.BACK, BodyPart.CHEST, BodyPart.BELLY, BodyPart.RIBS), "thorax"),
    **dict.fromkeys((BodyPart.PELVIS, BodyPart.BUTTOCK, BodyPart.HIP), "pelvis"),
    BodyPart.HEAD: "head",
    BodyPart.THIGH: "thigh",
    **dict.fromkeys((BodyPart.KNEE, BodyPart.SHIN, BodyPart.CALF), "shank"),
    **dict.fromkeys((BodyPart.ANKLE, BodyPart.HEEL, BodyPart.FOOT, BodyPart.TOES), "foot"),
    BodyPart.SHOULDER: "upper",
    **dict.fromkeys((BodyPart.ELBOW, BodyPart.FOREARM), "forearm"),
    BodyPart.HAND: "hand",
}
_LONG = {BodyPart.THIGH: THIGH, BodyPart.CALF: SHANK, BodyPart.SHIN: SHANK}
_LONG_ARM = {BodyPart.FOREARM: FOREARM}
_ENDS = {BodyPart.KNEE: 0.0, BodyPart.ANKLE: 1.0, BodyPart.ELBOW: 0.0}
_NEAR = 0.12  # Shares to either side of where a limb touches.
_FACING = 0.6  # Cosine from which a palm or sole is laid flat.


def off(contact: Contact, moments: Sequence[Moment], body: dict[str, Cloud]) -> Numbers:
    """How far apart contact and surface are in each frame, unit H; negative when they overlap."""
    spheres = _around(contact, moments, body)
    if contact.onto is not None:
        other = _around(contact.onto, moments, body)
        away = spheres.centres[:, :, None, :] - other.centres[:, None, :, :]
        reach = spheres.radii[:, None] + other.radii[None, :]
        apart: Numbers = (np.sqrt((away**2).sum(axis=-1)) - reach).min(axis=(1, 2))
        return apart
    if contact.surface is Surface.STRAP:
        return _to_strap(contact, moments, body)
    if contact.surface is Surface.CUSHION:
        lowest: Numbers = (spheres.centres[..., 2] - spheres.radii).min(axis=1)
        return lowest - CUSHION_HEIGHT
    outside = gaps(THING[contact.surface], moments, spheres.centres)
    assert outside is not None
    nearest: Numbers = (outside - spheres.radii).min(axis=1)
    return nearest


def flat_off(contact: Contact, now: Moment) -> Iterator[float]:
    """For a sole or palm laid flat: how far heel and ball, or wrist and finger tips, are."""
    kind = THING.get(contact.surface)
    if kind in (None, "roller", "ball") or contact.part not in (BodyPart.FOOT, BodyPart.HAND):
        return
    assert kind is not None
    if contact.part is BodyPart.FOOT:
        leg = now.body.leg(contact.side)
        heel, *ball = sole_spheres(leg)
        ends, towards = ([heel], ball), -np.array(leg.foot.basis.up)
    else:
        arm = now.body.arm(contact.side)
        _, *heel_of_hand = hand_spheres(arm)[:3]
        ends, towards = (heel_of_hand, [*digits(arm)[0].tips]), np.array(arm.hand.basis.front)
    origin = np.array([[[*ends[0][0].centre]]])
    if not _faces(kind, now, origin, towards):
        return
    for end in ends:
        outside = gaps(kind, [now], np.array([[sphere.centre for sphere in end]]))
        assert outside is not None
        yield float((outside[0] - np.array([sphere.radius for sphere in end])).min())


def _faces(kind: str, now: Moment, point: Numbers, towards: Numbers) -> bool:
    step = 1e-4
    here, there = (gaps(kind, [now], point + share * step * towards) for share in (0.0, 1.0))
    assert here is not None
    assert there is not None
    return float((here - there)[0, 0]) / step > _FACING


def _around(spot: Contact | Spot, moments: Sequence[Moment], body: dict[str, Cloud]) -> Cloud:
    """The spheres of a part, near to the share of a limb, or on its side of the trunk."""
    part, mark = spot.part, "" if spot.side is Side.NONE else f"_{spot.side.name[0]}"
    name = _CLOUD[part]
    if name == "pelvis":
        return _seat(spot, moments, body)
    cloud = body[name if name in ("thorax", "head") else name + mark]
    shares = _shares(spot, moments[0].body, cloud)
    if shares is None or (part is BodyPart.SHIN and spot.share == MIDDLE):
        return cloud
    keep = np.abs(shares - _ENDS.get(part, spot.share)) <= _NEAR
    return Cloud(cloud.centres[:, keep], cloud.radii[keep])


def _seat(spot: Contact | Spot, moments: Sequence[Moment], body: dict[str, Cloud]) -> Cloud:
    """The shorts: the pelvis and the roots of the thighs, of one side when it has a side."""
    sides = "LR" if spot.side is Side.NONE else spot.side.name[0]
    clouds = [body["pelvis"]] if spot.side is Side.NONE else [_half(spot.side, moments[0], body)]
    for mark in sides:
        cloud, leg = body[f"thigh_{mark}"], _leg(moments[0].body, mark)
        keep = _along(cloud, leg.thigh, THIGH) < 0.4
        clouds.append(Cloud(cloud.centres[:, keep], cloud.radii[keep]))
    return Cloud(
        np.concatenate([one.centres for one in clouds], axis=1),
        np.concatenate([one.radii for one in clouds]),
    )


def _half(side: Side, now: Moment, body: dict[str, Cloud]) -> Cloud:
    cloud, pelvis = body["pelvis"], now.body.pelvis
    left = (cloud.centres[0] - np.array(pelvis.origin)) @ np.array(pelvis.basis.left)
    keep = left >= 0.0 if side is Side.LEFT else left <= 0.0
    return Cloud(cloud.centres[:, keep], cloud.radii[keep])


def _shares(spot: Contact | Spot, body: Skeleton, cloud: Cloud) -> Numbers | None:
    """Where along the part its spheres are; None for a part that has no length."""
    part = spot.part
    if part in _LONG or part in (BodyPart.KNEE, BodyPart.THIGH):
        leg = body.leg(spot.side)
        segment = leg.thigh if part is BodyPart.THIGH else leg.shank
        return _along(cloud, segment, _LONG.get(part, SHANK))
    if part in _LONG_ARM or part is BodyPart.ELBOW:
        return _along(cloud, body.arm(spot.side).forearm, FOREARM)
    return None


def _along(cloud: Cloud, segment: Segment, size: float) -> Numbers:
    down = (np.array(segment.origin) - cloud.centres[0]) @ np.array(segment.basis.up)
    shares: Numbers = down / size
    return shares


def _leg(body: Skeleton, mark: str) -> Leg:
    return body.legs["LR".index(mark)]


def _to_strap(contact: Contact, moments: Sequence[Moment], body: dict[str, Cloud]) -> Numbers:
    """From the drawn hand, or foot and ankle, to the nearest corner of the strap."""
    mark = contact.side.name[0]
    names = ("hand",) if contact.part is BodyPart.HAND else ("foot", "shank")
    apart: list[float] = []
    for frame, now in enumerate(moments):
        assert now.things.strap is not None
        corners = np.array(now.things.strap.points)
        for cloud in (body[f"{name}_{mark}"] for name in names):
            away = corners[:, None, :] - cloud.centres[frame][None, :, :]
            apart.append(float((np.sqrt((away**2).sum(axis=-1)) - cloud.radii).min()))
    nearest: Numbers = np.array(apart).reshape(len(moments), len(names)).min(axis=1)
    return nearest
