# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The fast reader of TOML never says anything else than tomllib."""

import tomllib
from random import Random

import pytest

from recovery_gui.storage.plain_toml import read_plain
from recovery_gui.storage.resources import resources_dir

LIBRARY = sorted(resources_dir().rglob("*.toml"))
MUTATIONS = 3000
PIECES = (
    *('"', "'", "\\", "=", ",", "[", "]", "{", "}", "#", ".", "\n", "\r", "\t", " ", ":", "-"),
    *("0", "1e5", "null", "NaN", "inf", "true", "_", "\x00", "\x7f", "\ufeff", "\u00a0", '"""'),
    *("a = 1\n", "[a]\n", "[[steps]]\n", "[steps]\n", "b = { a = 1, a = 2 }\n", '"k" = 1\n'),
    *('c = {"a": 1}\n', "d = [1, 2,]\n", "e = 1979-05-27T07:32:00\n", "f = 01\n", "g.h = 1\n"),
    *("i = 2026-13-01\n", "j = [null]\n", "k = +1\n", "l = { }\n", "m = [\n]\n", "n = -0\n"),
)


def same(text: str) -> bool:
    """Whether the fast reader read it; then tomllib must read the very same."""
    plain = read_plain(text)
    if plain is not None:
        assert repr(plain) == repr(tomllib.loads(text))
    return plain is not None


def test_nearly_all_of_the_library_is_plain() -> None:
    plain = [same(path.read_text("utf-8")) for path in LIBRARY]
    assert sum(plain) >= 0.9 * len(LIBRARY) > 30


def mutated(text: str, chance: Random) -> str:
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(text) + 1)
        if chance.random() < 0.4:
            text = text[:at] + text[at + chance.randint(1, 30) :]
        else:
            text = text[:at] + chance.choice(PIECES) + text[at:]
    return text


def test_mutated_files_are_read_alike_or_left_to_tomllib() -> None:
    chance = Random(3)  # noqa: S311 - the same texts in each run
    texts = [path.read_text("utf-8") for path in LIBRARY]
    read = sum(same(mutated(chance.choice(texts), chance)) for _ in range(MUTATIONS))
    assert 0 < read < MUTATIONS


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("around", ["{}", "a = {}", "a = [{}]", "[x]\n{}", 'a = "{}"', "a = 1\n{}"])
def test_odd_pieces_are_read_alike_or_left_to_tomllib(piece: str, around: str) -> None:
    text = around.replace("{}", piece)
    same(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", {}),
        ("# nothing\n\n", {}),
        ('a = "x # y"', {"a": "x # y"}),
        ("a = -1.50\nb = true\n", {"a": -1.5, "b": True}),
        ('a = [\n  "x",\n  "y",\n]\n', {"a": ["x", "y"]}),
        (
            '[[a]]\nb = { c = [1, 2], d = "e = 1, f" }\n[[a]]\n',
            {"a": [{"b": {"c": [1, 2], "d": "e = 1, f"}}, {}]},
        ),
        ("[a]\nb = 1\n[c]\nb = 2\n", {"a": {"b": 1}, "c": {"b": 2}}),
    ],
)
def test_plain_texts(text: str, value: object) -> None:
    assert read_plain(text) == value == tomllib.loads(text)


def test_what_is_nested_too_deeply_is_left_to_tomllib() -> None:
    assert read_plain("a = " + "[" * 100_000 + "]" * 100_000) is None
