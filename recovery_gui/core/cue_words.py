# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the voice says, in whole sentences: one calm person, in the present tense."""

from recovery_gui.core.practice_plan import Phase, PhaseKind
from recovery_gui.core.side import Side

BREATHE_IN = "Breathe in."
BREATHE_OUT = "And out."
HALF_WAY = "Half way."
LAST_ONE = "Last one."
ALL_DONE = "That is all. Take your time."

_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
)  # fmt: skip


def sentence(text: str) -> str:
    """The text with a capital at its start and a stop at its end; empty stays empty."""
    whole = text[:1].upper() + text[1:]
    return whole if whole.endswith((".", "!", "?")) or not whole else f"{whole}."


def name_line(phase: Phase) -> str:
    """The exercise and its first side: "Calf Foam Roll, right side."; without sides the name."""
    side = "" if phase.side is Side.NONE else f", {phase.side.value} side"
    return f"{phase.exercise_name}{side}."


def next_up(coming: Phase) -> str:
    """What is told before its time: an exercise or a change of side; empty for a step."""
    if coming.kind is PhaseKind.LEAD_IN:
        return f"Next: {coming.exercise_name}."
    return "Then change sides." if coming.kind is PhaseKind.CHANGE else ""


def when_ready(coming: Phase | None) -> str:
    """What a phase that waits says after its time."""
    if coming is not None and coming.kind is PhaseKind.LEAD_IN:
        return f"Next when you are ready: {coming.exercise_name}."
    if coming is not None and coming.kind is PhaseKind.CHANGE:
        return "Next when you are ready: change sides."
    return "Next when you are ready."


def repetitions_left(left: int) -> str:
    """The count of a repetition or pass as it begins, itself included: the number in the ring."""
    return LAST_ONE if left == 1 else f"{_number(left).capitalize()}."


def breaths_left(left: int) -> str:
    """How many breaths are still to come, the one that begins included (1 or more)."""
    return LAST_ONE if left == 1 else f"{_number(left).capitalize()} more."


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
