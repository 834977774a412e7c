# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The words of the library in other languages: whole, sound, and in their place."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from recovery_gui.core.exercise import PAIR, Exercise, cited
from recovery_gui.core.language import ENGLISH, LANGUAGES, PSEUDO, speak
from recovery_gui.core.practice_plan import fill_side
from recovery_gui.core.side import Side
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.exercise_parser import EXERCISE, parse_exercise
from recovery_gui.storage.library import load_library
from recovery_gui.storage.red_flags import load_red_flags
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.step_parser import SHORT_MOST
from recovery_gui.storage.wording import FOLDER, Translated, wording_in, words_of

RESOURCES = resources_dir()
OTHERS = [code for code in LANGUAGES if code != ENGLISH]
FILES = [
    *(f"exercises/{path.name}" for path in sorted((RESOURCES / "exercises").glob("*.toml"))),
    *(f"routines/{path.name}" for path in sorted((RESOURCES / "routines").glob("*.toml"))),
    *("shared/safety.toml", "shared/red_flags.toml"),
]
NUMBERS = re.compile(r"\d+")
SIDES = re.compile(r"\{(?:side|other|Side|Other)\}")
FREE = "alternative_names"
UNTRANSLATED = {"id", "kind", "licence", "set", "url", "base", "start_position"}


def raw(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def texts(value: Any, spot: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401
    """Every text of a file of words, and where it stands."""
    match value:
        case dict():
            for key, inner in value.items():
                yield from texts(inner, f"{spot}.{key}")
        case list():
            for number, inner in enumerate(value):
                yield from texts(inner, f"{spot}.{number}")
        case str():
            yield spot, value


@cache
def prose(name: str) -> dict[str, str]:
    """What of the English file is for a person, and where it stands."""
    kept = words_of(EXERCISE)
    whole = raw(RESOURCES / name)
    if name.startswith("exercises/"):
        named = {field.name for field in kept.fields} - {"own_sources", "defaults"}
        whole = {key: value for key, value in whole.items() if key in named - {FREE}}
        words = {"instruction", "short", "cue", "feel", "limit", "notice"}
        for step in (*whole["steps"], whole.get("finish", {})):
            for key in step.keys() - words:
                del step[key]
    elif name.startswith("routines/"):
        whole = {key: whole[key] for key in ("name", "when", "goal")}
    elif name.endswith("red_flags.toml"):
        del whole["sources"]
        for flag in whole["flags"]:
            flag.pop("sources", None)
    return {
        spot: text for spot, text in texts(whole) if spot.rpartition(".")[2] not in UNTRANSLATED
    }


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("name", FILES)
def test_every_text_of_a_file_is_there_and_no_other(code: str, name: str) -> None:
    """Same places; sides, sources and amounts carry over."""
    translated = raw(RESOURCES / FOLDER / code / name)
    names = translated.pop(FREE, [])
    assert len({one.casefold() for one in names}) == len(names)
    english, words = prose(name), dict(texts(translated))
    assert words.keys() == english.keys()
    for spot, text in words.items():
        assert cited(text) == cited(english[spot]), spot
        assert bool(PAIR.search(text)) == bool(SIDES.search(english[spot])), spot
        assert "{" not in PAIR.sub("", text), spot


@pytest.mark.parametrize("code", OTHERS)
def test_the_library_loads_whole_in_the_language(code: str) -> None:
    """No problem in any file, nothing but words changed, and no line too long for the floor."""
    plain = {
        one.id: one for one in ExerciseCatalog(RESOURCES / "exercises", Path("no")).exercises()
    }
    speak(code)
    try:
        catalog = ExerciseCatalog(RESOURCES / "exercises", Path("no"))
        exercises = catalog.exercises()
        assert catalog.problems() == ()
        routines = catalog.routines()
    finally:
        speak(ENGLISH)
    assert {one.id for one in exercises} == plain.keys()
    assert len({one.name for one in exercises}) == len(exercises)
    assert len({one.name for one in routines}) == len(routines) == 8
    for one in exercises:
        assert one.name != plain[one.id].name
        assert timing(one) == timing(plain[one.id])
        for step in one.steps:
            assert all(len(fill_side(step.short, side)) <= SHORT_MOST for side in Side)
            assert "{" not in fill_side(step.instruction, Side.LEFT)


def timing(exercise: Exercise) -> Exercise:
    """The exercise without its words."""
    steps = tuple(
        replace(one, instruction="", short="", cue="", feel="", limit="", notice=())
        for one in exercise.steps
    )
    finish = exercise.finish and replace(exercise.finish, instruction="", short="")
    wordless: dict[str, Any] = dict.fromkeys(
        ("alternative_names", "contraindications", "stop_rules", "variations", "evidence"), ()
    )
    wordless["written_names"] = ()
    dose = replace(exercise.dose, summary="")
    return replace(
        exercise, name="", source_note="", dose=dose, steps=steps, finish=finish, **wordless
    )


def test_a_language_has_other_names_of_its_own(tmp_path: Path) -> None:
    """More than the English, and where the English has none; the English ones are kept, too."""
    (tmp_path / "exercises").mkdir()
    words = tmp_path / "exercises" / "my-press.toml"
    words.write_text('alternative_names = ["Eins", "Zwei", "Drei"]\n', "utf-8")
    library, _ = load_library(RESOURCES / "shared")
    written = (RESOURCES / "exercises" / "hip-to-heel-press.toml").read_text("utf-8")
    written = written.replace('"hip-to-heel-press"', '"my-press"')
    bare = re.sub(r"^alternative_names = .*$", "", written, flags=re.MULTILINE)
    assert bare != written
    for text, names in ((written, 3), (bare, 1)):
        exercise, lines = parse_exercise(
            Path("my-press.toml"), library, content=text.encode(), wording=Translated(tmp_path)
        )
        assert lines == []
        assert exercise is not None
        assert exercise.alternative_names == ("Eins", "Zwei", "Drei")
        assert len(exercise.written_names) == names
        assert exercise.written_names[0] == "Hip to Heel Press"


@pytest.mark.parametrize("code", OTHERS)
def test_when_to_see_a_doctor_is_told_in_the_language(code: str) -> None:
    """All flags, in their order, with the same sources."""
    shared = RESOURCES / "shared"
    plain, page = load_red_flags(shared), load_red_flags(shared, wording_in(RESOURCES, code))
    assert page.opening != plain.opening
    assert [one.sources for one in page.flags] == [one.sources for one in plain.flags]
    assert [len(one.signs) for one in page.flags] == [len(one.signs) for one in plain.flags]
    assert all(
        mine.signs != theirs.signs for mine, theirs in zip(page.flags, plain.flags, strict=True)
    )


def test_the_pseudo_language_changes_every_word_and_keeps_the_sides() -> None:
    """What is filled in stays, and so do names of files and sources."""
    library, _ = load_library(RESOURCES / "shared", wording_in(RESOURCES, PSEUDO))
    path = RESOURCES / "exercises" / "hip-to-heel-press.toml"
    exercise, lines = parse_exercise(path, library, wording=wording_in(RESOURCES, PSEUDO))
    assert lines == []
    assert exercise is not None
    assert exercise.id == "hip-to-heel-press"
    assert exercise.name.startswith("[")
    assert exercise.dose.summary.startswith("[")
    assert all(one.startswith("[") for one in (*exercise.stop_rules, *exercise.contraindications))
    assert "{side}" in exercise.steps[3].instruction
    assert [one.id for one in exercise.sources][:1] == ["WR2017"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('title = "x"', "title: unknown; allowed: name, "),
        ('stop_rules = ["a"]', "stop_rules: has 1 items, allowed: 2, as in the file"),
        ("[[steps]]", "steps: has 1 items, allowed: 8, as in the file"),
        ("[own_sources.A]", "own_sources: has no text to stand for"),
        ("name = 3", "name: is the number 3, allowed: text in quotation marks"),
        ("name = ", "allowed: TOML 1.0"),
    ],
)
def test_words_that_do_not_fit_are_told_and_the_exercise_stays(
    tmp_path: Path, words: str, told: str
) -> None:
    """The line names the file of words; what is written serves."""
    (tmp_path / "exercises").mkdir()
    file = tmp_path / "exercises" / "hip-to-heel-press.toml"
    file.write_text(f"{words}\n", "utf-8")
    library, _ = load_library(RESOURCES / "shared")
    path = RESOURCES / "exercises" / file.name
    exercise, lines = parse_exercise(path, library, wording=Translated(tmp_path))
    plain, _ = parse_exercise(path, library)
    assert exercise == plain
    assert lines
    assert all(str(file) in line for line in lines)
    assert told in lines[0]


def test_a_set_of_safety_that_is_not_known_is_told(tmp_path: Path) -> None:
    """A table of names may lack some, and have no other."""
    (tmp_path / "shared").mkdir()
    text = '[contraindications]\nflying = ["No."]\n'
    (tmp_path / "shared" / "safety.toml").write_text(text, "utf-8")
    library, lines = load_library(RESOURCES / "shared", Translated(tmp_path))
    assert "flying: is not known; allowed: general" in lines[0]
    assert library == load_library(RESOURCES / "shared")[0]


def test_pairs_are_filled_by_side() -> None:
    """The first word is that of the right pass; a pass without sides takes it, too."""
    words = "Hebe das {rechte|linke} Bein"
    assert fill_side(words, Side.RIGHT) == "Hebe das rechte Bein"
    assert fill_side(words, Side.LEFT) == "Hebe das linke Bein"
    assert fill_side(words, Side.NONE) == "Hebe das rechte Bein"
