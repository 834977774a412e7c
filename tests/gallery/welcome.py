# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The first page that someone new sees, and what a desktop asks of a window."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent

from recovery_gui.core.import_kind import ImportKind
from recovery_gui.storage.recent_files import RecentFiles
from tests.gallery.look import Look, Sitting


def welcome(look: Look, data_dir: Path, out: Path) -> None:
    """As it comes, and the page behind it."""
    new = replace(look, more=(*look.more, "welcomed = false"))
    new.write_settings(data_dir)
    seat = Sitting(new, data_dir, out)
    seat.keep("welcome")
    seat.click("Lookaroundfirst")
    seat.keep("welcome-over")
    seat.close()


def desktop(look: Look, data_dir: Path, out: Path) -> None:
    """Files held over the window, those that came last, and another language."""
    look.write_settings(data_dir)
    files = [
        data_dir / name for name in ("evening.toml", "stronger-hips & calves.toml", "holiday.jpg")
    ]
    for file in files[:2]:
        file.touch()
        RecentFiles(data_dir / "recent-files.json", ImportKind.ROUTINES).note(file)
    RecentFiles(data_dir / "recent-files.json", ImportKind.HISTORY).note(files[0])
    seat = Sitting(look, data_dir, out)
    for name, file in (("drop", files[0]), ("drop-refused", files[2])):
        _hold(seat, file)
        seat.keep(name)
        QCoreApplication.sendEvent(seat.window.windowHandle(), QDragLeaveEvent())
    seat.keep_menu("recent", lambda: seat.click("RecentFiles"))
    seat.click("Settings")
    seat.click("Deutsch")
    seat.focus("Startagainnow")
    seat.keep("settings-language")
    seat.focus("Import")
    seat.keep("settings-recent")
    seat.close()


def _hold(seat: Sitting, file: Path) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at, copy = QPoint(400, 300), Qt.DropAction.CopyAction
    QCoreApplication.sendEvent(
        seat.window.windowHandle(), QDragEnterEvent(at, copy, held, left, none)
    )
