# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The folders of the user's own files are followed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, Qt, QTimer
from pytestqt.qtbot import QtBot

from recovery_gui.ui.library_watch import LibraryWatch


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data" / "exercises"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def watch(qtbot: QtBot, folder: Path) -> LibraryWatch:
    assert qtbot is not None
    return LibraryWatch([folder, folder.with_name("routines")])


def watched(watch: LibraryWatch) -> set[str]:
    (watcher,) = watch.findChildren(QFileSystemWatcher)
    return {Path(path).name for path in (*watcher.files(), *watcher.directories())}


def test_a_new_file_is_told(watch: LibraryWatch, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.changed):
        (folder / "my-press.toml").write_text("format = 1\n")
    assert watched(watch) == {"exercises", "my-press.toml", "data"}


def test_writing_into_a_file_is_told_once(watch: LibraryWatch, folder: Path, qtbot: QtBot) -> None:
    path = folder / "my-press.toml"
    told: list[int] = []
    with qtbot.waitSignal(watch.changed):
        path.write_text("format = 1\n")
    watch.changed.connect(lambda: told.append(1))
    for line in range(5):
        with path.open("a") as file:
            file.write(f"# {line}\n")
    qtbot.waitUntil(lambda: bool(told))
    assert told == [1]


def test_a_file_replaced_by_another_stays_followed(
    watch: LibraryWatch, folder: Path, qtbot: QtBot
) -> None:
    path = folder / "my-press.toml"
    for text in ("one", "two", "three"):
        with qtbot.waitSignal(watch.changed):
            path.with_suffix(".tmp").write_text(text)
            path.with_suffix(".tmp").replace(path)
        assert "my-press.toml" in watched(watch)
    with qtbot.waitSignal(watch.changed), path.open("a") as file:
        file.write("more")


def test_what_is_taken_away_is_told(watch: LibraryWatch, folder: Path, qtbot: QtBot) -> None:
    path = folder / "my-press.toml"
    for change in (path.touch, path.unlink):
        with qtbot.waitSignal(watch.changed):
            change()
    assert watched(watch) == {"exercises", "data"}


def test_a_folder_that_is_made_later_is_followed(
    watch: LibraryWatch, folder: Path, qtbot: QtBot
) -> None:
    routines = folder.with_name("routines")
    with qtbot.waitSignal(watch.changed):
        routines.mkdir()
    assert watched(watch) == {"exercises", "routines"}
    with qtbot.waitSignal(watch.changed):
        (routines / "mine.toml").touch()


def test_what_else_is_written_beside_the_folders_is_of_no_interest(
    watch: LibraryWatch, folder: Path, qtbot: QtBot
) -> None:
    (watcher,) = watch.findChildren(QFileSystemWatcher)
    (timer,) = watch.findChildren(QTimer)
    with qtbot.waitSignal(watcher.directoryChanged):
        (folder.parent / "history.sqlite3-journal").touch()
    assert not timer.isActive()


def test_a_place_that_cannot_be_is_waited_for_in_vain(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot is not None
    assert watched(LibraryWatch([tmp_path / "none" / "exercises"])) == set()


def test_coming_back_to_the_window_is_told(watch: LibraryWatch, qtbot: QtBot) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    with qtbot.waitSignal(watch.changed):
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # type: ignore[attr-defined]
