# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.core.exercise import Source
from recovery_gui.core.red_flag import RedFlag, RedFlags
from recovery_gui.presentation.doctor_page import doctor_page
from recovery_gui.presentation.step_panel_props import AboutSection


def test_signs_stand_above_what_they_rest_on() -> None:
    source = Source("S", "A hospital", "https://example.org")
    page = RedFlags(
        "Ask when in doubt.",
        (
            RedFlag("Now", ("Chest pain.",), (source,), "The second has no source."),
            RedFlag("Soon", ("A week of it.",), note="No source."),
        ),
    )
    assert doctor_page(page) == (
        AboutSection("", ("Ask when in doubt.",)),
        AboutSection(
            "Now",
            ("Chest pain.",),
            ("A hospital: https://example.org", "The second has no source."),
        ),
        AboutSection("Soon", ("A week of it.",), ("No source.",)),
    )
