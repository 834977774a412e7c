# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""docs/privacy.md names every place in which the program keeps something."""

import os
import re
from pathlib import Path

import pytest
from platformdirs.macos import MacOS

from recovery_gui.storage.own_files import DELETED
from recovery_gui.storage.paths import Paths, paths_under, user_paths

PAGE = (Path(__file__).parents[2] / "docs" / "privacy.md").read_text("utf-8")
HERE = Path("/here")
ROWS = dict(re.findall(r"^\| (data|settings|state|cache) \| (`~.*) \|$", PAGE, re.MULTILINE))
FOLDERS = {"data": 0, "settings": 1, "cache": 2, "state": 3}
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the home folder is found in another way")


def places(paths: Paths) -> list[Path]:
    """What the properties of the places give."""
    names = [name for name, one in vars(Paths).items() if isinstance(one, property)]
    found = [getattr(paths, name) for name in names]
    assert len(found) >= 9
    return found


def test_every_file_and_folder_is_named() -> None:
    """With a stroke behind a folder."""
    for place in places(paths_under(HERE)):
        name = place.name if place.suffix else f"{place.name}/"
        assert f"`{name}`" in PAGE
    assert f"`routines/{DELETED}/`" in PAGE


@pytest.mark.parametrize(("column", "platform"), [(0, "linux"), (2, "darwin")])
def test_the_folders_are_those_of_the_system(
    column: int, platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the page says "the same", it is that of the data."""
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", platform)
    if platform == "darwin":
        monkeypatch.setattr("platformdirs.PlatformDirs", MacOS)
    paths = user_paths()
    assert ROWS.keys() == FOLDERS.keys()
    for name, field in FOLDERS.items():
        told = ROWS[name].split(" | ")[column]
        told = ROWS["data"].split(" | ")[column] if told == "the same" else told
        assert told == f"`~/{paths[field].relative_to(tmp_path)}`"
