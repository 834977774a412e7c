# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routine files: what is read, and every way in which it can be wrong."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from recovery_gui.core.exercise import Exercise, Origin
from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.storage.exercise_parser import parse_exercise
from recovery_gui.storage.file_head import FileKind, kind_of
from recovery_gui.storage.library import load_library
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_parser import json_schema, parse_routine

Read = Callable[..., tuple[Routine | None, list[str]]]

SMALL = """\
format = 1
kind = "routine"
id = "small"
name = "Small Row"
when = "in the evening"
goal = "rest"

[[items]]
exercise = "hip-to-heel-press"
"""


@pytest.fixture(scope="module")
def exercises() -> dict[str, Exercise]:
    """Two exercises of the library: breaths and repetitions, and a roll with a hold."""
    library, _ = load_library(resources_dir() / "shared")
    names = ("hip-to-heel-press", "calf-foam-roll")
    paths = [resources_dir() / "exercises" / f"{name}.toml" for name in names]
    found = [parse_exercise(path, library)[0] for path in paths]
    return {one.id: one for one in found if one is not None}


@pytest.fixture
def read(tmp_path: Path, exercises: dict[str, Exercise]) -> Read:
    """Parses a text as small.toml."""

    def read(text: str, taken: frozenset[str] = frozenset()) -> tuple[Routine | None, list[str]]:
        path = tmp_path / "small.toml"
        path.write_text(text, encoding="utf-8")
        return parse_routine(path, exercises, shown_as="small.toml", taken=taken)

    return read


def test_the_least_that_is_needed(read: Read) -> None:
    assert read(SMALL) == (
        Routine(
            "small", "Small Row", "in the evening", "rest", (RoutineItem("hip-to-heel-press"),)
        ),
        [],
    )


def test_all_there_is(read: Read) -> None:
    head = SMALL.replace("\n[[items]]", 'licence = "MIT"\nrevised = 2026-11-22\n\n[[items]]')
    more = '[[items]]\nexercise = "calf-foam-roll"\nsets = 2\nhold_s = 12.5\npasses = 6\n'
    routine, lines = read(f"{head}breaths = 4\n{more}")
    assert lines == []
    assert routine is not None
    assert routine.items == (
        RoutineItem("hip-to-heel-press", breaths=4),
        RoutineItem("calf-foam-roll", sets=2, hold_s=12.5, passes=6),
    )
    assert (routine.licence, routine.revised) == ("MIT", date(2026, 11, 22))
    assert routine.origin is Origin.BUILT_IN


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("format = 1", "format = 2", "1: format: is 2, allowed: 1 to 1"),
        ('kind = "routine"\n', "", "1: kind: missing; what the file describes: routine"),
        ('"routine"', '"exercise"', '2: kind: is the text "exercise"; allowed: routine'),
        ('id = "small"', 'id = "large"', '3: id: is "large", allowed: "small", as the file is'),
        ('id = "small"', "id = 3", "3: id: is the number 3, allowed: small letters, digits"),
        ('name = "Small Row"\n', "", "1: name: missing; the name that is shown"),
        ("when =", "wen =", '5: wen: unknown; did you mean "when"? allowed: format'),
        ('"rest"', f'"{"x" * 161}"', "6: goal: has 161 characters, allowed: 1 to 160"),
        ("[[items]]", "[items]", "8: items: is a table, allowed: a list"),
        (
            "hip-to-heel-press",
            "hip-to-heal-press",
            '9: items[1].exercise: is "hip-to-heal-press"; did you mean "hip-to-heel-press"? all',
        ),
        ('exercise = "hip-to-heel-press"', "", "8: items[1].exercise: missing; the id of an ex"),
        (
            'press"\n',
            'press"\npasses = 6\n',
            "10: items[1].passes: has no meaning here: hip-to-heel-press has no roll step",
        ),
        (
            'press"\n',
            'press"\nhold_s = 6\n',
            "10: items[1].hold_s: has no meaning here: hip-to-heel-press has no hold step",
        ),
        ("hip-to-heel-press", "calf-foam-roll", ""),
        (
            'hip-to-heel-press"\n',
            'calf-foam-roll"\nbreaths = 6\n',
            "10: items[1].breaths: has no meaning here: calf-foam-roll has no breaths step",
        ),
        ('press"\n', 'press"\nsets = 0\n', "10: items[1].sets: is 0, allowed: 1 to 20"),
        ('press"\n', 'press"\nsets = "one"\n', '10: items[1].sets: is the text "one", allowed: a'),
        ('press"\n', 'press"\nbreaths = 201\n', "10: items[1].breaths: is 201, allowed: 1 to 200"),
        ('press"\n', 'press"\nhold_s = 0\n', "10: items[1].hold_s: is 0, allowed: above 0 to 36"),
        ('press"\n', 'press"\nside = "left"\n', ""),
        ('press"\n', 'press"\nside = "none"\n', '10: items[1].side: is the text "none"; '),
        (
            'hip-to-heel-press"\n',
            'calf-foam-roll"\nside = "left"\n',
            "",
        ),
        ('press"\n', 'press"\nreps = 3\n', "10: items[1].reps: unknown; "),
        ('[[items]]\nexercise = "hip-to-heel-press"', "items = []", "8: items: has 0 items, all"),
        ("goal = ", "goal ", "6: file: "),
    ],
)
def test_each_fault_is_told_with_its_line(read: Read, old: str, new: str, line: str) -> None:
    assert old in SMALL
    routine, lines = read(SMALL.replace(old, new, 1))
    assert (routine is None) == bool(line)
    assert any(one.startswith(f"small.toml:{line}") for one in lines) == bool(line), lines


def test_an_id_that_is_taken_is_told_with_its_line(read: Read) -> None:
    routine, lines = read(SMALL, frozenset({"small"}))
    assert routine is None
    assert lines == [
        'small.toml:3: id: "small" is taken in the library; allowed: another id, and file name'
    ]


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ({"kind": "routine", "steps": []}, FileKind.ROUTINE),
        ({"kind": "exercise", "items": []}, FileKind.EXERCISE),
        ({"kind": ["routine"]}, FileKind.EXERCISE),
        ({"items": []}, FileKind.ROUTINE),
        ({"items": [], "steps": []}, FileKind.EXERCISE),
        ({}, FileKind.EXERCISE),
    ],
)
def test_a_file_says_what_it_is_or_shows_it(raw: dict[str, object], kind: FileKind) -> None:
    assert kind_of(raw) is kind


def test_the_schema_is_that_of_the_parser() -> None:
    schema = json_schema()
    assert schema["title"] == "Recovery routine"
    assert schema["required"] == ["format", "kind", "id", "name", "when", "goal", "items"]
    assert schema["properties"]["kind"]["enum"] == ["routine"]
    items = schema["properties"]["items"]
    assert (items["minItems"], items["maxItems"]) == (1, 40)
    assert list(items["items"]["properties"]) == [
        *("exercise", "sets", "hold_s", "breaths", "passes", "side")
    ]
