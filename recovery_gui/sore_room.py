# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where it hurts: the card on the Practice page, the large map, and the list that they narrow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from recovery_gui.core.place import Place
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import Settings
from recovery_gui.presentation.body_map_presenter import BodyMapPresenter
from recovery_gui.services.observable import Observable
from recovery_gui.ui.sore_card import SoreCard

if TYPE_CHECKING:
    from recovery_gui.presentation.practice_presenter import PracticePresenter
    from recovery_gui.presentation.shell_presenter import ShellPresenter
    from recovery_gui.ui.body_map_dialog import BodyMapDialog
    from recovery_gui.ui.main_window import MainWindow
    from recovery_gui.ui.theme import Theme


class SoreRoom:
    """Builds the card; the large map when it is first asked for.

    `card.build_requested` asks for a session that fits, from the large map too.
    """

    def __init__(
        self,
        window: "MainWindow",
        theme: "Theme",
        sore: Observable[tuple[Soreness, ...]],
        settings: Observable[Settings],
        practice: "PracticePresenter",
        shell: "ShellPresenter",
    ) -> None:
        self._window, self._theme = window, theme
        self._dialog: BodyMapDialog | None = None
        self.card = SoreCard()
        self.presenter = BodyMapPresenter(sore, settings, shell.offer_undo)
        self.presenter.props.subscribe(self.card.render_props)
        sore.subscribe(practice.note_sore)
        self.card.place_chosen.connect(self.presenter.toggle)
        self.card.place_entered.connect(self._go_on_with)
        self.card.rating_chosen.connect(self.presenter.rate)
        self.card.change_requested.connect(self.presenter.change)
        self.card.clear_requested.connect(self.presenter.clear)
        self.card.larger_requested.connect(self._open_map)
        self.card.list_requested.connect(self._open_list)
        self.card.set_theme(theme)
        window.body_requested.connect(self._enter_body)
        window.practice.exercises.card_room_changed.connect(self.card.set_room)
        window.practice.exercises.hang_card(self.card, self.card.tab_stops)

    @property
    def dialog(self) -> "BodyMapDialog":
        """The large map."""
        if self._dialog is None:
            self._dialog = self._made_dialog()
        return self._dialog

    def set_theme(self, theme: "Theme") -> None:
        """Dress card and map."""
        self._theme = theme
        self.card.set_theme(theme)
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    def _enter_body(self) -> None:
        """Put the keyboard on the small body; where there is no room for it, on the large one."""
        if self.card.map.isVisible():
            self.card.map.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._open_map()

    def _open_map(self) -> None:
        self.dialog.show_map()

    def _open_list(self) -> None:
        self.dialog.show_map(as_list=True)

    def _go_on_with(self, place: Place) -> None:
        """Whoever is tired presses Enter: this place, and a session for it."""
        self.presenter.mark(place)
        self.card.build_requested.emit()

    def _made_dialog(self) -> "BodyMapDialog":
        from recovery_gui.ui.body_map_dialog import BodyMapDialog  # noqa: PLC0415 - seldom needed

        dialog = BodyMapDialog(self._window)
        dialog.set_theme(self._theme)
        self.presenter.props.subscribe(dialog.render_props)
        dialog.place_chosen.connect(self.presenter.toggle)
        dialog.place_entered.connect(self._go_on_with)
        dialog.rating_chosen.connect(self.presenter.rate)
        dialog.change_requested.connect(self.presenter.change)
        dialog.clear_requested.connect(self.presenter.clear)
        dialog.build_requested.connect(self.card.build_requested)
        return dialog
