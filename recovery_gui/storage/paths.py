# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where everything the program writes lives."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

APPLICATION = "recovery-gui"


class Paths(NamedTuple):
    """The four directories; the files and folders in them are properties.

    No dataclass, like all that the first paint waits for: `dataclasses` takes 5 ms to import.
    """

    data: Path
    config: Path
    cache: Path
    state: Path

    @property
    def history(self) -> Path:
        """The history file."""
        return self.data / "history.sqlite3"

    @property
    def backups(self) -> Path:
        """The folder of verified copies of the history."""
        return self.data / "backups"

    @property
    def exercises(self) -> Path:
        """The folder of the user's own exercises."""
        return self.data / "exercises"

    @property
    def routines(self) -> Path:
        """The folder of the user's own routines."""
        return self.data / "routines"

    @property
    def fitted(self) -> Path:
        """The session that was fitted last, as a routine."""
        return self.data / "fitted-session.toml"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def window(self) -> Path:
        """Where the window was, and how large."""
        return self.state / "window.ini"

    @property
    def recent(self) -> Path:
        """Which files were imported or exported last."""
        return self.state / "recent-files.json"

    @property
    def seen_version(self) -> Path:
        """Which version of the program was last started."""
        return self.state / "version.txt"

    @property
    def front(self) -> Path:
        """What the window shows first at the next start."""
        return self.cache / "front.json"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.state / "logs"


def user_paths() -> Paths:
    """The places that the platform keeps for this user and program."""
    if sys.platform == "linux" and Path(os.environ.get("HOME", "")).is_absolute():
        return _xdg_paths()
    from platformdirs import PlatformDirs  # noqa: PLC0415 - takes as long as the list of exercises

    dirs = PlatformDirs(APPLICATION, appauthor=False)
    return Paths(
        data=dirs.user_data_path,
        config=dirs.user_config_path,
        cache=dirs.user_cache_path,
        state=dirs.user_state_path,
    )


def paths_under(directory: Path) -> Paths:
    """Everything under one directory, as `--data-dir` asks; the path is made absolute."""
    root = directory.expanduser().absolute()
    return Paths(data=root, config=root, cache=root / "cache", state=root)


def _xdg_paths() -> Paths:
    """As platformdirs has them on Linux."""

    home = Path(os.environ["HOME"])

    def place(name: str, usual: str) -> Path:
        chosen = Path(os.environ.get(name, ""))
        return (chosen if chosen.is_absolute() else home / usual) / APPLICATION

    return Paths(
        data=place("XDG_DATA_HOME", ".local/share"),
        config=place("XDG_CONFIG_HOME", ".config"),
        cache=place("XDG_CACHE_HOME", ".cache"),
        state=place("XDG_STATE_HOME", ".local/state"),
    )
