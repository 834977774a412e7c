# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the running session shows."""

from dataclasses import dataclass

from recovery_gui.core.picture import Picture
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.presentation.session_controls import SessionControls


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch in the line of the session.

    `seconds` is its length, `done` 0 to 1 how much of it is past, `opens_side` whether
    a pass of the other side begins here, or in a routine another exercise.
    """

    seconds: float
    done: float
    opens_side: bool


@dataclass(frozen=True, slots=True)
class CountProps:
    """The one number: what is left, in what unit, how much of the phase is left (1 to 0).

    `fullness` 0 to 1 swells the disc inside the ring. `paused`: it stands, and says so where the
    unit was.
    """

    number: str
    caption: str
    left: float
    fullness: float
    paused: bool = False


@dataclass(frozen=True, slots=True)
class NoticeProps:
    """What one may notice here, to choose from; `chosen` is one of the choices, or empty."""

    choices: tuple[str, ...] = ()
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class SessionProps:
    """A frame of the session, running or paused; `hurts` while it waits because of that."""

    title: str
    segments: tuple[Segment, ...]
    place: str
    side_line: str
    time_left: str
    figure: FigureProps
    pictures: tuple[Picture, ...]
    instruction: str
    spoken: str
    detail: str
    next_line: str
    count: CountProps
    running: bool
    paused_line: str
    asks_to_end: bool
    keep_line: str
    keeps: bool
    controls: SessionControls
    hurts: bool = False
    notice: NoticeProps = NoticeProps()
