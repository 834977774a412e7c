# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the voice says, in whole sentences: one calm person, in the present tense."""

from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import Phase, PhaseKind
from recovery_gui.core.side import Side

BREATHE_IN = tr("Breathe in.")
BREATHE_OUT = tr("And out.")
HALF_WAY = tr("Half way.")
LAST_ONE = tr("Last one.")
ALL_DONE = tr("That is all. Take your time.")

_NUMBERS = (
    tr("zero", "counted aloud"),
    tr("one", "counted aloud"),
    tr("two", "counted aloud"),
    tr("three", "counted aloud"),
    tr("four", "counted aloud"),
    tr("five", "counted aloud"),
    tr("six", "counted aloud"),
    tr("seven", "counted aloud"),
    tr("eight", "counted aloud"),
    tr("nine", "counted aloud"),
    tr("ten", "counted aloud"),
    tr("eleven", "counted aloud"),
    tr("twelve", "counted aloud"),
    tr("thirteen", "counted aloud"),
    tr("fourteen", "counted aloud"),
    tr("fifteen", "counted aloud"),
    tr("sixteen", "counted aloud"),
    tr("seventeen", "counted aloud"),
    tr("eighteen", "counted aloud"),
    tr("nineteen", "counted aloud"),
    tr("twenty", "counted aloud"),
)


def sentence(text: str) -> str:
    """The text with a capital at its start and a stop at its end; empty stays empty."""
    whole = text[:1].upper() + text[1:]
    return whole if whole.endswith((".", "!", "?")) or not whole else f"{whole}."


def name_line(phase: Phase) -> str:
    """The exercise and its first side: "Calf Foam Roll, right side."; without sides the name."""
    if phase.side is Side.NONE:
        return f"{phase.exercise_name}."
    right = phase.side is Side.RIGHT
    words = tr("{exercise}, right side.") if right else tr("{exercise}, left side.")
    return words.format(exercise=phase.exercise_name)


def next_up(coming: Phase) -> str:
    """What is told before its time: an exercise or a change of side; empty for a step."""
    if coming.kind is PhaseKind.LEAD_IN:
        return tr("Next: {exercise}.").format(exercise=coming.exercise_name)
    return tr("Then change sides.") if coming.kind is PhaseKind.CHANGE else ""


def when_ready(coming: Phase | None) -> str:
    """What a phase that waits says after its time."""
    if coming is not None and coming.kind is PhaseKind.LEAD_IN:
        words = tr("Next when you are ready: {exercise}.")
        return words.format(exercise=coming.exercise_name)
    if coming is not None and coming.kind is PhaseKind.CHANGE:
        return tr("Next when you are ready: change sides.")
    return tr("Next when you are ready.")


def repetitions_left(left: int) -> str:
    """The count of a repetition or pass as it begins, itself included: the number in the ring."""
    return LAST_ONE if left == 1 else sentence(_number(left))


def breaths_left(left: int) -> str:
    """How many breaths are still to come, the one that begins included (1 or more)."""
    if left == 1:
        return LAST_ONE
    return sentence(tr("{number} more.", "breaths, counted aloud").format(number=_number(left)))


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
