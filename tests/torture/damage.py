# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rows 8 to 11: histories that are damaged, foreign, hostile, newer or older."""

import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from shutil import copy2

from recovery_gui.core.fault import Fault
from recovery_gui.core.session_record import Checkpoint, Position, SessionRecord
from recovery_gui.core.settings import PlanSettings
from recovery_gui.storage.exchange import import_file
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.schema import APPLICATION_ID, SCHEMA
from tests.torture.bench import Bench
from tests.torture.kills import GOLDEN
from tests.torture.world import NOW, record, store_in

SESSIONS = 40
ALL_DAYS = (date(2000, 1, 1), date(2100, 1, 1))


def damaged(bench: Bench) -> None:
    """Row 8: cut at any length, bits flipped, zeros: told or harmless, and a backup helps."""
    folder = bench.fresh("whole")
    truth = {record(number).id: record(number, "müde") for number in range(SESSIONS)}
    with closing(store_in(folder)) as store:
        store.add_sessions(truth.values())
        left = Checkpoint(record(50), PlanSettings(), "f", Position(1), (1.0,), 2.0)
        store.write_checkpoint(left)
    whole = (folder / "history.sqlite3").read_bytes()
    path = folder / "history.sqlite3"
    while bench.goes_on():
        raw = _damage(bench, whole)
        path.write_bytes(raw)
        bench.tried()
        told = _read_all(bench, path, truth)
        bench.expect(path.read_bytes() == raw, "changed by reading")
        if told and bench.chance.random() < 0.1:
            _restore_newest(bench, folder, raw, truth)
        (folder / "history.sqlite3-journal").unlink(missing_ok=True)


def _damage(bench: Bench, whole: bytes) -> bytes:
    raw, chance = bytearray(whole), bench.chance
    kind = chance.choice(("cut", "flip", "flip", "flips", "zeros", "noise", "swap"))
    place = chance.randrange(len(raw))
    match kind:
        case "cut":
            del raw[place:]
        case "flip":
            raw[place] ^= 1 << chance.randrange(8)
        case "flips":
            for _ in range(300):
                raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        case "zeros":
            raw[place : place + 512] = bytes(len(raw[place : place + 512]))
        case "noise":
            raw[place : place + 64] = chance.randbytes(len(raw[place : place + 64]))
        case _:
            pages = len(raw) // 4096
            one, other = chance.randrange(pages) * 4096, chance.randrange(pages) * 4096
            raw[one : one + 4096], raw[other : other + 4096] = (
                whole[other : other + 4096],
                whole[one : one + 4096],
            )
    return bytes(raw)


def _read_all(bench: Bench, path: Path, truth: dict[str, SessionRecord]) -> bool:
    """Whether damage is told; counts every session that is silently wrong."""
    with closing(HistoryStore(path, path.parent / "none")) as store:
        try:
            read, damaged = store.sessions(), store.damaged_sessions()
            totals = store.day_totals(*ALL_DAYS)
            store.read_checkpoint()
        except Fault:
            return True
    for one in read:
        bench.expect(truth.get(one.id) == one, f"silently wrong: {one.id}")
    if len(read) + len(damaged) != len(truth):
        bench.lose(f"{len(read)} read and {len(damaged)} told of {len(truth)}")
    seconds = sum(one.duration_s for one in truth.values())
    bench.expect(sum(one.seconds for one in totals) == seconds, "sums silently wrong")
    return bool(damaged)


def _restore_newest(
    bench: Bench, folder: Path, raw: bytes, truth: dict[str, SessionRecord]
) -> None:
    with closing(store_in(folder)) as store:
        newest = next(one for one in store.list_backups() if not one.problem)
        kept = store.restore_backup(newest.path)
        bench.expect({one.id for one in store.sessions()} == set(truth), "not restored")
    bench.expect(kept is not None and kept.read_bytes() == raw, "the damaged file is not kept")
    for path in folder.glob("history.sqlite3.replaced-*"):
        path.unlink()


SCHEMA_WRITABLE = "PRAGMA writable_schema = ON;"
TRAPS: tuple[str, ...] = (
    "CREATE TRIGGER trap AFTER INSERT ON session BEGIN DELETE FROM session; END",
    "CREATE TRIGGER trap BEFORE UPDATE ON session BEGIN UPDATE session SET note = 'x'; END",
    "CREATE VIEW session_view AS SELECT * FROM session",
    "CREATE VIEW trap AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c)"
    " SELECT x FROM c",
    "ALTER TABLE session ADD COLUMN extra TEXT",
    "DROP TABLE running_session",
    "CREATE TABLE session_backup AS SELECT * FROM session; DROP TABLE session",
    "DROP INDEX session_day",
    "PRAGMA user_version = 77",
    "PRAGMA user_version = -1",
    "PRAGMA application_id = 1",
    f"{SCHEMA_WRITABLE} UPDATE sqlite_master SET sql = 'CREATE TABLE x(y' WHERE name = 'session'",
    f"{SCHEMA_WRITABLE} UPDATE sqlite_master SET rootpage = 999 WHERE name = 'session'",
    f"{SCHEMA_WRITABLE} DELETE FROM sqlite_master WHERE name = 'session'",
    f"{SCHEMA_WRITABLE} UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '')",
)
OTHERS: tuple[Callable[[Path], object], ...] = (
    lambda path: path.write_bytes(b"not a database" * 99),
    lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(9000)),
    lambda path: path.write_bytes(b"PK\3\4" + os.urandom(5000)),
    lambda path: path.write_bytes(b"\x7fELF" + os.urandom(5000)),
    lambda path: path.write_bytes(b'{"format": "recovery-gui-history"}'),
    lambda path: path.write_bytes(os.urandom(20000)),
    lambda path: _database(path, "CREATE TABLE places(url TEXT); PRAGMA user_version = 77"),
    lambda path: _database(path, f"PRAGMA application_id = {APPLICATION_ID}; CREATE TABLE t(x)"),
    lambda path: _database(
        path, f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA.current};"
        "CREATE VIEW session AS SELECT 1 AS id"
    ),
)  # fmt: skip


def _database(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
        connection.commit()


def foreign(bench: Bench) -> None:
    """Row 9: not a database, another program's, or one with traps: refused, untouched."""
    sound = bench.fresh("sound")
    with closing(store_in(sound)) as store:
        store.add_sessions(record(number) for number in range(10))
    own = store_in(bench.fresh("own"))
    while bench.goes_on():
        folder = bench.fresh("foreign")
        path = folder / "history.sqlite3"
        if bench.chance.random() < 0.3:
            bench.chance.choice(OTHERS)(path)
        else:
            copy2(sound / "history.sqlite3", path)
            with suppress(sqlite3.Error):
                _database(path, bench.chance.choice(TRAPS))
        bench.tried()
        _must_refuse(bench, path, own)
    own.close()


def _must_refuse(bench: Bench, path: Path, own: HistoryStore) -> None:
    raw = path.read_bytes()
    with closing(HistoryStore(path, path.parent / "none")) as store:
        for act in (store.sessions, lambda: store.save_session(record(99))):
            bench.expect(_refuses(act, path), f"not refused: {raw[:40]!r}")
        bench.expect(store.verify().problem != "", "verify finds nothing")
    with suppress(Fault):
        import_file(path, own)
    bench.expect(own.verify().problem == "", "an import spoilt the own history")
    names = sorted(one.name for one in path.parent.iterdir())
    bench.expect(names == [path.name], f"left beside it: {names}")
    bench.expect(path.read_bytes() == raw, "touched")


def _refuses(act: Callable[[], object], path: Path) -> bool:
    """Whether it is refused with the path and what is safe."""
    try:
        act()
    except Fault as fault:
        return str(path) in fault.what and fault.remedy.endswith(".")
    return False


def newer(bench: Bench) -> None:
    """Row 10: a newer major is only read, to the bit and to the nanosecond; a newer minor works
    and keeps its columns."""
    while bench.goes_on():
        folder = bench.fresh("newer")
        path = folder / "history.sqlite3"
        count = bench.chance.randint(1, 20)
        with closing(store_in(folder)) as store:
            store.add_sessions(record(number) for number in range(count))
        for backup in (folder / "backups").iterdir():
            backup.unlink()
        bench.tried()
        if bench.chance.random() < 0.5:
            _newer_major(bench, path, count)
        else:
            _newer_minor(bench, path, count)


def _newer_major(bench: Bench, path: Path, count: int) -> None:
    version = (SCHEMA.current // 1000 + bench.chance.randint(1, 9)) * 1000
    _database(
        path, f"PRAGMA user_version = {version}; CREATE TABLE later(x); INSERT INTO later VALUES(1)"
    )
    before = (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
    with closing(store_in(path.parent)) as store:
        bench.expect(len(store.sessions()) == count, "not shown")
        for act in (
            lambda: store.save_session(record(99)),
            lambda: store.delete_session(record(0).id, NOW),
            lambda: store.edit_session(record(0, "x"), NOW),
        ):
            bench.expect(_refuses(act, path), "written to")
    after = (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
    bench.expect(before == after, "hash or time changed")


def _newer_minor(bench: Bench, path: Path, count: int) -> None:
    version = SCHEMA.current + bench.chance.randint(1, 900)
    _database(
        path,
        f"ALTER TABLE session ADD COLUMN later TEXT DEFAULT 'kept';"
        f"CREATE TABLE later(x TEXT) STRICT; INSERT INTO later VALUES('kept');"
        f"PRAGMA user_version = {version}",
    )
    with closing(store_in(path.parent)) as store:
        store.save_session(record(99))
        store.edit_session(record(0, "edited"), NOW)
        bench.expect(len(store.sessions()) == count + 1, "does not work")
    with closing(sqlite3.connect(path)) as connection:
        kept = connection.execute("SELECT count(*) FROM session WHERE later = 'kept'").fetchone()
        there = connection.execute("SELECT x FROM later").fetchall()
        now = connection.execute("PRAGMA user_version").fetchone()
    if kept[0] < count:
        bench.lose(f"{count - kept[0]} values of an unknown column")
    bench.expect((there, now) == ([("kept",)], (version,)), f"{there} {now}")


def older(bench: Bench) -> None:
    """Row 11: each released schema, whole and with sessions left out: upgraded, counts equal."""
    files = sorted(GOLDEN.glob("v*.sqlite3"))
    while bench.goes_on():
        folder = bench.fresh("older")
        source = bench.chance.choice(files)
        path = Path(copy2(source, folder / "history.sqlite3"))
        _thin(bench, path)
        raw = path.read_bytes()
        version = int.from_bytes(raw[60:64], "big")
        with closing(sqlite3.connect(path)) as connection:
            (count,) = connection.execute("SELECT count(*) FROM session").fetchone()
        bench.tried()
        with closing(store_in(folder)) as store:
            found, bad = store.sessions(), store.damaged_sessions()
            held = len(found) + len(bad) + len(store.bin(NOW))
            if held != count:
                bench.lose(f"{source.name}: {held} of {count}")
            bench.expect(store.verify().wrong == (), "sums wrong after the upgrade")
            backups = [store.backups.path_of(stamp) for stamp in store.backups.stamps()]
        upgraded = version < SCHEMA.current
        bench.expect(len(backups) == upgraded, f"{len(backups)} backups")
        versions = [int.from_bytes(one.read_bytes()[60:64], "big") for one in backups]
        bench.expect(versions == [version] * upgraded, f"a backup of {versions}")


def _thin(bench: Bench, path: Path) -> None:
    """Leave out some sessions of an older file: in version 1 nothing sums them up."""
    if int.from_bytes(path.read_bytes()[60:64], "big") != 1000:
        return
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        ids = [row[0] for row in connection.execute("SELECT id FROM session ORDER BY id")]
        gone = bench.chance.sample(ids, bench.chance.randint(0, len(ids)))
        connection.executemany("DELETE FROM session WHERE id = ?", [(one,) for one in gone])
        connection.commit()
