# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import json
import os
from pathlib import Path

import pytest

from recovery_gui.core.import_kind import ImportKind
from recovery_gui.storage.recent_files import MOST, RecentFiles


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recent-files.json"


@pytest.fixture
def recent(place: Path) -> RecentFiles:
    return RecentFiles(place, ImportKind.ROUTINES)


def made(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).write_text("")
    return [folder / name for name in names]


def test_the_last_five_the_latest_first_each_once(recent: RecentFiles, tmp_path: Path) -> None:
    files = made(tmp_path, *(f"{number}.toml" for number in range(MOST + 2)))
    for file in (*files, files[3]):
        recent.note(file)
    assert recent.files() == (files[3], files[6], files[5], files[4], files[2])


def test_the_kinds_are_apart_and_forgotten_apart(
    recent: RecentFiles, place: Path, tmp_path: Path
) -> None:
    one, other = made(tmp_path, "one.toml", "other.json")
    history = RecentFiles(place, ImportKind.HISTORY)
    recent.note(one)
    history.note(other)
    assert (recent.files(), history.files()) == ((one,), (other,))
    recent.clear()
    assert (recent.files(), history.files()) == ((), (other,))


def test_a_missing_one_is_left_out_until_it_is_back(recent: RecentFiles, tmp_path: Path) -> None:
    one, other = made(tmp_path, "one.toml", "other.toml")
    recent.note(one)
    recent.note(other)
    other.unlink()
    assert recent.files() == (one,)
    made(tmp_path, "other.toml")
    assert recent.files() == (other, one)


def test_it_is_for_this_user_alone(recent: RecentFiles, place: Path, tmp_path: Path) -> None:
    recent.note(*made(tmp_path, "one.toml"))
    assert place.stat().st_mode & 0o777 == 0o600


def test_a_relative_path_is_kept_whole(
    recent: RecentFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made(tmp_path, "one.toml")
    recent.note(Path("one.toml"))
    assert recent.files() == (tmp_path / "one.toml",)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"routines": 3}',
        b'{"routines": [1, null, "nul\\u0000"]}',
        b"[" * 100_000,
        json.dumps({"routines": ["/no/such/file"] * 9000}).encode(),
    ],
    ids=["empty", "no text", "a list", "a number", "no paths", "deep", "large"],
)
def test_a_damaged_list_is_none(
    recent: RecentFiles, place: Path, tmp_path: Path, content: bytes
) -> None:
    place.parent.mkdir()
    place.write_bytes(content)
    assert recent.files() == ()
    (one,) = made(tmp_path, "one.toml")
    recent.note(one)
    assert recent.files() == (one,)


def test_a_pipe_is_not_waited_for_and_a_folder_refuses(place: Path, tmp_path: Path) -> None:
    place.mkdir(parents=True)
    recent = RecentFiles(place, ImportKind.HISTORY)
    recent.note(*made(tmp_path, "one.json"))
    assert recent.files() == ()
    os.mkfifo(tmp_path / "pipe")
    assert RecentFiles(tmp_path / "pipe", ImportKind.HISTORY).files() == ()
