# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A folder between machines: each writes its own file, and all see the union."""

import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.conflict_copies import ConflictCopy, conflict_copies
from recovery_gui.storage.errors import NotWritable
from recovery_gui.storage.exchange import import_file
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.shared_folder import SharedFolder, Union, machine_id

MakeRecord = Callable[[int], SessionRecord]
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
CONFLICTS = [
    "history.sync-conflict-20261122-193000-ABCDEFG.sqlite3",
    "history (Anna's conflicted copy 2026-11-22).sqlite3",
    "history (conflicted copy 2026-11-22 193000).sqlite3",
    "history_conflict-20261122-193000.sqlite3",
    "history-LAPTOP.sqlite3",
    "history (1).sqlite3",
]
NO_CONFLICTS = [
    "history.sqlite3-journal",
    "history.sqlite3.replaced-20261122T200000Z",
    ".history.sqlite3.0123456789ab.tmp",
    "historytwo.sqlite3",
    "other.sqlite3",
]


class Machine:
    """A history, and its place in the shared folder."""

    def __init__(self, tmp_path: Path, name: str) -> None:
        home = tmp_path / name
        self.store = HistoryStore(home / "history.sqlite3", home / "backups", now=lambda: NOW)
        machine = machine_id(home / "machine")
        self.shared = SharedFolder(tmp_path / "shared", machine, self.store)
        self.store.after_change = self.shared.publish


@pytest.fixture
def machines(tmp_path: Path) -> tuple[Machine, Machine, Machine]:
    """Three of them."""
    return Machine(tmp_path, "a"), Machine(tmp_path, "b"), Machine(tmp_path, "c")


def test_every_machine_sees_the_union(
    machines: tuple[Machine, Machine, Machine], make_record: MakeRecord
) -> None:
    for number, machine in enumerate(machines):
        machine.store.save_session(make_record(number))
    assert machines[0].shared.read() == Union(files=2, new=2, changed=0, skipped=())
    machines[1].shared.read()
    machines[2].shared.read()
    machines[1].store.delete_session(make_record(0).id, NOW)
    edited = replace(make_record(2), note="edited on b")
    machines[1].store.edit_session(edited, NOW)
    assert machines[0].shared.read().changed == 2
    assert machines[2].shared.read().changed == 2
    for machine in machines:
        assert [one.note for one in machine.store.sessions()] == [make_record(1).note, edited.note]
    assert machines[0].store.content() == machines[2].store.content()


def test_what_is_known_is_not_merged_again(
    machines: tuple[Machine, Machine, Machine], make_record: MakeRecord
) -> None:
    first, second, _ = machines
    second.store.save_session(make_record(0))
    assert first.shared.read().files == 1
    assert first.shared.read() == Union(0, 0, 0, ())
    second.store.save_session(make_record(1))
    assert first.shared.read().new == 1


def test_each_machine_writes_its_own_file_alone(
    machines: tuple[Machine, Machine, Machine], make_record: MakeRecord, tmp_path: Path
) -> None:
    first, second, _ = machines
    first.store.save_session(make_record(0))
    theirs = first.shared.own.read_bytes()
    second.store.save_session(make_record(1))
    second.shared.read()
    assert first.shared.own.read_bytes() == theirs
    assert set((tmp_path / "shared").iterdir()) == {
        first.shared.own,
        second.shared.own,
    }
    assert stat.S_IMODE(first.shared.own.stat().st_mode) == 0o600
    assert HistoryStore(first.shared.own, tmp_path / "none").sessions() == (make_record(0),)


@pytest.mark.parametrize("keep", [0, 50, 5000, -1])
def test_a_file_that_is_half_copied_is_skipped_and_told(
    machines: tuple[Machine, Machine, Machine], make_record: MakeRecord, keep: int
) -> None:
    first, second, third = machines
    second.store.save_session(make_record(0))
    third.store.save_session(make_record(1))
    whole = second.shared.own.read_bytes()
    second.shared.own.write_bytes(whole[:keep])
    union = first.shared.read()
    assert (union.files, union.new, len(union.skipped)) == (1, 1, 1)
    assert str(second.shared.own) in union.skipped[0]
    second.shared.own.write_bytes(whole)
    assert first.shared.read() == Union(1, 1, 0, ())
    assert len(first.store.sessions()) == 2


def test_a_file_with_a_damaged_session_gives_the_others_and_is_read_again(
    machines: tuple[Machine, Machine, Machine], make_record: MakeRecord
) -> None:
    import sqlite3

    first, second, _ = machines
    second.store.add_sessions([make_record(0), make_record(1)])
    connection = sqlite3.connect(second.shared.own)
    connection.execute("UPDATE session SET note = 'x' WHERE id LIKE '%1'")
    connection.commit()
    connection.close()
    for new in (1, 0):
        union = first.shared.read()
        assert (union.files, union.new) == (1, new)
        assert union.skipped == (f"{second.shared.own}: session {make_record(0).id} is damaged",)


def test_a_conflict_copy_in_the_folder_is_merged_too(
    machines: tuple[Machine, Machine, Machine], make_record: MakeRecord, tmp_path: Path
) -> None:
    first, second, _ = machines
    second.store.save_session(make_record(0))
    name = f"{second.shared.own.stem}.sync-conflict-20261122-193000-ABCDEFG.sqlite3"
    second.shared.own.rename(tmp_path / "shared" / name)
    assert first.shared.read().new == 1


def test_a_folder_that_cannot_be_written_loses_nothing_and_is_told(
    machines: tuple[Machine, Machine, Machine], make_record: MakeRecord, tmp_path: Path
) -> None:
    first, *_ = machines
    (tmp_path / "shared").write_text("in the way")
    first.store.save_session(make_record(0))
    assert isinstance(first.shared.fault, NotWritable)
    assert first.store.sessions() == (make_record(0),)
    (tmp_path / "shared").unlink()
    first.store.save_session(make_record(1))
    assert first.shared.fault is None
    assert first.shared.own.exists()


def test_no_folder_and_no_history_are_no_trouble(
    machines: tuple[Machine, Machine, Machine], tmp_path: Path
) -> None:
    first, *_ = machines
    first.shared.publish()
    assert first.shared.read() == Union(0, 0, 0, ())
    assert not (tmp_path / "shared").exists()


def test_a_machine_keeps_its_name(tmp_path: Path) -> None:
    name = machine_id(tmp_path / "state" / "machine")
    assert machine_id(tmp_path / "state" / "machine") == name
    assert machine_id(tmp_path / "other") != name
    (tmp_path / "other").write_text("../../escape")
    assert "/" not in machine_id(tmp_path / "other")


def test_conflict_copies_are_found_by_every_name(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    store.add_sessions([make_record(0), make_record(1), make_record(2)])
    store.delete_session(make_record(2).id, NOW)
    other = HistoryStore(tmp_path / "elsewhere" / "h.sqlite3", tmp_path / "elsewhere" / "b")
    other.add_sessions([make_record(1), make_record(2), make_record(3), make_record(4)])
    other.delete_session(make_record(4).id, NOW + timedelta(days=1))
    other.close()
    raw = (tmp_path / "elsewhere" / "h.sqlite3").read_bytes()
    for name in (*CONFLICTS, *NO_CONFLICTS):
        (tmp_path / name).write_bytes(raw)
    (tmp_path / NO_CONFLICTS[0]).unlink()  # It would be taken for the journal of the history.
    (tmp_path / CONFLICTS[0]).write_bytes(raw[:300])
    found = conflict_copies(store)
    assert [one.path.name for one in found] == sorted(CONFLICTS)
    damaged = tmp_path / CONFLICTS[0]
    assert [one for one in found if one.path != damaged] == [
        ConflictCopy(tmp_path / name, 1) for name in sorted(CONFLICTS[1:])
    ]
    assert [one.only_there for one in found if one.problem] == [0]
    import_file(tmp_path / CONFLICTS[1], store)
    assert {one.only_there for one in conflict_copies(store)} == {0}


def test_where_nothing_is_no_conflict_is(tmp_path: Path) -> None:
    assert conflict_copies(HistoryStore(tmp_path / "no" / "h.sqlite3", tmp_path / "b")) == ()
