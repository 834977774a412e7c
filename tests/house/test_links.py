# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every page: its links lead somewhere, and the tests and commands that it names are there."""

import re
from pathlib import Path

import pytest

from recovery_gui.cli.parser import parse

ROOT = Path(__file__).parents[2]
PLACES = ("docs", "packaging", "resources", "tests")
PAGES = sorted(
    {*ROOT.glob("*.md"), *(page for one in PLACES for page in (ROOT / one).rglob("*.md"))}
)
LINK = re.compile(r'\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"')
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
PROOF = re.compile(r"`(test_\w+\.py)(?:::(\w+))?`")
COMMAND = re.compile(r"^recovery-gui (.*)$|`recovery-gui ([^`]*)`", re.MULTILINE)
TARGET = re.compile(r"^make ([a-z]+)|`make ([a-z]+)", re.MULTILINE)


def links(page: str) -> list[str]:
    """The links of a page to places beside it; what stands in a block of code is none."""
    found = [one or other for one, other in LINK.findall(CODE.sub("", page))]
    return [link for link in found if not link.startswith(("https:", "http:"))]


def anchors(page: str) -> set[str]:
    """The names that its headings have as targets of links."""
    headings = HEADING.findall(CODE.sub("", page))
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {words.strip().replace(" ", "-") for words in plain}


def dead(page: Path, text: str) -> list[str]:
    """Its links that lead nowhere."""
    return [link for link in links(text) if not _leads_somewhere(page, link)]


def _leads_somewhere(page: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    target = page.parent / path if path else page
    if not target.exists():
        return False
    return not anchor or anchor in anchors(target.read_text("utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    """To a file, and to a heading in it."""
    assert dead(page, page.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "link", ["nowhere.md", "languages.md#nowhere", "#nowhere", "../docs/nowhere.png"]
)
def test_a_dead_link_is_noticed(link: str) -> None:
    """So is one of an image in HTML."""
    page = ROOT / "docs" / "privacy.md"
    assert dead(page, f"# Here\n[there]({link})") == [link]
    assert dead(page, f'<img src="{link}" alt="">') == [link]
    assert dead(page, "[there](languages.md#looking-at-it)") == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_named_tests_exist(page: Path) -> None:
    """By file, and by name."""
    for file, name in PROOF.findall(page.read_text("utf-8")):
        (found,) = (ROOT / "tests").rglob(file)
        assert name in found.read_text("utf-8")


def test_every_page_of_the_docs_is_in_their_index() -> None:
    """None is lost."""
    index = ROOT / "docs" / "README.md"
    linked = {(index.parent / link).resolve() for link in links(index.read_text("utf-8"))}
    assert {page for page in PAGES if index.parent in page.parents} - {index} <= linked
    assert links((ROOT / "README.md").read_text("utf-8")).count("docs/README.md") == 1


def test_every_command_that_is_printed_can_be_read() -> None:
    """By the program's own parser, with names and files as they stand."""
    printed = {
        one or other
        for page in PAGES
        for one, other in COMMAND.findall(page.read_text("utf-8"))
        if (one or other) and not re.search(r"[A-Z]{3}|\[|\.\.\.", one or other)
    }
    assert len(printed) > 5
    for line in printed - {"--help"}:
        parse(line.split())


def test_every_target_that_is_printed_is_one() -> None:
    """In the Makefile."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = {
        one or other for page in PAGES for one, other in TARGET.findall(page.read_text("utf-8"))
    }
    assert {"run", "test", "words", "pictures"} <= named
    assert named <= targets
