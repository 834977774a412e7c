# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The plain lines of a chapter: each heading, paragraph and item of a list, without its marks."""

import re

_ITEM = re.compile(r"(?:#+|[-*]|\d+\.)\s+")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_STRONG = re.compile(r"(\*\*|\*|`)(?! )(.+?)(?<! )\1")


def plain(markdown: str) -> str:
    """One line without pictures, targets of links, and marks of weight."""
    text = _LINK.sub(r"\1", _PICTURE.sub("", markdown))
    return " ".join(_STRONG.sub(r"\2", text).split())


def lines_of(markdown: str) -> tuple[str, ...]:
    """The lines of a text as one reads them, whatever way its source is broken; none is empty."""
    blocks = [""]
    for line in map(str.strip, markdown.split("\n")):
        begun = _ITEM.match(line)
        if begun or not line:
            blocks.append("")
        blocks[-1] += f" {line[begun.end() :] if begun else line}"
        if line.startswith("#"):
            blocks.append("")
    return tuple(line for line in map(plain, blocks) if line)
