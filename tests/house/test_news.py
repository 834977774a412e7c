# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is new, as we tell it to runners: short, in every language, and of this version."""

from pathlib import Path

import pytest

from recovery_gui import __version__
from recovery_gui.core.language import LANGUAGES
from recovery_gui.presentation.news import news

NEWS = Path(__file__).parents[2] / "resources" / "news"
LONGEST = 30  # Words of a line.


def test_every_language_has_its_own() -> None:
    assert {path.stem for path in NEWS.iterdir()} == set(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_version_is_a_few_plain_lines(code: str) -> None:
    text = (NEWS / f"{code}.md").read_text("utf-8")
    sections = news(text)
    assert sections[0].heading.endswith(f" {__version__}")
    assert "`" not in text, "a command says nothing to a runner"
    for section in sections:
        assert 5 <= len(section.lines) <= 7
        assert all(len(line.split()) <= LONGEST for line in section.lines)
