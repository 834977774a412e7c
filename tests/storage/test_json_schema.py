# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The schema says what the parser does."""

import re

import pytest

from recovery_gui.core.pose import ANGLE_NAMES
from recovery_gui.storage.exercise_parser import json_schema
from recovery_gui.storage.fields import Refused
from recovery_gui.storage.json_schema import schema_of
from recovery_gui.storage.picture_kinds import ContactText, HighlightText
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.record_kinds import Note
from recovery_gui.storage.value_kinds import Id, Link


def test_a_step_of_the_schema() -> None:
    step = json_schema()["properties"]["steps"]["items"]
    assert step["required"] == ["kind", "instruction", "short"]
    assert step["additionalProperties"] is False
    fields = step["properties"]
    assert fields["kind"]["enum"] == ["setup", "reps", "hold", "breaths", "roll", "release"]
    assert fields["seconds"]["exclusiveMinimum"] == 0.0
    assert fields["seconds"]["maximum"] == 3600.0
    assert fields["tempo"]["items"]["type"] == "number"
    assert fields["amount"]["type"] == "integer"
    assert fields["once"]["type"] == "boolean"
    assert fields["short"]["maxLength"] == 60
    assert set(ANGLE_NAMES) < set(fields["pose"]["properties"])
    assert fields["pose"]["properties"]["ankle"]["items"]["minimum"] == -180.0


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (ContactText(), "pelvis=foam_roller"),
        (ContactText(), " foot_L = floor"),
        (ContactText(), "foot=floor"),
        (ContactText(), "pelvis_R=floor"),
        (ContactText(), "foot_L=ceiling"),
        (HighlightText(), "back_line_R"),
        (HighlightText(), "back line_R"),
        (HighlightText(), "calf"),
        (Id(), "hip-to-heel-press"),
        (Id(), "-press"),
        (Id(), "Press"),
        (Link(500), "https://example.org/a?b#c"),
        (Link(500), "http://example.org"),
        (Link(500), "https:///a"),
        (Link(500), "https://example.org/a b"),
        (Link(500), "ftp://example.org/"),
    ],
)
def test_patterns_allow_what_the_parser_allows(kind: ContactText | Id | Link, text: str) -> None:
    try:
        kind.read(text, Place(Problems("any")))
        allowed = True
    except Refused:
        allowed = False
    assert bool(re.search(schema_of(kind)["pattern"], text)) == allowed


def test_own_sources_have_any_name() -> None:
    schema = json_schema()["properties"]["own_sources"]
    assert schema["additionalProperties"]["required"] == ["title"]


def test_a_kind_of_no_exercise_file_has_no_schema() -> None:
    with pytest.raises(TypeError):
        schema_of(Note(10))
