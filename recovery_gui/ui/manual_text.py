# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A chapter of the manual to read. Nothing but pictures of the manual is ever loaded into it."""

import re
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.manual_props import ManualProps
from recovery_gui.presentation.marked_words import marks
from recovery_gui.ui.theme import BODY, LIGHT, RADIUS, TITLE, Theme

WIDEST = 760  # Pixels of a line at 100 %: longer ones are hard to follow.
MARGIN = 28
PICTURE_WIDTH = 520
FIXED = (
    QTextFormat.Property.FontFamilies,
    QTextFormat.Property.FontFixedPitch,
    QTextFormat.Property.FontStyleHint,
)
PICTURE_LETTER = "\ufffc"  # Stands for a picture in a text.
INDENT = 26
LINE_HEIGHT = 140  # Percent.
PICTURE = re.compile(r"!\[[^\]]*\]\(([^/)]+)\)")
SIZES = {1: TITLE, 2: 17, 3: BODY}
DIALECT = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class ManualText(QTextBrowser):
    """Shows the chapter of `ManualProps`; `read_picture` gives the bytes of one of its pictures."""

    link_followed = Signal(str)

    def __init__(self, read_picture: Callable[[str], bytes]) -> None:
        super().__init__()
        self.setObjectName("ManualText")
        self.setAccessibleName(tr("Manual"))
        self.setProperty("role", "paper")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))
        self._read_picture = read_picture
        self._theme = LIGHT
        self._props: ManualProps | None = None
        self._laid_out = 0

    def render_props(self, props: ManualProps) -> None:
        """Show the chapter from its top, or at the line that was asked for."""
        last, self._props = self._props, props
        if last is None or last.text != props.text:
            self._lay_out()
        self._mark(props.words)
        if props.line:
            self._go_to(props.line)
        elif last is None or last.text != props.text:
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_theme(self, theme: Theme) -> None:
        """Show the chapter in the theme's colours and sizes from now on."""
        self._theme = theme
        self._lay_out_again()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: the pictures of the manual are there before they are asked for.

        An empty picture it is, because for None Qt would go and read the file itself.
        """
        return QImage()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        if self._picture_width != self._laid_out:
            self._lay_out_again()

    @property
    def _picture_width(self) -> int:
        return min(PICTURE_WIDTH, self.viewport().width() - 2 * MARGIN)

    def _set_margins(self) -> None:
        """Lines no longer than one can follow."""
        wide = self._theme.px(WIDEST)
        aside = max(MARGIN, self.viewport().width() - wide - MARGIN)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        shape.setMargin(0)
        shape.setTopMargin(MARGIN - 8)
        shape.setBottomMargin(MARGIN)
        shape.setLeftMargin(MARGIN)
        shape.setRightMargin(aside)
        frame.setFrameFormat(shape)

    def _lay_out_again(self) -> None:
        """The same text, at the place where it was."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._lay_out()
        if self._props is not None:
            self._mark(self._props.words)
        bar.setValue(round(share * bar.maximum()))

    def _lay_out(self) -> None:
        if self._props is None:
            return
        document = self.document()
        self._laid_out = self._picture_width
        document.clear()  # And with it the pictures of another width.
        document.setIndentWidth(self._theme.px(INDENT))
        document.setMarkdown(self._props.text, DIALECT)
        self._hang_pictures(self._props.text)  # The text before it empties the document.
        self._set_margins()
        for block in _blocks(document):
            self._dress(block)

    def _hang_pictures(self, text: str) -> None:
        for file in PICTURE.findall(text):
            image = QImage.fromData(self._read_picture(file))
            if not image.isNull():
                kind = QTextDocument.ResourceType.ImageResource.value
                self.document().addResource(kind, QUrl(file), self._framed(image))

    def _dress(self, block: QTextBlock) -> None:
        theme, level = self._theme, block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        height = 100 if PICTURE_LETTER in block.text() else LINE_HEIGHT
        shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(theme.px(18) if level > 1 else 0)
        shape.setBottomMargin(theme.px(4 if level > 1 or _goes_on(block) else 10))
        QTextCursor(block).mergeBlockFormat(shape)
        size = theme.title_px() if level == 1 else theme.px(SIZES.get(level, BODY))
        for start, length, look in _parts(block):
            cursor = QTextCursor(block)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            self._dress_words(look, size)
            cursor.setCharFormat(look)

    def _dress_words(self, look: QTextCharFormat, size: int) -> None:
        """Qt's own sizes of headings go; what is bold is as bold as the program's font can be."""
        if look.isImageFormat():
            return
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        look.setProperty(QTextFormat.Property.FontPixelSize, size)
        if look.fontWeight() > QFont.Weight.Medium:
            look.setFontWeight(QFont.Weight.DemiBold)
        if look.isAnchor():
            look.setForeground(self._theme.color("accent_text"))
        if look.fontFixedPitch():  # Names of keys and files.
            for told in FIXED:
                look.clearProperty(told)
            look.setFontWeight(QFont.Weight.Medium)
            look.setBackground(self._theme.color("soft"))

    def _mark(self, words: Sequence[str]) -> None:
        """Give what was searched for a ground of its own."""
        look = QTextCharFormat()
        look.setBackground(self._theme.color("accent"))
        look.setForeground(self._theme.color("button_ink"))
        hits = list[QTextEdit.ExtraSelection]()
        for block in _blocks(self.document()) if words else ():
            for mark in marks(block.text(), words):
                hit = QTextEdit.ExtraSelection()
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + mark.start)
                end = block.position() + mark.start + mark.length
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                hit.cursor, hit.format = cursor, look
                hits.append(hit)
        self.setExtraSelections(hits)

    def _go_to(self, line: str) -> None:
        """Put the cursor before this line, and the line below the top."""
        for block in _blocks(self.document()):
            if " ".join(block.text().split()) == line:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - MARGIN)
                return

    def _framed(self, image: QImage) -> QPixmap:
        """On a card with round corners: pictures are of the light theme."""
        ratio, wide = self.devicePixelRatioF(), self._picture_width
        pixels = max(round(wide * ratio), 1)
        scaled = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
        made = QPixmap(scaled.size())
        made.fill(Qt.GlobalColor.transparent)
        made.setDevicePixelRatio(ratio)
        room = QRectF(0.5, 0.5, scaled.width() / ratio - 1, scaled.height() / ratio - 1)
        card = QPainterPath()
        card.addRoundedRect(room, RADIUS, RADIUS)
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setClipPath(card)
        painter.drawImage(room, scaled)
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawPath(card)
        painter.end()
        return made


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _goes_on(block: QTextBlock) -> bool:
    """Whether it is an item of a list, and not the last one."""
    items: QTextList | None = block.textList()  # The stubs forget that there may be none.
    return items is not None and items.itemNumber(block) < items.count() - 1


def _parts(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """What of a paragraph looks alike: its place in the document, its letters, its look."""
    parts, walk = list[tuple[int, int, QTextCharFormat]](), block.begin()
    while not walk.atEnd():
        part = walk.fragment()
        parts.append((part.position(), part.length(), part.charFormat()))
        walk += 1
    return parts
