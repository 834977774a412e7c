# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where facts come from: the sources that all exercises share, and those of one file alone."""

from collections.abc import Mapping

from recovery_gui.core.exercise import Source
from recovery_gui.storage.fields import Field, Named, TableKind, Values
from recovery_gui.storage.problems import Place
from recovery_gui.storage.value_kinds import ID_LENGTH, Link, Text

_TITLE = Field("title", Text(300), "author, year, title, where it was published")
_URL = Field("url", Link(500), "where it can be read", default="")
SOURCES = Named(TableKind((_TITLE, _URL)))


def build_sources(tables: Mapping[str, Values]) -> dict[str, Source]:
    """The sources by name; one with a problem is left out."""
    return {
        name: Source(name, values[_TITLE], values[_URL])
        for name, values in tables.items()
        if values.sound
    }


def check_names(tables: Mapping[str, Values], taken: Mapping[str, Source], place: Place) -> None:
    """Report names that no text could cite, and those that mean another source already."""
    for name in tables:
        plain = name.isascii() and name.replace("-", "").isalnum()
        if not plain or len(name) > ID_LENGTH:
            place.at(name).report("is no name to cite; allowed: letters, digits and hyphens")
        elif name in taken:
            place.at(name).report("is a source of the program; allowed: another name")
