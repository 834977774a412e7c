# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The manual, read and searched by real keys and clicks."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextBlock, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from recovery_gui.core.manual import Chapter
from recovery_gui.presentation.manual_lines import lines_of
from recovery_gui.presentation.manual_presenter import NOTHING, ManualPresenter
from recovery_gui.presentation.manual_props import ManualProps
from recovery_gui.presentation.marked_words import marks, words_of
from recovery_gui.storage.manual_files import read_manual, read_picture
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.found_lines import FoundLines
from recovery_gui.ui.manual_text import PICTURE_LETTER, ManualText
from recovery_gui.ui.manual_window import ManualWindow
from recovery_gui.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from tests.ui.conftest import Show
from tests.ui.hand import click, find, focused, key, keys

CHAPTERS = read_manual(resources_dir(), "en")
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key

# The offscreen platform can neither raise windows nor tell sizes.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Reader:
    """The manual's window with the real chapters, and what it asked of the desktop."""

    def __init__(self, qtbot: QtBot, chapters: tuple[Chapter, ...] = CHAPTERS) -> None:
        self.parent = QLabel()
        self.parent.resize(1280, 800)
        qtbot.addWidget(self.parent)
        self.window = ManualWindow(partial(read_picture, resources_dir(), "en"), self.parent)
        self.props: list[ManualProps] = []
        self.web: list[str] = []
        presenter = self.presenter = ManualPresenter(chapters, self._render, self.web.append)
        self.window.search_edited.connect(presenter.search)
        self.window.chapter_chosen.connect(presenter.choose)
        self.window.found_entered.connect(presenter.enter)
        self.window.link_followed.connect(presenter.follow)
        with qtbot.waitExposed(self.window):
            self.window.come_forward()
        self.text = find(self.window, ManualText, "ManualText")

    def _render(self, props: ManualProps) -> None:
        self.props.append(props)
        self.window.render_props(props)

    @property
    def now(self) -> ManualProps:
        return self.props[-1]

    def at(self) -> str:
        """The line where the cursor of the text is."""
        return self.text.textCursor().block().text()

    def marked(self) -> list[str]:
        """The words that have a ground of their own."""
        hits = self.text.extraSelections()
        return [hit.cursor.selectedText() for hit in hits]


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    return Reader(qtbot)


def test_the_search_has_the_keyboard_and_typing_finds(reader: Reader) -> None:
    assert focused(reader.window).objectName() == "ManualSearch"
    keys(reader.window, "presenter")
    found = find(reader.window, FoundLines, "FoundLines")
    assert found.isVisible()
    assert not find(reader.window, FoundLines, "ManualChapters").isVisible()
    assert [one.title for one in reader.now.found] == ["On the floor"]
    assert find(reader.window, QLabel, "ManualSummary").text() == "1 place"


def test_enter_goes_to_the_place_and_marks_what_was_searched(reader: Reader) -> None:
    keys(reader.window, "weeks bars")
    key(reader.window, Key.Key_Return)
    assert reader.now.titles[reader.now.chapter] == "Before and after, and the history"
    assert reader.at().startswith("The bars are weeks")
    assert {word.casefold() for word in reader.marked()} == {"weeks", "bars"}
    top = reader.text.cursorRect().top()
    assert 0 <= top < reader.text.viewport().height() // 2


def test_arrows_and_enter_go_from_place_to_place(reader: Reader) -> None:
    keys(reader.window, "roller")
    assert len(reader.now.found) > 2
    key(reader.window, Key.Key_Down)
    assert focused(reader.window).objectName() == "FoundLines"
    for place in (1, 2):
        key(reader.window, Key.Key_Down)
        key(reader.window, Key.Key_Return)
        assert reader.at() == reader.now.found[place].line
    key(reader.window, Key.Key_F, CONTROL)
    assert focused(reader.window).objectName() == "ManualSearch"


def test_a_click_on_a_place_goes_there(reader: Reader) -> None:
    keys(reader.window, "roller")
    found = find(reader.window, FoundLines, "FoundLines")
    second = found.visualRect(found.model().index(1, 0)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert reader.at() == reader.now.found[1].line


def test_what_is_not_there_is_said_and_escape_clears_then_closes(reader: Reader) -> None:
    keys(reader.window, "trampoline")
    assert find(reader.window, QLabel, "ManualSummary").text() == NOTHING
    assert find(reader.window, FoundLines, "ManualChapters").isVisible()
    for tried in (Key.Key_Down, Key.Key_Return):  # Nothing was found: the field keeps the keyboard.
        key(reader.window, tried)
        assert focused(reader.window).objectName() == "ManualSearch"
    key(reader.window, Key.Key_Escape)
    assert find(reader.window, QLineEdit, "ManualSearch").text() == ""
    assert find(reader.window, FoundLines, "ManualChapters").isVisible()
    assert reader.marked() == []
    assert reader.window.isVisible()
    key(reader.window, Key.Key_Escape)
    assert not reader.window.isVisible()


def test_chapters_are_chosen_by_click_key_and_arrow(reader: Reader) -> None:
    chapters = find(reader.window, FoundLines, "ManualChapters")
    third = chapters.visualRect(chapters.model().index(2, 0)).center()
    QTest.mouseClick(chapters.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert reader.now.chapter == 2
    key(reader.window, Key.Key_Down)
    key(reader.window, Key.Key_Return)
    assert reader.now.chapter == 3
    key(reader.window, Key.Key_Up, ALT)
    assert reader.now.chapter == 2
    key(reader.window, Key.Key_Down, ALT)
    assert reader.now.chapter == 3
    click(reader.window, "Nextchapter")
    assert reader.now.chapter == 4
    click(reader.window, "Previouschapter")
    assert reader.now.chapter == 3


def test_links_are_followed_by_keyboard_and_by_click(reader: Reader) -> None:
    reader.text.setFocus()
    key(reader.text, Key.Key_Tab)
    key(reader.text, Key.Key_Return)
    assert reader.now.titles[reader.now.chapter] == "The window"
    _click_link(reader, "when it hurts")
    assert reader.now.titles[reader.now.chapter] == "When it hurts"
    assert reader.web == []


def test_a_link_into_the_web_goes_to_the_desktop_on_a_click_alone(reader: Reader) -> None:
    history = [chapter.title for chapter in CHAPTERS].index("Before and after, and the history")
    reader.window.chapter_chosen.emit(history)
    assert reader.web == []
    _click_link(reader, "Salaffi et al. 2004")
    assert reader.web == ["https://pubmed.ncbi.nlm.nih.gov/15207508"]
    assert reader.now.chapter == history


def _click_link(reader: Reader, words: str) -> None:
    cursor = reader.text.document().find(words)
    assert cursor.charFormat().isAnchor()
    reader.text.setTextCursor(cursor)
    reader.text.ensureCursorVisible()
    place = reader.text.cursorRect(cursor).center() - QPoint(4, 0)
    QTest.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=[chapter.name for chapter in CHAPTERS])
def test_every_line_that_can_be_found_is_gone_to(qtbot: QtBot, chapter: Chapter) -> None:
    """The plain lines that are searched are those that Qt makes of the Markdown."""
    text = ManualText(lambda _name: b"")
    qtbot.addWidget(text)
    blocks = [block.text() for block in _blocks(text, chapter.text)]
    shown = [" ".join(block.split()) for block in blocks if PICTURE_LETTER not in block]
    assert [line for line in shown if line] == list(lines_of(chapter.text))
    for line in lines_of(chapter.text):
        text.render_props(ManualProps((), 0, chapter.text, line=line))
        assert " ".join(text.textCursor().block().text().split()) == line


def _blocks(text: ManualText, markdown: str) -> list[QTextBlock]:
    text.render_props(ManualProps((), 0, markdown))
    document = text.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_is_dressed_in_the_theme(show: Show, theme: Theme, scale: float) -> None:
    text = ManualText(partial(read_picture, resources_dir(), "en"))
    show(text)
    dressed = theme._replace(scale=scale)
    text.render_props(ManualProps((), 0, "# Title\n\nWords and a [link](01-a.md).\n\n## Below\n"))
    text.set_theme(dressed)
    sizes = {}
    for number in range(text.document().blockCount()):
        block = text.document().findBlockByNumber(number)
        sizes[block.text()] = block.begin().fragment().charFormat().font().pixelSize()
    assert sizes["Title"] == dressed.title_px()
    assert sizes["Below"] == dressed.px(17)
    assert sizes["Words and a link."] == dressed.px(14)
    link = text.document().find("link").charFormat().foreground().color()
    assert link == QColor(theme.accent_text)


def test_a_theme_leaves_the_reader_where_she_was(reader: Reader) -> None:
    keys(reader.window, "noticed trampoline consistency")
    key(reader.window, Key.Key_Return)
    bar = reader.text.verticalScrollBar()
    before, hits = bar.value() / bar.maximum(), len(reader.marked())
    assert before > 0
    assert hits
    reader.window.set_theme(DARK)
    assert bar.value() / bar.maximum() == pytest.approx(before, abs=0.05)
    assert len(reader.marked()) == hits


def test_pictures_are_framed_and_fit_the_text(reader: Reader) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = reader.text.document().resource(kind, QUrl("practice.png"))
    width = picture.width() / picture.devicePixelRatio()
    assert width == 520
    image = picture.toImage()
    assert image.pixelColor(0, 0).alpha() == 0  # A round corner.
    assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
    reader.window.resize(640, 420)
    picture = reader.text.document().resource(kind, QUrl("practice.png"))
    assert picture.width() / picture.devicePixelRatio() < 400
    assert reader.text.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "markdown",
    [
        "![a](/etc/hostname)",
        "![a](file:///etc/hostname)",
        "![a](https://example.org/a.png)",
        "![a](../pictures/../../icons/icon.png)",
        "![a](../fonts/a.png)",
        "![a](../de/practice.png)",
        "![a](gone.png)",
        "![a](data:image/png;base64,iVBORw0KGgo=)",
        '<img src="file:///etc/hostname"> <b>bold</b>',
        "![a](:/qt-project.org/styles/commonstyle/images/file-16.png)",
    ],
)
def test_nothing_but_pictures_of_the_manual_is_loaded(qtbot: QtBot, markdown: str) -> None:
    asked = list[str]()

    def read(name: str) -> bytes:
        asked.append(name)
        return read_picture(resources_dir(), "en", name)

    text = ManualText(read)
    qtbot.addWidget(text)
    text.render_props(ManualProps((), 0, f"# A\n\n{markdown}\n"))
    text.resize(600, 400)
    text.grab()
    assert set(asked) <= {"gone.png"}
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in (*asked, "/etc/hostname", "https://example.org/a.png"):
        loaded = text.document().resource(kind, QUrl(name))
        assert isinstance(loaded, QImage)
        assert loaded.isNull()
    if "<b>" in markdown:
        assert "<b>bold</b>" in text.toPlainText()


@pytest.mark.qt_log_ignore("No document for", "This plugin does not", extend=True)
def test_a_file_beside_the_manual_is_no_page_of_it(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Secret")
    reader.text.setSource(QUrl.fromLocalFile(str(tmp_path / "a.md")))
    assert "Secret" not in reader.text.toPlainText()
    reader.window.link_followed.emit(str(tmp_path / "a.md"))
    assert reader.now.text == CHAPTERS[0].text


def test_words_stand_out_where_they_are_found(reader: Reader) -> None:
    """The marks of the list are those of its text."""
    keys(reader.window, "sore")
    for one in reader.now.found:
        assert one.marks == marks(one.excerpt, words_of("sore"))
        assert one.marks


def test_what_was_found_is_painted_in_bold_colour(reader: Reader) -> None:
    keys(reader.window, "presenter")
    found = find(reader.window, FoundLines, "FoundLines")
    image = found.grab().toImage()
    colours = {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }
    assert QColor(LIGHT.accent_text).name() in colours


def test_large_text_fits_a_small_window(reader: Reader) -> None:
    reader.window.set_theme(LIGHT._replace(scale=2.0))
    reader.window.resize(1000, 576)
    reader.window.grab()
    chapters = find(reader.window, FoundLines, "ManualChapters")
    assert chapters.horizontalScrollBar().maximum() == 0
    assert reader.text.horizontalScrollBar().maximum() == 0
    assert reader.window.width() == 1000
    assert QPointF(chapters.pos()).x() == 0
