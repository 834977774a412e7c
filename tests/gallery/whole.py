# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The whole gallery: every screen of the real program, in all themes, large and small, and at 200 %
text, the whole library of pictures, and the cards of the routines.
"""

from collections.abc import Iterable
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir

from recovery_gui.core.language import ENGLISH
from tests.gallery.cards import draw_cards
from tests.gallery.editor_scene import editor, importing
from tests.gallery.help_scene import helping
from tests.gallery.library import draw_library
from tests.gallery.look import Look
from tests.gallery.scenes import SCENES, Scene

LOOKS = (
    Look("light", 1280, 800),
    Look("dark", 1280, 800),
    Look("light", 1024, 640),
    Look("dark", 1024, 640),
    Look("light", 1280, 800, 200),
    Look("light", 1024, 640, 200),
    Look("high-contrast", 1280, 800),
)
LOOKS_OF_WORDS = (LOOKS[0], LOOKS[2], LOOKS[5])
"""Those in which words need most room."""

ALL = (*SCENES, editor, importing, helping)


def draw(out: Path, folder: Path, looks: Iterable[Look], scenes: Iterable[Scene]) -> None:
    """Write the pictures of these scenes in these looks, each over an empty data folder.

    The folder is seen in some of them.
    """
    out.mkdir(parents=True, exist_ok=True)
    for look in looks:
        for scene in scenes:
            rmtree(folder, ignore_errors=True)
            scene(look, folder / "data", out)
    rmtree(folder, ignore_errors=True)


def draw_whole(out: Path, language: str) -> str:
    """Draw it, of another language than English its screens alone; what was drawn, in words."""
    looks = LOOKS if language == ENGLISH else LOOKS_OF_WORDS
    draw(out, Path(gettempdir()) / "recovery-gallery", looks, ALL)
    screens = f"{len(list(out.glob('*.png')))} screens"
    if language != ENGLISH:
        return screens
    pictures, cards = draw_library(out / "library"), draw_cards(out / "cards")
    return f"{screens}, {pictures} steps and {cards} cards"
