# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Five thousand mutated exercise files: each loads, or says clearly what is wrong, at once."""

import re
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import plan_exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.storage.clean_text import clean_line
from recovery_gui.storage.exercise_parser import parse_exercise
from recovery_gui.storage.library import Library, load_library
from recovery_gui.storage.problems import MOST_PROBLEMS
from recovery_gui.storage.resources import resources_dir

COUNT = 5000
SEED = 20261122
CPU_S = 1.0
NAME = "mutated"
FILES = {
    path.stem: path.read_text(encoding="utf-8").replace(f'id = "{path.stem}"', f'id = "{NAME}"')
    for path in sorted((resources_dir() / "exercises").glob("*.toml"))
}
PLACED = re.compile(rf"{NAME}\.toml:([1-9][0-9]*): .*?: .*(allowed|missing|needs|found)")

Mutation = Callable[[list[str], Random], list[str]]

WRONG = [
    *("0", "-1", "3.5", "1e400", "nan", "-inf", "true", '""', '" "', "2026-11-22", "07:32:00"),
    *("[]", "{}", "[[[]]]", "{ a = { b = { c = 1 } } }", "[1, 2]", '["x", 3, {}]', '"floor"'),
    *("2026-11-22T10:00:00Z", "0o17", "0b1", "1_000", "-0.0", "999999999999999999999"),
]
HOSTILE = [
    r'"\u0000\u202e\u001b[2J"',
    '"{side}{other}{Side"',
    '"{0}{side!r}{__class__}"',
    '"<img src=file:///etc/passwd>"',
    '"../../../etc/passwd"',
    '"calf_R@9=floor"',
    '"=@=@="',
    '"calf_R=calf_R"',
    "{ __proto__ = 1, '' = 2, \"\\u202e\" = 3 }",
    '"""\n\n[not.a.table]\n"""',
]


def huge_values(size: int) -> list[str]:
    """Values of about so many characters."""
    return [
        f"0x{'f' * min(size, 9000)}",
        "9" * size,
        f'"{"x" * size}"',
        f'"{"{side}" * (size // 6)}"',
        f"[{'1, ' * (size // 3)}]",
        f"[{'{}, ' * (size // 4)}]",
        f'["{"contact_R=" * (size // 10)}"]',
        f"{'[' * (size // 2)}{']' * (size // 2)}",
        f"{'{a=' * (size // 4)}1{'}' * (size // 4)}",
        f"{{ {', '.join(f'k{number} = 1' for number in range(size // 10))} }}",
    ]


def huge_lines(size: int) -> list[str]:
    """Additions of about so many characters."""
    return [
        ".".join("a" * (size // 2)) + " = 1",
        "[" + ".".join("a" * (size // 2)) + "]",
        ".".join(['""'] * (size // 3)) + " = 1",
        "\n".join(f"k{number} = 1" for number in range(size // 10)),
        "\n".join(f"[t{number}]" for number in range(size // 8)),
        "[[steps]]\n" * (size // 10),
        '[[steps]]\nkind = "x"\npose = { x = 1, y = 2 }\ncontacts = ["x", "y"]\n' * (size // 66),
        '"' * size,
        '"' + '\\"' * (size // 2),
        "#" * size,
    ]


MODEST, LARGEST = 6_000, 58_000


def pick(lines: list[str], chance: Random, pattern: str = "") -> int:
    """The number of one line that holds the pattern."""
    return chance.choice([number for number, line in enumerate(lines) if re.search(pattern, line)])


def dropped(lines: list[str], chance: Random) -> list[str]:
    for _ in range(chance.choice((1, 1, 2, 8))):
        del lines[pick(lines, chance)]
    return lines


def doubled(lines: list[str], chance: Random) -> list[str]:
    number = pick(lines, chance)
    length = chance.choice((1, 1, 5, 20))
    return lines[: number + length] + lines[number:]


def swapped(lines: list[str], chance: Random) -> list[str]:
    one, other = pick(lines, chance), pick(lines, chance)
    lines[one], lines[other] = lines[other], lines[one]
    return lines


def with_value(lines: list[str], chance: Random, values: list[str]) -> list[str]:
    number = pick(lines, chance, " = ")
    key, _, _ = lines[number].partition(" = ")
    lines[number] = f"{key} = {chance.choice(values)}"
    return lines


def mistyped(lines: list[str], chance: Random) -> list[str]:
    return with_value(lines, chance, WRONG)


def mistyped_inside(lines: list[str], chance: Random) -> list[str]:
    """One number or text within a value."""
    scalar = re.compile(r'"[^"]*"|-?\b[0-9]+(?:\.[0-9]+)?\b')
    number = pick(lines, chance, scalar.pattern)
    found = chance.choice(list(scalar.finditer(lines[number])))
    new = chance.choice(WRONG + HOSTILE)
    lines[number] = f"{lines[number][: found.start()]}{new}{lines[number][found.end() :]}"
    return lines


def hostile(lines: list[str], chance: Random) -> list[str]:
    return with_value(lines, chance, HOSTILE)


def huge(lines: list[str], chance: Random) -> list[str]:
    if chance.random() < 0.5:
        return with_value(lines, chance, huge_values(MODEST))
    return [*lines, chance.choice(huge_lines(MODEST))]


def renamed(lines: list[str], chance: Random) -> list[str]:
    number = pick(lines, chance, " = ")
    key, _, value = lines[number].partition(" = ")
    names = (key[:-1], key + "s", key.upper(), f'"{key}"', f"{key}.x", '"\\u202e"', "x" * 5000, "")
    lines[number] = f"{chance.choice(names)} = {value}"
    return lines


def cut(lines: list[str], chance: Random) -> list[str]:
    text = "\n".join(lines)
    return text[: chance.randrange(len(text))].split("\n")


def garbled(lines: list[str], chance: Random) -> list[str]:
    """A few signs replaced, as a bad disk or a hasty hand would."""
    text = list("\n".join(lines))
    for _ in range(chance.choice((1, 3, 30))):
        text[chance.randrange(len(text))] = chance.choice("\x00\x1b\"'[]{}=.,#\\\n \u202eé🦶")
    return "".join(text).split("\n")


def grafted(lines: list[str], chance: Random) -> list[str]:
    """The tail of another exercise."""
    other = FILES[chance.choice(sorted(FILES))].split("\n")
    return lines[: pick(lines, chance)] + other[pick(other, chance) :]


MUTATIONS: tuple[Mutation, ...] = (
    *(dropped, doubled, swapped, mistyped, mistyped_inside, hostile),
    *(huge, renamed, cut, garbled, grafted),
)


def told_clearly(line: str, text: str) -> bool:
    """Whether a problem line has its place, is safe to show and says what is allowed."""
    placed = PLACED.match(line)
    in_file = placed is not None and int(placed[1]) <= text.count("\n") + 1
    return in_file and clean_line(line) == line and len(line) <= 2000


def read(path: Path, text: str, library: Library) -> tuple[Exercise | None, list[str]]:
    """What the file gives, at once and in clear words."""
    path.write_text(text, encoding="utf-8")
    start = time.process_time()
    exercise, lines = parse_exercise(path, library, shown_as=path.name)
    spent_s = time.process_time() - start
    assert spent_s < CPU_S
    assert (exercise is None) == bool(lines)
    assert len(lines) < 2 * MOST_PROBLEMS
    assert [line for line in lines if not told_clearly(line, text)] == []
    return exercise, lines


@pytest.fixture(scope="module")
def library() -> Library:
    """What the program's exercises share."""
    return load_library(resources_dir() / "shared")[0]


def test_mutated_files_load_or_say_what_is_wrong(tmp_path: Path, library: Library) -> None:
    chance = Random(SEED)  # noqa: S311 - the same files at every run, no secret
    path = tmp_path / f"{NAME}.toml"
    names = sorted(FILES)
    outcomes: Counter[str] = Counter()
    for number in range(COUNT):
        mutate = MUTATIONS[number % len(MUTATIONS)]
        text = "\n".join(mutate(FILES[chance.choice(names)].split("\n"), chance))
        exercise, _lines = read(path, text, library)
        if exercise is not None:
            assert plan_exercise(exercise, PlanSettings()).seconds > 0
        outcomes[f"{mutate.__name__} {'refused' if exercise is None else 'loads'}"] += 1
    print(sorted(outcomes.items()))  # noqa: T201 - shown with -s
    assert all(outcomes[f"{mutate.__name__} refused"] > COUNT / 100 for mutate in MUTATIONS)
    assert sum(count for name, count in outcomes.items() if name.endswith("loads")) > COUNT / 20


@pytest.mark.parametrize("number", range(len(huge_values(LARGEST))))
def test_the_largest_value_is_refused_at_once(
    tmp_path: Path, library: Library, number: int
) -> None:
    lines = next(iter(FILES.values())).split("\n")
    lines[pick(lines, Random(SEED), "^source_note = ")] = (  # noqa: S311
        f"source_note = {huge_values(LARGEST)[number]}"
    )
    exercise, _ = read(tmp_path / f"{NAME}.toml", "\n".join(lines), library)
    assert exercise is None


@pytest.mark.parametrize("number", range(len(huge_lines(LARGEST))))
def test_the_largest_addition_is_met_at_once(tmp_path: Path, library: Library, number: int) -> None:
    addition = huge_lines(LARGEST)[number]
    text = f"{next(iter(FILES.values()))}\n{addition}"
    exercise, _ = read(tmp_path / f"{NAME}.toml", text, library)
    assert (exercise is None) == (not addition.startswith("#"))
