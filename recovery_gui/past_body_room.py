# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The body in the history: what was rated last, and a way to choose the area that is charted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.settings import Settings
from recovery_gui.presentation.history_body_presenter import HistoryBodyPresenter
from recovery_gui.services.observable import Observable
from recovery_gui.ui.past_body_dialog import PastBodyDialog

if TYPE_CHECKING:
    from recovery_gui.history_room import HistoryRoom
    from recovery_gui.services.history_archive import HistoryArchive
    from recovery_gui.ui.main_window import MainWindow
    from recovery_gui.ui.theme import Theme


class PastBodyRoom:
    """Hangs the body on the card of soreness."""

    def __init__(
        self,
        window: "MainWindow",
        history: "HistoryRoom",
        archive: "HistoryArchive",
        settings: Observable[Settings],
        theme: "Callable[[], Theme]",
    ) -> None:
        self._theme = theme
        self.dialog = PastBodyDialog(window)
        self.presenter = HistoryBodyPresenter(archive, settings, self.dialog.render_props)
        self.dialog.area_chosen.connect(history.soreness.choose)
        history.page.soreness.body_requested.connect(self._open)

    def _open(self, area: BodyArea | None) -> None:
        self.presenter.open()
        self.dialog.set_theme(self._theme())
        self.dialog.show_body(area)
