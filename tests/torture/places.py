# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rows 12 to 14: a history that others hold, that is in a bad place, or that has a twin."""

import json
import os
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from shutil import copy2

from recovery_gui.core.fault import Fault
from recovery_gui.storage import history_file
from recovery_gui.storage.conflict_copies import conflict_copies
from recovery_gui.storage.errors import HistoryBusy
from recovery_gui.storage.exchange import import_file
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.settings_store import SettingsStore
from tests.torture.bench import Bench
from tests.torture.world import record, store_in

NOBODY = 65534
LIMIT_S = 5.0
SHORT_BUSY_S = 0.05  # In most turns, for the sake of more of them.


@contextmanager
def child(work: Callable[[], None]) -> Iterator[int]:
    """A process that does the work, and is killed in the end."""
    reading, writing = os.pipe()
    number = os.fork()
    if number == 0:
        os.close(reading)
        try:
            work()
            os.write(writing, b"!")
            signal.pause()
        finally:
            os._exit(0)
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
    try:
        yield number
    finally:
        os.kill(number, signal.SIGKILL)
        os.waitpid(number, 0)


def locked(bench: Bench) -> None:
    """Row 12: held by another process: told, nothing lost; two that write: both are there; a lock
    whose holder was killed: as if there were none."""
    usual = history_file.BUSY_S
    while bench.goes_on():
        folder = bench.fresh("locked")
        with closing(store_in(folder)) as store:
            store.add_sessions(record(number) for number in range(5))
        history_file.BUSY_S = usual if bench.chance.random() < 0.05 else SHORT_BUSY_S
        try:
            for act in (_held, _two_at_once, _stale):
                bench.tried()
                act(bench, folder)
        finally:
            history_file.BUSY_S = usual


def _lock(path: Path, how: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"BEGIN {how}")
    connection.execute("UPDATE session SET note = 'not committed'")
    globals()["_open"] = connection  # Held until the process ends.


def _held(bench: Bench, folder: Path) -> None:
    how = bench.chance.choice(("IMMEDIATE", "EXCLUSIVE"))
    with child(partial(_lock, folder / "history.sqlite3", how)), closing(store_in(folder)) as store:
        begun = time.monotonic()
        try:
            store.save_session(record(77))
            bench.expect(False, "saved past a lock")
        except HistoryBusy as fault:
            told = str(store.path) in fault.what and "Nothing was changed" in fault.what
            bench.expect(told and "try again" in fault.remedy, f"words: {fault}")
        bench.expect(time.monotonic() - begun < LIMIT_S, "hangs")
    _all_there(bench, folder, range(5))


def _two_at_once(bench: Bench, folder: Path) -> None:
    usual, history_file.BUSY_S = history_file.BUSY_S, LIMIT_S
    numbers = range(100, 100 + bench.chance.randint(2, 12))

    def save(which: range) -> None:
        with closing(store_in(folder)) as store:
            for number in which:
                store.save_session(record(number))

    with child(partial(save, numbers)):
        with closing(store_in(folder)) as store:
            store.save_session(record(200))
        save(range(201, 206))
    history_file.BUSY_S = usual
    _all_there(bench, folder, [*range(5), *numbers, *range(200, 206)])


def _stale(bench: Bench, folder: Path) -> None:
    """The holder is killed with a hot journal left behind."""
    with child(partial(_lock, folder / "history.sqlite3", "EXCLUSIVE")):
        pass
    with closing(store_in(folder)) as store:
        store.save_session(record(300))
    _all_there(bench, folder, [*range(5), 300])


def _all_there(bench: Bench, folder: Path, numbers: "range | list[int]") -> None:
    with closing(store_in(folder)) as store:
        found = {one.id: one.note for one in store.sessions()}
        missing = [number for number in numbers if record(number).id not in found]
        if missing:
            bench.lose(f"{missing}")
        bench.expect("not committed" not in found.values(), "what was never committed is there")
        bench.expect(store.verify().problem == "", store.verify().problem)


Case = Callable[[Path], Callable[[], object]]


def _read_only_file(folder: Path) -> Callable[[], object]:
    (folder / "history.sqlite3").chmod(0o400)
    return lambda: (folder / "history.sqlite3").chmod(0o600)


def _mode(mode: int) -> Case:
    def case(folder: Path) -> Callable[[], object]:
        folder.chmod(mode)
        return lambda: folder.chmod(0o700)

    return case


def _in_its_place(make: Callable[[Path], object], name: str = "history.sqlite3") -> Case:
    """Something else has the name; the file is aside until it is mended."""

    def case(folder: Path) -> Callable[[], object]:
        path, aside = folder / name, folder / "aside"
        path.rename(aside)
        make(path)

        def mend() -> None:
            if path.is_dir() and not path.is_symlink():
                path.rmdir()
            else:
                path.unlink(missing_ok=True)
            aside.rename(path)

        return mend

    return case


def _parent_gone(make: Callable[[Path], object]) -> Case:
    def case(folder: Path) -> Callable[[], object]:
        aside = folder.with_name(f"{folder.name}-aside")
        folder.rename(aside)
        make(folder)

        def mend() -> None:
            if folder.is_symlink() or folder.is_file():
                folder.unlink()
            elif folder.exists():
                for path in folder.iterdir():
                    path.unlink()
                folder.rmdir()
            aside.rename(folder)

        return mend

    return case


CASES: dict[str, Case] = {
    "read-only file": _read_only_file,
    "read-only folder": _mode(0o500),
    "folder without entry": _mode(0o600),
    "folder without anything": _mode(0o000),
    "folder in its place": _in_its_place(Path.mkdir),
    "pipe in its place": _in_its_place(os.mkfifo),
    "dangling link": _in_its_place(lambda path: path.symlink_to("nowhere/at/all")),
    "link to itself": _in_its_place(lambda path: path.symlink_to(path)),
    "endless device": _in_its_place(lambda path: path.symlink_to("/dev/zero")),
    "nothing": _in_its_place(lambda _path: None),
    "parent is a file": _parent_gone(Path.touch),
    "parent is a dangling link": _parent_gone(lambda path: path.symlink_to("nowhere/at/all")),
}


def bad_places(bench: Bench) -> None:
    """Row 13: a message with the path, at once; and nothing lost once it is mended."""
    names = list(CASES)
    datetime.strptime("2026", "%Y")  # noqa: DTZ007 - loads what nobody may not read later
    while bench.goes_on():
        root = bench.fresh("place")
        root.chmod(0o777)
        bench.folder.chmod(0o755)
        for name in names:
            bench.tried()
            told = _as_nobody(partial(_try_case, root / name.replace(" ", "-"), name))
            bench.expect(told == "", f"{name}: {told}")
        for act in (_deleted_while_open, _replaced_while_open, _settings_in_bad_places):
            bench.tried()
            act(bench, bench.fresh("open"))


def _as_nobody(act: Callable[[], str]) -> str:
    """What the act returns in a process of a user who is not root: root ignores modes."""
    reading, writing = os.pipe()
    number = os.fork()
    if number == 0:
        signal.alarm(int(2 * LIMIT_S))  # A hang ends it.
        try:
            if os.getuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            said = act()
        except BaseException as error:  # noqa: BLE001 - told to the parent
            said = f"{type(error).__name__}: {error}"
        os.write(writing, json.dumps(said).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        heard = file.read()
    os.waitpid(number, 0)
    return str(json.loads(heard)) if heard else "hung"


def _try_case(folder: Path, name: str) -> str:
    """What is wrong; empty when nothing is."""
    with closing(store_in(folder)) as store:
        store.add_sessions(record(number) for number in range(3))
    path = folder / "history.sqlite3"
    mend = CASES[name](folder)
    problems: list[str] = []
    store = store_in(folder)
    try:
        store.save_session(record(9))
        problems.append("saved")
    except Fault as fault:
        if str(folder) not in fault.what or not fault.remedy.endswith("."):
            problems.append(f"words: {fault}")
    with suppress(Fault):
        store.sessions()
    if store.verify().problem == "" and not name.startswith(("read-only", "parent")):
        problems.append("verify finds nothing")
    store.close()
    mend()
    with closing(HistoryStore(path, folder / "backups")) as again:
        if len(again.sessions()) != 3:
            problems.append(f"LOST: {len(again.sessions())} of 3")
        again.save_session(record(9))
    return "; ".join(problems)


def _deleted_while_open(bench: Bench, folder: Path) -> None:
    with closing(store_in(folder)) as store:
        store.add_sessions(record(number) for number in range(3))
        store.path.unlink()
        try:
            store.save_session(record(9))
            bench.expect(False, "saved into a deleted file")
        except Fault as fault:
            bench.expect(fault.backup_helps and str(folder) in fault.what, f"words: {fault}")
        store.restore_backup(store.list_backups()[0].path)
        if len(store.sessions()) != 3:
            bench.lose("the backup does not bring it back")


def _replaced_while_open(bench: Bench, folder: Path) -> None:
    with closing(store_in(folder)) as store, closing(store_in(folder / "other")) as other:
        store.add_sessions(record(number) for number in range(3))
        other.add_sessions(record(number) for number in range(50, 55))
        other.close()
        copy2(other.path, folder / "new")
        (folder / "new").replace(store.path)
        store.save_session(record(9))
        found = {one.id for one in store.sessions()}
        if found != {record(number).id for number in (*range(50, 55), 9)}:
            bench.lose("of the file that took its place")


def _settings_in_bad_places(bench: Bench, folder: Path) -> None:
    """A pipe, a folder or a link in the place of the settings: the usual ones, at once."""
    make = bench.chance.choice((os.mkfifo, Path.mkdir, lambda path: path.symlink_to("nowhere")))
    path = folder / "settings.toml"
    make(path)
    told = _as_nobody(lambda: str(SettingsStore(path).load() is None))
    bench.expect(told == "False", f"settings: {told}")


NAMES = (
    "history.sync-conflict-2026112{}-193000-ABCDEFG.sqlite3",
    "history (Anna's conflicted copy 2026-11-2{}).sqlite3",
    "history (conflicted copy 2026-11-2{} 193000).sqlite3",
    "history_conflict-2026112{}-193000.sqlite3",
    "history-LAPTOP{}.sqlite3",
    "history ({}).sqlite3",
)


def twins(bench: Bench) -> None:
    """Row 14: a copy of a file-sync program: its own sessions are counted, and brought in."""
    while bench.goes_on():
        folder, away = bench.fresh("twins"), bench.fresh("away")
        common = bench.chance.randint(1, 10)
        with closing(store_in(folder)) as store:
            store.add_sessions(record(number) for number in range(common))
            store.close()
            path = folder / bench.chance.choice(NAMES).format(bench.chance.randint(0, 9))
            copy2(store.path, away / "history.sqlite3")
            only = bench.chance.randint(0, 8)
            with closing(store_in(away)) as other:
                other.add_sessions(record(number) for number in range(100, 100 + only))
            (away / "history.sqlite3").rename(path)
            store.add_sessions(record(number) for number in range(200, 203))
            bench.tried()
            found = [(one.path, one.only_there, one.problem) for one in conflict_copies(store)]
            bench.expect(found == [(path, only, "")], f"{path.name}: {found} for {only}")
            import_file(path, store)
            if len(store.sessions()) != common + 3 + only:
                bench.lose(f"{len(store.sessions())} after the merge")
            left = [one.only_there for one in conflict_copies(store)]
            bench.expect(left == [0], f"{left} after the merge")
