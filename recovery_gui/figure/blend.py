# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The body and the things around it at one moment of a picture's motion."""

from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.ease import eased
from recovery_gui.figure.joints import Posture, posture_at
from recovery_gui.figure.limits import held
from recovery_gui.figure.path import Way, numbers_at, things_on
from recovery_gui.figure.props import Things
from recovery_gui.figure.skeleton import Skeleton


class Moment(NamedTuple):
    """One frame: the body and the things around it."""

    body: Skeleton
    things: Things


def moment(
    picture: Picture,
    previous: Picture | None = None,
    blend: float = 1.0,
    swing: float = 0.0,
    build: FigureBuild = FigureBuild.SLENDER,
) -> Moment:
    """The frame `blend` (0 to 1) of the way from `previous`, and `swing` to the far end.

    Pictures are written for the right side.
    """
    swung = Way(picture, picture, swing=True, build=build)
    share = eased(swing) if picture.counter_pose is not None else 0.0
    if previous is None or blend >= 1.0:
        posture = posture_at(numbers_at(swung, share), build)
        return _framed(posture, things_on(swung, posture, share), (picture,))
    way = Way(previous, picture, swing=False, build=build)
    numbers = numbers_at(way, eased(blend))
    if share:
        far, near = numbers_at(swung, share), numbers_at(swung, 0.0)
        more = eased(blend)
        numbers = [a + more * (b - c) for a, b, c in zip(numbers, far, near, strict=True)]
    posture = posture_at(numbers, build)
    return _framed(posture, things_on(way, posture, eased(blend)), (previous, picture))


def ways_of(picture: Picture, previous: Picture | None, build: FigureBuild) -> tuple[Way, ...]:
    """The ways that `moment` takes: from `previous`, and to the far end and back."""
    here = _written(picture)
    ways: list[Way] = []
    if previous is not None and previous != picture and previous.flipped is picture.flipped:
        ways.append(Way(_written(previous), here, swing=False, build=build))
    if picture.counter_pose is not None:
        ways.append(Way(here, here, swing=True, build=build))
    return tuple(ways)


def _written(picture: Picture) -> Picture:
    return picture.mirrored() if picture.flipped else picture


def _framed(posture: Posture, things: Things, pictures: tuple[Picture, ...]) -> Moment:
    body = posture.body
    for limit in {picture.leg_limit for picture in pictures if picture.leg_limit}:
        body = held(body, limit)
    return Moment(body, things)
