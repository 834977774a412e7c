# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The version that was last started is remembered, and costs nothing where it cannot be."""

from pathlib import Path

from recovery_gui.storage.seen_version import note_version


def test_it_tells_what_was_there_before(tmp_path: Path) -> None:
    file = tmp_path / "state" / "version"
    assert note_version(file, "0.1.0") == ""
    assert note_version(file, "0.1.0") == "0.1.0"
    assert note_version(file, "0.2.0") == "0.1.0"
    assert file.read_text() == "0.2.0\n"
    assert file.stat().st_mode & 0o077 == 0


def test_the_same_version_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "version"
    note_version(file, "0.1.0")
    before = file.stat()
    note_version(file, "0.1.0")
    after = file.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_disk_that_refuses_and_a_file_that_is_none_are_no_fault(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert note_version(in_the_way / "version", "0.1.0") == ""
    (tmp_path / "version").write_bytes(b"\xff" * 100)
    assert note_version(tmp_path / "version", "0.1.0") == ""
    assert (tmp_path / "version").read_text() == "0.1.0\n"
