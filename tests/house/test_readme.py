# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The README says what must be said, is short, and counts right. Its links: `test_links`."""

import re
from pathlib import Path

from recovery_gui.core.language import LANGUAGES

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
NUMBERS = {"eight": 8, "thirty": 30}
TWO_SCREENS = 800
PROMISES = 8


def words_beside_the_pictures(page: str) -> int:
    """What is read: links by their words, no pictures, no comments, no marks."""
    plain = re.sub(r"<[^>]*>|!\[[^\]]*\]\([^)]*\)", "", page)
    plain = re.sub(r"\]\([^)]*\)", "]", plain)
    return len(re.findall(r"\w[\w'.`/-]*", plain))


def test_it_is_read_on_two_screens() -> None:
    """Beside the pictures."""
    assert words_beside_the_pictures("a [b c](d.md)\n![e](f.png)<!-- g -->") == 3
    assert words_beside_the_pictures(README) <= TWO_SCREENS


def test_it_counts_what_there_is() -> None:
    """Exercises, routines, languages, promises."""
    exercises, routines = re.findall(r"(\w+) exercises and (\w+) routines", README)[0]
    there = {folder: len([*(ROOT / "resources" / folder).glob("*.toml")]) for folder in
             ("exercises", "routines")}  # fmt: skip
    assert NUMBERS[exercises.lower()] == there["exercises"]
    assert NUMBERS[routines.lower()] == there["routines"]
    assert "English, German and Spanish" in README
    assert len(LANGUAGES) == 3
    proofs = README.partition("| promise | proved by |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| [A-Z].* \| (.*) \|$", proofs, re.MULTILINE)
    assert len(rows) == PROMISES
    assert all(re.search(r"`test_\w+\.py`", row) for row in rows)


def test_every_picture_is_described() -> None:
    """For those who hear the page."""
    texts = re.findall(r"!\[([^\]]*)\]", README) + re.findall(r'<img [^>]*alt="([^"]*)"', README)
    assert len(texts) > 5
    assert all(len(text.split()) >= 4 for text in texts)
