# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The History page in a real window: read, corrected, emptied and filled again by keys and clicks,
and what the command line says of the same history each time."""

import json
import subprocess
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from recovery_gui.presentation.text import count, long_date, minutes
from recovery_gui.services.local_day import today
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import paths_under
from tests.e2e.screen import Screen, wait_until
from tests.gallery.weeks import practised_weeks

WEEKS = 12
MOST_STOPS = 60
STILL_S = 0.2
NOTE = "Corrected on a real screen."
CHART, TABLE = "Minutes a week", "Sessions"


class Person:
    """Someone with a keyboard, a mouse, and a screen reader."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen = screen
        paths = paths_under(home / "data")
        self.store = HistoryStore(paths.history, paths.backups)
        self._data = str(paths.data)
        self._seen = home / "seen.json"
        self._errors = home / "errors.txt"
        self._program: subprocess.Popen[bytes] | None = None

    def opens_history(self) -> None:
        driver = ("-m", "tests.e2e.history_driver", self._data, str(self._seen))
        self._program = self.screen.launch_python(*driver, errors=self._errors)
        self.screen.activate(self.screen.window("^Recovery"))
        wait_until(lambda: self._seen.exists() and self.hears()[0] != "", "the window is there")
        self.screen.key("ctrl+2")
        wait_until(lambda: self.sees("Add"), "the History page is open")

    def leaves(self) -> None:
        """By the keyboard; nothing went wrong."""
        assert self._program is not None
        self.screen.key("ctrl+q")
        assert self._program.wait(timeout=20) == 0
        assert self._errors.read_text() == ""

    def hears(self) -> tuple[str, str, str]:
        """Name, description and cell of what has the keyboard."""
        name, description, cell = self._sees()["focus"]
        return name, description, cell

    def goes_to(self, name: str) -> None:
        """Press Tab until that control has the keyboard."""
        for _ in range(MOST_STOPS):
            if self.hears()[0] == name:
                return
            self.presses("Tab")
        raise AssertionError(f"Tab does not lead to {name}")

    def presses(self, key: str) -> str:
        """Press a key that leads elsewhere, or makes a chart read on; how that is described."""
        before = self.hears()
        self.screen.key(key)
        wait_until(lambda: self.hears() != before, f"{key} leads on from {before}")
        return self.hears()[1]

    def clicks(self, name: str) -> None:
        """With the mouse, on the button of that name, once it is seen."""
        place, since = self._place_of(name), time.monotonic()

        def stands_still() -> bool:
            nonlocal place, since
            if place != (place := self._place_of(name)):
                since = time.monotonic()
            return bool(place) and time.monotonic() - since > STILL_S

        wait_until(stands_still, f"a button {name}")
        self.screen.click_at(*place)

    def sees(self, button: str) -> bool:
        """Whether a button of that name can be seen."""
        return bool(self._place_of(button))

    def runs(self, *command: str) -> Any:  # noqa: ANN401 - whatever the JSON holds
        program = ("-m", "recovery_gui", "--data-dir", self._data)
        return json.loads(self.screen.run_python(*program, *command))

    def exports(self) -> dict[str, Any]:
        """The sessions by id, as the command line exports them."""
        sessions = self.runs("export", "--format", "json")["sessions"]
        return {session["id"]: session for session in sessions}

    def _place_of(self, button: str) -> tuple[int, ...]:
        return tuple(self._sees()["places"].get(button, ()))

    def _sees(self) -> dict[str, Any]:
        seen: dict[str, Any] = json.loads(self._seen.read_text())
        return seen


@pytest.fixture
def person(screen: Screen, tmp_path: Path) -> Person:
    """Twelve weeks of practice are behind them."""
    someone = Person(screen, tmp_path)
    now = datetime.now(UTC)
    someone.store.add_sessions(one for one in practised_weeks(today()) if one.ended_at < now)
    return someone


def told(week: dict[str, Any], *, current: bool) -> str:
    """How a bar begins to read what `stats` says of the week."""
    start = date.fromisoformat(week["week_start"])
    name = "This week" if current else f"Week of {long_date(start)}"
    held = f"{minutes(week['seconds'])} in {count(week['sessions'], 'session')}"
    return f"{name}: {held if week['sessions'] else 'no sessions'}"


def read_the_chart(person: Person) -> None:
    """Bar by bar, from the oldest; each says what `stats --json` says."""
    person.goes_to(CHART)
    read = [person.presses("Home"), *(person.presses("Right") for _ in range(WEEKS - 1))]
    weeks = person.runs("stats", "--weeks", str(WEEKS), "--json")
    expected = [told(week, current=week is weeks[-1]) for week in weeks]
    assert [words[: len(start)] for words, start in zip(read, expected, strict=True)] == expected
    sessions = person.exports().values()
    assert sum(week["sessions"] for week in weeks) == len(sessions)
    assert sum(week["seconds"] for week in weeks) == sum(one["duration_s"] for one in sessions)


def correct(person: Person, session_id: str) -> None:
    """The newest session's note, with the keyboard alone."""
    before = person.exports()
    person.goes_to(TABLE)
    person.screen.key("Return")
    person.goes_to("Note")
    person.screen.key("ctrl+a")
    person.screen.write(NOTE)
    person.goes_to("Save")
    person.screen.key("space")
    wait_until(lambda: person.store.sessions()[0].note == NOTE, "the note is on the disk")
    after = person.exports()
    revised = after[session_id].pop("revised_at")
    assert after == before | {session_id: before[session_id] | {"note": NOTE}}
    assert revised


def delete(person: Person, sessions: int) -> None:
    person.goes_to(TABLE)
    person.screen.key("Delete")
    wait_until(lambda: len(person.store.sessions()) == sessions - 1, "the session is deleted")
    wait_until(lambda: person.sees("Undo"), "the way back is offered")


def test_the_history_by_keys_and_clicks(person: Person) -> None:
    person.opens_history()
    read_the_chart(person)
    newest, *rest = person.store.sessions()
    correct(person, newest.id)
    kept = person.exports()

    delete(person, len(kept))
    assert person.exports().keys() == {one.id for one in rest}
    read_the_chart(person)
    person.clicks("Undo")
    wait_until(lambda: len(person.store.sessions()) == len(kept), "Undo brings it back")
    assert person.exports() == kept

    delete(person, len(kept))
    person.clicks("Bin")
    person.goes_to("Restore")
    person.screen.key("space")
    wait_until(lambda: len(person.store.sessions()) == len(kept), "the bin gives it back")
    person.screen.key("Escape")
    assert person.exports() == kept
    read_the_chart(person)
    person.leaves()
