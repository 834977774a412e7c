# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rows 5 to 7: a disk that is full, and one that fails."""

import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.core.settings import Settings
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.errors import DiskFull, DiskTrouble
from recovery_gui.storage.exchange_json import export_json
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.settings_store import SettingsStore
from tests.torture.bench import Bench
from tests.torture.world import NOW, connecting, limit_pages, record, state_of, store_in

APART = ("unshare", "-rm", "--propagation", "private") if shutil.which("unshare") else ()
DISK_BYTES, PAGE = 512 * 1024, 4096
SAVES = 40


@contextmanager
def small_disk(bench: Bench) -> Iterator[Path]:
    """A disk of half a MiB, on which nothing is yet: a tmpfs, where one may mount it.

    Elsewhere a folder, and bounds on the pages of a database and the size of a file.
    """
    disk = bench.folder / "disk"
    disk.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES},mode=700", "recovery", str(disk)]
    mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    if not mounted:
        bench.note("by max_page_count and RLIMIT_FSIZE: no tmpfs is allowed here")
    try:
        yield disk
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(disk)], check=True)  # noqa: S607


def only(disk: Path, left: int) -> AbstractContextManager[None]:
    """Fill the disk until about so many bytes are left, rounded to its pages."""
    return _ballast(disk, left) if disk.is_mount() else _bounds(disk, left)


@contextmanager
def _ballast(disk: Path, left: int) -> Iterator[None]:
    ballast = disk / "ballast"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize
    with ballast.open("wb") as file, suppress(OSError):
        file.write(bytes(max(free - left, 0)))
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def _bounds(disk: Path, left: int) -> Iterator[None]:
    """No database grows by more than so many bytes, and no file beyond them and the largest."""
    sizes = [path.stat().st_size for path in disk.rglob("*.sqlite3")]
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with connecting(lambda connection: limit_pages(connection, left // PAGE)):
        resource.setrlimit(resource.RLIMIT_FSIZE, (max(sizes, default=0) + left, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def full_at_save(bench: Bench) -> None:
    """Row 5: told plainly, nothing lost, and Retry or another place saves it."""
    with small_disk(bench) as disk:
        while bench.goes_on():
            shutil.rmtree(disk / "data", ignore_errors=True)
            with closing(store_in(disk / "data")) as store:
                before = bench.chance.randint(1, 60)
                store.add_sessions(record(number) for number in range(before))
                _fill_up(bench, disk, store, before)


def _fill_up(bench: Bench, disk: Path, store: HistoryStore, before: int) -> None:
    new = record(before, "x" * bench.chance.choice((0, 3000, 9000)))
    pages = bench.chance.randint(0, 12)
    kept = {one.id for one in store.sessions()}
    with only(disk, pages * 4096):
        bench.tried()
        told = refused(bench, lambda: store.save_session(new))
        found = {one.id for one in store.sessions()}
        if not kept <= found:
            bench.lose("a session of before")
        bench.expect((new.id in found) != told, "told as not saved, and saved" if told else "lost")
        if told:
            bench.expect(not disk.is_mount() or _elsewhere(bench, new), "nor elsewhere")
    store.close()
    store.save_session(new)
    bench.expect(new in store.sessions(), "Retry does not save it")
    report = store.verify()
    bench.expect((report.problem, report.damaged, report.wrong) == ("", (), ()), f"{report}")


def _elsewhere(bench: Bench, new: SessionRecord) -> bool:
    """Whether another place takes it."""
    elsewhere = bench.folder / "elsewhere.json"
    write_atomically(elsewhere, export_json([new], NOW).encode())
    return new.id in elsewhere.read_text("utf-8")


def refused(bench: Bench, act: Callable[[], object]) -> bool:
    """Whether it is refused, in plain words about a full disk."""
    try:
        act()
    except (DiskFull, DiskTrouble) as fault:
        # SQLite takes a bound of the system's for another trouble than a full disk.
        known = isinstance(fault, DiskFull) or bool(bench.notes)
        plain = "safe" in fault.what or "not saved" in fault.what
        bench.expect(known and plain and fault.remedy.endswith("."), f"words: {fault}")
        return True
    return False


def full_elsewhere(bench: Bench) -> None:
    """Row 6: settings, backup and the first run leave what was there, and start once there is
    room."""
    with small_disk(bench) as disk:
        while bench.goes_on():
            shutil.rmtree(disk / "data", ignore_errors=True)
            for act in (_full_at_settings, _full_at_backup, _full_at_first_run):
                shutil.rmtree(disk / "data", ignore_errors=True)
                bench.tried()
                act(bench, disk)


def _full_at_settings(bench: Bench, disk: Path) -> None:
    store = SettingsStore(disk / "data" / "settings.toml")
    old = Settings(text_percent=125)
    store.save(old)
    with only(disk, 0):
        told = refused(bench, lambda: store.save(Settings(text_percent=200)))
        now = store.load()
        bench.expect(now == (old if told else Settings(text_percent=200)), "settings changed")
        bench.expect(store.fault is None, "a full disk damaged the settings")
    names = [path.name for path in (disk / "data").iterdir()]
    bench.expect(names == ["settings.toml"], f"left behind: {names}")


def _full_at_backup(bench: Bench, disk: Path) -> None:
    with closing(store_in(disk / "data")) as store:
        store._changed = lambda: None  # type: ignore[method-assign]  # no backup yet
        store.add_sessions(record(number) for number in range(30))
    size = (disk / "data" / "history.sqlite3").stat().st_size
    with closing(store_in(disk / "data")) as store:
        with only(disk, bench.chance.randint(40_960, size + 20_480)):
            told = refused(bench, lambda: store.save_session(record(30)))
            bench.expect(len(store.sessions()) == (30 if told else 31), "not as told")
            problems = [one.problem for one in store.list_backups()]
            bench.expect(set(problems) <= {""}, f"half a backup: {problems}")
        store.save_session(record(31))
        bench.expect(store.backup_fault is None, f"{store.backup_fault}")
        bench.expect(len(store.list_backups()) == 1, "no backup once there is room")


def _full_at_first_run(bench: Bench, disk: Path) -> None:
    (disk / "data").mkdir()
    with closing(store_in(disk / "data")) as store:
        with only(disk, bench.chance.randint(0, 20) * 4096):
            told = refused(bench, lambda: store.save_session(record(0)))
            bench.expect((store.sessions() == ()) == told, "not as told")
        store.save_session(record(1))
        bench.expect(len(store.sessions()) == (1 if told else 2), "not after there is room")
        bench.expect(store.verify().problem == "", "not sound")


WRITER = """
import os, sys
from pathlib import Path
from recovery_gui.core.fault import Fault
from tests.torture.world import record, store_in
first, count = int(sys.argv[2]), int(sys.argv[3])
store = store_in(Path(sys.argv[1]))
for number in range(first, first + count):
    try:
        store.save_session(record(number))
        os.write(1, b"%d saved\\n" % number)
    except Fault:
        os.write(1, b"%d told\\n" % number)
"""
CALLS = ("pwrite64", "fdatasync", "pwrite64,fdatasync", "ftruncate,unlink", "openat", "pread64")


def failing_disk(bench: Bench) -> None:
    """Row 7: the n-th write, sync or reading fails with EIO: never told as saved, and sound."""
    while bench.goes_on():
        folder = bench.fresh("eio")
        with closing(store_in(folder)) as store:
            store.add_sessions(record(number) for number in range(5))
        calls = bench.chance.choice(CALLS)
        at, every = bench.chance.randint(1, 40), bench.chance.choice((3, 5, 7, 11, 17))
        # The file alone: Python's own files and modules are not on a failing disk.
        inject = ["-e", f"trace={calls}", "-e", f"inject={calls}:error=EIO:when={at}+{every}"]
        told, injected = _write_on(folder, inject)
        bench.tried(injected)
        _look_at_survivors(bench, folder, told, f"{calls} {at}+{every}")


def _write_on(folder: Path, inject: list[str]) -> tuple[dict[int, str], int]:
    """What a writer told of each session, and how many of its calls failed."""
    log = folder / "strace.txt"
    files = [folder / "history.sqlite3", folder / "history.sqlite3-journal", folder]
    only_these = [word for file in files for word in ("-P", str(file))]
    command = ["strace", "-f", "-o", str(log), *only_these, *inject, sys.executable, "-c", WRITER]
    done = subprocess.run(
        [*command, str(folder), "5", str(SAVES)], capture_output=True, text=True, check=False
    )
    told = dict(re.findall(r"^(\d+) (saved|told)$", done.stdout, re.MULTILINE))
    if done.returncode != 0:
        told["-1"] = done.stderr.strip().splitlines()[-1]
    injected = log.read_text("utf-8", "replace").count("(INJECTED)")
    return {int(number): word for number, word in told.items()}, injected


def _look_at_survivors(bench: Bench, folder: Path, told: dict[int, str], how: str) -> None:
    bench.expect(-1 not in told, f"{how}: {told.get(-1)}")
    try:
        with closing(store_in(folder)) as store:
            found = set(state_of(store))
            report = store.verify()
    except Fault as fault:
        bench.lose(f"{how}: {fault}")
        return
    bench.expect((report.problem, report.damaged, report.wrong) == ("", (), ()), f"{report}")
    saved = {number for number, word in told.items() if word == "saved"} | set(range(5))
    if saved - found:
        bench.lose(f"{how}: told as saved and gone: {sorted(saved - found)}")
