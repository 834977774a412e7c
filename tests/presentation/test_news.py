# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is new is told in the words of its own text; and an update is told once, in one line."""

from pathlib import Path

import pytest

from recovery_gui import __version__
from recovery_gui.presentation.news import news, update_line
from recovery_gui.presentation.step_panel_props import AboutSection

LOG = """# Changelog

What a user notices.

## Unreleased

### Added

- A manual (`F1`), with
  a search.

## 0.2.0 - 2026-10-01

The second.

### Fixed

- A [fault](docs/x.md).

### Danced

- Once.
"""


def test_releases_are_told_newest_first() -> None:
    assert news(LOG) == (
        AboutSection("Not yet released: New", ("A manual (F1), with a search.",)),
        AboutSection("0.2.0 - 2026-10-01", ("The second.",)),
        AboutSection("0.2.0 - 2026-10-01: Mended", ("A fault.",)),
        AboutSection("0.2.0 - 2026-10-01: Danced", ("Once.",)),
    )
    assert news("") == ()


def test_our_own_changelog_is_all_there() -> None:
    text = (Path(__file__).parents[2] / "CHANGELOG.md").read_text("utf-8")
    lines = [line for section in news(text) for line in section.lines]
    assert len(lines) == sum(line.startswith("- ") for line in text.split("\n"))


@pytest.mark.parametrize(
    ("before", "now", "line"),
    [
        ("", __version__, ""),
        (__version__, __version__, ""),
        ("0.1.0", "0.2.0", "Recovery is now version 0.2.0."),
        ("0.3.0", "0.2.0", "Recovery is now version 0.2.0."),
    ],
)
def test_an_update_is_told_and_a_first_start_is_not(before: str, now: str, line: str) -> None:
    assert update_line(before, now) == line
