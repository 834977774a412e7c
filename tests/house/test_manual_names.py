# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the manual calls a button or a heading is what the window calls it, in each language."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from recovery_gui.core.language import ENGLISH, LANGUAGES, counted

RESOURCES = Path(__file__).parents[2] / "resources"
BOLD = re.compile(r"\*\*(.+?)\*\*")
UNTRANSLATED = {"?"}  # The sign of Help.
MORE = "…"


def texts_of_the_window(code: str) -> set[str]:
    """All texts of the program in a language, for any number as for 10, without what opens more."""
    file = RESOURCES / "languages" / f"recovery_{'de' if code == ENGLISH else code}.ts"
    texts = set[str]()
    for message in ElementTree.parse(file).iter("message"):  # noqa: S314 - a file of ours
        if code == ENGLISH:
            texts.add(counted(message.findtext("source") or "", 10))
        else:
            for translation in message.iterfind("translation"):
                texts.update(map(str.strip, translation.itertext()))
    return {text.replace("%n", "10").removesuffix(MORE) for text in texts}


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_name_in_the_manual_stands_in_the_window(code: str) -> None:
    there = texts_of_the_window(code) | UNTRANSLATED
    named = {
        (path.name, name)
        for path in (RESOURCES / "manual" / code).glob("*.md")
        for name in BOLD.findall(path.read_text("utf-8"))
    }
    assert len(named) > 40
    assert {(page, name) for page, name in named if name not in there} == set()
