# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The library as it is shipped, searched in the languages that it has."""

from functools import cache
from pathlib import Path

import pytest

from recovery_gui.core.language import ENGLISH, LANGUAGES, speak
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        *(("de", one, "hip-to-heel-press") for one in ("Hip to Heel Press", "huefte ferse")),
        *(("de", one, "calf-foam-roll") for one in ("Calf Foam Roll", "calf", "wade massier")),
        *(("de", one, "hamstring-strap-stretch") for one in ("hamstring", "Beinrückseite dehnen")),
        *(("de", one, "glute-foam-roll") for one in ("gesaess", "gesass", "GESÄẞ", "po ausrollen")),
        *(("de", one, "calf-wall-stretch") for one in ("Waden dehnen", "heel cord", "wall")),
        *(("es", one, "calf-wall-stretch") for one in ("estirar pantorrillas", "calf", "gemelos")),
        *(("es", one, "figure-four-stretch") for one in ("estirar gluteos", "piriformis")),
    ],
)
def test_an_exercise_is_found_by_the_words_that_one_has_for_it(
    code: str, text: str, wanted: str
) -> None:
    """Those of the language, as one speaks and types them, and those one has read in English."""
    assert wanted in {one.id for one in library_in(code).search(text)}


@pytest.mark.parametrize("code", [one for one in LANGUAGES if one != ENGLISH])
def test_all_is_found_by_its_english_name(code: str) -> None:
    """Whatever the language calls it."""
    english, spoken = library_in(ENGLISH), library_in(code)
    for one in english.exercises():
        assert one.id in {found.id for found in spoken.search(one.name)}
    for each in english.routines():
        assert each.id in {found.id for found in spoken.search_routines(each.name)}


@cache
def library_in(code: str) -> CatalogService:
    """The program's, read in a language."""
    speak(code)
    try:
        library = CatalogService(ExerciseCatalog(resources_dir() / "exercises", Path("no")))
        library.exercises()
        library.routines()
    finally:
        speak(ENGLISH)
    return library
