# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A second start knocks where the window listens, and loads next to nothing for that."""

import subprocess
import sys
from pathlib import Path

import pytest

from recovery_gui.knock import ring, socket_path, usual_folders
from recovery_gui.storage.paths import user_paths

LOADED = """
import sys
before = set(sys.modules)
from recovery_gui.knock import ring, usual_folders
ring(*usual_folders())
print(sorted(set(sys.modules) - before - {"recovery_gui", "recovery_gui.knock", "zlib"}))
"""


@pytest.mark.parametrize(
    "chosen",
    [{}, {"XDG_DATA_HOME": "/data", "XDG_STATE_HOME": "/state"}, {"XDG_DATA_HOME": ""}],
)
def test_the_usual_folders_are_those_of_the_program(
    monkeypatch: pytest.MonkeyPatch, chosen: dict[str, str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", "/home/anne")
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, chosen.get(name, ""))
    paths = user_paths()
    assert usual_folders() == (str(paths.data), str(paths.state))


@pytest.mark.parametrize(
    ("name", "value"),
    [("HOME", ""), ("HOME", "here"), ("XDG_DATA_HOME", "/data/"), ("XDG_STATE_HOME", "../state")],
)
def test_what_takes_a_closer_look_is_left_to_who_looks_closer(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert usual_folders() is None


def test_where_nobody_listens_nobody_answers(tmp_path: Path) -> None:
    assert not ring(str(tmp_path), str(tmp_path))
    assert not ring(str(tmp_path), str(tmp_path / ("long" * 40)))


def test_a_path_too_long_for_a_socket_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with pytest.raises(OSError, match="too long for a socket"):
        socket_path("/data", "/state" * 20)


@pytest.mark.parametrize(
    ("runtime", "flatpak", "folder"),
    [
        ("/run/me", "", "/run/me"),
        ("/run/me", "org.x.Y", "/run/me/app/org.x.Y"),
        ("", "org.x.Y", "/state"),
        ("", "", "/state"),
    ],
)
def test_the_bell_hangs_where_every_start_sees_it(
    monkeypatch: pytest.MonkeyPatch, runtime: str, flatpak: str, folder: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
    monkeypatch.setenv("FLATPAK_ID", flatpak)
    assert Path(socket_path("/data", "/state")).parent == Path(folder)


def test_little_is_loaded_to_knock(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED],
        env={"HOME": str(tmp_path), "XDG_RUNTIME_DIR": "/nowhere"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "['_socket']"
