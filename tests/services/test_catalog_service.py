# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Iterable
from dataclasses import replace

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import Dose, Exercise, StartPosition
from recovery_gui.core.override import override
from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.core.search_words import also_said
from recovery_gui.services.catalog_service import CatalogService


def exercise(
    name: str,
    areas: Iterable[BodyArea] = (),
    equipment: Iterable[Equipment] = (),
    optional: Iterable[Equipment] = (),
    also: str = "",
) -> Exercise:
    return Exercise(
        id=name.lower().replace(" ", "-"),
        name=name,
        areas=tuple(areas),
        equipment=tuple(equipment),
        optional_equipment=tuple(optional),
        start_position=StartPosition.SUPINE,
        sided=False,
        difficulty=1,
        dose=Dose(1, "Once"),
        steps=(),
        finish=None,
        alternative_names=(also,),
    )


CALF = exercise("Calf Roll", [BodyArea.CALVES], [Equipment.FOAM_ROLLER])
PRESS = exercise("Hip to Heel Press", [BodyArea.HAMSTRINGS], [Equipment.MAT], [Equipment.TOWEL])
RELEVE = exercise("Relevé", [BodyArea.CALVES], also="Heel Raise")
HEEL = exercise("Heel Slide", [BodyArea.LOW_BACK])


def routine(name: str, when: str, goal: str, *exercises: Exercise) -> Routine:
    items = tuple(RoutineItem(one.id) for one in exercises)
    return Routine(name.lower().replace(" ", "-"), name, when, goal, items)


EVENING = routine("Evening", "before bed", "slow down", PRESS, HEEL)
RUN = routine("After the run", "the same day", "ease the calves", CALF, RELEVE)
HEELS = routine("Heels first", "in the evening", "feet", RELEVE)


class Library:
    """Counts how often it is read; is read anew after a change."""

    def __init__(self) -> None:
        self.reads = 0
        self.changed = False

    def exercises(self) -> tuple[Exercise, ...]:
        self.reads += 1
        return CALF, PRESS, RELEVE, HEEL

    def routines(self) -> tuple[Routine, ...]:
        self.reads += 1
        return EVENING, RUN, HEELS

    def refresh(self) -> bool:
        changed, self.changed = self.changed, False
        return changed

    def problems(self) -> tuple[str, ...]:
        return ("bad.toml:3: name: is missing; allowed: a text",)


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def catalog(library: Library) -> CatalogService:
    return CatalogService(library)


def test_library_is_read_when_first_asked_and_once(
    catalog: CatalogService, library: Library
) -> None:
    assert library.reads == 0
    assert catalog.exercises() == (CALF, PRESS, RELEVE, HEEL)
    assert catalog.exercises() == (CALF, PRESS, RELEVE, HEEL)
    assert library.reads == 1
    assert catalog.routines() == (EVENING, RUN, HEELS)
    assert catalog.routines() == (EVENING, RUN, HEELS)
    assert library.reads == 2


def test_a_reload_tells_only_what_has_changed(catalog: CatalogService, library: Library) -> None:
    told: list[int] = []
    catalog.changed.subscribe(told.append)
    catalog.exercises()
    catalog.reload()
    assert (told, library.reads) == ([0], 1)
    library.changed = True
    catalog.reload()
    assert told == [0, 1]
    catalog.exercises()
    assert library.reads == 2


def test_routine_by_id(catalog: CatalogService) -> None:
    assert catalog.routine("after-the-run") is RUN
    assert catalog.routine("hip-to-heel-press") is None


def test_a_lent_routine_is_found_by_its_id_and_stands_in_no_list(catalog: CatalogService) -> None:
    lent = replace(RUN, id="lent")
    catalog.lend(lent)
    assert catalog.routine("lent") is lent
    assert catalog.routine("after-the-run") is RUN
    assert lent not in catalog.routines()
    assert lent not in catalog.search_routines("run")
    other = replace(lent, id="other")
    catalog.lend(other)
    assert catalog.routine("lent") is None
    assert catalog.routine("other") is other


def test_a_lent_routine_whose_exercise_is_gone_is_not_found(catalog: CatalogService) -> None:
    catalog.lend(replace(RUN, id="lent", items=(RoutineItem("unknown"),)))
    assert catalog.routine("lent") is None


def test_exercise_by_id(catalog: CatalogService) -> None:
    assert catalog.exercise("hip-to-heel-press") is PRESS
    assert catalog.exercise("unknown") is None


def test_problems_are_passed_on(catalog: CatalogService) -> None:
    assert catalog.problems() == ("bad.toml:3: name: is missing; allowed: a text",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", (CALF, PRESS, RELEVE, HEEL)),
        ("  ", (CALF, PRESS, RELEVE, HEEL)),
        ("PRESS", (PRESS,)),
        ("press hip", (PRESS,)),
        ("hip-to-heel", (PRESS,)),
        ("releve", (RELEVE,)),
        ("RELEVÉ", (RELEVE,)),
        ("raise", (RELEVE,)),
        ("low back", (HEEL,)),
        ("foam roller", (CALF,)),
        ("towel", (PRESS,)),
        ("calves roll", (CALF,)),
        ("calves press", ()),
        ("heel", (HEEL, RELEVE, PRESS)),
    ],
)
def test_search(catalog: CatalogService, text: str, found: tuple[Exercise, ...]) -> None:
    assert catalog.search(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", (CALF, PRESS, RELEVE, HEEL)),
        ("press calves achilles", (CALF, RELEVE, PRESS)),
        ("sore press", (PRESS,)),
        ("my calf", (CALF,)),
        ("in my", ()),
        ("ress alf", ()),
        ("zebra", ()),
    ],
)
def test_search_for_some_of_the_words(
    catalog: CatalogService, text: str, found: tuple[Exercise, ...]
) -> None:
    """What holds the most of them comes first; words of two letters are in everything."""
    assert catalog.search(text, some=True) == found


@pytest.mark.parametrize("area", BodyArea)
def test_places_are_found_by_what_runners_call_them(area: BodyArea) -> None:
    one = exercise("Quiet", [area])

    class Single(Library):
        @override
        def exercises(self) -> tuple[Exercise, ...]:
            return (one,)

    for words in also_said(area).split(", "):
        assert CatalogService(Single()).search(words) == (one,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", (EVENING, RUN, HEELS)),
        ("evening", (EVENING, HEELS)),
        ("heel", (HEELS, EVENING)),
        ("slow bed", (EVENING,)),
        ("feet", (HEELS,)),
        ("releve", (RUN, HEELS)),
        ("foam roller", (RUN,)),
        ("low back", (EVENING,)),
        ("calves", (RUN, HEELS)),
        ("towel", ()),
        ("slow run", ()),
    ],
)
def test_search_of_routines(catalog: CatalogService, text: str, found: tuple[Routine, ...]) -> None:
    assert catalog.search_routines(text) == found


WADE = replace(
    exercise("Gesäß und Wade", [BodyArea.CALVES], also="Po dehnen"),
    written_names=("Calf and Glute Roll", "Buttock roll"),
)
ROLL = exercise("Calf Rolle", [BodyArea.GLUTES])
NIGHT = replace(routine("Vor der Nacht", "spät", "Ruhe", WADE), written_names=("Before Bed",))


class Translated(Library):
    """Speaks German, and holds one exercise of the user's."""

    @override
    def exercises(self) -> tuple[Exercise, ...]:
        return WADE, ROLL

    @override
    def routines(self) -> tuple[Routine, ...]:
        return (NIGHT,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("gesaess", (WADE,)),
        ("GESAESS", (WADE,)),
        ("gesass", (WADE,)),
        ("Gesäß", (WADE,)),
        ("gesa\u0308ss", (WADE,)),
        ("dehnen po", (WADE,)),
        ("calf", (ROLL, WADE)),
        ("calf and", (WADE,)),
        ("buttock", (ROLL, WADE)),
        ("wade glute", (WADE,)),
        ("glutes", (ROLL,)),
        ("geseass", ()),
    ],
)
def test_search_in_another_language(text: str, found: tuple[Exercise, ...]) -> None:
    """As it is called here first, then as it is written; umlauts as one can type them."""
    catalog = CatalogService(Translated())
    assert catalog.search(text) == found
    assert catalog.search(text.upper()) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *(("before bed", (NIGHT,)), ("calf roll", (NIGHT,)), ("calves", (NIGHT,))),
        *(("spaet", (NIGHT,)), ("nacht", (NIGHT,)), ("buttock", ())),
    ],
)
def test_search_of_routines_in_another_language(text: str, found: tuple[Routine, ...]) -> None:
    assert CatalogService(Translated()).search_routines(text) == found


def test_what_is_called_so_in_english_comes_before_what_holds_it_there() -> None:
    first = replace(WADE, id="first", name="Anders", written_names=("Roll the Wade", "x"))
    last = replace(WADE, id="last", name="Anders", written_names=("x", "Roll the Wade"))

    class Two(Library):
        @override
        def exercises(self) -> tuple[Exercise, ...]:
            return last, first

    assert CatalogService(Two()).search("roll the") == (first, last)


def test_umlauts_spelt_out_in_a_file_are_found_with_the_letter() -> None:
    class Spelt(Library):
        @override
        def exercises(self) -> tuple[Exercise, ...]:
            return (exercise("Gesaess"),)

    assert len(CatalogService(Spelt()).search("Gesäß")) == 1
