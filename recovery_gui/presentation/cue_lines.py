# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What was said, as lines to read."""

from collections.abc import Sequence

from recovery_gui.presentation.text import clock
from recovery_gui.services.guide import Said


def cue_lines(said: Sequence[Said]) -> tuple[str, ...]:
    """ "1:05  Change sides. Left side next." for each, with the session's time."""
    return tuple(f"{clock(int(one.session_s))}  {one.words}" for one in said)
