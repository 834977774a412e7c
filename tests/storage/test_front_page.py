# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the window shows first is read back whole, or not at all."""

import os
import stat
from pathlib import Path

import pytest

from recovery_gui.storage.front_page import LARGEST, Plain, keep_front, read_front, stamp_of
from recovery_gui.storage.paths import Paths, paths_under

FRONT: dict[str, Plain] = {
    "exercises": {"groups": [{"heading": "Routines · 2", "rows": []}]},
    "scale": 1.5,
}
STAMP = "a stamp"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where it is kept."""
    return tmp_path / "cache" / "front.json"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A home with an exercise, settings and a history."""
    paths = paths_under(tmp_path)
    paths.exercises.mkdir()
    (paths.exercises / "mine.toml").write_text("id = 'mine'")
    paths.settings.write_text("[look]\n")
    paths.history.write_bytes(b"SQLite")
    return paths


def test_what_is_kept_comes_back_as_attributes(file: Path) -> None:
    """For the user alone."""
    assert keep_front(file, STAMP, FRONT)
    front = read_front(file, STAMP)
    assert front is not None
    assert front.exercises.groups[0].heading == "Routines · 2"
    assert front.scale == 1.5
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_there_is_none_at_first_and_none_under_another_stamp(file: Path) -> None:
    """What was made from something else is not shown."""
    assert read_front(file, STAMP) is None
    keep_front(file, STAMP, FRONT)
    assert read_front(file, "another stamp") is None


def test_no_damaged_file_is_read(file: Path) -> None:
    """Cut off anywhere, or with any byte changed."""
    keep_front(file, STAMP, FRONT)
    whole = file.read_bytes()
    for end in range(len(whole)):
        file.write_bytes(whole[:end])
        assert read_front(file, STAMP) is None
    for place in range(len(whole)):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert read_front(file, STAMP) is None
    file.write_bytes(b"x" * (LARGEST + 1))
    assert read_front(file, STAMP) is None


def test_a_disk_that_refuses_costs_the_haste_alone(tmp_path: Path) -> None:
    """Nothing is raised."""
    (tmp_path / "cache").write_text("no directory")
    assert not keep_front(tmp_path / "cache" / "front.json", STAMP, FRONT)


def test_the_stamp_stays_while_nothing_changes(paths: Paths) -> None:
    """On it rests that it is ever read."""
    assert stamp_of(paths, "light") == stamp_of(paths, "light")
    assert "\n" not in stamp_of(paths, "light")


@pytest.mark.parametrize("what", ["exercise", "new", "gone", "settings", "history", "routine"])
def test_the_stamp_changes_with_what_the_page_is_made_from(what: str, paths: Paths) -> None:
    """Also where a file keeps its size and is given back its times."""
    before = stamp_of(paths, "light")
    if what == "exercise":
        mine = paths.exercises / "mine.toml"
        times = mine.stat().st_atime_ns, mine.stat().st_mtime_ns
        mine.write_text("id = 'nine'")
        os.utime(mine, ns=times)
    elif what == "new":
        (paths.exercises / "new.toml").touch()
    elif what == "gone":
        (paths.exercises / "mine.toml").unlink()
    elif what == "routine":
        paths.routines.mkdir()
        (paths.routines / "evening.toml").touch()
    else:
        (paths.settings if what == "settings" else paths.history).write_bytes(b"another")
    assert stamp_of(paths, "light") != before


def test_the_stamp_changes_with_the_place_and_the_look(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Days of the week are told in the language of the place."""
    before = stamp_of(paths, "light")
    assert stamp_of(paths, "dark") != before
    monkeypatch.setenv("LC_TIME", "de_DE.UTF-8")
    assert stamp_of(paths, "light") != before
