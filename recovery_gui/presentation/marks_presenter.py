# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the user marks in the library: favourites, what is left out, and what is at hand."""

from collections.abc import Callable
from dataclasses import replace

from recovery_gui.core.equipment import Equipment
from recovery_gui.core.language import tr
from recovery_gui.core.settings import PracticeSettings
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.settings_service import SettingsService

OfferUndo = Callable[[str, Callable[[], None]], None]


class MarksPresenter:
    """Keeps the marks in the settings. `offer_undo` tells what was done, and how to undo it."""

    def __init__(
        self, settings: SettingsService, catalog: CatalogService, offer_undo: OfferUndo
    ) -> None:
        self._settings = settings
        self._catalog = catalog
        self._offer_undo = offer_undo

    def toggle_favourite(self, source: str) -> None:
        """Make an exercise or a routine, by id, a favourite, or one no more."""
        held = self._marks.favourites
        self._change(favourites=_without(held, source) if source in held else (*held, source))

    def leave_out(self, exercise: str) -> None:
        """Offer this exercise no more; it can be undone."""
        known = self._catalog.exercise(exercise)
        if known is None or exercise in self._marks.left_out:
            return
        self._change(left_out=(*self._marks.left_out, exercise))
        text = tr("{exercise} is left out, and stands at the end of the list.")
        self._offer_undo(text.format(exercise=known.name), lambda: self.bring_back(exercise))

    def bring_back(self, exercise: str) -> None:
        """Offer it again."""
        self._change(left_out=_without(self._marks.left_out, exercise))

    def have(self, at_hand: tuple[Equipment, ...] | None) -> None:
        """Remember what equipment there is; None for everything."""
        self._change(equipment=at_hand)

    @property
    def _marks(self) -> PracticeSettings:
        return self._settings.settings.value.practice

    def _change(self, **changes: object) -> None:
        marks = replace(self._marks, **changes)  # type: ignore[arg-type]
        if marks != self._marks:
            self._settings.change(replace(self._settings.settings.value, practice=marks))


def _without(ids: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(one for one in ids if one != gone)
