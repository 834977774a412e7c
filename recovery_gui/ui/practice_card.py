# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The practice card: an exercise or a routine on one or two pages, to lay beside the mat."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.figure.palette import palette_named
from recovery_gui.figure.scene import compose
from recovery_gui.presentation.card_props import CardExercise, CardProps, CardStep
from recovery_gui.presentation.step_panel_props import AboutSection, Fact
from recovery_gui.ui.card_box import (
    Beside,
    Box,
    Painted,
    Paragraph,
    Space,
    Stack,
    columns,
    mm,
)
from recovery_gui.ui.figure_painter import paint_drawing
from recovery_gui.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme

MARGIN = mm(14)
GAP = mm(4)
FOOTER = mm(9)
# How many pages, and how much smaller it may be set for that; the last is the usual one.
FITS = (
    *((1, density) for density in (1.0, 0.92, 0.85)),
    *((2, density) for density in (1.0, 0.92, 0.85, 0.78, 0.71)),
    (999, 0.78),
)
SMALL_TYPE = 7.0  # Points; it is never set smaller.
FEW_STEPS = 4  # They stand two in a row, more stand three.
PICTURES = 4  # Of an exercise in the row of a routine.
SHARES = (0.35, 0.5, 0.65)  # Of the width, that the first column of cautions may take.
PAPER = LIGHT._replace(background="#FFFFFF", panel="#FFFFFF")  # A tinted ground costs ink.
THEMES = {theme.name: theme for theme in (PAPER, DARK, HIGH_CONTRAST)}
BOLD, MEDIUM = QFont.Weight.DemiBold, QFont.Weight.Medium


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, build of the figure, and paper in dots."""

    theme: str
    build: FigureBuild
    paper: QSizeF


class PracticeCard:
    """A card laid out on pages of a paper; `paint_page` paints in dots of 1/300 inch.

    It is set a little smaller where that saves a page, and smaller still for two pages.
    """

    def __init__(self, props: CardProps, look: Look) -> None:
        self._props = props
        self._look = look
        for most, density in FITS:
            self._pages = _Layout(props, look, density).pages()
            if len(self._pages) <= most:
                break

    @property
    def page_count(self) -> int:
        """How many pages it takes."""
        return len(self._pages)

    def paint_page(self, painter: QPainter, page: int, *, ground: bool) -> None:
        """Paint one page; `ground` is False where the paper itself is the ground."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = THEMES[self._look.theme]
        if ground:
            painter.fillRect(QRectF(0, 0, *self._look.paper.toTuple()), theme.color("panel"))
        top = MARGIN
        for box in self._pages[page]:
            box.paint(painter, MARGIN, top)
            top += box.height
        self._paint_footer(painter, page, theme)

    def _paint_footer(self, painter: QPainter, page: int, theme: Theme) -> None:
        width = self._look.paper.width() - 2 * MARGIN
        top = self._look.paper.height() - MARGIN - mm(3)
        Paragraph(self._props.footer, width, 7, theme.mute).paint(painter, MARGIN, top)
        if self.page_count > 1:
            number = Paragraph(f"{page + 1} / {self.page_count}", width, 7, theme.mute, MEDIUM)
            number.paint(painter, MARGIN + width - mm(6), top)


class _Layout:
    """Boxes in the size that a density asks for."""

    def __init__(self, props: CardProps, look: Look, density: float) -> None:
        self._props = props
        self._look = look
        self._density = density
        self._theme = THEMES[look.theme]
        self._palette = palette_named(look.theme)
        self._width = look.paper.width() - 2 * MARGIN

    def pages(self) -> list[list[Box]]:
        """The boxes of each page, from the top."""
        room = self._look.paper.height() - 2 * MARGIN - FOOTER
        cautions = [self._cautions()] if self._props.cautions else []
        boxes = [self._head(), *self._rows(), *cautions]
        pages: list[list[Box]] = [[]]
        for box in boxes:
            if pages[-1] and sum(one.height for one in pages[-1]) + box.height > room:
                pages.append([])
            pages[-1].append(box)
        return pages

    def _head(self) -> Box:
        props, theme, width = self._props, self._theme, self._width
        facts = [self._fact(fact, (width + GAP) / len(props.facts) - GAP) for fact in props.facts]
        return Stack(
            self._text(props.kind.upper(), width, 8, theme.accent_text, BOLD),
            self._text(props.title, width, 26, theme.ink, BOLD),
            self._text(props.lead, width, 11, theme.mute),
            Space(mm(3)),
            columns(facts, width, GAP),
            Space(mm(4) * self._density),
            self._rule(),
            Space(mm(4) * self._density),
        )

    def _rows(self) -> list[Box]:
        steps = self._props.steps
        across = 2 if len(steps) <= FEW_STEPS else 3
        starts = range(0, len(steps), across)
        return [
            *(self._exercise(one) for one in self._props.exercises),
            *(self._step_row(steps[first : first + across], across) for first in starts),
        ]

    def _exercise(self, exercise: CardExercise) -> Box:
        """Words at the left, pictures at the right, and what to take care of below them."""
        theme, aside, indent = self._theme, mm(54), mm(8)
        words = aside - GAP - indent
        told = Stack(
            self._text(exercise.name, words, 11, theme.ink, BOLD),
            Space(mm(0.5)),
            self._text(exercise.detail, words, 8, theme.mute, MEDIUM),
            Space(mm(1)),
            self._text(exercise.dose, words, 8, theme.ink),
        )
        number = self._text(exercise.number, indent, 15, theme.accent_text, BOLD)
        gap, width = mm(2.5), self._width - aside
        cell = (width + gap) / max(PICTURES, len(exercise.steps)) - gap
        steps = [self._step(step, cell, cell * 0.72, 7.5) for step in exercise.steps]
        shown = Beside(*((place * (cell + gap), step) for place, step in enumerate(steps)))
        below = self._width - indent
        cautions = (self._text(line, below, SMALL_TYPE, theme.mute) for line in exercise.cautions)
        return Stack(
            Beside((0.0, number), (indent, told), (aside, shown)),
            Space(mm(1)),
            Beside((indent, Stack(*cautions))),
            Space(mm(5) * self._density),
        )

    def _step_row(self, steps: Sequence[CardStep], across: int) -> Box:
        cell = (self._width + GAP) / across - GAP
        made = [self._step(step, cell, cell * 0.62, 9) for step in steps]
        row = Beside(*((place * (cell + GAP), box) for place, box in enumerate(made)))
        return Stack(row, Space(mm(4.5) * self._density))

    def _step(self, step: CardStep, width: float, height: float, points: float) -> Box:
        theme, indent = self._theme, mm(0.45) * points
        room = width - indent
        words = [self._text(step.words, room, points, theme.ink)]
        if step.cue:
            words.append(self._text(step.cue, room, points, theme.accent_text, BOLD))
        number = self._text(step.number, indent, points, theme.accent_text, BOLD)
        return Stack(
            self._picture(step, width, height * self._density),
            Space(mm(1.2)),
            Beside((0.0, number), (indent, Stack(*words))),
        )

    def _picture(self, step: CardStep, width: float, height: float) -> Box:
        theme = self._theme

        def paint(painter: QPainter, left: float, top: float) -> None:
            place = QRectF(left, top, width, height)
            ground = QPainterPath()
            ground.addRoundedRect(place, mm(2), mm(2))
            painter.fillPath(ground, QColor(theme.background))
            painter.save()
            painter.setClipPath(ground)
            inset = place.adjusted(mm(1), mm(1), -mm(1), -mm(1))
            drawing = compose(step.picture, swing=step.swing, build=self._look.build)
            paint_drawing(painter, drawing, self._palette, inset)
            painter.restore()

        return Painted(height, paint)

    def _cautions(self) -> Box:
        """In columns of small type, on a soft ground."""
        told = min((self._columns(share) for share in SHARES), key=lambda box: box.height)
        padding = mm(3)

        def paint(painter: QPainter, left: float, top: float) -> None:
            ground = QPainterPath()
            height = told.height + 2 * padding
            ground.addRoundedRect(QRectF(left, top, self._width, height), mm(2), mm(2))
            painter.fillPath(ground, self._theme.color("soft"))
            told.paint(painter, left + GAP, top + padding)

        return Painted(told.height + 2 * padding, paint)

    def _columns(self, share: float) -> Box:
        """The first section in this share of the width, and another in the rest."""
        inner = self._width - 2 * GAP
        if len(self._props.cautions) == 1:
            return self._section(self._props.cautions[0], inner)
        places = ((0.0, share * inner - GAP), (share * inner, (1.0 - share) * inner))
        sections = zip(places, self._props.cautions, strict=False)
        return Beside(*((left, self._section(one, width)) for (left, width), one in sections))

    def _section(self, section: AboutSection, width: float) -> Box:
        theme, indent = self._theme, mm(2.5)
        lines = (
            Beside(
                (0.0, self._text("·", indent, SMALL_TYPE, theme.ink)),
                (indent, self._text(line, width - indent, SMALL_TYPE, theme.ink)),
            )
            for line in section.lines
        )
        heading = self._text(section.heading, width, 8, theme.accent_text, BOLD)
        return Stack(heading, Space(mm(0.8)), *lines)

    def _fact(self, fact: Fact, width: float) -> Box:
        return Stack(
            self._text(fact.heading, width, 7.5, self._theme.mute, MEDIUM),
            self._text(fact.text, width, 9, self._theme.ink),
        )

    def _rule(self) -> Box:
        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.fillRect(QRectF(left, top, self._width, mm(0.25)), self._theme.color("line"))

        return Painted(mm(0.25), paint)

    def _text(
        self,
        text: str,
        width: float,
        points: float,
        colour: str,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> Paragraph:
        size = max(points * self._density, min(points, SMALL_TYPE))
        return Paragraph(text, width, size, colour, weight)
