# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Small pictures: drawn while nothing else is to do, read from the disk, never waited for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.storage.thumbnail_cache import ThumbnailCache
from recovery_gui.ui.theme import DARK, LIGHT
from recovery_gui.ui.thumbnails import MOST_KEPT, Thumbnails, drawing_files

SIZE = QSize(84, 56)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "thumbnails"


@pytest.fixture
def cache(folder: Path) -> ThumbnailCache:
    return ThumbnailCache(folder, drawing_files())


@pytest.fixture
def thumbnails(qtbot: QtBot, cache: ThumbnailCache) -> Thumbnails:
    assert qtbot is not None
    return Thumbnails(LIGHT, cache)


def image(thumbnails: Thumbnails, press: Exercise, step: int = 5) -> QImage:
    return thumbnails.pixmap(press.steps[step].picture, SIZE, 1.0).toImage()


def drawn(thumbnails: Thumbnails, press: Exercise, qtbot: QtBot, step: int = 5) -> QImage:
    """The picture once it is there."""
    with qtbot.waitSignal(thumbnails.drawn):
        image(thumbnails, press, step)
    return image(thumbnails, press, step)


def test_the_stage_is_there_at_once_and_the_picture_soon(
    thumbnails: Thumbnails, press: Exercise, qtbot: QtBot
) -> None:
    stage = image(thumbnails, press)
    assert stage.size() == SIZE
    assert stage == image(thumbnails, press, 6)
    qtbot.waitUntil(lambda: image(thumbnails, press) != stage)
    assert [timer.isActive() for timer in thumbnails.findChildren(QTimer)] == [False]
    assert stage.pixelColor(0, 0).alpha() == 0
    assert image(thumbnails, press) != image(thumbnails, press, 0)


def test_pictures_come_a_few_at_a_time(
    thumbnails: Thumbnails, press: Exercise, qtbot: QtBot
) -> None:
    stage = image(thumbnails, press)
    for step in range(8):
        image(thumbnails, press, step)
    with qtbot.waitSignal(thumbnails.drawn):
        pass
    there = [image(thumbnails, press, step) != stage for step in range(8)]
    assert True in there
    assert False in there
    qtbot.waitUntil(lambda: all(image(thumbnails, press, n) != stage for n in range(8)))


def test_they_are_read_from_the_disk_the_next_time(
    thumbnails: Thumbnails, press: Exercise, qtbot: QtBot, folder: Path, cache: ThumbnailCache
) -> None:
    first = drawn(thumbnails, press, qtbot)
    (file,) = folder.iterdir()
    red = QImage(SIZE, QImage.Format.Format_RGB32)
    red.fill(0xFFFF0000)
    red.save(str(file))
    read = drawn(Thumbnails(LIGHT, cache), press, qtbot)
    assert read.pixelColor(40, 20).red() == 255
    assert first.pixelColor(40, 20) != read.pixelColor(40, 20)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n and then nothing"])
def test_a_damaged_file_is_drawn_anew(
    thumbnails: Thumbnails,
    press: Exercise,
    qtbot: QtBot,
    folder: Path,
    cache: ThumbnailCache,
    content: bytes,
) -> None:
    first = drawn(thumbnails, press, qtbot)
    (file,) = folder.iterdir()
    file.write_bytes(content)
    assert drawn(Thumbnails(LIGHT, cache), press, qtbot) == first
    assert QImage(str(file)).size() == SIZE


def test_a_picture_of_another_size_is_drawn_anew(
    thumbnails: Thumbnails, press: Exercise, qtbot: QtBot, folder: Path, cache: ThumbnailCache
) -> None:
    first = drawn(thumbnails, press, qtbot)
    (file,) = folder.iterdir()
    QImage(SIZE * 2, QImage.Format.Format_RGB32).save(str(file))
    assert drawn(Thumbnails(LIGHT, cache), press, qtbot) == first


def test_another_look_is_another_picture(
    thumbnails: Thumbnails, press: Exercise, qtbot: QtBot
) -> None:
    light = drawn(thumbnails, press, qtbot)
    image(thumbnails, press, 2)
    thumbnails.set_look(DARK, FigureBuild.SLENDER)
    dark = drawn(thumbnails, press, qtbot)
    thumbnails.set_look(DARK, FigureBuild.STURDY)
    sturdy = drawn(thumbnails, press, qtbot)
    assert light != dark
    assert dark != sturdy
    picture = press.steps[5].picture
    assert thumbnails.pixmap(picture, SIZE, 1.0, FigureBuild.SLENDER).toImage() == dark
    assert thumbnails.pixmap(picture, SIZE, 1.0).toImage() == sturdy


def test_a_screen_of_twice_the_pixels_has_twice_the_picture(
    thumbnails: Thumbnails, press: Exercise, qtbot: QtBot, cache: ThumbnailCache
) -> None:
    for pictures in (thumbnails, Thumbnails(LIGHT, cache)):
        with qtbot.waitSignal(pictures.drawn):
            pictures.pixmap(press.steps[5].picture, SIZE, 2.0)
        pixmap = pictures.pixmap(press.steps[5].picture, SIZE, 2.0)
        assert (pixmap.size(), pixmap.devicePixelRatio()) == (SIZE * 2, 2.0)


def test_the_oldest_are_forgotten(thumbnails: Thumbnails, press: Exercise, qtbot: QtBot) -> None:
    picture = press.steps[5].picture
    for width in range(MOST_KEPT + 1):
        thumbnails.pixmap(picture, QSize(8 + width, 8), 1.0)
    timers = thumbnails.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(one.isActive() for one in timers), timeout=20_000)
    first = thumbnails.pixmap(picture, QSize(8, 8), 1.0)
    assert [one.isActive() for one in timers] == [True]
    assert first.size() == QSize(8, 8)


def test_what_decides_the_look_is_known() -> None:
    names = {file.name for file in drawing_files()}
    assert {"thumbnails.py", "theme.py", "figure_painter.py", "palette.py", "scene.py"} <= names
    assert all(file.is_file() for file in drawing_files())
