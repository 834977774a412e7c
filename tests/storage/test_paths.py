# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where things live."""

import os
from pathlib import Path

import pytest
from platformdirs.macos import MacOS

from recovery_gui.storage.paths import paths_under, user_paths


def test_everything_lies_under_a_data_dir(tmp_path: Path) -> None:
    paths = paths_under(tmp_path)
    assert paths.history == tmp_path / "history.sqlite3"
    assert paths.backups == tmp_path / "backups"
    assert paths.exercises == tmp_path / "exercises"
    assert paths.routines == tmp_path / "routines"
    assert paths.settings == tmp_path / "settings.toml"
    assert paths.logs == tmp_path / "logs"
    assert paths.cache == tmp_path / "cache"


def test_a_data_dir_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths_under(Path("here")).data == tmp_path / "here"
    assert paths_under(Path("~/there")).data == Path.home() / "there"


@pytest.mark.skipif(os.name == "nt", reason="the variables are those of the XDG specification")
def test_the_platform_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    paths = user_paths()
    assert paths.history == tmp_path / "data" / "recovery-gui" / "history.sqlite3"
    assert paths.settings == tmp_path / "config" / "recovery-gui" / "settings.toml"
    assert paths.cache == tmp_path / "cache" / "recovery-gui"
    assert tmp_path / "state" / "recovery-gui" in paths.logs.parents


@pytest.mark.skipif(os.name == "nt", reason="the home folder is found in another way")
def test_on_a_mac_all_lies_in_folders_of_the_programs_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Log and window, too: what stands beside them may be of other programs."""
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr("platformdirs.PlatformDirs", MacOS)
    monkeypatch.setenv("HOME", str(tmp_path))
    paths = user_paths()
    library = tmp_path / "Library"
    assert paths.data == library / "Application Support" / "recovery-gui"
    assert {folder.name for folder in paths} == {"recovery-gui"}
    assert all(library in folder.parents for folder in paths)
