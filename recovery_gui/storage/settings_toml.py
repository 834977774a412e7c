# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settings as TOML: one flat table."""

import json

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.settings import Pacing, PlanSettings, Settings, ThemeChoice
from recovery_gui.core.side import Side
from recovery_gui.storage.fields import Field, TableKind, Values
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.value_kinds import Choice, Flag, Number, Whole

_DEFAULT = Settings()
_FORMAT = Field("format", Whole(1, 1), "the version of this format: 1")
_THEME = Field("theme", Choice(tuple(ThemeChoice)), "colours", default=_DEFAULT.theme)
_TEXT = Field("text_percent", Whole(100, 200), "text size", default=_DEFAULT.text_percent)
_MOTION = Field("reduced_motion", Flag(), "less motion", default=_DEFAULT.reduced_motion)
_BUILD = Field("build", Choice(tuple(FigureBuild)), "the figure's build", default=_DEFAULT.build)
_PACING = Field("pacing", Choice(tuple(Pacing)), "how to move on", default=_DEFAULT.plan.pacing)
_IN = Field("breath_in_s", Number(1.0, 20.0), "seconds in", default=_DEFAULT.plan.breath.in_s)
_OUT = Field("breath_out_s", Number(1.0, 20.0), "seconds out", default=_DEFAULT.plan.breath.out_s)
_SIDE = Field(
    "first_side", Choice((Side.LEFT, Side.RIGHT)), "begins", default=_DEFAULT.plan.first_side
)
_LEAD = Field("lead_in_s", Number(0.0, 60.0), "before", default=_DEFAULT.plan.lead_in_s)
_CHANGE = Field("change_s", Number(0.0, 60.0), "between sides", default=_DEFAULT.plan.change_s)
_SETTINGS = TableKind(
    (_FORMAT, _THEME, _TEXT, _MOTION, _BUILD, _PACING, _IN, _OUT, _SIDE, _LEAD, _CHANGE),
    extensible=True,
)


def settings_from(raw: dict[str, object], problems: Problems) -> Settings | None:
    """The settings in a table; None when `problems` were found."""
    values = _SETTINGS.read(raw, Place(problems))
    return _settings(values) if values.sound else None


def settings_toml(settings: Settings) -> str:
    """One flat table; texts, numbers and truth values are spelt as in JSON."""
    plan = settings.plan
    values = {
        _FORMAT.name: 1,
        _THEME.name: settings.theme.value,
        _TEXT.name: settings.text_percent,
        _MOTION.name: settings.reduced_motion,
        _BUILD.name: settings.build.value,
        _PACING.name: plan.pacing.value,
        _IN.name: plan.breath.in_s,
        _OUT.name: plan.breath.out_s,
        _SIDE.name: plan.first_side.value,
        _LEAD.name: plan.lead_in_s,
        _CHANGE.name: plan.change_s,
    }
    return "".join(f"{name} = {json.dumps(value)}\n" for name, value in values.items())


def _settings(values: Values) -> Settings:
    return Settings(
        theme=values[_THEME],
        text_percent=values[_TEXT],
        reduced_motion=values[_MOTION],
        build=values[_BUILD],
        plan=PlanSettings(
            pacing=values[_PACING],
            breath=BreathPattern(values[_IN], values[_OUT]),
            first_side=values[_SIDE],
            lead_in_s=values[_LEAD],
            change_s=values[_CHANGE],
        ),
    )
