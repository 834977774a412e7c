# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws the README's moving picture: some seconds of a session of Hip to Heel Press.

usage: packaging/make_animation.py [FOLDER]

The frames are those of the real window. Its clock is moved by hand, so that they are the same in
each run; from step to step it goes by Next. One picture by day, one by night.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

# Started as a file, its own folder is on the path and not the root.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "0.78125"  # The least window becomes 800 pixels wide.

from PIL import Image
from PySide6.QtGui import QImage, QPixmap

from tests.gallery.look import Look, Sitting

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
WINDOW = (1024, 640)
FRAME_MS = 70
COURSE = ((3, 0.5), (1, 2.2), (1, 4.0), (1, 4.2))
"""Phases to go on by, and seconds to stay: feet down, the leg rises, the ankle, a breath in."""
QUALITY = 88
PICTURES = {"session.webp": "light", "session-dark.webp": "dark"}


def main(folder: Path) -> None:
    """Write both, and say how large they are."""
    for name, theme in PICTURES.items():
        with TemporaryDirectory() as data:
            seat = _opened(theme, Path(data))
            first, *others = _frames(seat)
            seat.close()
        file = folder / name
        first.save(
            file,
            save_all=True,
            append_images=others,
            duration=FRAME_MS,
            loop=0,
            quality=QUALITY,
            method=6,
            minimize_size=True,
        )
        size = file.stat().st_size // 1024
        sys.stdout.write(f"{file}: {1 + len(others)} frames, {size} KiB\n")


def _opened(theme: str, data_dir: Path) -> Sitting:
    """The program, in motion: the gallery's figure stands still."""
    look = Look(theme, *WINDOW)
    look.write_settings(data_dir)
    settings = data_dir / "settings.toml"
    settings.write_text(settings.read_text().replace("reduced_motion = true\n", ""))
    return Sitting(look, data_dir, data_dir)


def _frames(seat: Sitting) -> Iterator[Image.Image]:
    seat.app.rooms.ticker.ticked.disconnect()
    seat.click("Start")
    for phases, seconds in COURSE:
        seat.walk(phases, 0.0)
        for _ in range(round(seconds * 1000 / FRAME_MS)):
            seat.walk(0, FRAME_MS / 1000)
            seat.settle()
            yield _image(seat.window.grab())


def _image(grabbed: QPixmap) -> Image.Image:
    whole = grabbed.toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (whole.width(), whole.height())
    rows = bytes(whole.constBits())
    return Image.frombytes("RGB", size, rows, "raw", "RGB", whole.bytesPerLine())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
