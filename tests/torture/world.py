# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Sessions to lose, and a child process to kill."""

import os
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple
from uuid import UUID

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.storage import history_file
from recovery_gui.storage.history_store import HistoryStore

NOW = datetime(2026, 11, 29, 20, 0, tzinfo=UTC)
AREAS = (BodyArea.HAMSTRINGS, BodyArea.CALVES)


def record(number: int, note: str = "") -> SessionRecord:
    """A sound session for each number, an hour apart."""
    start = NOW - timedelta(hours=number + 1)
    entry = ExerciseRecord("press", "Press", Side.LEFT, 60 + number % 30, 90, False, AREAS)
    return SessionRecord(
        id=str(UUID(int=number + 1)),
        started_at=start,
        ended_at=start + timedelta(seconds=100),
        zone="UTC",
        local_date=start.date(),
        title=f"Press {number}",
        source="press",
        status=SessionStatus.COMPLETED,
        exercises=(entry, replace(entry, side=Side.RIGHT)),
        soreness_before=(Soreness(BodyArea.CALVES, Side.LEFT, number % 11),),
        note=note,
    )


def store_in(folder: Path) -> HistoryStore:
    """The history of a folder, on a day that stands still."""
    return HistoryStore(folder / "history.sqlite3", folder / "backups", now=lambda: NOW)


class Change(NamedTuple):
    """One thing done to a history: save, edit, delete or undo, by the session's number."""

    kind: str
    number: int
    note: str = ""


State = dict[int, tuple[bool, str]]  # number -> whether it is in the bin, and its note


def changes(chance: Random, count: int, state: State) -> list[Change]:
    """Changes that make sense one after the other, beginning at a state."""
    made: list[Change] = []
    model = dict(state)
    for _ in range(count):
        live = [one for one, (binned, _) in model.items() if not binned]
        binned = [one for one, (gone, _) in model.items() if gone]
        kind = chance.choice(("save", "save", "edit", "delete", "undo"))
        if kind == "undo" and binned:
            change = Change("undo", chance.choice(binned))
        elif kind in ("edit", "delete") and live:
            change = Change(kind, chance.choice(live), f"note {chance.getrandbits(20)}")
        else:
            change = Change("save", max(model, default=-1) + 1, f"new {chance.getrandbits(20)}")
        apply(model, change)
        made.append(change)
    return made


def apply(model: State, change: Change) -> None:
    """What the change does, in a dictionary."""
    match change.kind:
        case "save" | "edit":
            model[change.number] = (False, change.note)
        case "delete":
            model[change.number] = (True, model[change.number][1])
        case "undo":
            model[change.number] = (False, model[change.number][1])


def perform(store: HistoryStore, change: Change) -> None:
    """What the change does, on the disk. Raises `Fault`."""
    one = record(change.number, change.note)
    match change.kind:
        case "save":
            store.save_session(one)
        case "edit":
            store.edit_session(one, NOW)
        case "delete":
            store.delete_session(one.id, NOW)
        case "undo":
            store.restore_session(one.id, NOW)


def state_of(store: HistoryStore) -> State:
    """The dictionary that the history is. Raises `Fault`."""
    live = {number_of(one.id): (False, one.note) for one in store.sessions()}
    return live | {number_of(one.record.id): (True, one.record.note) for one in store.bin(NOW)}


def number_of(session_id: str) -> int:
    """The number of a session."""
    return UUID(session_id).int - 1


@contextmanager
def connecting(wrap: Callable[[sqlite3.Connection], None]) -> Iterator[None]:
    """Within the block, each new connection is handed to `wrap`."""
    connect = history_file.connect

    def wrapped(path: Path, mode: str) -> sqlite3.Connection:
        connection = connect(path, mode)
        wrap(connection)
        return connection

    history_file.connect = wrapped
    try:
        yield
    finally:
        history_file.connect = connect


def limit_pages(connection: sqlite3.Connection, more: int) -> None:
    """Let the database grow by so many pages, and no more."""
    (now,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {now + more}")


def killed(work: Callable[[Callable[[], None]], None], seconds: float) -> tuple[int, bool]:
    """Do the work in a child, and kill it so many seconds after it begins.

    The child calls what it is given after each thing done: it is told how many of these calls
    came through, and whether the child was still at work.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(work, writing)
    os.close(writing)
    os.read(reading, 1)  # It begins.
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    heard = 0
    while got := os.read(reading, 65536):
        heard += len(got)
    os.close(reading)
    return heard, os.WIFSIGNALED(status)


def _tell(writing: int) -> None:
    os.write(writing, b".")


def _work(work: Callable[[Callable[[], None]], None], writing: int) -> None:
    """In the child: never to return."""
    try:
        os.write(writing, b"!")
        work(partial(_tell, writing))
    except BaseException:  # noqa: BLE001 - the parent's own handlers must not run here
        os._exit(3)
    os._exit(0)
