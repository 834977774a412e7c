# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What moves between a pose and its counter-pose, in words; legs tell of their own motion."""

from collections.abc import Iterator

from recovery_gui.core.language import tr
from recovery_gui.core.picture import BodyPart, Surface
from recovery_gui.figure.describe_reading import Position, Reading

_TURN = 20.0  # Degrees.
_HINGE = 15.0
_CURLS = 14.0


def motion_words(reading: Reading) -> Iterator[str]:
    """The one motion of trunk, hips or head that the repetition is about."""
    if reading.picture.counter_pose is None:
        return
    if reading.moves("trunk_roll", least=_TURN):
        yield tr("knees rolling from side to side")
    elif reading.moves("spine_rot", least=_TURN):
        yield tr("chest and top arm opening to the ceiling and closing again")
    elif _presses(reading):
        yield tr("rolling to and fro")
    elif reading.moves("spine_flex", least=_CURLS) and reading.picture.counter_contacts is None:
        yield _spine_words(reading)
    elif reading.position is Position.ALL_FOURS and _hinges(reading):
        yield tr("hips rocking back and forward")
    elif reading.moves("pelvic_tilt"):
        yield tr("pelvis rocking between tucked and level")
    elif reading.moves("neck_flex"):
        yield tr("chin nodding")


def _spine_words(reading: Reading) -> str:
    if reading.position is Position.ALL_FOURS:
        return tr("back moving between rounded and hollow")
    if reading.on(BodyPart.BACK, Surface.FOAM_ROLLER):
        return tr("upper back arching over the roller and curling up")
    return tr("back rounding and straightening")


def _presses(reading: Reading) -> bool:
    return any(
        one.part in (BodyPart.BUTTOCK, BodyPart.HIP) for one in reading.bears(Surface.FOAM_ROLLER)
    )


def _hinges(reading: Reading) -> bool:
    return any(reading.moves("hip_flex", index, _HINGE) for index in (0, 1))
