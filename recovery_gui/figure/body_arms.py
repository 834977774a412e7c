# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The solids of an arm. Radii from mean girths, ANSUR II survey (2012), over 2 pi and height."""

from recovery_gui.core.side import Side
from recovery_gui.figure.skeleton import FOREARM, UPPER_ARM, Arm
from recovery_gui.figure.solid import Blob, Cloth, Knot, Ring, Sphere, Tube, ring, smooth, spheres

HEM = 0.50
CLOTH = 0.005

_UPPER = smooth(
    (
        Knot(0.0, 0.0, 0.0330),
        Knot(0.22, 0.001, 0.0335),
        Knot(0.50, 0.001, 0.0290),
        Knot(0.82, 0.0, 0.0235),
        Knot(1.0, 0.0, 0.0225),
    ),
    9,
)
_FOREARM = smooth(
    (
        Knot(0.0, 0.0, 0.0225),
        Knot(0.20, 0.001, 0.0255),
        Knot(0.45, 0.001, 0.0230),
        Knot(0.80, 0.0, 0.0165),
        Knot(1.0, 0.0, 0.0150),
    ),
    9,
)

# Hand, from the wrist: along, towards the thumb, towards the palm, radius. Length .108.
_WRIST = (0.0, 0.0, 0.0, 0.0150)
_HEEL_OF_HAND = ((0.014, 0.011, 0.004, 0.0120), (0.014, -0.011, 0.003, 0.0115))
_KNUCKLES = ((0.054, 0.017, 0.0, 0.0090), (0.050, -0.018, 0.0, 0.0085))
_FINGERS = (
    ((0.054, 0.018, 0.0, 0.0075), (0.076, 0.020, 0.003, 0.0068), (0.094, 0.019, 0.010, 0.0058)),
    ((0.055, 0.006, 0.0, 0.0078), (0.081, 0.006, 0.003, 0.0070), (0.101, 0.006, 0.011, 0.0060)),
    ((0.054, -0.006, 0.0, 0.0075), (0.078, -0.008, 0.004, 0.0068), (0.096, -0.008, 0.012, 0.0058)),
    ((0.050, -0.018, 0.0, 0.0070), (0.068, -0.021, 0.004, 0.0060), (0.082, -0.022, 0.010, 0.0050)),
)
_THUMB = (
    (0.012, 0.014, 0.005, 0.0115),
    (0.034, 0.030, 0.011, 0.0085),
    (0.052, 0.036, 0.015, 0.0072),
    (0.064, 0.038, 0.017, 0.0058),
)


def sleeve(arm: Arm) -> Cloth:
    """The sleeve, down to its hem."""
    knots = [knot for knot in _UPPER if knot.share < HEM]
    cloth = [knot._replace(radius=knot.radius + CLOTH) for knot in knots]
    return Cloth(spheres(arm.upper, UPPER_ARM, cloth), _hem(arm, CLOTH + 0.0015))


def bare_arm(arm: Arm) -> tuple[Tube, Tube]:
    """Skin from the hem of the sleeve to the wrist: upper arm and forearm."""
    knots = [knot for knot in _UPPER if knot.share > HEM]
    upper = Tube(spheres(arm.upper, UPPER_ARM, knots), start=_hem(arm, 0.0))
    return (upper, Tube(spheres(arm.forearm, FOREARM, _FOREARM)))


def palm(arm: Arm) -> tuple[Blob, Blob]:
    """The hand without its digits."""
    heel = tuple(hand_sphere(arm, at) for at in _HEEL_OF_HAND)
    knuckles = tuple(hand_sphere(arm, at) for at in _KNUCKLES)
    return (Blob((hand_sphere(arm, _WRIST), *heel)), Blob((*heel, *knuckles)))


def digits(arm: Arm) -> tuple[Tube, ...]:
    """Four fingers, a little curled, and the thumb, each from its knuckle."""
    return tuple(Tube(tuple(hand_sphere(arm, at) for at in digit)) for digit in (*_FINGERS, _THUMB))


def elbow_sphere(arm: Arm) -> Sphere:
    """The elbow."""
    return Sphere(arm.forearm.origin, _FOREARM[0].radius)


def hand_spheres(arm: Arm) -> tuple[Sphere, ...]:
    """The palm, from wrist to knuckles."""
    return tuple(hand_sphere(arm, at) for at in (_WRIST, *_HEEL_OF_HAND, *_KNUCKLES))


def hand_sphere(arm: Arm, at: tuple[float, float, float, float]) -> Sphere:
    """A sphere of the hand from its place (along, thumbwards, palmwards, radius)."""
    distance, thumbward, palmward, radius = at
    left = thumbward if arm.side is Side.LEFT else -thumbward
    return Sphere(arm.hand.place(palmward, left, -distance), radius)


def _hem(arm: Arm, cloth: float) -> Ring:
    knot = min(_UPPER, key=lambda candidate: abs(candidate.share - HEM))
    half = knot.radius + cloth
    return ring(arm.upper, (knot.front, -HEM * UPPER_ARM), (half, half))
