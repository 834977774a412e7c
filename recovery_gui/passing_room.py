# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routines passed on: written to a file, and taken in from one."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from recovery_gui.core.import_kind import ImportKind
from recovery_gui.core.language import tr
from recovery_gui.presentation.import_presenter import ImportPresenter
from recovery_gui.recent_room import RecentRoom
from recovery_gui.storage.library_files import LibraryFiles

if TYPE_CHECKING:
    from recovery_gui.core.arrival import Merged
    from recovery_gui.presentation.import_props import ImportProps
    from recovery_gui.presentation.practice_presenter import PracticePresenter
    from recovery_gui.presentation.shell_presenter import ShellPresenter
    from recovery_gui.services.catalog_service import CatalogService
    from recovery_gui.storage.paths import Paths
    from recovery_gui.ui.import_dialog import ImportDialog
    from recovery_gui.ui.main_window import MainWindow
    from recovery_gui.ui.recent_button import RecentButton

EXPORTED = tr("Recovery routines (*.json)")
TAKEN = tr("Recovery routines (*.json *.toml)")


class PassingRoom:
    """The dialog is built when it is first needed."""

    def __init__(
        self,
        window: "MainWindow",
        catalog: "CatalogService",
        paths: "Paths",
        shell: "ShellPresenter",
        practice: "PracticePresenter",
        recent: "RecentButton",
    ) -> None:
        self._window, self._shell, self._practice = window, shell, practice
        self._opened = Path()
        self._files = LibraryFiles(paths)
        self._recent = RecentRoom(recent, paths, ImportKind.ROUTINES, self.take_in)
        self._recent.show()
        self.presenter = ImportPresenter(self._files, catalog, self._show, self._done)

    @cached_property
    def dialog(self) -> "ImportDialog":
        """What a file would bring."""
        from recovery_gui.ui.import_dialog import ImportDialog  # noqa: PLC0415 - seldom needed

        made = ImportDialog(self._window)
        made.decided.connect(self.presenter.decide)
        made.take_requested.connect(self.presenter.take)
        made.close_requested.connect(self.presenter.close)
        return made

    def choose_import(self) -> None:
        """Ask for a file, and show what it would bring."""
        name, _kind = QFileDialog.getOpenFileName(self._window, tr("Import routines"), "", TAKEN)
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Show what a file would bring."""
        self._opened = path
        self.presenter.open(path)

    def choose_export(self) -> None:
        """Ask where to, and write the chosen routine there."""
        chosen = self._practice.source
        name, _kind = QFileDialog.getSaveFileName(
            self._window, tr("Export the routine"), f"{chosen}.json", EXPORTED
        )
        if name:
            path = Path(name)
            self._shell.attempt(
                lambda: self._export(chosen, path.with_suffix(path.suffix or ".json"))
            )

    def _export(self, chosen: str, path: Path) -> None:
        exercises = self._files.export([chosen], path)
        self._recent.note(path)
        words = tr("The routine is written to {file}.")
        if exercises:
            words = tr(
                "The routine is written to {file}, with %n exercise(s) of your own in it.",
                "",
                exercises,
            )
        self._shell.announce(words.format(file=path))

    def _show(self, props: "ImportProps | None") -> None:
        self.dialog.render_props(props)

    def _done(self, merged: "Merged", words: str) -> None:
        self._recent.note(self._opened)
        for came in (*merged.routines, *merged.exercises)[:1]:
            self._practice.choose(came)
        self._shell.announce(words)
