# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settings file: TOML, replaced in one step, never in the way of a start."""

import os
from collections.abc import Callable
from pathlib import Path

from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.core.settings import Settings

_DEFAULT = Settings()
INSTEAD = tr("The usual settings are in use.")
REMEDY = tr("Correct the file, or remove it.")


class SettingsStore:
    """Satisfies the port of that name.

    `fault` holds, after reading, why the file was not used; None when all is well.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.fault: Fault | None = None

    def load(self) -> Settings:
        """The settings; defaults, and the bad file kept aside, when it cannot be read."""
        return self._read(self._set_aside)

    def look(self) -> Settings:
        """The settings; defaults, and the bad file left as it is, when it cannot be read."""
        return self._read(lambda what: Fault(what, REMEDY))

    def save(self, settings: Settings) -> None:
        """Replace the file in one step. Raises `Fault`."""
        from recovery_gui.storage.atomic_file import write_atomically  # noqa: PLC0415
        from recovery_gui.storage.settings_toml import settings_toml  # noqa: PLC0415

        write_atomically(self._path, settings_toml(settings).encode("utf-8"))

    def _read(self, refuse: Callable[[str], Fault]) -> Settings:
        self.fault = None
        if not os.path.lexists(self._path):
            return _DEFAULT
        if os.path.exists(self._path) and not os.path.isfile(self._path):  # noqa: PTH110, PTH113
            # Nor where one may not look do these raise; a pipe would be waited for without an end.
            what = tr("{path} is not a file.").format(path=self._path)
            self.fault = refuse(f"{what} {INSTEAD}")
            return _DEFAULT
        # The first start has no file, and its first paint does not wait for these.
        from recovery_gui.storage.problems import Problems  # noqa: PLC0415
        from recovery_gui.storage.settings_toml import settings_from  # noqa: PLC0415
        from recovery_gui.storage.toml_source import read_toml  # noqa: PLC0415

        problems = Problems(str(self._path))
        raw = read_toml(self._path, problems)
        settings = None if raw is None else settings_from(raw, problems)
        if settings is not None:
            return settings
        reason = problems.lines()[0]
        what = tr("The settings could not be read ({reason}).").format(reason=reason)
        self.fault = refuse(f"{what} {INSTEAD}")
        return _DEFAULT

    def _set_aside(self, what: str) -> Fault:
        aside = _free_name(self._path)
        try:
            self._path.rename(aside)
        except OSError:
            return Fault(what, REMEDY)
        return Fault(what, tr("The old file is kept as {path}.").format(path=aside))


def _free_name(path: Path) -> Path:
    number = 1
    while os.path.lexists(aside := path.with_name(f"{path.name}.bad-{number}")):
        number += 1
    return aside
