# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An exercise file, read into a frozen `Exercise` with every problem collected."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import (
    Dose,
    Exercise,
    Finish,
    Source,
    StartPosition,
    Step,
    cited,
)
from recovery_gui.storage.fields import Field, Listed, TableKind, Values
from recovery_gui.storage.file_head import (
    EXERCISE_KIND,
    FORMAT,
    ID,
    LICENCE,
    NAME,
    REVISED,
    check_id,
)
from recovery_gui.storage.library import Library
from recovery_gui.storage.picture_parser import DEFAULTS, PictureDefaults, build_defaults
from recovery_gui.storage.problems import Place, Problems, did_you_mean
from recovery_gui.storage.source_parser import SOURCES, build_sources, check_names
from recovery_gui.storage.step_parser import (
    FINISH,
    FINISH_WORDS,
    STEP,
    WORDS,
    build_finish,
    build_step,
    check_no_sides,
)
from recovery_gui.storage.toml_source import read_toml
from recovery_gui.storage.value_kinds import Choice, Day, Flag, Name, Text, Whole
from recovery_gui.storage.wording import AS_WRITTEN, Wording

T = TypeVar("T")

_NOTHING_FOUND = re.compile(r"\b(no|not|none|nothing)\b.*\bfound\b", re.IGNORECASE)

_TEXTS = Listed(Text(400), most=20)
_NAMES = Listed(Name(120), most=20)
_THINGS = Listed(Choice(tuple(Equipment)), most=8)

_ALTERNATIVES = Field(
    "alternative_names",
    Listed(Text(120), most=20, free=True),
    "other names, for the search",
    default=(),
)
_AREAS = Field("areas", Listed(Choice(tuple(BodyArea)), most=16, least=1), "what it serves")
_POSITION = Field("start_position", Choice(tuple(StartPosition)), "how it begins")
_SIDED = Field("sided", Flag(), "true: one pass for each side, written for the right")
_DIFFICULTY = Field("difficulty", Whole(1, 3), "1 easy, 2 moderate, 3 demanding")
_SETS = Field("contraindication_sets", _NAMES, "shared reasons not to begin", default=())
_CONTRA = Field("contraindications", _TEXTS, "further reasons not to begin", default=())
_STOP = Field("stop_rules", _TEXTS, "further reasons to stop", default=())
_VARIATIONS = Field("variations", _TEXTS, "easier, harder, or with other things", default=())
_SOURCES = Field("sources", _NAMES, "names in resources/shared/sources.toml", default=())
_OWN_SOURCES = Field[Mapping[str, Values]](
    "own_sources",
    SOURCES,
    "further sources, each with a title, by the name that cites it",
    default={},
)
_SOURCE_NOTE = Field("source_note", Text(600), "what is taken from where", default="")
_EVIDENCE = Field("evidence", Listed(Text(400), most=6), "why this dose", default=())
_REVIEWED = Field[date | None](
    "reviewed", Day(), "the day of a physiotherapist's review; absent until then", default=None
)
_REQUIRED = Field("required", _THINGS, "what it cannot do without", default=())
_OPTIONAL = Field("optional", _THINGS, "what helps", default=())
_TOWEL = Field("towel_as_strap", Flag(), "true: a towel does for the strap", default=False)
_EQUIPMENT = Field[Values | None](
    "equipment", TableKind((_REQUIRED, _OPTIONAL, _TOWEL)), "what it takes", default=None
)
_DOSE_SETS = Field("sets", Whole(1, 20), "sets per side")
_SUMMARY = Field("summary", Text(200), "the dose in a sentence")
_DOSE = Field("dose", TableKind((_DOSE_SETS, _SUMMARY)), "how much")
_DEFAULTS = Field[Values | None](
    "defaults", DEFAULTS, "what the pictures share unless a step says otherwise", default=None
)
_STEPS = Field("steps", Listed(STEP, most=60, least=1), "the steps, in order")
_FINISH = Field[Values | None]("finish", FINISH, "what to do after the last pass", default=None)

EXERCISE = TableKind(
    (
        *(
            FORMAT,
            EXERCISE_KIND,
            ID,
            NAME,
            _ALTERNATIVES,
            _AREAS,
            _EQUIPMENT,
            _POSITION,
            _SIDED,
            _DIFFICULTY,
        ),
        *(_DOSE, _SETS, _CONTRA, _STOP, _VARIATIONS),
        *(_SOURCES, _OWN_SOURCES, _SOURCE_NOTE, _EVIDENCE, LICENCE, REVISED, _REVIEWED),
        *(_DEFAULTS, _STEPS, _FINISH),
    )
)


def json_schema() -> dict[str, Any]:
    """JSON Schema of an exercise file, from the tables that the parser reads by."""
    from recovery_gui.storage.json_schema import document_schema  # noqa: PLC0415 - for its command

    return document_schema("Recovery exercise", EXERCISE)


def parse_exercise(
    path: Path,
    library: Library,
    shown_as: str = "",
    taken: Collection[str] = (),
    content: bytes | None = None,
    wording: Wording = AS_WRITTEN,
) -> tuple[Exercise | None, list[str]]:
    """The exercise of a file, or None with at least one problem line. Never raises.

    `shown_as` is the name of the file in the problem lines; the path when empty. `taken`
    are ids that the file may not have. With `content`, that is what the file holds. `wording`
    gives its texts; what is wrong with those is told, and leaves them as they are written.
    """
    problems = Problems(shown_as or str(path))
    raw = read_toml(path, problems, content)
    if raw is None:
        return None, problems.lines()
    values = EXERCISE.read(raw, Place(problems))
    _check(values, path.stem, taken)
    worded = wording.put(values, EXERCISE, f"exercises/{path.name}")
    exercise = _build(worded.values, library)
    if exercise is not None and worded.values is not values:
        written = (values[NAME], *values[_ALTERNATIVES])
        exercise = replace(exercise, written_names=written)
    return exercise, [*problems.lines(), *worded.problems]


def _check(values: Values, stem: str, taken: Collection[str]) -> None:
    """Check what spans tables, wherever its parts are sound."""
    check_id(values, stem, taken)
    _check_evidence(values)
    _check_towel(values)
    if values.read.get(_SIDED.name) is False:
        _check_no_sides(values)


def _build(values: Values, library: Library) -> Exercise | None:
    """Put the parts together; None when anything in the file is wrong."""
    mat = _takes_mat(values)
    defaults = PictureDefaults(mat=mat)
    for table in values.tables(_DEFAULTS):
        defaults = build_defaults(table, library.poses)._replace(mat=mat)
    steps = [build_step(table, defaults, library) for table in values.tables(_STEPS)]
    finish = [build_finish(table, defaults, library) for table in values.tables(_FINISH)]
    sets = _look_up(values, _SETS, library.contraindications)
    sources = _sources(values, library.sources)
    if values.place.problems.found:
        return None
    return _exercise(
        values,
        steps=tuple(step for step in steps if step is not None),
        finish=finish[0] if finish else None,
        sources=sources,
        contraindications=tuple(text for texts in sets for text in texts),
        stop_rules=library.stop_rules,
    )


def _look_up(
    values: Values, field: Field[tuple[str, ...]], known: Mapping[str, T]
) -> tuple[T, ...]:
    """What the names of the field stand for; unknown names are reported and left out."""
    names = values[field] if field.name in values.read else ()
    for index, name in enumerate(names):
        if name not in known:
            message = f'is "{name}"; {did_you_mean(name, tuple(sorted(known)))}'
            values.place.at(field.name).at(index).report(message)
    return tuple(known[name] for name in names if name in known)


def _sources(values: Values, shared: Mapping[str, Source]) -> tuple[Source, ...]:
    """What the file names of the shared ones, and its own."""
    own = values[_OWN_SOURCES] if _OWN_SOURCES.name in values.read else {}
    check_names(own, shared, values.place.at(_OWN_SOURCES.name))
    return (*_look_up(values, _SOURCES, shared), *build_sources(own).values())


def _check_evidence(values: Values) -> None:
    """Each text ends with a source of this exercise, or says that there is none."""
    if not {_SOURCES.name, _OWN_SOURCES.name, _EVIDENCE.name} <= values.read.keys():
        return
    sources, texts = (*values[_SOURCES], *values[_OWN_SOURCES]), values[_EVIDENCE]
    for index, text in enumerate(texts):
        spot = values.place.at(_EVIDENCE.name).at(index)
        if not text.endswith("]") and not _NOTHING_FOUND.search(text):
            allowed = "allowed: a text that ends so, or that says that nothing was found"
            spot.report(f"does not end with a source in brackets; {allowed}")
        for name in cited(text):
            if name not in sources:
                spot.report(f'cites "{name}"; {did_you_mean(name, sources)}')


def _check_towel(values: Values) -> None:
    for table in values.tables(_EQUIPMENT):
        if table[_TOWEL] and Equipment.STRAP not in table[_REQUIRED]:
            table.report(_TOWEL, "has no meaning here: no strap is required; allowed with one")


def _check_no_sides(values: Values) -> None:
    for table in values.tables(_STEPS):
        check_no_sides(table, WORDS)
    for table in values.tables(_FINISH):
        check_no_sides(table, FINISH_WORDS)


def _takes_mat(values: Values) -> bool:
    return any(Equipment.MAT in table[_REQUIRED] for table in values.tables(_EQUIPMENT))


def _exercise(
    values: Values,
    *,
    steps: tuple[Step, ...],
    finish: Finish | None,
    sources: tuple[Source, ...],
    contraindications: tuple[str, ...],
    stop_rules: tuple[str, ...],
) -> Exercise:
    dose, equipment = values[_DOSE], values[_EQUIPMENT]
    return Exercise(
        id=values[ID],
        name=values[NAME],
        areas=values[_AREAS],
        equipment=equipment[_REQUIRED] if equipment else (),
        optional_equipment=equipment[_OPTIONAL] if equipment else (),
        towel_as_strap=equipment[_TOWEL] if equipment else False,
        start_position=values[_POSITION],
        sided=values[_SIDED],
        difficulty=values[_DIFFICULTY],
        dose=Dose(dose[_DOSE_SETS], dose[_SUMMARY]),
        steps=steps,
        finish=finish,
        alternative_names=values[_ALTERNATIVES],
        contraindications=(*contraindications, *values[_CONTRA]),
        contraindication_sets=values[_SETS],
        stop_rules=(*stop_rules, *values[_STOP]),
        variations=values[_VARIATIONS],
        sources=sources,
        source_note=values[_SOURCE_NOTE],
        evidence=values[_EVIDENCE],
        licence=values[LICENCE],
        revised=values[REVISED],
        reviewed=values[_REVIEWED],
    )
