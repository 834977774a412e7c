# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The printed card: it fits its pages, nothing lies on anything else, and all words are there."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fault import Fault
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.routine import Routine, RoutineItem, exercises_of
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.card_derive import exercise_card, routine_card
from recovery_gui.presentation.card_props import CardProps
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.card_box import Beside, Box, Painted, Paragraph, Space, Stack, columns, mm
from recovery_gui.ui.card_paper import dots_of, usual_paper
from recovery_gui.ui.card_print import print_card
from recovery_gui.ui.figure_export import write_card
from recovery_gui.ui.fonts import load_fonts
from recovery_gui.ui.practice_card import Look, PracticeCard
from tests.ui.dialogs import answer_dialog
from tests.ui.hand import click

A4 = QPageSize(QPageSize.PageSizeId.A4)
LETTER = QPageSize(QPageSize.PageSizeId.Letter)


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    assert qtbot is not None
    load_fonts(resources_dir() / "fonts")


@pytest.fixture
def nine(press: Exercise) -> CardProps:
    """A routine of nine exercises, each with cautions of its own."""
    row = [
        replace(press, contraindications=(f"{n}: {press.contraindications[0]}",)) for n in range(9)
    ]
    routine = Routine("nine", "Nine Times", "rarely", "ease", tuple([RoutineItem(press.id)] * 9))
    return routine_card(routine, row, PlanSettings())


def card_of(props: CardProps, paper: QPageSize = A4, theme: str = "light") -> PracticeCard:
    return PracticeCard(props, Look(theme, FigureBuild.SLENDER, dots_of(paper)))


def image_of(card: PracticeCard, page: int, paper: QPageSize = A4) -> QImage:
    """A page at a quarter of its dots."""
    image = QImage((dots_of(paper) / 4).toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(0.25, 0.25)
    card.paint_page(painter, page, ground=False)
    painter.end()
    return image


def blank(image: QImage, place: QRectF) -> bool:
    """Whether nothing is painted within these shares of the page."""
    left, top = int(place.left() * image.width()), int(place.top() * image.height())
    right, bottom = int(place.right() * image.width()), int(place.bottom() * image.height())
    return all(
        image.pixel(x, y) == 0xFFFFFFFF for x in range(left, right) for y in range(top, bottom)
    )


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_nine_exercises_fit_two_pages_and_keep_their_margins(
    nine: CardProps, paper: QPageSize
) -> None:
    card = card_of(nine, paper)
    assert card.page_count == 2
    for page in range(2):
        image = image_of(card, page, paper)
        assert not blank(image, QRectF(0.1, 0.1, 0.8, 0.5))
        for margin in ((0, 0, 1, 0.04), (0, 0.96, 1, 0.04), (0, 0, 0.05, 1), (0.95, 0, 0.05, 1)):
            assert blank(image, QRectF(*margin))


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_no_routine_of_the_program_takes_more_than_two_pages(paper: QPageSize) -> None:
    catalog = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    known = {one.id: one for one in catalog.exercises()}
    pages = {
        one.id: card_of(routine_card(one, exercises_of(one, known), PlanSettings()), paper)
        for one in catalog.routines()
    }
    assert pages["five-minute-reset"].page_count == 1
    assert {name: card for name, card in pages.items() if card.page_count > 2} == {}


def test_a_picture_shows_the_end_of_the_motion_that_it_is_to_show(press: Exercise) -> None:
    near = exercise_card(replace(press, steps=press.steps[4:5]), PlanSettings())
    far = replace(near, steps=(replace(near.steps[0], swing=1.0),))
    assert image_of(card_of(near), 0) != image_of(card_of(far), 0)


def test_a_short_exercise_is_one_page(press: Exercise) -> None:
    short = replace(press, steps=press.steps[:3], contraindications=("A cold.",))
    assert card_of(exercise_card(short, PlanSettings())).page_count == 1


def test_more_than_two_pages_hold_goes_on(nine: CardProps) -> None:
    many = replace(nine, exercises=nine.exercises * 4)
    card = card_of(many)
    assert card.page_count > 2
    assert not blank(image_of(card, card.page_count - 1), QRectF(0.1, 0.05, 0.8, 0.3))


def test_without_cautions_or_facts_it_is_still_a_card(press: Exercise) -> None:
    bare = replace(press, contraindications=(), stop_rules=(), steps=press.steps[:2])
    assert card_of(exercise_card(bare, PlanSettings()), theme="high-contrast").page_count == 1


def test_the_pdf_holds_every_word_and_no_pixel(nine: CardProps, tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    write_card(path, card_of(nine), A4)
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() == 2
    assert document.pagePointSize(0).toSize() == QSize(595, 842)
    text = " ".join(document.getAllText(page).text() for page in range(2))
    told = " ".join(text.split())
    for exercise in nine.exercises:
        for words in (exercise.name, exercise.dose, *(step.words for step in exercise.steps)):
            assert all(word in told for word in words.split())
    assert told.count("Hip to Heel Press") == 9
    for line in (line for section in nine.cautions for line in section.lines):
        assert all(word in told for word in line.split())
    assert b"/Subtype /Image" not in path.read_bytes()


def test_a_png_shows_the_pages_side_by_side(nine: CardProps, tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    write_card(path, card_of(nine, theme="dark"), A4)
    image = QImage(str(path))
    assert image.width() == pytest.approx(2 * 210 / 25.4 * 150, abs=2)
    assert image.pixelColor(4, 4).lightness() < 60


def test_by_day_it_stands_on_white(press: Exercise, tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    write_card(path, card_of(exercise_card(press, PlanSettings())), A4)
    image = QImage(str(path))
    middle = range(image.height() // 4, image.height() // 2, 3)
    seen = Counter(
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in middle
    )
    white, *creams = (seen[ground] for ground in ("#ffffff", "#f6f3ec", "#fffdf8"))
    assert sum(creams) < white / 1000  # A few at the edges of arrows.
    assert image.pixelColor(4, 4).name() == "#ffffff"


def test_other_files_are_refused(nine: CardProps, tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"card\.svg.*\.pdf, \.png"):
        write_card(tmp_path / "card.svg", card_of(nine), A4)


@pytest.mark.parametrize(
    ("locale", "paper"), [("en_US", LETTER), ("fr_CA", LETTER), ("de_DE", A4), ("en_GB", A4)]
)
def test_the_paper_is_that_of_the_country(locale: str, paper: QPageSize) -> None:
    assert usual_paper(QLocale(locale)) == paper
    assert usual_paper() in (A4, LETTER)


def test_a_printer_gets_the_paper_it_has(nine: CardProps, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(LETTER)
    printer.setFullPage(True)
    print_card(printer, nine, "light", FigureBuild.STURDY)
    document = QPdfDocument()
    assert document.load(str(tmp_path / "printed.pdf")) is QPdfDocument.Error.None_
    assert document.pageCount() == 2
    assert document.pagePointSize(0).toSize() == QSize(612, 792)


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # The offscreen platform has none.
def test_the_window_shows_a_preview_of_what_is_chosen(app: App) -> None:
    titles: list[str] = []

    def look(dialog: QDialog) -> None:
        dialog.grab()
        titles.append(dialog.windowTitle())
        dialog.reject()

    for source in ("hip-to-heel-press", "five-minute-reset"):
        app.practice.choose(source)
        with answer_dialog(look):
            click(app.window.practice, "Printcard")
    assert titles == ["Print: Hip to Heel Press", "Print: Quick Reset"]


def test_a_paragraph_breaks_where_it_must() -> None:
    words = "one two three four five six seven eight nine ten"
    narrow = Paragraph(words, mm(20), 10, "#000000")
    wide = Paragraph(words, mm(200), 10, "#000000")
    assert narrow.height > 2 * wide.height


def test_boxes_stand_where_they_are_put() -> None:
    places: list[tuple[float, float]] = []

    def box(height: float) -> Box:
        return Painted(height, lambda _painter, left, top: places.append((left, top)))

    image = QImage(4, 4, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    made = Stack(box(10.0), Space(5.0), Beside((0.0, box(3.0)), (7.0, box(8.0))), box(1.0))
    assert made.height == 24.0
    made.paint(painter, 100.0, 200.0)
    columns([box(1.0), box(2.0)], 30.0, 10.0).paint(painter, 0.0, 0.0)
    painter.end()
    assert places[:4] == [(100.0, 200.0), (100.0, 215.0), (107.0, 215.0), (100.0, 223.0)]
    assert places[4:] == [(0.0, 0.0), (20.0, 0.0)]
