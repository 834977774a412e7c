# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where everything the program writes lives."""

from dataclasses import dataclass
from pathlib import Path

APPLICATION = "recovery-gui"


@dataclass(frozen=True, slots=True)
class Paths:
    """The four directories; the files and folders in them are properties."""

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
    def logs(self) -> Path:
        """The folder of log files."""
        return self.state / "logs"


def user_paths() -> Paths:
    """The places that the platform keeps for this user and program."""
    from platformdirs import PlatformDirs  # noqa: PLC0415 - not needed with --data-dir

    dirs = PlatformDirs(APPLICATION, appauthor=False)
    return Paths(
        data=dirs.user_data_path,
        config=dirs.user_config_path,
        cache=dirs.user_cache_path,
        state=dirs.user_log_path.parent,
    )


def paths_under(directory: Path) -> Paths:
    """Everything under one directory, as `--data-dir` asks; the path is made absolute."""
    root = directory.expanduser().absolute()
    return Paths(data=root, config=root, cache=root / "cache", state=root)
