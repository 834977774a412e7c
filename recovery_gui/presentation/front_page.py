# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The Practice page as a start shows it, in words and numbers alone, to be kept for the next."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from recovery_gui.presentation.exercise_list_props import ExerciseListProps
from recovery_gui.presentation.step_panel_props import StepPanelProps

Plain = str | int | float | bool | list["Plain"] | dict[str, "Plain"] | None

PROPS = "recovery_gui.presentation."  # Where what is kept field by field comes from.


def front_page(
    exercises: ExerciseListProps, panel: StepPanelProps, week_line: str
) -> dict[str, Plain]:
    """What list, panel and header show. Pictures are left out: they are drawn later, from the
    library.
    """
    return {"exercises": plain(exercises), "panel": plain(panel), "week_line": week_line}


def plain(value: object) -> Plain:
    """Props as JSON has them, what their properties say in words included; None for the rest."""
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, str | int | float) and not isinstance(value, Enum):
        return value
    if is_dataclass(value) and type(value).__module__.startswith(PROPS):
        kept = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        return kept | dict(_words(value))
    return None


def _words(props: object) -> Iterator[tuple[str, str]]:
    for name, one in vars(type(props)).items():
        if isinstance(one, property) and isinstance(words := getattr(props, name), str):
            yield name, words
