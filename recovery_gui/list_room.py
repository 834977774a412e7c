# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Favourites, what is left out and what is at hand, introduced to list and panel."""

from typing import TYPE_CHECKING

from recovery_gui.core.language import tr
from recovery_gui.presentation.marks_presenter import MarksPresenter
from recovery_gui.ui.key_line import KeyLine, bind

if TYPE_CHECKING:
    from recovery_gui.presentation.list_filter_props import ListFilter
    from recovery_gui.presentation.marks_presenter import OfferUndo
    from recovery_gui.presentation.practice_presenter import PracticePresenter
    from recovery_gui.services.catalog_service import CatalogService
    from recovery_gui.services.settings_service import SettingsService
    from recovery_gui.ui.practice_page import PracticePage

FAVOUR = KeyLine(("F",), tr("Make what you look at a favourite, or one no more."))


class ListRoom:
    """Connects what marks the library; F marks what is looked at."""

    def __init__(
        self,
        page: "PracticePage",
        practice: "PracticePresenter",
        settings: "SettingsService",
        catalog: "CatalogService",
        offer_undo: "OfferUndo",
    ) -> None:
        self._practice = practice
        self.marks = MarksPresenter(settings, catalog, offer_undo)
        page.exercises.filter_chosen.connect(self.filter)
        page.exercises.unfold_requested.connect(practice.unfold)
        for view in (page.exercises, page.panel):
            view.favourite_requested.connect(self.marks.toggle_favourite)
            view.leave_out_requested.connect(self.marks.leave_out)
            view.bring_back_requested.connect(self.marks.bring_back)
        bind(page, FAVOUR, lambda: self.marks.toggle_favourite(practice.source))

    def filter(self, wanted: "ListFilter") -> None:
        """Show what is wanted, and remember what is at hand."""
        self._practice.filter(wanted)
        self.marks.have(wanted.at_hand)
