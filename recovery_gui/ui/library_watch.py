# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Watches the folders of the user's own files, and says when something in them has changed."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

SETTLE_MS = 150  # An editor writes in several steps; this is after the last of them.
MOST_FILES = 500


class LibraryWatch(QObject):
    """`changed` follows a change of a folder, or of a file in it, once things have settled.

    A folder that is not there yet is waited for in its parent. Coming back to the window
    counts as a change, too: some disks tell of none.
    """

    changed = Signal()

    def __init__(self, folders: Iterable[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = tuple(folders)
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self._settled.timeout.connect(self._tell)
        self._watcher.fileChanged.connect(lambda _path: self._settled.start())
        self._watcher.directoryChanged.connect(self._follow_folder)
        QGuiApplication.instance().applicationStateChanged.connect(self._follow_application)  # type: ignore[union-attr]
        self._watch()

    def _follow_folder(self, path: str) -> None:
        """A parent matters only when a folder has come into it: the history is written there."""
        watched = self._watcher.directories()
        come = [one for one in self._folders if str(one) not in watched and one.is_dir()]
        if come or Path(path) in self._folders:
            self._settled.start()

    def _follow_application(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._settled.start()

    def _tell(self) -> None:
        self._watch()
        self.changed.emit()

    def _watch(self) -> None:
        """Watch what is there now: a file that was replaced by another is no longer watched."""
        wanted = {str(path) for folder in self._folders for path in _places(folder)}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))


def _places(folder: Path) -> list[Path]:
    """The folder and its files, or its parent while it is not there."""
    if not folder.is_dir():
        return [folder.parent] if folder.parent.is_dir() else []
    return [folder, *sorted(folder.glob("*.toml"))[:MOST_FILES]]
