# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settings as TOML: one flat table."""

import json

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.settings import LanguageChoice, Settings, ThemeChoice
from recovery_gui.storage.fields import Field, TableKind, Values
from recovery_gui.storage.guidance_fields import (
    GUIDANCE_FIELDS,
    build_floor,
    build_guidance,
    guidance_values,
)
from recovery_gui.storage.history_fields import HISTORY_FIELDS, build_history, history_values
from recovery_gui.storage.plan_fields import PLAN_FIELDS, build_plan, plan_values
from recovery_gui.storage.practice_fields import (
    PRACTICE_FIELDS,
    build_practice,
    practice_values,
)
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.value_kinds import Choice, Flag, Whole

_DEFAULT = Settings()
_FORMAT = Field("format", Whole(1, 1), "the version of this format: 1")
_WELCOMED = Field("welcomed", Flag(), "the first page was seen", default=_DEFAULT.welcomed)
_LANGUAGE = Field(
    "language", Choice(tuple(LanguageChoice)), "what is spoken", default=_DEFAULT.language
)
_THEME = Field("theme", Choice(tuple(ThemeChoice)), "colours", default=_DEFAULT.theme)
_TEXT = Field[int | None]("text_percent", Whole(100, 200), "text size", default=None)
_MOTION = Field("reduced_motion", Flag(), "less motion", default=_DEFAULT.reduced_motion)
_BUILD = Field("build", Choice(tuple(FigureBuild)), "the figure's build", default=_DEFAULT.build)
_SETTINGS = TableKind(
    (
        *(_FORMAT, _WELCOMED, _LANGUAGE, _THEME, _TEXT, _MOTION, _BUILD),
        *PLAN_FIELDS,
        *GUIDANCE_FIELDS,
        *HISTORY_FIELDS,
        *PRACTICE_FIELDS,
    ),
    extensible=True,
)


def settings_from(raw: dict[str, object], problems: Problems) -> Settings | None:
    """The settings in a table; None when `problems` were found."""
    values = _SETTINGS.read(raw, Place(problems))
    return _settings(values) if values.sound else None


def settings_toml(settings: Settings) -> str:
    """One flat table; texts, numbers and truth values are spelt as in JSON.

    A text size that was not chosen is left out.
    """
    text = {} if settings.text_percent is None else {_TEXT.name: settings.text_percent}
    values = {
        _FORMAT.name: 1,
        _WELCOMED.name: settings.welcomed,
        _LANGUAGE.name: settings.language.value,
        _THEME.name: settings.theme.value,
        **text,
        _MOTION.name: settings.reduced_motion,
        _BUILD.name: settings.build.value,
        **plan_values(settings.plan),
        **guidance_values(settings.guidance, settings.floor),
        **history_values(settings.history),
        **practice_values(settings.practice),
    }
    return "".join(f"{name} = {json.dumps(value)}\n" for name, value in values.items())


def _settings(values: Values) -> Settings:
    return Settings(
        welcomed=values[_WELCOMED],
        language=values[_LANGUAGE],
        theme=values[_THEME],
        text_percent=values[_TEXT],
        reduced_motion=values[_MOTION],
        build=values[_BUILD],
        plan=build_plan(values),
        guidance=build_guidance(values),
        floor=build_floor(values),
        history=build_history(values),
        practice=build_practice(values),
    )
