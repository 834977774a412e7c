# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settings file: TOML, replaced in one step, never in the way of a start."""

import json
import os
from pathlib import Path

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.fault import Fault
from recovery_gui.core.settings import Pacing, PlanSettings, Settings, ThemeChoice
from recovery_gui.core.side import Side
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.fields import Field, TableKind, Values
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.toml_source import read_toml
from recovery_gui.storage.value_kinds import Choice, Flag, Number, Whole

_DEFAULT = Settings()
_FORMAT = Field("format", Whole(1, 1), "the version of this format: 1")
_THEME = Field("theme", Choice(tuple(ThemeChoice)), "colours", default=_DEFAULT.theme)
_TEXT = Field("text_percent", Whole(100, 200), "text size", default=_DEFAULT.text_percent)
_MOTION = Field("reduced_motion", Flag(), "less motion", default=_DEFAULT.reduced_motion)
_PACING = Field("pacing", Choice(tuple(Pacing)), "how to move on", default=_DEFAULT.plan.pacing)
_IN = Field("breath_in_s", Number(1.0, 20.0), "seconds in", default=_DEFAULT.plan.breath.in_s)
_OUT = Field("breath_out_s", Number(1.0, 20.0), "seconds out", default=_DEFAULT.plan.breath.out_s)
_SIDE = Field(
    "first_side", Choice((Side.LEFT, Side.RIGHT)), "begins", default=_DEFAULT.plan.first_side
)
_LEAD = Field("lead_in_s", Number(0.0, 60.0), "before", default=_DEFAULT.plan.lead_in_s)
_CHANGE = Field("change_s", Number(0.0, 60.0), "between sides", default=_DEFAULT.plan.change_s)
_SETTINGS = TableKind(
    (_FORMAT, _THEME, _TEXT, _MOTION, _PACING, _IN, _OUT, _SIDE, _LEAD, _CHANGE),
    extensible=True,
)


class SettingsStore:
    """Satisfies the port of that name.

    `fault` holds, after `load`, why the file was not used; None when all is well.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.fault: Fault | None = None

    def load(self) -> Settings:
        """The settings; defaults, and the bad file kept aside, when it cannot be read."""
        self.fault = None
        if not os.path.lexists(self._path):
            return _DEFAULT
        problems = Problems(str(self._path))
        raw = read_toml(self._path, problems)
        values = None if raw is None else _SETTINGS.read(raw, Place(problems))
        if values is not None and values.sound:
            return _settings(values)
        self.fault = self._set_aside(problems.lines()[0])
        return _DEFAULT

    def save(self, settings: Settings) -> None:
        """Replace the file in one step. Raises `Fault`."""
        write_atomically(self._path, _to_toml(settings).encode("utf-8"))

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


def _settings(values: Values) -> Settings:
    return Settings(
        theme=values[_THEME],
        text_percent=values[_TEXT],
        reduced_motion=values[_MOTION],
        plan=PlanSettings(
            pacing=values[_PACING],
            breath=BreathPattern(values[_IN], values[_OUT]),
            first_side=values[_SIDE],
            lead_in_s=values[_LEAD],
            change_s=values[_CHANGE],
        ),
    )


def _to_toml(settings: Settings) -> str:
    """One flat table; texts, numbers and truth values are spelt as in JSON."""
    plan = settings.plan
    values = {
        _FORMAT.name: 1,
        _THEME.name: settings.theme.value,
        _TEXT.name: settings.text_percent,
        _MOTION.name: settings.reduced_motion,
        _PACING.name: plan.pacing.value,
        _IN.name: plan.breath.in_s,
        _OUT.name: plan.breath.out_s,
        _SIDE.name: plan.first_side.value,
        _LEAD.name: plan.lead_in_s,
        _CHANGE.name: plan.change_s,
    }
    return "".join(f"{name} = {json.dumps(value)}\n" for name, value in values.items())
