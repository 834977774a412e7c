# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What floor mode shows, and what any click or key does in it."""

from dataclasses import dataclass
from enum import Enum

from recovery_gui.core.language import tr
from recovery_gui.core.picture import Picture
from recovery_gui.core.settings import FloorAction
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.presentation.session_count import PAUSED
from recovery_gui.presentation.session_props import CountProps, SessionProps


class FloorGesture(Enum):
    """What a gesture does now; the value is the name of the button for screen readers."""

    NEXT = tr("Next", "on to the next step")
    PAUSE = tr("Pause")
    RESUME = tr("Resume")


HINTS = {
    FloorGesture.NEXT: tr("Click, wheel or Space: next"),
    FloorGesture.PAUSE: tr("Click, wheel or Space: pause"),
    FloorGesture.RESUME: tr("Click, wheel or Space: resume"),
}


@dataclass(frozen=True, slots=True)
class FloorProps:
    """One figure, one line, one number. `turn_degrees` 0, 90 or 270, clockwise.

    `spoken` is announced when it changes; `hint` says what a gesture does.
    """

    figure: FigureProps
    pictures: tuple[Picture, ...]
    line: str
    spoken: str
    count: CountProps
    gesture: FloorGesture
    hint: str
    turn_degrees: int


def floor_props(session: SessionProps, action: FloorAction, turn_degrees: int) -> FloorProps:
    """The frame of a session as seen from the floor."""
    gesture = gesture_of(session, action)
    return FloorProps(
        figure=session.figure,
        pictures=session.pictures,
        line=session.instruction if session.running else PAUSED,
        spoken=session.spoken,
        count=session.count,
        gesture=gesture,
        hint=HINTS[gesture],
        turn_degrees=turn_degrees,
    )


def gesture_of(session: SessionProps, action: FloorAction) -> FloorGesture:
    """Go on when it is paused; next where the clock waits for it; else as chosen."""
    if not session.running:
        return FloorGesture.RESUME
    if session.controls.waits or action is FloorAction.NEXT:
        return FloorGesture.NEXT
    return FloorGesture.PAUSE
