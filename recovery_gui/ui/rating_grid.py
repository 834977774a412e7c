# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How sore, place by place: before and after side by side, or only what it is now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.side import Side
from recovery_gui.presentation.finish_props import RatingRow
from recovery_gui.ui.parts import column
from recovery_gui.ui.rating_field import RatingField
from recovery_gui.ui.rating_fields import RatingFields

MOST_KEPT = 6


class RatingGrid(QFrame):
    """A card of rating fields, rendered from rows; says what was rated.

    The fields of the places that were asked for last are kept: most sessions ask for the same.
    """

    before_rated = Signal(BodyArea, Side, object)
    after_rated = Signal(BodyArea, Side, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName("Ratings")
        self._kept: dict[tuple[object, ...], RatingFields] = {}
        self._shape: tuple[object, ...] = ()
        self._content = column()
        self.setLayout(self._content)

    @property
    def fields(self) -> list[RatingField]:
        """Row by row, as one reads."""
        return self._kept[self._shape].fields if self._shape else []

    def render_rows(self, rows: tuple[RatingRow, ...], *, asks_now: bool) -> bool:
        """Show these ratings; whether other fields are shown than before."""
        before = [row.before for row in rows] if asks_now else []
        shape = (asks_now, *((row.area, row.side) for row in rows), *before)
        renewed = shape != self._shape
        if renewed:
            self._take_out(shape, rows, asks_now=asks_now)
        self._kept[shape].show_ratings(rows)
        return renewed

    def _take_out(
        self, shape: tuple[object, ...], rows: tuple[RatingRow, ...], *, asks_now: bool
    ) -> None:
        if self._shape:
            self._kept[self._shape].hide()
        made = self._kept.pop(shape, None) or self._make(rows, asks_now=asks_now)
        self._kept[shape] = made  # The latest one is the last.
        self._shape = shape
        made.show()
        while len(self._kept) > MOST_KEPT:
            self._kept.pop(next(iter(self._kept))).deleteLater()

    def _make(self, rows: tuple[RatingRow, ...], *, asks_now: bool) -> RatingFields:
        made = RatingFields(rows, asks_now=asks_now)
        made.before_rated.connect(self.before_rated)
        made.after_rated.connect(self.after_rated)
        self._content.addWidget(made)
        return made
