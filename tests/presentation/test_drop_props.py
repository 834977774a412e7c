# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest

from recovery_gui.core.import_kind import ImportKind
from recovery_gui.presentation.drop_props import drop_props


@pytest.mark.parametrize("kind", ImportKind)
def test_what_can_come_in_is_named(kind: ImportKind) -> None:
    props = drop_props(["my.json"], kind)
    assert (props.takes, props.line) == (True, "my.json")
    assert ("history" in props.title) == (kind is ImportKind.HISTORY)


def test_several_and_unknown_ones_are_told_what_can() -> None:
    several = drop_props(["a.toml", "b.toml"], ImportKind.ROUTINES)
    unknown = drop_props(["a"], None)
    assert not several.takes
    assert not unknown.takes
    assert several.line == unknown.line
    for suffix in (".toml", ".json", ".csv", ".sqlite3"):
        assert suffix in unknown.line
