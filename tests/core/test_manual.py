# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A chapter is called what stands at its head."""

from recovery_gui.core.manual import Chapter


def test_the_title_is_the_first_heading() -> None:
    assert Chapter("05-floor.md", "# On the floor\n\n## Voice\n").title == "On the floor"
    assert Chapter("05-floor.md", "# Alone").title == "Alone"
