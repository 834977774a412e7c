# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Anything done to a history in any order, crashed and on a full disk, against a dictionary."""

import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from shutil import rmtree
from tempfile import mkdtemp
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from recovery_gui.core.fault import Fault
from recovery_gui.core.override import override
from recovery_gui.storage.history_store import HistoryStore
from tests.torture.world import (
    NOW,
    Change,
    State,
    apply,
    changes,
    connecting,
    limit_pages,
    number_of,
    perform,
)

# The bin keeps thirty days: as far apart as the clock may go, and a look from its end.
MOST_DAYS = 10
LOOK_AT = NOW + timedelta(days=MOST_DAYS)
Connect = Callable[[Path, str], sqlite3.Connection]


class HistoryMachine(RuleBasedStateMachine):
    """`model` is what the history should be, `copies` what each backup held."""

    steps: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(prefix="machine-"))
        self.clock = NOW
        self.store = self._open()
        self.model: State = {}
        self.copies: dict[datetime, State] = {}

    def _open(self) -> HistoryStore:
        path = self.folder / "history.sqlite3"
        return HistoryStore(path, self.folder / "backups", now=lambda: self.clock)

    @override
    def teardown(self) -> None:
        self.store.close()
        rmtree(self.folder)

    def _next(self, seed: int) -> Change:
        (change,) = changes(Random(seed), 1, self.model)  # noqa: S311 - Hypothesis chooses it
        return change

    def _note_copies(self) -> None:
        """A copy made since holds what the history holds now; of thinned ones nothing is known."""
        stamps = set(self.store.backups.stamps())
        self.copies = {stamp: self.copies.get(stamp, dict(self.model)) for stamp in stamps}

    @rule(seed=st.integers(0, 10**6))
    def change(self, seed: int) -> None:
        """Save, edit, delete or undo."""
        change = self._next(seed)
        perform(self.store, change)
        apply(self.model, change)
        self._note_copies()

    @rule()
    def save_again(self) -> None:
        """What is there already is saved once more."""
        for number, (binned, note) in list(self.model.items())[:1]:
            if not binned:
                perform(self.store, Change("save", number, note))
                self._note_copies()

    @precondition(lambda self: bool(self.model))
    @rule()
    def back_up(self) -> None:
        """By hand, as before an upgrade."""
        self.copies.pop(self.clock.replace(microsecond=0), None)
        self.store.backups.back_up(self.store.path, self.clock)
        self._note_copies()

    @precondition(lambda self: bool(self.copies))
    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        """Any copy takes the history's place."""
        stamp = data.draw(st.sampled_from(sorted(self.copies)))
        kept = self.store.restore_backup(self.store.backups.path_of(stamp))
        assert kept is not None
        self.model = dict(self.copies[stamp])

    @rule()
    def reopen(self) -> None:
        """Close the program, and start it again."""
        self.store.close()
        self.store = self._open()

    @rule(days=st.integers(-MOST_DAYS, MOST_DAYS), seconds=st.integers(1, 86_399))
    def move_the_clock(self, days: int, seconds: int) -> None:
        """On or back."""
        self.clock = NOW + timedelta(days=days - (days > 0), seconds=seconds)

    @precondition(lambda self: sys.platform == "linux" and bool(self.model))
    @rule(seed=st.integers(0, 10**6), statement=st.integers(1, 30))
    def crash(self, seed: int, statement: int) -> None:
        """Killed before a statement of a change: it was made, or it was not."""
        change = self._next(seed)
        self.store.close()
        _do_and_die(self._open(), change, statement)
        self.store = self._open()
        made = dict(self.model)
        apply(made, change)
        found = self._found()
        assert found in (self.model, made)
        self.model = found
        self._note_copies()

    @precondition(lambda self: bool(self.model))
    @rule(seed=st.integers(0, 10**6), pages=st.integers(0, 6))
    def fill_the_disk(self, seed: int, pages: int) -> None:
        """Room for so many pages: told as not made and not made, or made."""
        change = self._next(seed)
        self.store.close()
        told = False
        with connecting(lambda connection: limit_pages(connection, pages)):
            try:
                perform(self.store, change)
            except Fault:
                told = True
            self.store.close()
        if not told:
            apply(self.model, change)
        self._note_copies()

    @invariant()
    def it_is_as_the_dictionary_says(self) -> None:
        """And sound."""
        HistoryMachine.steps += 1
        assert self._found() == self.model
        report = self.store.verify()
        assert (report.problem, report.damaged, report.wrong) == ("", (), ())

    def _found(self) -> State:
        live = {number_of(one.id): (False, one.note) for one in self.store.sessions()}
        binned = self.store.bin(LOOK_AT)
        return live | {number_of(one.record.id): (True, one.record.note) for one in binned}


def _do_and_die(store: HistoryStore, change: Change, statement: int) -> None:
    """In a child, which kills itself before the statement of that number."""
    child = os.fork()
    if child == 0:
        left = [statement]

        def count(_statement: str) -> None:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        with suppress(BaseException), connecting(lambda one: one.set_trace_callback(count)):
            perform(store, change)
        os._exit(0)
    os.waitpid(child, 0)


class TestHistoryMachine(HistoryMachine.TestCase):  # type: ignore[misc,valid-type]
    settings = settings(
        max_examples=12,
        stateful_step_count=20,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
    )


def test_the_dictionary_tells_a_lost_session() -> None:
    """The machine can fail: a session taken away behind its back is noticed."""
    machine = HistoryMachine()
    machine.change(seed=1)
    machine.it_is_as_the_dictionary_says()
    machine.store.close()
    with sqlite3.connect(machine.store.path) as connection:
        connection.execute("DELETE FROM session")
    connection.close()
    with pytest.raises(AssertionError):
        machine.it_is_as_the_dictionary_says()
    machine.teardown()
