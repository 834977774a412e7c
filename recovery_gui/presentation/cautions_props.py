# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is to be read once before an exercise's first use."""

from dataclasses import dataclass

from recovery_gui.presentation.step_panel_props import AboutSection


@dataclass(frozen=True, slots=True)
class CautionsProps:
    """`opening` says why this stands here; the sections are read from top to bottom."""

    title: str
    opening: str
    sections: tuple[AboutSection, ...]
