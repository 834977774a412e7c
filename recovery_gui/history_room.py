# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The History page and its presenters, introduced to each other when the page is first opened."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtWidgets import QFileDialog

from recovery_gui.core.language import tr
from recovery_gui.presentation.history_bars_presenter import BarsPresenter
from recovery_gui.presentation.history_bin_presenter import BinPresenter
from recovery_gui.presentation.history_calendar_presenter import CalendarPresenter
from recovery_gui.presentation.history_edit_presenter import EditPresenter
from recovery_gui.presentation.history_edit_props import EditProps, UndoProps
from recovery_gui.presentation.history_overview_presenter import OverviewPresenter
from recovery_gui.presentation.history_soreness_presenter import SorenessPresenter
from recovery_gui.presentation.history_table_presenter import SessionTablePresenter
from recovery_gui.presentation.history_totals_presenter import TotalsPresenter
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.ui.bin_dialog import BinDialog
from recovery_gui.ui.session_dialog import SessionDialog

if TYPE_CHECKING:
    from recovery_gui.presentation.shell_presenter import ShellPresenter
    from recovery_gui.services.history_archive import HistoryArchive
    from recovery_gui.ui.chart_card import ChartCard
    from recovery_gui.ui.main_window import MainWindow
    from recovery_gui.ui.theme import Theme

PICTURES = {"PNG (*.png)": ".png", "SVG (*.svg)": ".svg"}
NewFile = Callable[..., tuple[str, str]]


class HistoryRoom:
    """The page, which `build` fills. Making one imports pyqtgraph."""

    def __init__(
        self,
        window: "MainWindow",
        archive: "HistoryArchive",
        shell: "ShellPresenter",
        theme: "Theme",
    ) -> None:
        from recovery_gui.ui.history_page import HistoryPage  # noqa: PLC0415 - imports pyqtgraph

        self.page: HistoryPage = HistoryPage()
        self._window, self._archive, self._shell = window, archive, shell
        self._deleted = ""
        self._theme = theme

    def build(self) -> Iterator[bool]:
        """Fill the page piece by piece, each a few hundredths of a second over a long history."""
        self.page.set_theme(self._theme)
        yield True
        yield from self._build_presenters()
        self._build_dialogs()
        self._connect_charts()
        self._connect_sessions()
        yield True

    def _build_presenters(self) -> Iterator[bool]:
        page, archive = self.page, self._archive
        self.overview = OverviewPresenter(archive, page.render_props)
        yield True
        self.bars = BarsPresenter(archive, page.weeks.render_props)
        yield True
        self.soreness = SorenessPresenter(archive, page.soreness.render_props)
        yield True
        self.calendar = CalendarPresenter(archive, page.calendar.render_props)
        yield True
        self.totals = TotalsPresenter(archive, page.render_totals)
        yield True
        self.table = SessionTablePresenter(archive, page.sessions.render_props)
        page.sessions.table.rows.fetch = self.table.page

    def _build_dialogs(self) -> None:
        self.form, self.bin_dialog = SessionDialog(self._window), BinDialog(self._window)
        self.edit = EditPresenter(
            self._archive, lambda: str(uuid4()), self._show_form, self._show_undo
        )
        self.bin = BinPresenter(self._archive, self.bin_dialog.render_props)
        self.form.save_requested.connect(self.edit.save)
        self.form.close_requested.connect(self.edit.close)
        self.bin_dialog.restore_requested.connect(self.bin.restore)

    def _connect_charts(self) -> None:
        page = self.page
        page.weeks.span_chosen.connect(self.bars.choose_span)
        page.weeks.span_chosen.connect(self.soreness.choose_span)
        page.weeks.measure_chosen.connect(self.bars.choose_measure)
        page.weeks.week_marked.connect(self.bin.mark_week)
        page.soreness.area_chosen.connect(self.soreness.choose)
        page.calendar.back_requested.connect(self.calendar.back)
        page.calendar.forward_requested.connect(self.calendar.forward)
        for card in (page.weeks, page.soreness, page.calendar):
            card.picture_requested.connect(lambda card=card: self._keep_picture(card))

    def _connect_sessions(self) -> None:
        sessions, table = self.page.sessions, self.page.sessions.table
        sessions.words_edited.connect(self.table.search)
        sessions.exercise_chosen.connect(self.table.choose_exercise)
        sessions.area_chosen.connect(self.table.choose_area)
        sessions.add_requested.connect(self.edit.add)
        sessions.bin_requested.connect(self.bin_dialog.show_bin)
        table.sort_chosen.connect(
            lambda column, descending: self.table.sort(column, descending=descending)
        )
        table.edit_requested.connect(self.edit.open)
        table.delete_requested.connect(self.edit.delete)
        table.undo_requested.connect(self._undo)

    def _show_form(self, props: EditProps) -> None:
        self.form.render_props(props)
        if props.form is None and props.problems:
            self._shell.announce(" ".join(props.problems))

    def _show_undo(self, props: UndoProps) -> None:
        """Above the pages, where every message stands."""
        self._deleted = props.session_id
        if props.session_id:
            self._shell.offer_undo(props.words, self._undo)
        elif props.words:
            self._shell.announce(props.words)
        else:
            self._shell.dismiss()

    def _undo(self) -> None:
        if self._deleted:
            self.edit.undo(self._deleted)

    def _keep_picture(self, card: "ChartCard") -> None:
        name, kind = QFileDialog.getSaveFileName(
            self._window, tr("Keep the chart"), f"{card.title.text()}.png", ";;".join(PICTURES)
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in PICTURES.values():
            path = path.with_name(path.name + PICTURES.get(kind, ".png"))
        picture = card.picture(path.suffix.lower())
        self._shell.attempt(lambda: write_atomically(path, picture))
