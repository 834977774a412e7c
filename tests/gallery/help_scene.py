# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Help: its menu, the manual, the keys, what is new, about, and the line after an update."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from recovery_gui.storage.paths import paths_under
from tests.gallery.look import Look, Sitting
from tests.gallery.scenes import sitting


def helping(look: Look, data_dir: Path, out: Path) -> None:
    """All of it, after an update."""
    data_dir.mkdir(parents=True, exist_ok=True)
    paths_under(data_dir).seen_version.write_text("0.0.9\n")
    with sitting(look, data_dir, out) as seat:
        seat.keep("help-update")
        seat.keep_menu("help-menu", lambda: seat.click("Help"))
        room = seat.app.rooms.help
        for name, chapter in (("help-manual", 0), ("help-manual-floor", 4)):
            room.show_manual()
            opened = _opened(seat, "ManualWindow")
            opened.chapter_chosen.emit(chapter)  # type: ignore[attr-defined]
            seat.keep_window(name, opened)
        room.show_manual()
        (field,) = opened.findChildren(QWidget, "ManualSearch")
        QTest.keyClicks(field, "sore places")
        QTest.keyClick(field, Qt.Key.Key_Return)
        seat.keep_window("help-manual-found", opened)
        room.show_keys()
        seat.keep_window("help-keys", _opened(seat, "ShortcutsWindow"))
        seat.keep_dialog("help-about", room.show_about)
        seat.keep_dialog("help-news", room.show_news)


def _opened(seat: Sitting, name: str) -> QDialog:
    (found,) = seat.window.findChildren(QDialog, name)
    return found
