# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Backups, sharing, export and import in words, over real files."""

from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.week_mark import WeekKind
from recovery_gui.presentation.history_backup_presenter import BackupPresenter
from recovery_gui.presentation.history_backup_props import BackupProps
from recovery_gui.presentation.history_transfer import export_props, import_props, sharing_props
from tests.presentation.history_world import History, session


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path)


@pytest.fixture
def shown() -> list[BackupProps]:
    return []


@pytest.fixture
def backups(history: History, shown: list[BackupProps]) -> BackupPresenter:
    folder = history.store.backups.directory
    return BackupPresenter(history.store, history.service, history.week, folder, shown.append)


def test_without_backups_it_says_when_there_will_be(
    backups: BackupPresenter, shown: list[BackupProps]
) -> None:
    backups.look()
    assert (shown[-1].rows, shown[-1].words[:14]) == ((), "No backup yet.")


def test_a_backup_says_what_it_holds_and_would_change(
    backups: BackupPresenter, history: History, shown: list[BackupProps]
) -> None:
    old = [session(day, title=f"Day {day}") for day in range(5)]
    history.practise(*old)
    backups.look()
    (row,) = shown[-1].rows
    assert row.sound
    assert row.made.startswith("Today ")
    assert row.holds == "5 sessions, the latest of 22 November 2026"
    backups.ask(row.path)
    assert shown[-1].changes[0].startswith("Nothing would change")
    history.practise(session(1, title="Later"))
    history.archive.delete(old[0].id)
    history.archive.edit(replace(old[1], note="changed"))
    history.archive.mark_week(old[0].local_date, WeekKind.REST)
    backups.ask(row.path)
    assert shown[-1].asked == row.path
    assert shown[-1].changes == (
        "1 session would come back: Day 0 of 22 November 2026.",
        "1 session would vanish: Later of 21 November 2026.",
        "1 session would be as before: Day 1 of 21 November 2026.",
        "1 week would be marked otherwise.",
    )
    backups.restore()
    assert shown[-1].asked is None
    assert any(props.result.startswith("Restored. What was there before") for props in shown)
    assert set(history.store.sessions()) == set(old)


def test_many_changes_are_not_all_named(
    backups: BackupPresenter, history: History, shown: list[BackupProps]
) -> None:
    history.practise(session(9))
    backups.look()
    history.practise(*(session(day) for day in range(5)))
    backups.ask(shown[-1].rows[0].path)
    (line,) = shown[-1].changes
    assert line.startswith("5 sessions would vanish: Rest of 22 November 2026, ")
    assert line.endswith("Rest of 20 November 2026, and 2 more.")


def test_restoring_can_be_left(
    backups: BackupPresenter, history: History, shown: list[BackupProps]
) -> None:
    history.practise(session())
    backups.look()
    backups.ask(shown[-1].rows[0].path)
    backups.leave()
    assert (shown[-1].asked, shown[-1].changes) == (None, ())
    seen = len(shown)
    backups.restore()
    assert len(shown) == seen


def test_restoring_where_nothing_was_keeps_nothing(
    backups: BackupPresenter, history: History, shown: list[BackupProps]
) -> None:
    history.practise(session())
    backups.look()
    history.store.close()
    history.store.path.unlink()
    backups.ask(shown[-1].rows[0].path)
    backups.restore()
    assert shown[-1].result == "Restored."
    assert len(history.store.sessions()) == 1


def test_a_damaged_backup_is_said_to_be(
    backups: BackupPresenter, history: History, shown: list[BackupProps]
) -> None:
    history.practise(session())
    backups.look()
    path = shown[-1].rows[0].path
    path.write_bytes(b"not a database, but long enough to look like one" * 9)
    backups.look()
    assert not shown[-1].rows[0].sound
    assert "is not a history" in shown[-1].rows[0].holds
    backups.ask(path)
    assert "is not a history" in shown[-1].failure
    assert shown[-1].asked is None


def test_another_folder_leaves_the_old_copies(
    backups: BackupPresenter, history: History, shown: list[BackupProps], tmp_path: Path
) -> None:
    history.practise(session())
    old = list(history.store.backups.directory.iterdir())
    backups.use_folder(tmp_path / "stick")
    assert (shown[-1].folder, shown[-1].rows) == (str(tmp_path / "stick"), ())
    history.practise(session(1))
    backups.look()
    assert len(shown[-1].rows) == 1
    assert all(path.exists() for path in old)


def test_what_was_shared_is_counted() -> None:
    assert sharing_props("", 0, 0, 0).words.startswith("Not shared.")
    assert sharing_props("/sync", 0, 0, 0).words == "Nothing new from other machines."
    props = sharing_props("/sync", 2, 3, 1, ["/sync/x: is damaged"])
    assert props.words == "2 files of other machines read: 3 sessions new, 1 changed."
    assert props.lines == ("/sync/x: is damaged",)


def test_what_went_in_and_out_is_counted() -> None:
    assert export_props("out/x.csv", 2).words == "2 sessions written to out/x.csv."
    assert import_props("x.json", 1, 2, 0, []).words == "x.json: 1 session new, 2 known."
    props = import_props("x.json", 0, 2, 1, ["line 3"])
    assert props.words == (
        "x.json: 0 sessions new, 2 known, 1 of them changed as in the file, 1 rejected."
    )
    assert props.lines == ("line 3",)
