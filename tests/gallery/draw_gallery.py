# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws every screen of the real program, in all themes, large and small, and at 200 % text,
the whole library of pictures, and the cards of the routines.

usage: QT_QPA_PLATFORM=offscreen python tests/gallery/draw_gallery.py OUT [LANGUAGE]

With a language only the screens, in the looks in which words need most room.
"""

import sys
from collections.abc import Iterable
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir
from time import monotonic
from typing import TYPE_CHECKING

if __name__ == "__main__":  # Started as a file, its own folder is on the path and not the root.
    sys.path.insert(0, str(Path(__file__).parents[2]))

from recovery_gui.core.language import ENGLISH
from recovery_gui.tongue import speak_language
from tests.gallery.look import Look

if TYPE_CHECKING:
    from tests.gallery.scenes import Scene

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


def draw(out: Path, folder: Path, looks: Iterable[Look], scenes: "Iterable[Scene]") -> None:
    """Write the pictures of these scenes in these looks, each over an empty data folder.

    The folder is seen in some of them.
    """
    out.mkdir(parents=True, exist_ok=True)
    for look in looks:
        for scene in scenes:
            rmtree(folder, ignore_errors=True)
            scene(look, folder / "data", out)
    rmtree(folder, ignore_errors=True)


def main() -> int:
    """Draw the whole gallery into the folder named on the command line."""
    if len(sys.argv) not in {2, 3}:
        sys.stderr.write("usage: draw_gallery.py OUT [LANGUAGE]\n")
        return 2
    out, language, begun = Path(sys.argv[1]), (*sys.argv, ENGLISH)[2], monotonic()
    speak_language(language)  # Before anything is imported that holds words.
    from tests.gallery.editor_scene import editor, importing
    from tests.gallery.scenes import SCENES

    looks = LOOKS if language == ENGLISH else LOOKS_OF_WORDS
    draw(out, Path(gettempdir()) / "recovery-gallery", looks, (*SCENES, editor, importing))
    drawn = f"{len(list(out.glob('*.png')))} screens"
    if language == ENGLISH:
        drawn += f", {_draw_rest(out)}"
    sys.stdout.write(f"{drawn} in {out}, {monotonic() - begun:.0f} s\n")
    return 0


def _draw_rest(out: Path) -> str:
    from tests.gallery.cards import draw_cards
    from tests.gallery.library import draw_library

    pictures = draw_library(out / "library")
    return f"{pictures} steps and {draw_cards(out / 'cards')} cards"


if __name__ == "__main__":
    sys.exit(main())
