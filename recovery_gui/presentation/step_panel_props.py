# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the illustrated step panel shows."""

from dataclasses import dataclass

from recovery_gui.core.picture import Picture
from recovery_gui.presentation.figure_props import FigureProps


@dataclass(frozen=True, slots=True)
class Fact:
    """A small heading and its text; an empty text is not shown."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class AboutSection:
    """A heading, its lines, and below them what they rest on, in small type."""

    heading: str
    lines: tuple[str, ...]
    small: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepPanelProps:
    """One step of one exercise, with no clock running.

    `pictures` are all of the exercise, for a frame that does not jump between steps;
    `index` is the step shown, from 0, of `step_names`.
    """

    exercise: str
    title: str
    subtitle: str
    figure: FigureProps
    pictures: tuple[Picture, ...]
    step_names: tuple[str, ...]
    index: int
    instruction: str
    cue: str
    facts: tuple[Fact, ...]
    summary: str
    other_side_label: str
    about: tuple[AboutSection, ...]
    why: tuple[AboutSection, ...]
    favourite: bool = False
    left_out: bool = False
