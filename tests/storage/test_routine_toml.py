# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routines written to files come back equal."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.core.side import Side
from recovery_gui.storage.clean_text import clean_line
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_parser import parse_routine
from recovery_gui.storage.routine_toml import routine_toml

TEXTS = st.text(max_size=60).filter(lambda text: clean_line(text) == text != "")
ITEMS = st.builds(
    RoutineItem,
    exercise=st.just("calf-foam-roll"),
    sets=st.none() | st.integers(1, 20),
    hold_s=st.none() | st.floats(1e-9, 3600.0),
    passes=st.none() | st.integers(1, 200),
    side=st.sampled_from((None, Side.LEFT, Side.RIGHT)),
)
ROUTINES = st.builds(
    Routine,
    id=st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}", fullmatch=True),
    name=TEXTS,
    when=TEXTS,
    goal=TEXTS,
    items=st.lists(ITEMS, min_size=1, max_size=5).map(tuple),
    licence=st.sampled_from(("", "CC-BY-4.0")),
    revised=st.none() | st.dates(),
)


@pytest.fixture(scope="module")
def known() -> dict[str, Exercise]:
    """The library."""
    catalog = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    return {one.id: one for one in catalog.exercises()}


def test_the_library_comes_back(tmp_path: Path, known: dict[str, Exercise]) -> None:
    for routine in ExerciseCatalog(resources_dir() / "exercises", Path("none")).routines():
        path = tmp_path / f"{routine.id}.toml"
        path.write_text(routine_toml(routine), encoding="utf-8")
        assert parse_routine(path, known) == (routine, [])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(routine=ROUTINES)
def test_any_routine_comes_back(
    tmp_path: Path, known: dict[str, Exercise], routine: Routine
) -> None:
    path = tmp_path / f"{routine.id}.toml"
    path.write_text(routine_toml(routine), encoding="utf-8", newline="")
    assert parse_routine(path, known) == (routine, [])


def test_a_file_reads_like_one_written_by_hand() -> None:
    routine = Routine(
        id="my-evening",
        name='My "quiet" evening',
        when="Late",
        goal="Rest",
        items=(RoutineItem("cat-cow"), RoutineItem("calf-foam-roll", sets=2, side=Side.LEFT)),
        revised=date(2026, 11, 29),
    )
    assert routine_toml(routine).splitlines() == [
        "format = 1",
        'kind = "routine"',
        'id = "my-evening"',
        'name = "My \\"quiet\\" evening"',
        'when = "Late"',
        'goal = "Rest"',
        "revised = 2026-11-29",
        "",
        "[[items]]",
        'exercise = "cat-cow"',
        "",
        "[[items]]",
        'exercise = "calf-foam-roll"',
        "sets = 2",
        'side = "left"',
    ]
