# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Files of a folder, read again only when they have changed."""

import os
from pathlib import Path

import pytest

from recovery_gui.storage import library_folder
from recovery_gui.storage.library_folder import LibraryFolder


class Reader:
    """Takes a file that holds a number, and keeps what it was asked to read."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, path: Path) -> tuple[int | None, list[str]]:
        self.read.append(path.stem)
        text = path.read_text(encoding="utf-8")
        return (int(text), []) if text.isdigit() else (None, [f"{path.stem}: {text}"])


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder[int]:
    """Holds a.toml and b.toml."""
    for name, text in (("b", "2"), ("a", "1")):
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    return LibraryFolder(tmp_path)


def test_files_are_read_by_name_and_once(folder: LibraryFolder[int]) -> None:
    reader = Reader()
    assert folder.refresh(reader)
    assert not folder.refresh(reader)
    assert reader.read == ["a", "b"]
    assert folder.values() == (1, 2)
    assert folder.names() == {"a", "b"}


def test_everything_is_read_again_when_asked(folder: LibraryFolder[int]) -> None:
    reader = Reader()
    folder.refresh(reader)
    assert folder.refresh(reader, again=True)
    assert reader.read == ["a", "b", "a", "b"]


def test_a_file_of_the_same_size_and_time_is_new_when_it_is_another(
    folder: LibraryFolder[int],
) -> None:
    reader = Reader()
    folder.refresh(reader)
    path = folder.directory / "a.toml"
    status = path.stat()
    other = folder.directory / "other"
    other.write_text("7", encoding="utf-8")
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.replace(path)
    assert folder.refresh(reader)
    assert folder.values() == (7, 2)
    assert reader.read == ["a", "b", "a"]


def test_a_bad_file_keeps_its_last_value_until_it_is_gone(folder: LibraryFolder[int]) -> None:
    path = folder.directory / "a.toml"
    folder.refresh(Reader())
    path.write_text("bad", encoding="utf-8")
    assert folder.refresh(Reader())
    assert folder.values() == (1, 2)
    assert folder.problems() == ["a: bad"]
    path.unlink()
    assert folder.refresh(Reader())
    path.write_text("bad", encoding="utf-8")
    assert folder.refresh(Reader())
    assert folder.values() == (2,)


def test_only_regular_toml_files_are_read(folder: LibraryFolder[int]) -> None:
    (folder.directory / "notes.txt").write_text("x", encoding="utf-8")
    (folder.directory / "folder.toml").mkdir()
    (folder.directory / "dangling.toml").symlink_to(folder.directory / "none")
    os.mkfifo(folder.directory / "pipe.toml")
    folder.refresh(Reader())
    assert folder.names() == {"a", "b"}


def test_a_directory_that_is_not_there_is_empty(tmp_path: Path) -> None:
    folder: LibraryFolder[int] = LibraryFolder(tmp_path / "none")
    assert not folder.refresh(Reader())
    assert (folder.values(), folder.problems()) == ((), [])


def test_files_beyond_the_limit_are_told(
    folder: LibraryFolder[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_folder, "MAX_FILES", 1)
    folder.refresh(Reader())
    assert folder.values() == (1,)
    assert folder.problems() == [
        f"{folder.directory}:1: file: holds 2 files, allowed: 1; those last by name are left out"
    ]
