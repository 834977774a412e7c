# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws the README's pictures: screens of the gallery, under names of their own.

usage: packaging/make_pictures.py [FOLDER]
"""

import os
import sys
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

# Started as a file, its own folder is on the path and not the root.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.gallery.look import Look
from tests.gallery.scenes import fitted, history, library, practice, session, sore
from tests.gallery.whole import draw

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
DAY, NIGHT = Look("light", 1280, 800), Look("dark", 1280, 800)
SCENES = {DAY: (practice, library, sore, fitted, history), NIGHT: (practice, session, history)}
PICTURES = {
    "practice": ("practice-step-7-right", DAY),
    "practice-dark": ("practice-step-7-right", NIGHT),
    "routine": ("library-rest-day-full-body", DAY),
    "floor-dark": ("floor", NIGHT),
    "sore": ("sore", DAY),
    "fit": ("fit", DAY),
    "history": ("history-full", DAY),
    "history-dark": ("history-full", NIGHT),
}


def main(folder: Path) -> None:
    """Draw the scenes aside, and take from them what is shown."""
    with TemporaryDirectory() as aside:
        gallery = Path(aside) / "gallery"
        for look, scenes in SCENES.items():
            draw(gallery, Path(aside) / "run", [look], scenes)
        for name, (screen, look) in PICTURES.items():
            copyfile(gallery / f"{screen}-{look.suffix}.png", folder / f"{name}.png")
    sys.stdout.write(f"{len(PICTURES)} pictures in {folder}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
