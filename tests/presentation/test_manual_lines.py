# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Lines of a chapter are as one reads them, however its source is broken."""

from recovery_gui.presentation.manual_lines import lines_of, plain

TEXT = """# On the floor
Said at once, and
goes on in the next line.

![A picture](floor.png)

## Keys

- **Space** pauses,
  or goes on.
- `R` turns.

1. One thing.
2. *Another*, see [there](02-window.md).
"""


def test_headings_paragraphs_and_items_are_lines() -> None:
    assert lines_of(TEXT) == (
        "On the floor",
        "Said at once, and goes on in the next line.",
        "Keys",
        "Space pauses, or goes on.",
        "R turns.",
        "One thing.",
        "Another, see there.",
    )


def test_marks_go_and_signs_stay() -> None:
    assert plain("2 * 3 is **six**; `a_b` is [this](x.md)") == "2 * 3 is six; a_b is this"
    assert lines_of("") == ()
