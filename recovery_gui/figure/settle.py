# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Contacts settle the pose: what touches a thing touches it, and nothing sinks.

Every contact is an equation on the joints, everything that would sink in pushes; each round
changes the joints as little as it can until all of them hold. The steps are damped as
Marquardt (1963), An Algorithm for Least-Squares Estimation of Nonlinear Parameters, does it.
"""

from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Contact, PoseException, Prop
from recovery_gui.core.pose import Pose
from recovery_gui.figure.demands import Demand, Hold, demands, held_pairs, worst
from recovery_gui.figure.freedom import EASE, Bounds, bounds_for
from recovery_gui.figure.joints import ROOT_SIZE, Posture, numbers_of, pose_of, posture_at, root_of
from recovery_gui.figure.least_change import Equation, least_change
from recovery_gui.figure.placing import things_of
from recovery_gui.figure.props import Things
from recovery_gui.figure.vectors import Vector

_ROUNDS = 40
_STOPS = 4  # Times in a round that joints may reach their bounds.
_CLOSE = 6e-4  # Unit H; 1 mm at 1.70 m.
_GIVE = 1e-5  # Square of the error that weighs as much as a joint turned by a radian.
_GAIN, _IDLE = 0.01, 3  # Share of the cost below which a round is idle; so many are enough.
_CAREFUL, _BOLD, _STUCK = 0.5, 1e-3, 1e4  # How much a round heeds where it starts from.
_SLOWER, _FASTER = 4.0, 5.0
_STRIDE = 0.6  # Radians that a joint turns at most in a round.
_HAIR = 1e-9


class Task(NamedTuple):
    """What is to be settled: a pose to stay near, what touches, and what stays where it is.

    `grips` are contacts of hands that may close around what they hold. `things` are given
    when they do not follow from contacts and props.
    """

    pose: Pose
    root: Vector
    contacts: tuple[Contact, ...]
    props: tuple[Prop, ...] = ()
    holds: tuple[Hold, ...] = ()
    exceptions: tuple[PoseException, ...] = ()
    build: FigureBuild = FigureBuild.SLENDER
    mat: bool = True
    things: Things | None = None
    grips: tuple[Contact, ...] = ()


class Settled(NamedTuple):
    """A settled pose, where its hips are, the things around it, and the worst error left."""

    pose: Pose
    root: Vector
    things: Things
    error: float


def settle(task: Task) -> Settled:
    """The pose nearest to the task's that does what the contacts say."""
    wished = numbers_of(task.pose, task.root)
    bounds = bounds_for(wished, task.exceptions)
    here = _tried(wished, wished, task)
    heed, idle = _CAREFUL, 0
    for _ in range(_ROUNDS):
        change = _change(here.wanted, wished, here.numbers, bounds, heed)
        numbers = [number + step for number, step in zip(here.numbers, change, strict=True)]
        there = _tried(numbers, wished, task)
        if there.cost >= here.cost:
            heed *= _SLOWER
            if heed > _STUCK:
                break
            continue
        idle = idle + 1 if here.cost - there.cost < _GAIN * here.cost else 0
        here, heed = there, max(heed / _FASTER, _BOLD)
        if idle and (worst(here.wanted) < _CLOSE or idle == _IDLE):
            break
    numbers = here.numbers
    return Settled(pose_of(numbers), root_of(numbers), here.things, worst(here.wanted))


def as_settled(numbers: Sequence[float], task: Task) -> Settled:
    """Numbers that were settled for the task before; nothing is known of an error."""
    posture = posture_at(numbers, task.build)
    return Settled(pose_of(numbers), root_of(numbers), _things(task, posture), 0.0)


def fault_at(numbers: Sequence[float], task: Task) -> float:
    """The worst error of what is wanted there, unit H."""
    return worst(_tried(list(numbers), numbers, task).wanted)


class _Trial(NamedTuple):
    """Some numbers, what is still wanted there, and how bad that is."""

    numbers: list[float]
    things: Things
    wanted: list[Demand]
    cost: float


def _tried(numbers: list[float], wished: Sequence[float], task: Task) -> _Trial:
    posture = posture_at(numbers, task.build)
    things = _things(task, posture)
    grips = held_pairs((*task.contacts, *task.grips))
    wanted = demands(posture, things, task.contacts, task.holds, grips)
    strain = sum(
        (number - wish) ** 2 / ease
        for number, wish, ease in zip(numbers, wished, EASE, strict=True)
    )
    errors = sum(one.error**2 for one in wanted if one.error > 0.0 or not one.pushes)
    return _Trial(numbers, things, wanted, strain + errors / _GIVE)


def _things(task: Task, posture: Posture) -> Things:
    if task.things is not None:
        return task.things
    return things_of(task.props, task.contacts, posture, mat=task.mat)


def _change(
    wanted: Sequence[Demand],
    wished: Sequence[float],
    numbers: Sequence[float],
    bounds: Bounds,
    heed: float,
) -> list[float]:
    """The change of this round: back towards what was wished, as far as the demands allow.

    A joint that would leave its bounds stops there, and the others do the rest.
    """
    slower = 1.0 / (1.0 + heed)
    back = [(there - here) * slower for there, here in zip(wished, numbers, strict=True)]
    ease = [each * slower for each in EASE]
    change = back
    for _ in range(_STOPS):
        change = _unbounded(wanted, back, ease)
        stopped = False
        for index, (number, step, (least, most)) in enumerate(
            zip(numbers, change, bounds, strict=True)
        ):
            if ease[index] and not least - _HAIR <= number + step <= most + _HAIR:
                back[index] = (least if number + step < least else most) - number
                ease[index], stopped = 0.0, True
        if not stopped:
            break
    most_turned = max(map(abs, change[ROOT_SIZE:]))
    share = min(1.0, _STRIDE / most_turned) if most_turned else 1.0
    return [step * share for step in change]


def _unbounded(
    wanted: Sequence[Demand], back: Sequence[float], ease: Sequence[float]
) -> list[float]:
    equations = [
        Equation(one.row, one.error - sum(map(mul, one.row, back)), one.pushes) for one in wanted
    ]
    return [
        step + more for step, more in zip(back, least_change(equations, ease, _GIVE), strict=True)
    ]
