# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The fields of a rating grid: before and after side by side, or only what it is now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr
from recovery_gui.core.side import Side
from recovery_gui.core.words import area_word, side_word
from recovery_gui.presentation.finish_props import RatingRow
from recovery_gui.presentation.text import sentence
from recovery_gui.ui.parts import label
from recovery_gui.ui.rating_field import RatingField

FIELDS_A_SIDE = 3  # before, after, and a gap
CENTRE = Qt.AlignmentFlag.AlignCenter
BEFORE, NOW = 1, 2  # Columns, where only what it is now is asked.


class RatingFields(QWidget):
    """The fields of some places. `before_rated` and `after_rated` carry area, side and rating."""

    before_rated = Signal(BodyArea, Side, object)
    after_rated = Signal(BodyArea, Side, object)

    def __init__(self, rows: tuple[RatingRow, ...], *, asks_now: bool) -> None:
        super().__init__()
        self._before: dict[tuple[BodyArea, Side], RatingField] = {}
        self._after: dict[tuple[BodyArea, Side], RatingField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 20, 24, 20)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        if asks_now:
            self._ask_now(rows)
        else:
            self._ask_both(rows)

    @property
    def fields(self) -> list[RatingField]:
        """Row by row, as one reads."""
        pairs = ((self._before.get(place), field) for place, field in self._after.items())
        return [field for pair in pairs for field in pair if field is not None]

    def show_ratings(self, rows: tuple[RatingRow, ...]) -> None:
        """Show the ratings of these very places."""
        for row in rows:
            if (row.area, row.side) in self._before:
                self._before[row.area, row.side].show_rating(row.before)
            self._after[row.area, row.side].show_rating(row.after)

    def _ask_now(self, rows: tuple[RatingRow, ...]) -> None:
        self._grid.addWidget(label("heading", text=tr("And now, 0 to 10?")), 0, 0)
        self._grid.addWidget(label("small", text=tr("before")), 0, BEFORE, CENTRE)
        self._grid.addWidget(label("small", text=tr("now")), 0, NOW, CENTRE)
        for line, row in enumerate(rows, start=1):
            self._grid.addWidget(label(text=row.label), line, 0)
            self._grid.addWidget(label("mute", text=str(row.before)), line, BEFORE, CENTRE)
            self._add_after(
                row,
                line,
                NOW,
                tr("{place}, now; {rating} before").format(place=row.label, rating=row.before),
            )

    def _ask_both(self, rows: tuple[RatingRow, ...]) -> None:
        """Side by side, and below them what is rated for both sides together."""
        self._grid.addWidget(label("heading", text=tr("How sore, 0 to 10?")), 0, 0, 2, 1)
        sides = list(dict.fromkeys(row.side for row in rows if row.side is not Side.NONE))
        below = self._add_block([row for row in rows if row.side is not Side.NONE], sides, 0, 0)
        both = [row for row in rows if row.side is Side.NONE]
        last = max(len(sides) - 1, 0)
        self._add_block(both, [Side.NONE] if both else [], below, last)

    def _add_block(
        self, rows: Sequence[RatingRow], sides: Sequence[Side], top: int, first: int
    ) -> int:
        """Headings from the line `top` and pair of columns `first` on, then the areas.

        The line below them is given back.
        """
        columns = {side: 1 + FIELDS_A_SIDE * (first + at) for at, side in enumerate(sides)}
        for side, place in columns.items():
            self._add_headings(side if side is not Side.NONE or top else None, top, place)
        areas = list(dict.fromkeys(row.area for row in rows))
        lines = {area: line for line, area in enumerate(areas, start=top + 2)}
        for area, line in lines.items():
            self._grid.addWidget(label(text=sentence(area_word(area))), line, 0)
        for row in sorted(rows, key=lambda one: lines[one.area]):
            line, place = lines[row.area], columns[row.side]
            self._add_before(row, line, place)
            self._add_after(row, line, place + 1, tr("{place}, after").format(place=row.label))
        return top + 2 + len(areas) if rows else top

    def _add_headings(self, side: Side | None, line: int, place: int) -> None:
        """The name of a side, if there are others, over before and after."""
        if side is not None:
            words = label("heading", text=sentence(side_word(side)))
            self._grid.addWidget(words, line, place, 1, 2, CENTRE)
        self._grid.addWidget(label("small", text=tr("before")), line + 1, place, CENTRE)
        self._grid.addWidget(label("small", text=tr("after")), line + 1, place + 1, CENTRE)
        self._grid.setColumnMinimumWidth(place + 2, 16)

    def _add_before(self, row: RatingRow, line: int, place: int) -> None:
        area, side = row.area, row.side
        field = self._before[area, side] = RatingField(
            tr("{place}, before").format(place=row.label)
        )
        field.rated.connect(lambda value: self.before_rated.emit(area, side, value))
        self._grid.addWidget(field, line, place, CENTRE)

    def _add_after(self, row: RatingRow, line: int, place: int, name: str) -> None:
        area, side = row.area, row.side
        field = self._after[area, side] = RatingField(name)
        field.rated.connect(lambda value: self.after_rated.emit(area, side, value))
        self._grid.addWidget(field, line, place, CENTRE)
