# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws every screen of the real program, in all themes, large and small, and at 200 % text,
the whole library of pictures, and the cards of the routines.

usage: QT_QPA_PLATFORM=offscreen python tests/gallery/draw_gallery.py OUT
"""

import sys
from collections.abc import Iterable
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir
from time import monotonic

if __name__ == "__main__":  # Started as a file, its own folder is on the path and not the root.
    sys.path.insert(0, str(Path(__file__).parents[2]))

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


def main() -> int:
    """Draw the whole gallery into the folder named on the command line."""
    if len(sys.argv) != 2:
        sys.stderr.write("usage: draw_gallery.py OUT\n")
        return 2
    out, begun = Path(sys.argv[1]), monotonic()
    draw(out, Path(gettempdir()) / "recovery-gallery", LOOKS, (*SCENES, editor, importing, helping))
    pictures = draw_library(out / "library")
    cards = draw_cards(out / "cards")
    count = len(list(out.glob("*.png")))
    seconds = monotonic() - begun
    drawn = f"{count} screens, {pictures} steps and {cards} cards"
    sys.stdout.write(f"{drawn} in {out}, {seconds:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
