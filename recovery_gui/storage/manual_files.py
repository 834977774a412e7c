# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Reads manual, news and changelog, which lie in the resources. Nothing else is ever read."""

import contextlib
import re
from collections.abc import Iterable
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.core.language import ENGLISH, tr
from recovery_gui.core.manual import Chapter

FOLDER = "manual"
NEWS = "news"
CHANGELOG = "CHANGELOG.md"
LARGEST = 4_000_000  # Bytes.
_PICTURE = re.compile(r"[a-z0-9-]+\.png")


def read_manual(resources: Path, code: str) -> tuple[Chapter, ...]:
    """The chapters in the language with this code, by their numbers.

    What that language lacks, or has not as text, comes in English. Raises `Fault` without any.
    """
    english = resources / FOLDER / ENGLISH
    names = sorted(path.name for path in english.glob("[0-9][0-9]-*.md"))
    read = (_chapter(resources / FOLDER / code / name, english / name) for name in names)
    chapters = tuple(chapter for chapter in read if chapter is not None)
    if not chapters:
        raise Fault(
            tr("The manual cannot be read: its files are missing or damaged."),
            tr("Install the program anew; your sessions are not touched by it."),
        )
    return chapters


def read_picture(resources: Path, code: str, name: str) -> bytes:
    """A picture of the manual as PNG, in the language with this code or else in English.

    Empty when it is none, or cannot be read.
    """
    if not _PICTURE.fullmatch(name):
        return b""
    for each in (code, ENGLISH):
        with contextlib.suppress(OSError):
            return _bytes(resources / FOLDER / each / name)
    return b""


def read_news(resources: Path, code: str) -> str:
    """What is new, in a few lines of Markdown for each version, in the language with this code.

    What that language has not as text comes in English. Raises `Fault` without any.
    """
    return _first_of(resources / NEWS / f"{each}.md" for each in (code, ENGLISH))


def read_changelog(resources: Path) -> str:
    """The changelog as Markdown: packed among the resources, or beside them in the source tree.

    Raises `Fault` when it is in neither place.
    """
    return _first_of(place / CHANGELOG for place in (resources, resources.parent))


def _first_of(places: Iterable[Path]) -> str:
    for place in places:
        text = _text(place)
        if text:
            return text
    raise Fault(
        tr("The list of changes cannot be read."),
        tr("Install the program anew; your sessions are not touched by it."),
    )


def _chapter(translated: Path, english: Path) -> Chapter | None:
    text = _text(translated) or _text(english)
    return Chapter(english.name, text) if text else None


def _text(path: Path) -> str:
    with contextlib.suppress(OSError, UnicodeDecodeError):
        return _bytes(path).decode().strip()
    return ""


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST)
