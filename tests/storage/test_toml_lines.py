# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Line numbers of keys, against texts that tomllib accepts."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.storage.toml_lines import KeyPath, line_of, lines_of_keys

TEXT = '''# a comment with [brackets] and key = "value"
id = "one" # "not = this"
"quoted key" = 'literal # no comment'
dotted.inner.deep = 3

[dose]
sets = 2
summary = """several
lines = of "text" \\""" \\
[not.a.table]
"""
after = 1

[a.b]
list = [
  "first", # a comment, with a comma
  { x = 1, y = [5,
    6] },
]
[[steps]]
kind = "setup"
pose = { base = "lying", hip_flex = [18, 75] }
[steps.nested]
deep = true

[[steps]]
[[steps.parts]]
n = 1
[[steps.parts]]
n = 2
raw = \'\'\'
]]}}
\'\'\'
last = 2026-11-22
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("id",), 2),
        (("quoted key",), 3),
        (("dotted",), 4),
        (("dotted", "inner", "deep"), 4),
        (("dose",), 6),
        (("dose", "sets"), 7),
        (("dose", "summary"), 8),
        (("dose", "after"), 12),
        (("a", "b", "list"), 15),
        (("a", "b", "list", 0), 16),
        (("a", "b", "list", 1, "x"), 17),
        (("a", "b", "list", 1, "y", 1), 18),
        (("steps", 0), 20),
        (("steps", 0, "kind"), 21),
        (("steps", 0, "pose", "base"), 22),
        (("steps", 0, "pose", "hip_flex", 1), 22),
        (("steps", 0, "nested", "deep"), 24),
        (("steps", 1), 26),
        (("steps", 1, "parts", 0, "n"), 28),
        (("steps", 1, "parts", 1, "n"), 30),
        (("steps", 1, "parts", 1, "last"), 34),
        (("steps", 1, "kind"), 26),
        (("nothing",), 1),
        ((), 1),
    ],
)
def test_each_key_has_its_line(path: KeyPath, line: int) -> None:
    assert line_of(lines_of_keys(TEXT), path) == line


def paths_in(value: object, path: KeyPath = ()) -> set[KeyPath]:
    found: set[KeyPath] = {path} - {()}
    if isinstance(value, dict):
        for key, inner in value.items():
            found |= paths_in(inner, (*path, key))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            found |= paths_in(inner, (*path, index))
    return found


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", "\r\n"), "", "# only this", "a.b=1"])
def test_every_key_that_tomllib_finds_is_found(text: str) -> None:
    known = set(lines_of_keys(text))
    assert paths_in(tomllib.loads(text)) - known <= {("a",)} - known | {
        ("steps",),
        ("steps", 1, "parts"),
    }


def test_every_key_of_the_programs_own_files_is_found() -> None:
    for path in (Path(__file__).parent.parent.parent / "resources").rglob("*.toml"):
        text = path.read_text(encoding="utf-8")
        missing = paths_in(tomllib.loads(text)) - set(lines_of_keys(text))
        assert missing <= {("steps",), ("sources",)}, path


def test_what_tomllib_would_refuse_ends_the_scan() -> None:
    lines = lines_of_keys("a = 1\nb = {]\nc = 3")
    assert (lines["a",], lines["b",]) == (1, 2)
    assert ("c",) not in lines


@given(st.text(alphabet="a=[]{}\"'#,.\n \\1", max_size=60))
def test_nonsense_neither_raises_nor_hangs(text: str) -> None:
    assert all(line <= text.count("\n") + 1 for line in lines_of_keys(text).values())
