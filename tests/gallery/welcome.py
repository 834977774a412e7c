# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The first page that someone new sees."""

from dataclasses import replace
from pathlib import Path

from tests.gallery.look import Look, Sitting


def welcome(look: Look, data_dir: Path, out: Path) -> None:
    """As it comes, and the page behind it."""
    new = replace(look, more=(*look.more, "welcomed = false"))
    new.write_settings(data_dir)
    seat = Sitting(new, data_dir, out)
    seat.keep("welcome")
    seat.click("Lookaroundfirst")
    seat.keep("welcome-over")
    seat.close()
