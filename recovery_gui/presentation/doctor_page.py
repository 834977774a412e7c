# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The page "When to see a doctor", ready to show."""

from recovery_gui.core.language import tr
from recovery_gui.core.red_flag import RedFlag, RedFlags
from recovery_gui.presentation.about import source_line
from recovery_gui.presentation.step_panel_props import AboutSection

TITLE = tr("When to see a doctor")


def doctor_page(page: RedFlags) -> tuple[AboutSection, ...]:
    """Its opening, and each flag with its signs and, in small type, what they rest on."""
    return (AboutSection("", (page.opening,)), *(_section(flag) for flag in page.flags))


def _section(flag: RedFlag) -> AboutSection:
    small = (*map(source_line, flag.sources), flag.note)
    return AboutSection(flag.heading, flag.signs, tuple(line for line in small if line))
