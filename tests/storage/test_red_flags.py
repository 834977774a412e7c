# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""When to see a doctor: the page that ships, and every way in which it could be wrong."""

import shutil
from pathlib import Path

import pytest

from recovery_gui.core.fault import Fault
from recovery_gui.storage.library import load_library
from recovery_gui.storage.red_flags import load_red_flags, parse_red_flags
from recovery_gui.storage.resources import resources_dir

SHARED = resources_dir() / "shared"
TEXT = (SHARED / "red_flags.toml").read_text("utf-8")
LIBRARY, _ = load_library(SHARED)


def test_the_page_that_ships_names_a_source_or_says_that_it_has_none() -> None:
    page = load_red_flags(SHARED)
    assert page.flags[0].heading == "Call the emergency number now"
    for flag in page.flags:
        assert flag.signs
        assert flag.sources or "no source" in flag.note
        assert all(source.url.startswith("https://") for source in flag.sources)


def test_the_page_tells_what_speaks_against_rolling_as_every_exercise_does() -> None:
    told = [sign for flag in load_red_flags(SHARED).flags for sign in flag.signs]
    for name in ("general", "rolling", "inversion"):
        assert set(LIBRARY.contraindications[name]) <= set(told)


def test_every_source_is_cited() -> None:
    cited = {source.id for flag in load_red_flags(SHARED).flags for source in flag.sources}
    named = {line[9:-1] for line in TEXT.splitlines() if line.startswith("[sources.")}
    assert cited == named


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('opening = "', 'openin = "', 'openin: unknown; did you mean "opening"?'),
        ('set = "rolling"', 'set = "roling"', 'set: gives no signs; did you mean "rolling"'),
        ('set = "rolling"\n', "", "signs: gives no signs"),
        (
            'sources = ["CES"]\n',
            "",
            "sources: missing; allowed: sources, or a note that there are none",
        ),
        ('sources = ["CES"]', 'sources = ["CSE"]', 'cites "CSE"; did you mean "CES"'),
        ("[[flags]]", "[[flags", "allowed: TOML 1.0"),
    ],
)
def test_a_page_with_a_problem_is_refused_with_its_line(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    assert old in TEXT
    (tmp_path / "red_flags.toml").write_text(TEXT.replace(old, new, 1), "utf-8")
    page, lines = parse_red_flags(tmp_path / "red_flags.toml", LIBRARY)
    assert page is None
    assert any(reason in line for line in lines)


def test_a_damaged_page_says_what_to_do(tmp_path: Path) -> None:
    shutil.copytree(SHARED, tmp_path / "shared")
    (tmp_path / "shared" / "red_flags.toml").unlink()
    with pytest.raises(Fault, match="ask a doctor whenever you are in doubt"):
        load_red_flags(tmp_path / "shared")
