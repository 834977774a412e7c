# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The files of the manual: links lead somewhere, every picture is used, and all of it is small."""

import re
from pathlib import Path

import pytest

from recovery_gui.core.language import ENGLISH, LANGUAGES
from recovery_gui.presentation.manual_lines import lines_of

ROOT = Path(__file__).parents[2]
MANUAL = ROOT / "resources" / "manual"
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]+)\)")
FILES = [path for code in LANGUAGES for path in sorted((MANUAL / code).glob("*.md"))]
ENGLISH_NAMES = [path.name for path in FILES if path.parent.name == ENGLISH]
LARGEST = 1_500_000  # Bytes of all pictures of a language.
LONGEST = 900  # Words of a chapter: it is read by a tired person.


def test_there_are_chapters_in_order() -> None:
    assert len(ENGLISH_NAMES) >= 10
    assert [int(name[:2]) for name in ENGLISH_NAMES] == list(range(1, len(ENGLISH_NAMES) + 1))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_chapter_is_well_made(path: Path) -> None:
    text = path.read_text("utf-8")
    assert path.name in ENGLISH_NAMES
    assert text.startswith("# ")
    assert text.count("\n# ") == 0
    assert len(" ".join(lines_of(text)).split()) <= LONGEST
    for picture, words, target in LINK.findall(text):
        assert words, f"{target} has no words"
        if picture:
            assert target.endswith(".png")
            assert "/" not in target, "a picture lies beside its chapter"
        if not target.startswith("https://"):
            assert (path.parent / target).is_file(), target
    assert "<" not in text, "HTML is shown as it is written"


def test_a_translation_has_the_pictures_and_links_of_the_english() -> None:
    for path in FILES:
        english = MANUAL / ENGLISH / path.name
        targets = [target for _, _, target in LINK.findall(path.read_text("utf-8"))]
        assert targets == [target for _, _, target in LINK.findall(english.read_text("utf-8"))]


@pytest.mark.parametrize("code", LANGUAGES)
def test_pictures_are_used_and_small(code: str) -> None:
    texts = (path.read_text("utf-8") for path in (MANUAL / code).glob("*.md"))
    used = {target for text in texts for picture, _, target in LINK.findall(text) if picture}
    there = {path.name: path.stat().st_size for path in (MANUAL / code).glob("*.png")}
    assert set(there) == used
    assert sum(there.values()) < LARGEST


def test_a_screen_shows_the_language_that_is_told_of() -> None:
    drawn = [path.read_bytes() for path in MANUAL.glob("*/practice.png")]
    assert len(set(drawn)) == len(LANGUAGES)


def test_the_index_in_the_docs_links_to_every_chapter() -> None:
    links = LINK.findall((ROOT / "docs" / "manual.md").read_text("utf-8"))
    linked = [(words, Path(target).name) for _, words, target in links if "manual/en" in target]
    titles = [(MANUAL / ENGLISH / name).read_text("utf-8").split("\n")[0] for name in ENGLISH_NAMES]
    assert linked == [(title[2:], name) for title, name in zip(titles, ENGLISH_NAMES, strict=True)]
    assert all((ROOT / "docs" / target).exists() for _, _, target in links)
