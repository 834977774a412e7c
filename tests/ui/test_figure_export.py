# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The figure in files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fault import Fault
from recovery_gui.figure.palette import DARK, LIGHT, Ink
from recovery_gui.figure.scene import compose
from recovery_gui.ui.figure_export import write_contact_sheet, write_picture

SIZE = QSize(620, 330)


@pytest.fixture(autouse=True)
def running(qtbot: QtBot) -> QtBot:
    """Text needs an application."""
    return qtbot


def test_a_png_has_its_size_and_its_paper(tmp_path: Path, press: Exercise) -> None:
    path = tmp_path / "step.PNG"
    write_picture(path, compose(press.steps[5].picture), DARK, SIZE)
    image = QImage(str(path))
    assert image.size() == SIZE
    assert image.pixelColor(0, 0) == QColor(DARK[Ink.PAPER])
    assert len({image.pixel(x, 200) for x in range(620)}) > 20


def test_an_svg_is_made_of_paths(tmp_path: Path, press: Exercise) -> None:
    path = tmp_path / "step.svg"
    write_picture(path, compose(press.steps[5].picture), LIGHT, SIZE)
    text = path.read_text()
    assert 'viewBox="0 0 620 330"' in text
    assert text.count("<path") > 100
    assert "<image" not in text
    assert LIGHT[Ink.SHIRT].lower() in text.lower()


def test_a_pdf_is_one_page_of_vectors(tmp_path: Path, press: Exercise) -> None:
    path = tmp_path / "step.pdf"
    write_picture(path, compose(press.steps[5].picture), LIGHT, SIZE)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 1
    assert b"/Subtype /Image" not in content


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_contact_sheet_of_all_steps(tmp_path: Path, press: Exercise, suffix: str) -> None:
    path = tmp_path / f"sheet{suffix}"
    items = [(f"{k}. {step.short}", compose(step.picture)) for k, step in enumerate(press.steps, 1)]
    write_contact_sheet(path, items, LIGHT, QSize(900, 600))
    assert path.stat().st_size > 5000


def test_the_sheet_has_a_cell_for_each_and_captions(tmp_path: Path, press: Exercise) -> None:
    path, bare = tmp_path / "sheet.png", tmp_path / "bare.png"
    drawings = [compose(step.picture) for step in press.steps[:2]]
    write_contact_sheet(path, [("One", drawings[0]), ("Two", drawings[1])], LIGHT, SIZE)
    write_contact_sheet(bare, [("", drawings[0]), ("", drawings[1])], LIGHT, SIZE)
    image, blank = QImage(str(path)), QImage(str(bare))
    for cell in (range(310), range(310, 620)):
        assert any(image.pixel(x, y) != blank.pixel(x, y) for y in range(33) for x in cell)
        assert len({blank.pixel(x, 200) for x in cell}) > 10


@pytest.mark.parametrize("size", [QSize(1600, 430), QSize(480, 150)])
def test_a_long_caption_is_read_to_its_end(tmp_path: Path, press: Exercise, size: QSize) -> None:
    drawings = [compose(step.picture) for step in press.steps[:3]]
    words = "9  As long as a step may be told in short: sixty letters and t"
    images = []
    for end in ("l", "w"):
        path = tmp_path / f"{end}.png"
        write_contact_sheet(path, [(words + end, one) for one in drawings], LIGHT, size)
        images.append(QImage(str(path)))
    assert images[0] != images[1]


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_disk_that_refuses_is_said(tmp_path: Path, press: Exercise, suffix: str) -> None:
    path = tmp_path / "none" / f"step{suffix}"
    with pytest.raises(Fault, match="could not be written"):
        write_picture(path, compose(press.steps[0].picture), LIGHT, SIZE)


def test_another_suffix_is_said(tmp_path: Path, press: Exercise) -> None:
    with pytest.raises(Fault, match=r"ends in \.png, \.svg, \.pdf"):
        write_picture(tmp_path / "step.gif", compose(press.steps[0].picture), LIGHT, SIZE)
