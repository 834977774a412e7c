# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The files of one kind that came in or went out last, behind their button."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from recovery_gui.storage.recent_files import RecentFiles

if TYPE_CHECKING:
    from recovery_gui.core.import_kind import ImportKind
    from recovery_gui.storage.paths import Paths
    from recovery_gui.ui.recent_button import RecentButton


class RecentRoom:
    """`open_file` is called with the one that is chosen."""

    def __init__(
        self,
        button: "RecentButton",
        paths: "Paths",
        kind: "ImportKind",
        open_file: Callable[[Path], None],
    ) -> None:
        self._button, self._open_file = button, open_file
        self._files = RecentFiles(paths.recent, kind)
        button.chosen.connect(self._choose)
        button.clear_requested.connect(self._clear)

    def note(self, path: Path) -> None:
        """This one came in, or went out."""
        self._files.note(path)
        self.show()

    def show(self) -> None:
        """Offer those that are there by now."""
        self._button.render_files([str(one) for one in self._files.files()])

    def _choose(self, path: str) -> None:
        """One that has gone since is offered no more; what is said of it, its reader says."""
        self.show()
        self._open_file(Path(path))

    def _clear(self) -> None:
        self._files.clear()
        self.show()
