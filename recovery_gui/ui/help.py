# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Help: the keys, and what is promised."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.step_panel_props import AboutSection
from recovery_gui.ui.text_dialog import show_text

SECTIONS = (
    (
        tr("Before you lie down"),
        (
            tr("Left and Right: look through the steps. No clock runs. For a routine: Rehearse."),
            tr("Ctrl+F: search. Up and Down: choose an exercise."),
            tr(
                "Ctrl+H: where does it hurt? On the body arrows walk, Space marks a place, 0 to "
                "10 say how sore it is, and Enter goes on to a session for it."
            ),
            tr(
                "Ctrl+B: a session made to fit. On its rows S swaps, Delete removes, L locks; R "
                "shuffles; Enter starts."
            ),
            tr("F: make what you look at a favourite. Shift+F10 on a row: leave it out."),
            tr("Ctrl+P: print what is chosen as a card, to lay beside the mat."),
            tr("Ctrl+1, Ctrl+2, Ctrl+3: Practice, History, Settings."),
            tr(
                "Drag the figure, or Shift+Left and Shift+Right on it: turn it. Home: turn it back."
            ),
        ),
    ),
    (
        tr("Routines of your own"),
        (
            tr("New routine, below the list, or Duplicate on a routine: put one together."),
            tr("Enter, a double click or a drag takes an exercise from the library."),
            tr("Alt+Up and Alt+Down move an exercise, Delete takes it out."),
            tr("Ctrl+Z takes the latest change back, Ctrl+Shift+Z does it again, Ctrl+S saves."),
        ),
    ),
    (
        tr("In a session"),
        (
            tr("Space: pause, and go on. Where a step waits for you: next."),
            tr("Right: next. Left: back."),
            tr("Ctrl+Right: skip the exercise. Ctrl+Left: repeat this side."),
            tr("L: what was said so far, to read."),
            tr("H: this hurts. The session waits, notes where, and asks how to go on."),
            tr("1 to 4: what you notice, where a step asks."),
            tr("Esc: end. You are asked whether to keep what you practised."),
            tr(
                "F11: floor mode. Any click, a notch of the wheel, Space, a presenter or a media "
                "key goes on there; R turns the picture; Esc leaves."
            ),
        ),
    ),
    (
        tr("After a session"),
        (
            tr(
                "Digits rate a place and move on; 1 then 0, or X, is ten; Delete takes a rating "
                "back."
            ),
            tr("Enter: done. The session itself is saved before you rate anything."),
        ),
    ),
    (
        tr("What to expect"),
        (
            tr(
                "Rolling after exercise eases soreness a little: about 6 % in pooled trials, a "
                "small effect (Wiewelhove et al. 2019, Frontiers in Physiology 10:376)."
            ),
            tr(
                "Stretching after exercise does not ease soreness more than rest in pooled trials "
                "(Afonso et al. 2021, Frontiers in Physiology 12:677581). Expect looseness and "
                "calm."
            ),
            tr(
                "One point as the least change that people can tell comes from patients with "
                "lasting pain, not from runners (Salaffi et al. 2004, "
                "pubmed.ncbi.nlm.nih.gov/15207508)."
            ),
        ),
    ),
    (
        tr("Always"),
        (
            tr("F1: this help. F11: fill the screen."),
            tr("Ctrl+Q: quit; a session under way is offered at the next start."),
            tr(
                "Recovery is not medical advice. Stop at sharp pain, tingling, numbness or "
                "dizziness."
            ),
            tr("Nothing leaves this machine: the program has no network code."),
        ),
    ),
)


def show_help(parent: QWidget, show_doctor: Callable[[], object]) -> None:
    """Open the help and wait until it is closed; a link leads on to when to see a doctor."""
    sections = [AboutSection(*section) for section in SECTIONS]
    show_text(parent, tr("Help"), sections, further=(tr("When to see a doctor"), show_doctor))
