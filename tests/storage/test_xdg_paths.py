# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""On Linux the places are worked out without platformdirs, and are the same."""

import sys
from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from recovery_gui.storage.paths import APPLICATION, Paths, user_paths

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs says")
NAMES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def as_platformdirs_says() -> Paths:
    """What the start would otherwise import platformdirs for."""
    dirs = PlatformDirs(APPLICATION, appauthor=False)
    return Paths(
        dirs.user_data_path,
        dirs.user_config_path,
        dirs.user_cache_path,
        dirs.user_state_path,
    )


@pytest.mark.parametrize("value", [None, "", "  ", "/somewhere/else", "not/absolute", "~/mine"])
def test_the_places_are_those_of_platformdirs(
    value: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the variables of the XDG specification hold."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in NAMES:
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    assert user_paths() == as_platformdirs_says()


@pytest.mark.parametrize("home", ["", "not/absolute", None])
def test_a_strange_home_is_left_to_platformdirs(
    home: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It asks the list of users then."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    if home is None:
        monkeypatch.delenv("HOME", raising=False)
    else:
        monkeypatch.setenv("HOME", home)
    assert user_paths() == as_platformdirs_says()
