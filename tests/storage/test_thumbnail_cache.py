# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The small pictures on the disk."""

import os
import sys
from pathlib import Path

import pytest

from recovery_gui.storage.thumbnail_cache import LARGEST_FILE, ThumbnailCache

PNG = b"\x89PNG as it is"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A file of the code that draws."""
    path = tmp_path / "painter.py"
    path.write_text("red\n")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "thumbnails"


def test_what_was_kept_comes_back(folder: Path, source: Path) -> None:
    ThumbnailCache(folder, [source]).write("a bridge, light", PNG)
    again = ThumbnailCache(folder, [source])
    assert again.read("a bridge, light") == PNG
    assert again.read("a bridge, dark") is None
    (file,) = folder.iterdir()
    assert (file.stat().st_mode & 0o777, folder.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_change_of_the_code_makes_every_picture_stale(folder: Path, source: Path) -> None:
    ThumbnailCache(folder, [source]).write("a bridge", PNG)
    source.write_text("blue, and longer\n")
    assert ThumbnailCache(folder, [source]).read("a bridge") is None


def test_a_frozen_program_is_its_own_mark(
    folder: Path, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "recovery-gui"
    program.write_bytes(b"1")
    monkeypatch.setattr(sys, "executable", str(program))
    missing = source.with_name("inside the archive.py")
    ThumbnailCache(folder, [missing]).write("a bridge", PNG)
    assert ThumbnailCache(folder, [missing]).read("a bridge") == PNG
    program.write_bytes(b"a new one")
    assert ThumbnailCache(folder, [missing]).read("a bridge") is None


@pytest.mark.parametrize("content", [b"", b"x" * (LARGEST_FILE + 1)])
def test_no_picture_is_that_small_or_large(folder: Path, source: Path, content: bytes) -> None:
    cache = ThumbnailCache(folder, [source])
    cache.write("a bridge", PNG)
    (file,) = folder.iterdir()
    file.write_bytes(content)
    assert cache.read("a bridge") is None


def test_a_disk_that_refuses_is_no_fault(folder: Path, source: Path) -> None:
    folder.parent.write_text("in the way")
    cache = ThumbnailCache(folder, [source])
    cache.write("a bridge", PNG)
    assert cache.read("a bridge") is None


def test_a_name_that_is_taken_by_a_folder_is_no_fault(folder: Path, source: Path) -> None:
    cache = ThumbnailCache(folder, [source])
    cache.write("a bridge", PNG)
    (file,) = folder.iterdir()
    file.unlink()
    file.mkdir()
    cache.write("a bridge", PNG)
    assert cache.read("a bridge") is None
    assert list(folder.iterdir()) == [file]


def test_the_oldest_make_room(folder: Path, source: Path) -> None:
    cache = ThumbnailCache(folder, [source], most=8)
    for number in range(8):
        cache.write(f"picture {number}", PNG)
        file = max(folder.iterdir(), key=lambda one: one.stat().st_mtime_ns)
        os.utime(file, ns=(number, number))
    assert len(list(folder.iterdir())) == 8
    cache.write("picture 8", PNG)
    assert len(list(folder.iterdir())) == 6
    assert [cache.read(f"picture {number}") is not None for number in (0, 2, 3, 8)] == [
        False,
        False,
        True,
        True,
    ]
    for number in range(100):
        cache.write(f"more {number}", PNG)
        assert len(list(folder.iterdir())) <= 8
