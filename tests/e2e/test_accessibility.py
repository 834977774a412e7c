# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The program as a blind runner has it: by a screen reader alone, in a process of its own."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest

from recovery_gui.core.practice_plan import plan_exercise
from recovery_gui.core.session_record import SessionStatus
from recovery_gui.core.settings import PlanSettings
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.local_day import today
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import paths_under
from recovery_gui.storage.resources import resources_dir
from tests.e2e.reader import Reader, Seen, bus, missing, reader
from tests.e2e.screen import Screen, wait_until
from tests.newcomer import be_known
from tests.presentation.world import WALL, session

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"Please type: {missing()}")

PACE = 20
PAGES = ("Practice", "History", "Settings")
OF_QT = "qt.accessibility.atspi: "  # It does not know the newest of what is asked.
VAGUE = {"filler", "unknown", "invalid", "redundant object", ""}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Where the program keeps things."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    # A session by the clock is over before a reader has looked at it.
    (folder / "settings.toml").write_text('format = 1\npacing = "at my pace"\n')
    return be_known(folder)


@pytest.fixture
def practised(data: Path) -> None:
    """A session today: the History has its charts."""
    paths = paths_under(data)
    store = HistoryStore(paths.history, paths.backups)
    record = replace(session((WALL.date() - today()).days), id=str(UUID(int=1, version=4)))
    store.add_sessions([record])
    store.close()


@pytest.fixture
def blind(screen: Screen, data: Path, tmp_path: Path) -> Iterator[Reader]:
    """The reader, with the program open before it."""
    with bus(screen), reader(screen) as sees:
        errors = tmp_path / "errors.txt"
        options = ("--data-dir", str(data), "--pace", str(PACE))
        screen.launch_python("-m", "recovery_gui", *options, errors=errors)
        sees.wait_for(lambda tree: "This session" in str(tree), "the Practice page is complete")
        yield sees
        said = [one for one in errors.read_text().splitlines() if not one.startswith(OF_QT)]
        assert said == []


def named(tree: list[Seen], name: str) -> Seen:
    """The one thing of that name."""
    found = [one for one in tree if one.name == name]
    assert len(found) == 1, f"{name}: {found}"
    return found[0]


def shows(name: str, role: str) -> "type[bool] | object":
    """Whether a tree has such a thing."""
    return lambda tree: any((one.name, one.role) == (name, role) for one in tree)


def wrong(tree: list[Seen]) -> list[str]:
    """What takes the keyboard or can be pressed, and has no name, or no telling role."""
    takers = [one for one in tree if one.focusable]
    assert len(takers) > 2
    return [f"{one.role} {one.own_id}" for one in takers if not one.name or one.role in VAGUE]


@pytest.mark.usefixtures("practised")
@pytest.mark.parametrize("page", PAGES)
def test_all_on_a_page_that_takes_the_keyboard_has_a_name_and_a_role(
    blind: Reader, page: str
) -> None:
    """Tabs are tabs, pictures are pictures, one of a few is a radio button."""
    blind.press(page)
    tree = blind.wait_for(
        lambda tree: (
            any(one.name == page and one.own_id == "Page" for one in tree)
            and "The history is coming" not in str(tree)
        ),
        f"the page {page}",
    )
    assert wrong(tree) == []
    tabs = [one for one in tree if one.role == "page tab"]
    assert [(one.name, one.checked) for one in tabs] == [(name, name == page) for name in PAGES]
    roles = Counter(one.role for one in tree)
    if page == "Practice":
        assert named(tree, "Search exercises").role == "text"
        assert named(tree, "Exercises").role == "list"
        assert named(tree, "Figure").role == "image"
        assert named(tree, "Figure").description
        assert roles["radio button"] == 8  # One for each step.
    elif page == "Settings":
        assert named(tree, "Colours: Dark").role == "radio button"
        assert roles["radio button"] > 20
    else:
        assert roles["chart"] >= 2  # Weeks and the year.


def test_a_choice_made_by_the_reader_is_made(blind: Reader) -> None:
    """Its action presses the button; it does not merely move the mark."""
    blind.press("Settings")
    blind.press("Colours: Dark")
    blind.wait_for(
        lambda tree: any(one.name == "Colours: Dark" and one.checked for one in tree),
        "Dark is chosen",
    )
    blind.press("Practice")
    blind.press("Step 3: Left foot flat, knee in line with the hip.")
    blind.wait_for(lambda tree: "Right side · step 3 of 8" in str(tree), "the third step")


def test_a_session_is_run_to_its_end_by_actions_alone(blind: Reader, tmp_path: Path) -> None:
    """Start, Pause, Resume, Next to the end, Save; each step is announced, once, in its turn."""
    library = CatalogService(ExerciseCatalog(resources_dir() / "exercises", Path("none")))
    press = library.exercise("hip-to-heel-press")
    assert press is not None
    phases = plan_exercise(press, PlanSettings()).phases
    blind.heard()
    blind.press("Start")
    tree = blind.wait_for(lambda tree: "I have read this" in str(tree), "the cautions")
    assert wrong(tree) == []
    blind.press("I have read this")
    blind.press("Pause")
    tree = blind.wait_for(lambda tree: "Resume" in [one.name for one in tree], "it pauses")
    assert wrong(tree) == []
    blind.press("Resume")
    announced = _walk_through(blind)
    tree = blind.wait_for(lambda tree: "Save" in [one.name for one in tree], "the finish")
    assert wrong(tree) == []
    assert announced == [one.instruction for one in phases]
    blind.press("Save")
    blind.wait_for(lambda tree: "Start" in [one.name for one in tree], "the page again")
    paths = paths_under(tmp_path / "data")
    (record,) = HistoryStore(paths.history, paths.backups).sessions()
    assert record.status in {SessionStatus.COMPLETED, SessionStatus.PARTIAL}


def _walk_through(blind: Reader) -> list[str]:
    """All that is announced when Next is pressed each time that something was, to the end."""
    announced: list[str] = []

    def walks_on() -> bool:
        heard = blind.heard()
        announced.extend(heard)
        if heard:
            blind.try_press("Next")
        return not heard and "Save" in [one.name for one in blind.tree()]

    wait_until(walks_on, "the session is over", 60.0)
    return announced + blind.heard()


def test_the_order_of_the_tree_is_that_of_reading(blind: Reader) -> None:
    """What a reader walks through: header, list, then the panel beside it from its top."""
    tree = blind.tree()
    takers = [one for one in tree if one.focusable and one.role != "list item"]
    names = [one.name for one in takers]
    order = ["Practice", "History", "Settings", "Search exercises", "Exercises", "Figure", "Start"]
    places = [names.index(name) for name in order]
    assert all(one < two for one, two in pairwise(places)), names
