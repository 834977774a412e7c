# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What hurt and what was noticed, on the disk, in exports and in merges."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recovery_gui.core.session_record import Discomfort, Noticed, SessionRecord
from recovery_gui.core.side import Side
from recovery_gui.storage.exchange import import_file
from recovery_gui.storage.exchange_csv import export_csv
from recovery_gui.storage.exchange_json import export_json
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.session_rows import session_digest

MakeRecord = Callable[[int], SessionRecord]
AT = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)
PRESS = "hip-to-heel-press"
TUG = Noticed(PRESS, 8, Side.RIGHT, "a local tug")


def marked(record: SessionRecord, *exercises: str) -> SessionRecord:
    marks = tuple(Discomfort(exercise, 5, Side.LEFT) for exercise in exercises)
    return replace(record, discomforts=marks, noticed=(TUG,))


def test_marks_are_on_the_disk(store: HistoryStore, make_record: MakeRecord) -> None:
    store.save_session(marked(make_record(0), PRESS, PRESS))
    store.save_session(make_record(1))
    store.close()
    assert store.sessions() == (marked(make_record(0), PRESS, PRESS), make_record(1))
    assert store.verify().damaged == ()


def test_a_session_without_marks_has_the_digest_of_old(make_record: MakeRecord) -> None:
    """Worked out by the program of version 2000."""
    assert session_digest(make_record(0), binned=False).hex() == "07234911eb7cf539"
    assert session_digest(marked(make_record(0)), binned=False).hex() != "07234911eb7cf539"


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE discomfort SET step = 6",
        "UPDATE discomfort SET side = 'up'",
        "UPDATE discomfort SET exercise = 'other'",
        "DELETE FROM discomfort",
        "UPDATE noticed SET choice = 'a local hug'",
        "INSERT INTO noticed SELECT session_id, 9, exercise, 9, side, choice FROM noticed",
    ],
)
def test_the_digest_guards_the_marks(
    store: HistoryStore, make_record: MakeRecord, harm: str
) -> None:
    store.save_session(marked(make_record(0), PRESS))
    store.close()
    with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
        connection.execute(harm)
    assert store.sessions() == ()
    assert store.damaged_sessions() == (make_record(0).id,)


def test_each_session_counts_once_and_the_bin_not_at_all(
    store: HistoryStore, make_record: MakeRecord
) -> None:
    today = make_record(0).local_date
    assert store.discomfort_counts(today) == {}
    store.add_sessions(
        (
            marked(make_record(0), PRESS, PRESS),
            marked(make_record(2), PRESS, "cat-cow"),
            marked(make_record(4), PRESS),
            make_record(5),
        )
    )
    assert store.discomfort_counts(today - timedelta(days=4)) == {"cat-cow": 1, PRESS: 3}
    assert store.discomfort_counts(today - timedelta(days=3)) == {"cat-cow": 1, PRESS: 2}
    store.delete_session(make_record(2).id, AT)
    assert store.discomfort_counts(today - timedelta(days=3)) == {PRESS: 1}
    store.restore_session(make_record(2).id, AT)
    assert store.discomfort_counts(today - timedelta(days=3)) == {"cat-cow": 1, PRESS: 2}


def test_a_rating_leaves_the_marks_alone(store: HistoryStore, make_record: MakeRecord) -> None:
    store.save_session(marked(make_record(0), PRESS))
    store.update_session(replace(make_record(0), note="Better."))
    (kept,) = store.sessions()
    assert (kept.note, kept.discomforts) == ("Better.", marked(make_record(0), PRESS).discomforts)
    assert kept.noticed == (TUG,)


def test_json_tells_of_marks_only_where_there_are_any(make_record: MakeRecord) -> None:
    sessions = json.loads(export_json([marked(make_record(0), PRESS), make_record(1)], AT))
    first, second = sessions["sessions"]
    assert first["discomforts"] == [{"exercise": PRESS, "step": 5, "side": "left"}]
    assert first["noticed"] == [
        {"exercise": PRESS, "step": 8, "side": "right", "choice": "a local tug"}
    ]
    assert {"discomforts", "noticed"}.isdisjoint(second)


def test_csv_tells_of_marks_beside_the_session(make_record: MakeRecord) -> None:
    head, first, *_ = export_csv([marked(make_record(0), PRESS)]).splitlines()
    assert head.endswith(",revised_at,discomforts,noticed")
    assert first.endswith(f",,{PRESS} 5 left,{PRESS} 8 right a local tug")


def test_a_csv_from_before_the_marks_is_read(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    old = export_csv([make_record(0)]).replace(",discomforts,noticed", "").replace(",,,\r", ",\r")
    (tmp_path / "old.csv").write_bytes(old.encode())
    assert import_file(tmp_path / "old.csv", store).new == 1
    assert store.sessions() == (make_record(0),)


@pytest.mark.parametrize(
    ("mark", "reason"),
    [
        ({"exercise": "No Id!", "step": 1, "side": "left"}, "discomforts[1].exercise: is the text"),
        ({"exercise": PRESS, "step": -1, "side": "left"}, "discomforts[1].step: is -1"),
        ({"exercise": PRESS, "step": 1, "side": "up"}, "discomforts[1].side: is the text"),
        ({"exercise": PRESS, "step": 1}, "discomforts[1].side: missing"),
    ],
)
def test_a_mark_that_is_none_is_refused(
    store: HistoryStore,
    make_record: MakeRecord,
    tmp_path: Path,
    mark: dict[str, object],
    reason: str,
) -> None:
    content = json.loads(export_json([make_record(0)], AT))
    content["sessions"][0]["discomforts"] = [mark]
    (tmp_path / "in.json").write_text(json.dumps(content))
    (rejected,) = import_file(tmp_path / "in.json", store).rejected
    assert reason in rejected


@pytest.mark.parametrize("marked_first", [True, False])
def test_of_two_unedited_copies_the_one_with_the_marks_stays(
    store: HistoryStore, make_record: MakeRecord, tmp_path: Path, marked_first: bool
) -> None:
    """An older program on another machine knows the session without them."""
    pair = [marked(make_record(0), PRESS), make_record(0)]
    first, second = pair if marked_first else reversed(pair)
    store.save_session(first)
    other = HistoryStore(tmp_path / "other.sqlite3", tmp_path / "copies", now=lambda: AT)
    other.save_session(second)
    store.merge(other.content())
    other.close()
    assert store.sessions() == (marked(make_record(0), PRESS),)
    assert store.verify().damaged == ()
