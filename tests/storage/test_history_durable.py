# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Saved means on the disk: watched, and made to fail, by strace."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from recovery_gui.core.session_record import SessionRecord
from recovery_gui.storage.history_store import HistoryStore

MakeRecord = Callable[[int], SessionRecord]
STRACE = shutil.which("strace")
SAVER = """
import os, sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4
from recovery_gui.core.fault import Fault
from recovery_gui.storage.history_store import HistoryStore

store = HistoryStore(Path(sys.argv[1]), Path(sys.argv[2]))
(record,) = store.sessions()
os.write(2, b"begun\\n")
try:
    store.save_session(replace(record, id=str(uuid4())))
    store.edit_session(replace(record, note="edited"), datetime.now(UTC))
    store.delete_session(record.id, datetime.now(UTC))
    os.write(2, b"done\\n")
except Fault as fault:
    os.write(2, b"told\\n")
"""
pytestmark = pytest.mark.skipif(
    STRACE is None or sys.platform != "linux", reason="strace is not installed"
)


@pytest.fixture
def history(make_record: MakeRecord, tmp_path: Path) -> Path:
    """A history of one session, backed up today."""
    store = HistoryStore(tmp_path / "history.sqlite3", tmp_path / "backups")
    store.save_session(make_record(0))
    store.close()
    return store.path


def traced(history: Path, *options: str) -> str:
    """What the saver asked of the disk, one system call to a line, with the names of files."""
    log = history.with_name("trace")
    saver = [sys.executable, "-c", SAVER, str(history), str(history.with_name("backups"))]
    command = [str(STRACE), "-f", "-y", "-o", str(log), *options, *saver]
    subprocess.run(command, check=True, timeout=120, stderr=subprocess.DEVNULL)
    return log.read_text("utf-8", "replace").partition("begun")[2]


def steps(trace: str, folder: Path) -> list[str]:
    """The calls in short, several writes to one file after each other as one."""
    names = {
        "history.sqlite3": "file",
        "history.sqlite3-journal": "journal",
        folder.name: "folder",
    }
    calls = re.findall(r" (\w+)\((?:\d+<|\")([^>\"]*)", trace)
    found = [f"{call} {names[Path(path).name]}" for call, path in calls if call != "write"]
    return [one for one, before in zip(found, ["", *found], strict=False) if one != before]


def test_every_change_waits_for_the_disk(history: Path) -> None:
    trace = traced(history, "-e", "trace=fdatasync,fsync,unlink,pwrite64,write")
    change = [
        *("pwrite64 journal", "fdatasync journal", "fdatasync folder"),
        *("pwrite64 journal", "fdatasync journal"),
        *("pwrite64 file", "fdatasync file", "unlink journal", "fdatasync folder"),
    ]
    assert steps(trace, history.parent) == change * 3
    assert "done" in trace


# The journal, its header, and the file itself: the syncs of the first change that matter.
@pytest.mark.parametrize("number", [1, 3, 4])
def test_what_the_disk_refuses_is_never_told_as_saved(
    history: Path, make_record: MakeRecord, number: int
) -> None:
    failing = f"inject=fdatasync:error=EIO:when={number}"
    trace = traced(history, "-e", "trace=fdatasync,write", "-e", failing)
    assert "told" in trace
    assert "done" not in trace
    store = HistoryStore(history, history.with_name("backups"))
    assert store.sessions() == (make_record(0),)
    report = store.verify()
    assert (report.problem, report.wrong) == ("", ())
    store.close()
