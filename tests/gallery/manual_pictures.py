# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws the pictures of the manual: screens of the real program, made small, and its figure.

usage: QT_QPA_PLATFORM=offscreen python tests/gallery/manual_pictures.py FOLDER [LANGUAGE]
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

if __name__ == "__main__":  # Started as a file, its own folder is on the path and not the root.
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from recovery_gui.tongue import speak_language

    speak_language((*sys.argv, "en")[2])  # Before anything is imported that holds words.

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from recovery_gui.figure.palette import palette_named
from recovery_gui.figure.scene import compose
from recovery_gui.ui.figure_painter import paint_drawing
from recovery_gui.ui.theme import LIGHT
from tests.gallery.editor_scene import editor
from tests.gallery.library import program_exercises
from tests.gallery.look import Look
from tests.gallery.scenes import fitted, history, practice, session, sore
from tests.gallery.whole import draw

LOOK = Look("light", 1024, 640)
WIDTH = 800
SCREENS = {
    "practice": "practice-step-5-right",
    "session": "session-breaths",
    "floor": "floor",
    "sore": "sore",
    "fit": "fit",
    "history": "history-full",
    "editor": "editor-filled",
}
"""The pictures of the manual, and the scenes of the gallery that they are."""
FIGURES = (("hip-to-heel-press", 5), ("calf-foam-roll", 2))


def main(folder: Path) -> None:
    """Write all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as made:
        out = Path(made) / "out"
        scenes = (practice, sore, fitted, session, history, editor)
        draw(out, Path(made) / "folder", [LOOK], scenes)
        for name, scene in SCREENS.items():
            image = QImage(str(out / f"{scene}-{LOOK.suffix}.png"))
            _save(image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation),
                  folder / f"{name}.png")  # fmt: skip
    _save(_figures(QSize(WIDTH, 300)), folder / "figure.png")


def _figures(size: QSize) -> QImage:
    """Two exercises side by side, on the ground of the step panel."""
    image = QImage(size, QImage.Format.Format_RGB32)
    ground = QLinearGradient(0, 0, 0, size.height())
    ground.setColorAt(0, QColor(LIGHT.stage_top))
    ground.setColorAt(1, QColor(LIGHT.stage_bottom))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), ground)
    known = {exercise.id: exercise for exercise in program_exercises()}
    half = size.width() / len(FIGURES)
    for place, (name, step) in enumerate(FIGURES):
        room = QRectF(place * half, 0, half, size.height()).adjusted(28, 28, -28, -28)
        picture = known[name].steps[step].picture
        paint_drawing(painter, compose(picture), palette_named("light"), room)
    painter.end()
    return image


def _save(image: QImage, path: Path) -> None:
    small = image.convertToFormat(QImage.Format.Format_RGB32)
    if not small.save(str(path), quality=0):  # Of PNG 0 is the smallest file.
        raise OSError(f"{path} cannot be written")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
