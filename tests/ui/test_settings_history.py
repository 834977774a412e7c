# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The cards of the Settings page on weeks, backups, other machines, and files."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QFileDialog, QLabel, QTableWidget

from recovery_gui.app import App
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.core.settings import GoalKind
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.settings_store import SettingsStore
from recovery_gui.storage.shared_folder import SharedFolder, machine_id
from tests.presentation.world import session
from tests.ui.hand import click, find, key, keys

Choose = Callable[[Path | str], None]


def numbered(days_ago: int) -> SessionRecord:
    return replace(session(days_ago), id=str(UUID(int=days_ago + 1, version=4)))


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Answers the file dialogs."""

    def choose(path: Path | str) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))

    return choose


@pytest.fixture
def opened(app: App) -> App:
    """On the Settings page, with one session."""
    app.rooms.store.save_session(numbered(3))
    app.rooms.history.refresh()
    click(app.window.header, "Settings")
    return app


def words(app: App, name: str) -> str:
    shown = find(app.window, QLabel, name)
    return shown.text() if shown.isVisible() else ""


def test_weeks_are_counted_as_chosen(opened: App) -> None:
    click(opened.window.settings, "Minutes")
    for name, text in (("Weekbegins", "Su"), ("Dayendsat", "3")):
        find(opened.window.settings, QComboBox, name).setFocus()
        keys(opened.window, text)
    goal = find(opened.window.settings, QAbstractSpinBox, "Weeklygoal")
    goal.setFocus()
    key(opened.window, Qt.Key.Key_Up)
    kept = SettingsStore(opened.paths.settings).load().history
    assert (kept.goal_kind, kept.goal_amount) == (GoalKind.MINUTES, 4)
    assert (kept.first_weekday, kept.day_ends_at) == (6, 3)
    assert opened.rooms.week.first_weekday == 6


def test_a_backup_is_restored_after_a_look_at_what_it_changes(opened: App) -> None:
    opened.rooms.store.save_session(numbered(1))
    rows = find(opened.window, QTableWidget, "Backups")
    assert rows.rowCount() == 1
    click(opened.window, "RestoreCopy")
    assert words(opened, "RestoreChanges").startswith("1 session would vanish: ")
    click(opened.window, "Leaveit")
    assert words(opened, "RestoreChanges") == ""
    assert len(opened.rooms.store.sessions()) == 2
    click(opened.window, "RestoreCopy")
    opened.qt.processEvents()  # The question takes its place.
    click(opened.window, "RestoreNow")
    assert words(opened, "BackupFailure") == ""
    assert opened.rooms.store.sessions() == (numbered(3),)
    assert "is kept as" in words(opened, "RestoreResult")


def test_a_backup_that_cannot_be_read_is_told(opened: App) -> None:
    (copy,) = opened.paths.backups.iterdir()
    copy.write_bytes(b"no history" * 100)
    click(opened.window, "RestoreCopy")
    assert str(copy) in words(opened, "BackupFailure")


def test_another_folder_holds_the_backups(opened: App, chosen: Choose, tmp_path: Path) -> None:
    chosen("")
    click(opened.window, "OtherBackupFolder")
    assert words(opened, "BackupFolder") == str(opened.paths.backups)
    chosen(tmp_path / "copies")
    click(opened.window, "OtherBackupFolder")
    assert words(opened, "BackupFolder") == str(tmp_path / "copies")
    opened.rooms.store.save_session(numbered(1))
    assert len(list((tmp_path / "copies").iterdir())) == 1
    kept = SettingsStore(opened.paths.settings).load().history
    assert kept.backup_folder == str(tmp_path / "copies")


def test_machines_see_what_each_other_did(opened: App, chosen: Choose, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    there = HistoryStore(tmp_path / "there" / "history.sqlite3", tmp_path / "there" / "backups")
    there.save_session(numbered(7))
    (tmp_path / "there" / "state").mkdir()
    other = SharedFolder(folder, machine_id(tmp_path / "there" / "state" / "machine"), there)
    other.publish()
    chosen("")
    click(opened.window, "ChooseSharedFolder")
    assert words(opened, "SharedFolder") == ""
    chosen(folder)
    click(opened.window, "ChooseSharedFolder")
    assert set(opened.rooms.store.sessions()) == {numbered(3), numbered(7)}
    other.read()
    assert set(there.sessions()) == {numbered(3), numbered(7)}
    there.save_session(numbered(9))
    other.publish()
    click(opened.window, "ReadShared")
    assert len(opened.rooms.store.sessions()) == 3
    click(opened.window, "StopSharing")
    assert words(opened, "SharedFolder") == ""
    assert SettingsStore(opened.paths.settings).load().history.shared_folder == ""
    there.close()


def test_a_shared_folder_that_cannot_be_is_told(
    opened: App, chosen: Choose, tmp_path: Path
) -> None:
    (tmp_path / "in the way").write_text("")
    chosen(tmp_path / "in the way")
    click(opened.window, "ChooseSharedFolder")
    assert str(tmp_path / "in the way") in words(opened, "SharingFailure")


@pytest.mark.parametrize("suffix", [".json", ".csv"])
def test_what_is_exported_is_imported(
    opened: App, chosen: Choose, tmp_path: Path, suffix: str
) -> None:
    chosen(tmp_path / "history")
    click(opened.window, f"Export{suffix[1:].upper()}")
    assert words(opened, "TransferWords") == f"1 session written to {tmp_path / 'history'}{suffix}."
    opened.rooms.store.close()
    opened.paths.history.unlink()
    rmtree(opened.paths.backups)
    chosen(tmp_path / f"history{suffix}")
    click(opened.window, "Import")
    assert opened.rooms.store.sessions() == (numbered(3),)
    assert "1 session new" in words(opened, "TransferWords")


def test_a_calendar_is_written_and_nothing_where_nothing_was_chosen(
    opened: App, chosen: Choose, tmp_path: Path
) -> None:
    chosen("")
    click(opened.window, "ExportICS")
    click(opened.window, "Import")
    assert words(opened, "TransferWords") == ""
    chosen(tmp_path / "history.ics")
    click(opened.window, "ExportICS")
    assert (tmp_path / "history.ics").read_text().count("BEGIN:VEVENT") == 1


def test_a_file_that_is_no_history_is_refused(opened: App, chosen: Choose, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear history")
    chosen(tmp_path / "letter.txt")
    click(opened.window, "Import")
    assert "Nothing was changed." in words(opened, "TransferFailure")
