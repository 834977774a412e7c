# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settings file: TOML, replaced in one step, never in the way of a start."""

import os
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.core.settings import Settings

_DEFAULT = Settings()


class SettingsStore:
    """Satisfies the port of that name.

    `fault` holds, after `load`, why the file was not used; None when all is well.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.fault: Fault | None = None

    def load(self) -> Settings:
        """The settings; defaults, and the bad file kept aside, when it cannot be read."""
        settings, reason = self.peek()
        self.fault = self._set_aside(reason) if reason else None
        return settings

    def peek(self) -> tuple[Settings, str]:
        """The settings, and why they are not those of the file, if so; the file is left alone."""
        if not os.path.lexists(self._path):
            return _DEFAULT, ""
        if os.path.exists(self._path) and not os.path.isfile(self._path):  # noqa: PTH110, PTH113
            # Nor where one may not look do these raise; a pipe would be waited for without an end.
            return _DEFAULT, f"{self._path} is not a file"
        return self._read()

    def save(self, settings: Settings) -> None:
        """Replace the file in one step. Raises `Fault`."""
        from recovery_gui.storage.atomic_file import write_atomically  # noqa: PLC0415
        from recovery_gui.storage.settings_toml import settings_toml  # noqa: PLC0415

        write_atomically(self._path, settings_toml(settings).encode("utf-8"))

    def _read(self) -> tuple[Settings, str]:
        # The first start has no file, and its first paint does not wait for these.
        from recovery_gui.storage.problems import Problems  # noqa: PLC0415
        from recovery_gui.storage.settings_toml import settings_from  # noqa: PLC0415
        from recovery_gui.storage.toml_source import read_toml  # noqa: PLC0415

        problems = Problems(str(self._path))
        raw = read_toml(self._path, problems)
        settings = None if raw is None else settings_from(raw, problems)
        return (_DEFAULT, problems.lines()[0]) if settings is None else (settings, "")

    def _set_aside(self, reason: str) -> Fault:
        what = f"The settings could not be read ({reason}). The usual settings are in use."
        aside = _free_name(self._path)
        try:
            self._path.rename(aside)
        except OSError:
            return Fault(what, "Correct the file, or remove it.")
        return Fault(what, f"The old file is kept as {aside}.")


def _free_name(path: Path) -> Path:
    number = 1
    while os.path.lexists(aside := path.with_name(f"{path.name}.bad-{number}")):
        number += 1
    return aside
