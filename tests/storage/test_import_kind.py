# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import os
from pathlib import Path

import pytest

from recovery_gui.core.import_kind import ImportKind
from recovery_gui.storage.import_kind import kind_of_file


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("mine.toml", "", ImportKind.ROUTINES),
        ("MINE.TOML", "", ImportKind.ROUTINES),
        ("shared.json", '{"format": "recovery-gui-routines"}', ImportKind.ROUTINES),
        ("history.json", '{"format": "recovery-gui-history"}', ImportKind.HISTORY),
        ("history.csv", "session,started_at,", ImportKind.HISTORY),
        ("history.sqlite3", "SQLite format 3", ImportKind.HISTORY),
        ("holiday.jpg", "x", None),
        ("history", "x", None),
    ],
)
def test_by_name_and_first_bytes(
    tmp_path: Path, name: str, text: str, kind: ImportKind | None
) -> None:
    (tmp_path / name).write_text(text)
    assert kind_of_file(tmp_path / name) is kind


def test_what_is_no_file_brings_nothing(tmp_path: Path) -> None:
    """Nor is a pipe waited for."""
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "loop.json").symlink_to("loop.json")
    for name in ("pipe.json", "folder.toml", "loop.json", "missing.toml", "nul\0.toml"):
        assert kind_of_file(tmp_path / name) is None


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_brings_nothing(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text("{}")
    (tmp_path / "secret.json").chmod(0)
    assert kind_of_file(tmp_path / "secret.json") is None
