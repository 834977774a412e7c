# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A file dropped on the window is offered for import, and read by those who read all others."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent

from recovery_gui.core.fault import Fault
from recovery_gui.core.import_kind import ImportKind
from recovery_gui.core.language import tr
from recovery_gui.presentation.drop_props import drop_props
from recovery_gui.storage.import_kind import kind_of_file

if TYPE_CHECKING:
    from recovery_gui.keeping_room import KeepingRoom
    from recovery_gui.passing_room import PassingRoom
    from recovery_gui.presentation.shell_presenter import ShellPresenter
    from recovery_gui.ui.drop_sheet import DropSheet
    from recovery_gui.ui.main_window import MainWindow
    from recovery_gui.ui.window_watch import WindowWatch


class DroppingRoom:
    """Takes files while the pages are shown: neither a session nor a draft is disturbed."""

    def __init__(
        self,
        window: "MainWindow",
        watch: "WindowWatch",
        shell: "ShellPresenter",
        passing: "PassingRoom",
        keeping: "KeepingRoom",
    ) -> None:
        self._window, self._shell = window, shell
        self._passing, self._keeping = passing, keeping
        self._held = Path()
        self._kind: ImportKind | None = None
        watch.drag_entered.connect(self._look)

    @cached_property
    def sheet(self) -> "DropSheet":
        """What lies over the window meanwhile; built when something is first held over it."""
        from recovery_gui.ui.drop_sheet import DropSheet  # noqa: PLC0415 - seldom needed

        made = DropSheet(self._window)
        made.dropped.connect(self._dropped)
        return made

    def _look(self, event: QDragEnterEvent) -> None:
        """What comes is no file as a rule: words that are dragged into a field."""
        urls = event.mimeData().urls()
        if not urls or not self._window.shows_pages:
            return
        files = [Path(one.toLocalFile()) for one in urls]
        self._held = files[0]
        local = len(urls) == 1 and urls[0].isLocalFile()
        self._kind = kind_of_file(self._held) if local else None
        self.sheet.render_props(drop_props([one.name for one in files], self._kind))

    def _dropped(self) -> None:
        """Who lets go waits until we have answered, so that the question comes after it."""
        QTimer.singleShot(0, self._window, self._take)

    def _take(self) -> None:
        if self._kind is ImportKind.ROUTINES:
            self._passing.take_in(self._held)
        else:
            self._offer(self._held)

    def _offer(self, path: Path) -> None:
        """Ask whether a history is to come in, and tell where all others do what came of it.

        It is read first: what cannot come in is refused here, and not asked about.
        """
        from recovery_gui.ui.question_dialog import ask  # noqa: PLC0415 - seldom needed

        try:
            found = self._keeping.look(path)
        except Fault as fault:
            self._shell.tell(fault)
            return
        title = tr("Import the history in {name}?").format(name=path.name)
        words = tr("What you have stays; sessions that you do not have are added.")
        if ask(self._window, title, words, tr("Import")):
            self._window.open_transfer()
            self._keeping.take_in(path, found)
