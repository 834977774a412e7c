# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Runs the real commands, in this process, over a data folder of their own."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import pytest

from recovery_gui.__main__ import main
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import (
    ExerciseRecord,
    SessionRecord,
    SessionStatus,
    Soreness,
)
from recovery_gui.core.side import Side
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.resources import resources_dir


class Outcome(NamedTuple):
    """What a command gave back."""

    status: int
    out: str
    err: str


OFFSCREEN = "offscreen"
Run = Callable[..., Outcome]
Practise = Callable[..., SessionRecord]


@pytest.fixture(autouse=True)
def _without_the_systems_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Doctor would start it, and wait for it."""
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere")


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Where the program keeps things; not made yet."""
    return tmp_path / "data"


@pytest.fixture
def run(data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `recovery-gui --data-dir DATA ...`."""

    def run(*arguments: object, bare: bool = False) -> Outcome:
        where = [] if bare else ["--data-dir", str(data_dir)]
        monkeypatch.setattr(sys, "argv", ["recovery-gui", *where, *map(str, arguments)])
        monkeypatch.setenv("QT_QPA_PLATFORM", OFFSCREEN)
        monkeypatch.setenv("LC_ALL", "C")
        capsys.readouterr()
        try:
            status = main()
        except SystemExit as exit_:
            status = exit_.code if isinstance(exit_.code, int) else 1
        return Outcome(status, *capsys.readouterr())

    return run


@pytest.fixture
def practise(data_dir: Path) -> Practise:
    """Puts a session so many days ago into the history."""
    store = HistoryStore(data_dir / "history.sqlite3", data_dir / "backups")

    def practise(days_ago: int = 0, note: str = "") -> SessionRecord:
        start = datetime.now(UTC).replace(hour=12) - timedelta(days=days_ago)
        record = SessionRecord(
            id=str(UUID(int=days_ago + 1)),
            started_at=start,
            ended_at=start + timedelta(seconds=200),
            zone="UTC",
            local_date=start.date(),
            title="Hip to Heel Press",
            source="hip-to-heel-press",
            status=SessionStatus.COMPLETED,
            exercises=tuple(_entry(side) for side in (Side.RIGHT, Side.LEFT)),
            soreness_before=(Soreness(BodyArea.CALVES, Side.LEFT, 6),),
            note=note,
        )
        store.save_session(record)
        store.close()
        return record

    return practise


def _entry(side: Side) -> ExerciseRecord:
    areas = (BodyArea.CALVES,)
    return ExerciseRecord("hip-to-heel-press", "Hip to Heel Press", side, 90, 92, True, areas)


@pytest.fixture
def broken(data_dir: Path) -> Path:
    """A user's own exercise whose seventh step has a kind that there is not."""
    folder = data_dir / "exercises"
    folder.mkdir(parents=True)
    text = (resources_dir() / "exercises" / "hip-to-heel-press.toml").read_text("utf-8")
    path = folder / "own-press.toml"
    own = text.replace('"hip-to-heel-press"', '"own-press"')
    path.write_text(own.replace('kind = "reps"', 'kind = "raps"'), "utf-8")
    return path
