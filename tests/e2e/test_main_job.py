# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The main job in a real window, by keyboard and mouse: from launch to this week's total."""

import json
import subprocess
import time
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import Paths, paths_under
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.theme import LIGHT
from tests.e2e.screen import Screen, wait_until
from tests.newcomer import be_known

PACE = 20
# One digit each, before and after: two sides of three areas.
RATINGS = "637252438065"
NOTE = "Looser on both sides."
LOUD_PIXELS = 60


class Person:
    """Someone before the screen, who starts the program and looks, types and clicks."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen = screen
        self.paths: Paths = paths_under(home / "data")
        self.store = HistoryStore(self.paths.history, self.paths.backups)
        self._shot = home / "shot.png"
        self._errors = home / "errors.txt"
        self._command = ("-m", "recovery_gui", "--data-dir", str(be_known(self.paths.data)))
        self._program: subprocess.Popen[bytes] | None = None
        self.window = ""

    def opens_recovery(self) -> None:
        """Until the figure is on the stage, after which the program hears every key."""
        pace = ("--pace", str(PACE))
        self._program = self.screen.launch_python(*self._command, *pace, errors=self._errors)
        self.window = self.screen.window("^Recovery")
        self.screen.activate(self.window)
        wait_until(self.sees_a_figure, "the figure is on the stage")

    def leaves(self) -> None:
        """By the keyboard; nothing went wrong."""
        assert self._program is not None
        self.screen.key("ctrl+q")
        assert self._program.wait(timeout=20) == 0
        assert self._errors.read_text() == ""

    def sees(self) -> QImage:
        """The whole screen."""
        self.screen.picture(self._shot)
        return QImage(str(self._shot)).convertToFormat(QImage.Format.Format_RGB32)

    def sees_the_words(self) -> QImage:
        """The lower third, below the figure: an edge of it may differ by a shade."""
        picture = self.sees()
        return picture.copy(0, picture.height() * 2 // 3, picture.width(), picture.height() // 3)

    def sees_a_figure(self) -> bool:
        """Whether the middle of the window holds more than its ground."""
        picture = self.sees()
        across = range(picture.width() * 2 // 5, picture.width() * 4 // 5)
        return len({picture.pixel(x, picture.height() // 2) for x in across}) > 1

    def sees_it_stand_still(self) -> bool:
        """Whether two looks show the same."""
        return self.sees() == self.sees()

    def presses_the_loud_button(self) -> None:
        """The lowest thing in the colour of the one loud button."""
        picture = self.sees()
        loud = bytes.fromhex(LIGHT.button[1:])[::-1] + b"\xff"  # as RGB32 lies in memory
        place = bytes(picture.constBits()).rfind(loud * LOUD_PIXELS) // 4
        assert place > 0, "no loud button is seen"
        x, y = place % picture.width(), place // picture.width()
        self.screen.click_at(x + LOUD_PIXELS // 2, y - 2)

    def runs(self, *command: str) -> Any:  # noqa: ANN401 - whatever the JSON holds
        """The JSON that a command of the program writes."""
        return json.loads(self.screen.run_python(*self._command, *command))


@pytest.fixture
def person(screen: Screen, tmp_path: Path) -> Person:
    return Person(screen, tmp_path)


def rehearse(person: Person) -> None:
    """Find the exercise; look through its steps, there and back."""
    person.screen.key("ctrl+f")
    person.screen.write("heel")
    person.screen.key("Return")
    wait_until(person.sees_it_stand_still, "the search has settled")
    first = person.sees_the_words()
    person.screen.key("Right", "Right", "Right")
    wait_until(lambda: person.sees_the_words() != first, "Right shows another step")
    person.screen.key("Left", "Left", "Left")
    wait_until(lambda: person.sees_the_words() == first, "Left leads back to the first step")


def practise(person: Person) -> float:
    """Both sides, with a pause; how many seconds the pause lasted at least."""
    person.presses_the_loud_button()
    wait_until(person.sees_it_stand_still, "what to read before the first time is there")
    person.screen.key("Return")
    wait_until(lambda: reached(person.store) >= 2, "the session is in its second step")
    person.screen.key("space")
    wait_until(person.sees_it_stand_still, "the session stands still")
    stood = time.monotonic()
    still = person.sees()
    paused_s = time.monotonic() - stood
    person.screen.key("space")
    wait_until(lambda: person.sees() != still, "the session goes on")
    wait_until(lambda: len(person.store.sessions()) == 1, "the session is saved", 30.0)
    return paused_s


def reached(store: HistoryStore) -> int:
    """The phase in which the running session is, by its checkpoint; -1 without one."""
    checkpoint = store.read_checkpoint()
    return -1 if checkpoint is None else checkpoint.position.index


def rate(person: Person) -> None:
    """One digit for each rating, then a note; Return saves."""
    wait_until(person.sees_it_stand_still, "the ratings are asked for")
    person.screen.write(RATINGS)
    person.screen.write(NOTE)
    person.screen.key("Return")
    wait_until(lambda: person.store.sessions()[0].note == NOTE, "the note is on the disk")


def the_plan() -> PracticePlan:
    library = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    press = CatalogService(library).exercise("hip-to-heel-press")
    assert press is not None
    return plan_exercise(press, PlanSettings())


def planned_s(plan: PracticePlan, side: Side) -> float:
    return sum(phase.seconds for phase in plan.practice_phases if phase.side is side)


def ratings(session: dict[str, Any]) -> str:
    """All its ratings as digits, in order."""
    found = [*session["soreness_before"], *session["soreness_after"]]
    return "".join(sorted(str(one["rating"]) for one in found))


def test_from_launch_to_this_weeks_total(person: Person) -> None:
    person.opens_recovery()
    rehearse(person)
    paused_s = practise(person)
    rate(person)
    person.leaves()

    (session,) = person.runs("export", "--format", "json")["sessions"]
    plan = the_plan()
    right, left = session["exercises"]
    assert (right["side"], left["side"]) == ("right", "left")
    assert (right["seconds"], left["seconds"]) == (
        planned_s(plan, Side.RIGHT),
        planned_s(plan, Side.LEFT),
    )
    assert (session["source"], session["status"]) == ("hip-to-heel-press", "completed")
    assert session["note"] == NOTE
    assert ratings(session) == "".join(sorted(RATINGS))
    assert len(session["soreness_before"]) == len(session["soreness_after"])

    begun, ended = (datetime.fromisoformat(session[key]) for key in ("started_at", "ended_at"))
    assert (ended - begun).total_seconds() >= plan.seconds + PACE * paused_s

    day = date.fromisoformat(session["local_date"])
    monday = (day - timedelta(days=day.weekday())).isoformat()
    weeks = person.runs("stats", "--weeks", "12", "--json")
    assert len(weeks) == 12
    assert {week["week_start"]: week["sessions"] for week in weeks if week["sessions"]} == {
        monday: 1
    }


def test_f11_fills_the_screen_and_gives_it_back(person: Person) -> None:
    person.opens_recovery()
    person.screen.key("F11")
    wait_until(lambda: person.screen.fills_the_screen(person.window), "it fills the screen")
    person.screen.key("F11")
    wait_until(lambda: not person.screen.fills_the_screen(person.window), "it gives it back")
    person.leaves()
