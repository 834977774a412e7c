# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The whole library touches what it says, and passes through nothing, within a centimetre.

Measured at 1.70 m on the drawn solids of both builds: every step and finish at rest, and
twenty-one frames of every repetition and of every way from step to step.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from math import dist
from typing import NamedTuple

import numpy as np
import pytest

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Contact, Surface
from recovery_gui.figure.blend import Moment, moment
from recovery_gui.figure.demands import held_pairs
from recovery_gui.figure.ease import eased
from recovery_gui.figure.joints import posture_of
from recovery_gui.figure.path import Way, ends, keys
from recovery_gui.figure.stance import segment_of, stays
from tests.figure.library import BUILDS, Motion, rests, ways
from tests.figure.solids import CENTIMETRE, Cloud, Numbers, clouds, far_apart, overlap, sinking
from tests.figure.touching import flat_off, off

MOST = 1.0  # Centimetre.
FRAMES = [k / 20 for k in range(21)]
LEAP = 0.15  # Body heights: what a roller that is carried slides from frame to frame.
LIFTED = 0.045  # Body heights: a limb that moves farther is lifted over, and touches nothing.


class Fault(NamedTuple):
    """Centimetres, whose motion, what, and in which frame."""

    size: float
    where: str
    what: str
    frame: int


class Frames(NamedTuple):
    """Some frames of one motion, and the cloud of every part."""

    motion: Motion
    build: FigureBuild
    moments: Sequence[Moment]
    body: dict[str, Cloud]

    def fault(self, depths: Iterable[float], what: str) -> Fault:
        size, frame = max((depth / CENTIMETRE, frame) for frame, depth in enumerate(depths))
        return Fault(size, f"{self.motion}, {self.build.value}", what, frame)


@cache
def measured() -> tuple[Frames, ...]:
    return tuple(_all())


def _all() -> Iterator[Frames]:
    for build in BUILDS:
        for motion in (*rests(), *ways(build)):
            moments = _moments(motion, build)
            yield Frames(motion, build, moments, clouds([now.body for now in moments]))


def _moments(motion: Motion, build: FigureBuild) -> list[Moment]:
    picture, way = motion.picture, motion.way
    if way is None:
        return [moment(picture, build=build)]
    if way.swing:
        return [moment(picture, swing=share, build=build) for share in FRAMES]
    return [moment(picture, way.start, share, build=build) for share in FRAMES]


def worst(kind: str, faults: Iterable[Fault]) -> list[str]:
    """The three worst go to the terminal; those that are too much are returned."""
    found = sorted(faults, reverse=True)
    for size, where, what, frame in found[:3]:
        sys.stdout.write(f"{kind} {size:.2f} cm: {where}, {what}, frame {frame}\n")
    return [f"{one.size:.2f} cm {one.where}: {one.what}" for one in found if one.size > MOST]


def test_what_a_step_says_touches_touches_at_rest() -> None:
    resting = (one for one in measured() if one.motion.way is None)
    faults = (
        fault
        for frames in resting
        for contact in frames.motion.picture.contacts
        for fault in apart(frames, contact)
    )
    assert worst("off at rest", faults) == []


def test_what_touches_at_both_ends_touches_on_the_way() -> None:
    faults = (
        fault
        for frames in measured()
        if frames.motion.way is not None and len(keys(frames.motion.way)) > 2
        for start, end in _lasting(frames.motion.way)
        for fault in _apart_on_the_way(frames, start, end)
    )
    assert worst("off on the way", faults) == []


def apart(frames: Frames, contact: Contact) -> Iterator[Fault]:
    yield frames.fault(np.abs(_gap(frames, contact)), f"{_named(contact)} apart")
    for now in frames.moments:
        for gap in flat_off(contact, now):
            yield frames.fault([abs(gap)], f"{_named(contact)} not flat")


def _named(contact: Contact) -> str:
    onto = contact.onto
    there = contact.surface.value if onto is None else f"{onto.part.value}_{onto.side.name[0]}"
    return f"{contact.part.value}_{contact.side.name[0]}={there}"


def _gap(frames: Frames, contact: Contact) -> Numbers:
    """A hand or limb that presses into flesh or cloth touches it; a gap is what is off."""
    gap = off(contact, frames.moments, frames.body)
    if contact.surface in _SOFT:
        gap = np.maximum(gap, 0.0)
    return gap


_SOFT = (Surface.BODY, Surface.STRAP, Surface.CUSHION)


def _lasting(way: Way) -> Iterator[tuple[Contact, Contact]]:
    before = way.end.contacts if way.swing else way.start.contacts
    after = way.end.far_contacts if way.swing else way.end.contacts
    for one in before:
        for other in after:
            if _identity(one) == _identity(other):
                yield one, other


def _identity(contact: Contact) -> tuple[object, ...]:
    onto = contact.onto and (contact.onto.part, contact.onto.side)
    return (contact.part, contact.side, contact.surface, onto)


def _apart_on_the_way(frames: Frames, start: Contact, end: Contact) -> Iterator[Fault]:
    way = frames.motion.way
    assert way is not None
    if stays(start) and _moved(way, start) >= LIFTED:
        return
    apart: list[float] = []
    for index, share in enumerate(FRAMES):
        now = frames._replace(moments=[frames.moments[index]], body=_frame(frames, index))
        apart.append(abs(_gap(now, _mixed(start, end, eased(share)))[0]))
    yield frames.fault(apart, f"{_named(start)} apart")


def _frame(frames: Frames, index: int) -> dict[str, Cloud]:
    return {
        name: Cloud(cloud.centres[index : index + 1], cloud.radii)
        for name, cloud in frames.body.items()
    }


def _moved(way: Way, contact: Contact) -> float:
    here, there = (
        posture_of(one.pose, one.root, way.build).segments[segment_of(contact)].origin
        for one in ends(way)
    )
    return dist(here, there)


def _mixed(start: Contact, end: Contact, part: float) -> Contact:
    onto = start.onto
    if onto is not None and end.onto is not None:
        onto = replace(onto, share=onto.share + (end.onto.share - onto.share) * part)
    return replace(start, share=start.share + (end.share - start.share) * part, onto=onto)


def test_nothing_sinks_into_floor_roller_ball_chair_or_wall() -> None:
    faults = (
        frames.fault(depths, f"{part} in {thing}")
        for frames in measured()
        for part, thing, depths in sinking(frames.moments, frames.body)
    )
    assert worst("sinks", faults) == []


def test_arms_and_legs_pass_through_nothing() -> None:
    assert worst("through", (fault for one in measured() for fault in _through(one))) == []


def _through(frames: Frames) -> Iterator[Fault]:
    motion = frames.motion
    pictures = (motion.picture,) if motion.way is None else (motion.way.start, motion.way.end)
    contacts = [one for each in pictures for one in (*each.contacts, *each.far_contacts)]
    held = {frozenset(pair) for pair in held_pairs(contacts)}
    body = frames.body | {name: _lower(frames, name) for name in ("thigh_L", "thigh_R")}
    for one, two in PAIRS:
        parts = body if {one, two} == {"thigh_L", "thigh_R"} else frames.body
        if {one, two} in held or far_apart(parts[one], parts[two]):
            continue
        yield frames.fault(overlap(parts[one], parts[two]), f"{one} in {two}")


def _lower(frames: Frames, name: str) -> Cloud:
    """The lower part of a thigh; higher up thighs press against each other."""
    leg, cloud = frames.moments[0].body.legs["LR".index(name[-1])], frames.body[name]
    down = (np.array(leg.hip) - cloud.centres[0]) @ np.array(leg.thigh.basis.up)
    keep = down > 0.6 * dist(leg.hip, leg.knee)
    return Cloud(cloud.centres[:, keep], cloud.radii[keep])


def _pairs() -> Iterator[tuple[str, str]]:
    """Forearms, hands and legs against all but what they grow out of, or fold against."""
    trunk = ("pelvis", "thorax", "head")
    limbs = [f"{part}_{side}" for part in _LIMBS for side in "LR"]
    for one, two in combinations((*limbs, *trunk), 2):
        near = {one[:-2], two[:-2]} if one[-1] == two[-1] else {one[:-2], two}
        if two in trunk and one.startswith("upper"):
            continue
        if near in _GROWN or (one in trunk and two in trunk):
            continue
        yield one, two


_LIMBS = ("thigh", "shank", "foot", "upper", "forearm", "hand")
_GROWN = (
    *({"thigh", "shank"}, {"shank", "foot"}, {"thigh", "foot"}, {"thigh", "pelvis"}),
    *({"upper", "forearm"}, {"forearm", "hand"}, {"thigh", "thorax"}),
)
PAIRS = tuple(_pairs())


def test_a_roller_never_leaps() -> None:
    walked = (one for one in measured() if one.motion.way and len(keys(one.motion.way)) > 2)
    leaps = [
        f"{one.motion}, {one.build.value}, frame {frame}"
        for one in walked
        for frame, (before, after) in enumerate(pairwise(now.things.roller for now in one.moments))
        if before and after and dist(before.centre, after.centre) > LEAP
    ]
    assert leaps == []


def test_a_repetition_is_never_cut() -> None:
    cut = [
        f"{motion}, {build.value}"
        for build in BUILDS
        for motion in ways(build)
        if motion.way is not None and motion.way.swing and len(keys(motion.way)) == 2
    ]
    assert cut == []


@pytest.mark.parametrize("build", BUILDS)
def test_few_ways_are_cut(build: FigureBuild) -> None:
    walks = [motion for motion in ways(build) if motion.way is not None]
    cut = [str(motion) for motion in walks if motion.way and len(keys(motion.way)) == 2]
    sys.stdout.write(f"{build.value}: {len(cut)} of {len(walks)} ways are cut: {', '.join(cut)}\n")
    assert len(cut) < len(walks) / 4
