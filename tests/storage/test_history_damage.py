# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Truncations and single-bit flips: never a silently wrong session, never a bug's exception."""

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from recovery_gui.core.fault import Fault
from recovery_gui.core.session_record import (
    Checkpoint,
    DayTotal,
    Position,
    SessionRecord,
)
from recovery_gui.core.settings import PlanSettings
from recovery_gui.storage.errors import HistoryUnreadable
from recovery_gui.storage.history_store import HistoryStore

MakeRecord = Callable[[int], SessionRecord]
SESSIONS = 40
FLIPS = 400
ALL_DAYS = (date(2000, 1, 1), date(2100, 1, 1))


@pytest.fixture
def whole(make_record: MakeRecord, tmp_path: Path) -> bytes:
    """The bytes of a history with sessions and a checkpoint."""
    store = HistoryStore(tmp_path / "whole.sqlite3", tmp_path / "backups")
    store.add_sessions(make_record(number) for number in range(SESSIONS))
    store.write_checkpoint(
        Checkpoint(make_record(50), PlanSettings(), "f", Position(1), (1.0,), 2.0)
    )
    store.close()
    return (tmp_path / "whole.sqlite3").read_bytes()


def try_reading(path: Path, truth: dict[str, SessionRecord]) -> str:
    """Read all there is; fail for anything wrong; say how it went."""
    store = HistoryStore(path, path.parent / "none")
    try:
        read = store.sessions()
        damaged = store.damaged_sessions()
        totals = store.day_totals(*ALL_DAYS)
        checkpoint = store.read_checkpoint()
    except Fault:
        return "told"
    finally:
        store.close()
    assert all(truth[one.id] == one for one in read)
    assert len(read) + len(damaged) == len(truth)
    assert totals == tuple(
        DayTotal(one.local_date, 1, one.duration_s, one.exercise_count)
        for one in sorted(truth.values(), key=lambda one: one.local_date)
    )
    assert checkpoint is not None
    assert checkpoint.practised_s == (1.0,)
    return "told" if damaged else "sound"


def damaged_copies(whole: bytes) -> Iterator[bytes]:
    """Flips anywhere, and as many in the header and the text of the schema."""
    chance = random.Random(20261122)  # noqa: S311 - the same flips in every run
    first_page = [place for place in range(4096) if whole[place]]
    for number in range(FLIPS):
        place = chance.choice(first_page) if number % 2 else chance.randrange(len(whole))
        flipped = bytearray(whole)
        flipped[place] ^= 1 << chance.randrange(8)
        yield bytes(flipped)


def save_or_be_told(path: Path, record: SessionRecord) -> None:
    store = HistoryStore(path, path.parent / "backups")
    with suppress(Fault):
        store.save_session(record)
        assert record in store.sessions()
    store.close()


def test_a_bit_flip_is_told_or_harmless(
    whole: bytes, make_record: MakeRecord, tmp_path: Path
) -> None:
    truth = {make_record(n).id: make_record(n) for n in range(SESSIONS)}
    outcomes = {"told": 0, "sound": 0}
    for number, raw in enumerate(damaged_copies(whole)):
        path = tmp_path / f"{number}.sqlite3"
        path.write_bytes(raw)
        outcomes[try_reading(path, truth)] += 1
        assert path.read_bytes() == raw
        save_or_be_told(path, make_record(99))
        path.unlink()
    assert outcomes["told"] > FLIPS // 10
    assert sum(outcomes.values()) == FLIPS


def test_a_truncated_history_is_told_and_left_alone(
    whole: bytes, make_record: MakeRecord, tmp_path: Path
) -> None:
    truth = {make_record(n).id: make_record(n) for n in range(SESSIONS)}
    path = tmp_path / "short.sqlite3"
    for length in [*range(0, len(whole), 1021), 1, 15, 16, 99, 100, 101, len(whole) - 1]:
        path.write_bytes(whole[:length])
        assert try_reading(path, truth) == "told", length
        assert path.read_bytes() == whole[:length]


def test_the_words_name_the_file_and_the_remedy(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "short.sqlite3"
    path.write_bytes(whole[:5000])
    with pytest.raises(HistoryUnreadable) as caught:
        HistoryStore(path, tmp_path / "none").sessions()
    assert str(path) in caught.value.what
    assert "left as it is" in caught.value.what
    assert "Backups" in caught.value.remedy


def test_a_large_history_is_checked_whole_by_doctor_alone(
    whole: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its newest page is shown at once, and each session that is read is checked."""
    import sqlite3

    path = tmp_path / "large.sqlite3"
    path.write_bytes(whole)
    connection = sqlite3.connect(path)
    (root,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'session_day'"
    ).fetchone()
    connection.close()
    raw = bytearray(whole)
    raw[(root - 1) * 4096 + 3] ^= 0xFF  # the number of entries on the page
    path.write_bytes(raw)
    store = HistoryStore(path, tmp_path / "none")
    with pytest.raises(HistoryUnreadable):
        store.sessions_page(0, 10)
    monkeypatch.setattr("recovery_gui.storage.history_file.CHECKED_BYTES", 4096)
    assert len(store.sessions_page(0, 10)) == 10
    assert "damaged" in store.verify().problem
    store.close()
