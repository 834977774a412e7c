# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The order in which a body's pieces are drawn, and which of them are drawn as one."""

from collections.abc import Iterator, Sequence

from recovery_gui.figure.camera import Camera
from recovery_gui.figure.scene_order import Order, Row, far_to_near, lead
from recovery_gui.figure.skeleton import Skeleton
from recovery_gui.figure.vectors import dot

# The rows of a body: trunk and head, arms (upper arm, forearm), legs (thigh, shank, foot), left
# before right; things follow.
PELVIS, THORAX, HEAD = range(3)
ARMS = (3, 5)
LEGS = (7, 10)
SIZE = 13
PARENT = {
    **{THORAX: PELVIS, 3: THORAX, 4: 3, 5: THORAX, 6: 5},
    **{7: PELVIS, 8: 7, 9: 8, 10: PELVIS, 11: 10, 12: 11},
}
CHILD = {PELVIS: THORAX, 3: 4, 5: 6, 7: 8, 8: 9, 10: 11, 11: 12}
_JOINED = 2  # Balls of a shank, foot or forearm that lie in the joint above.
_ROOTED = 2  # Balls of a thigh that lie in the hip.

_LIMB_BIAS = 0.02  # A limb that roots this much behind the trunk is still drawn before it.
_FOLD_BIAS = 0.006  # The upper part of a folded limb lies in front of the lower one.
_DRAPED = 0.55  # Cosine of the hip's flexion up to which the shirt falls over the thigh.
_FROM_FEET = -0.5  # Share of the trunk's length that points at the viewer.
_COLLAR = 0.35  # How much lower a collar is in front: there it shows more of the neck.
_NAPE = 0.6  # From behind it shows the neck's root only to who looks down on the head.
_SOFT = 1e-7  # Weight of an order between what does not overlap.

Leads = dict[tuple[int, int], tuple[float, float]]


def depth_groups(camera: Camera, body: Skeleton, rows: Sequence[Row]) -> list[tuple[int, ...]]:
    """Rows from far to near; limbs that nothing parts stay together, the upper piece first."""
    leads = _leads(camera, body, rows)
    groups = _merged(leads, len(rows))
    place = {one: index for index, group in enumerate(groups) for one in group}
    orders = [
        Order(place[b], place[a], weight) if ahead > 0.0 else Order(place[a], place[b], weight)
        for (a, b), (ahead, weight) in leads.items()
        if place[a] != place[b]
    ]
    nearness = [min([rows[one].nearness for one in group]) for group in groups]
    return [groups[index] for index in far_to_near(orders, nearness)]


def _leads(camera: Camera, body: Skeleton, rows: Sequence[Row]) -> Leads:
    """How far the first of a pair is ahead of the second, for all that overlap."""
    leads: Leads = {}
    for a, b in _meeting(rows):
        ahead, weight = _lead(a, b, rows)
        if weight:
            leads[a, b] = (ahead, weight)
    near = camera.nearness
    from_feet = near(body.pelvis.basis.up) < _FROM_FEET
    leads[PELVIS, THORAX] = (1.0 if from_feet else -1.0, 1.0)
    throat = near(body.neck.basis.front)
    collar = near(body.neck.basis.up) + (_COLLAR * throat if throat > 0.0 else -_NAPE)
    leads[THORAX, HEAD] = (-collar, 1.0)
    for thigh, leg in zip(LEGS, body.legs, strict=True):
        if (THORAX, thigh) not in leads:
            draped = dot(leg.thigh.basis.up, body.pelvis.basis.up) > _DRAPED
            leads[THORAX, thigh] = (1.0 if draped else -1.0, _SOFT)
    return leads


def _meeting(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Pairs of rows whose boxes overlap in the view."""
    boxes = [row[1:5] for row in rows]
    for a, (left, bottom, right, top) in enumerate(boxes):
        for b in range(a + 1, len(boxes)):
            u, v, s, t = boxes[b]
            if left < s and u < right and bottom < t and v < top:
                yield a, b


def _lead(a: int, b: int, rows: Sequence[Row]) -> tuple[float, float]:
    """As `lead`, with what belongs to a joint left out; ties go to the limb and its root."""
    if PARENT.get(b) == a:
        if a in (PELVIS, THORAX):
            ahead, weight = lead(rows[b], rows[a])
            return -ahead - _LIMB_BIAS, weight
        ahead, weight = lead(rows[b], rows[a], _JOINED)
        return _FOLD_BIAS - ahead, weight
    if a == THORAX and b in LEGS:
        ahead, weight = lead(rows[b], rows[a], _ROOTED)
        return -ahead, weight
    return lead(rows[a], rows[b])


def _merged(leads: Leads, size: int) -> list[tuple[int, ...]]:
    """Each row alone, but limbs in one as far as they neither fold nor enclose another row."""
    groups: list[tuple[int, ...]] = []
    for one in range(size):
        if PARENT.get(one, THORAX) > THORAX and _joins(leads, groups[-1], one, size):
            groups[-1] = (*groups[-1], one)
        else:
            groups.append((one,))
    return groups


def _joins(leads: Leads, group: tuple[int, ...], one: int, size: int) -> bool:
    """Whether nothing lies between a row and the group: before the one, behind the other."""
    if any((member, one) in leads for member in group):
        return False
    for other in set(range(size)).difference(group, (one,)):
        ahead = _ahead(leads, one, other)
        if any(_ahead(leads, member, other) * ahead < 0.0 for member in group):
            return False
    return True


def _ahead(leads: Leads, a: int, b: int) -> float:
    if a < b:
        return leads.get((a, b), (0.0, 0.0))[0]
    return -leads.get((b, a), (0.0, 0.0))[0]
