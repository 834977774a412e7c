# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.presentation.cue_lines import cue_lines
from recovery_gui.services.guide import Said


def test_a_line_for_each_with_the_time_at_which_it_was_said() -> None:
    said = (Said(0.4, "Get ready."), Said(65.9, "Left side next."))
    assert cue_lines(said) == ("0:00  Get ready.", "1:05  Left side next.")
