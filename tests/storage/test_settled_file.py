# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest

from recovery_gui.storage.settled_file import read_settled, write_settled

ENTRIES = {
    "cafe": ((0.123456, -0.5, 0.25, 1.23456, -3.1), (0.1, 0.2, 0.3, 0.4, 0.5)),
    "beef": ((1.0, 0.0, 0.0, 0.7, 0.0),),
}


def test_what_is_written_is_read_within_its_units(tmp_path: Path) -> None:
    path = tmp_path / "settled.json"
    write_settled(path, ENTRIES)
    found = read_settled(path)
    assert found.keys() == ENTRIES.keys()
    for name, rows in ENTRIES.items():
        for written, read in zip(rows, found[name], strict=True):
            assert read[:3] == pytest.approx(written[:3], abs=0.5e-5 + 1e-12)
            assert read[3:] == pytest.approx(written[3:], abs=0.5e-4 + 1e-12)


def test_the_same_entries_make_the_same_file_one_a_line(tmp_path: Path) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    write_settled(one, ENTRIES)
    write_settled(other, dict(reversed(ENTRIES.items())))
    assert one.read_bytes() == other.read_bytes()
    assert [line[1:5] for line in one.read_text().splitlines()[1:-1]] == ["beef", "cafe"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 5}', '{"a": [["x"]]}', '{"a": [5]}'])
def test_a_damaged_file_gives_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settled.json"
    path.write_text(text)
    assert read_settled(path) == {}


def test_a_missing_file_gives_nothing(tmp_path: Path) -> None:
    assert read_settled(tmp_path / "none.json") == {}


def test_a_damaged_entry_is_missing_and_the_others_are_there(tmp_path: Path) -> None:
    path = tmp_path / "settled.json"
    write_settled(path, ENTRIES)
    path.write_bytes(path.read_bytes().replace(b'"beef":[[', b'"beef":[[x'))
    found = read_settled(path)
    assert list(found) == ["cafe"]
    assert found.get("beef") is None
    assert found.get("none") is None
