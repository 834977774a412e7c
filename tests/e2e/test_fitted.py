# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""From launch to a running session that fits, in four actions at most, by mouse and by keys."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.screen import Screen, wait_until

MOST_ACTIONS = 4


class Hand:
    """Someone before the screen; every click and every key counts."""

    def __init__(self, screen: Screen, home: Path, *asked: str) -> None:
        self.actions = 0
        self._screen = screen
        self._told = home / "told.json"
        self._errors = home / "errors.txt"
        self._program = screen.launch_python(
            *("-m", "tests.e2e.fit_driver", str(home / "data"), str(self._told), *asked),
            errors=self._errors,
        )
        screen.activate(screen.window("^Recovery"))
        wait_until(lambda: self._told.exists() and "Build" in self.spots, "the page is built")

    def sees(self, key: str) -> Any:  # noqa: ANN401 - whatever the JSON holds
        return json.loads(self._told.read_text())[key]

    @property
    def spots(self) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = self.sees("spots")
        return found

    def clicks(self, name: str) -> None:
        self.actions += 1
        self._screen.click_at(*self.spots[name])

    def presses(self, key: str) -> None:
        self.actions += 1
        self._screen.key(key)

    def leaves(self) -> None:
        """The keys and clicks were heard, and nothing went wrong."""
        self._screen.key("ctrl+q")
        assert self._program.wait(timeout=20) == 0
        assert self._errors.read_text() == ""


@pytest.fixture
def hand(screen: Screen, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Hand]:
    made = Hand(screen, tmp_path, *getattr(request, "param", ()))
    yield made
    made.leaves()


def awaits_a_session(hand: Hand, what: str) -> None:
    wait_until(lambda: bool(hand.sees("running")), "a fitted session runs")
    assert hand.sees("running") == f"10 minutes for your {what}"
    assert 0 < hand.actions <= MOST_ACTIONS


def is_asked(hand: Hand) -> bool:
    """Whether the cautions are to be read, as once before the first session."""
    return bool(hand.sees("asking")) and "Ihavereadthis" in hand.spots


def test_by_mouse_cautions_and_all(hand: Hand) -> None:
    hand.clicks("RightHamstrings")
    wait_until(lambda: hand.sees("sore") == 1, "a place is marked")
    hand.clicks("Build")
    wait_until(lambda: hand.sees("fitting") and "Start" in hand.spots, "a session is offered")
    hand.clicks("Start")
    wait_until(lambda: is_asked(hand), "the cautions are shown")
    hand.clicks("Ihavereadthis")
    awaits_a_session(hand, "right hamstrings")


def test_by_keyboard_cautions_and_all(hand: Hand) -> None:
    hand.presses("ctrl+b")
    wait_until(lambda: bool(hand.sees("fitting")), "a session is offered")
    hand.presses("Return")
    wait_until(lambda: is_asked(hand), "the cautions are shown")
    hand.presses("Return")
    awaits_a_session(hand, "whole body")


def test_by_keyboard_with_a_place_marked_cautions_and_all(hand: Hand) -> None:
    hand.presses("ctrl+h")
    hand.presses("Return")
    wait_until(lambda: hand.sees("sore") == 1, "a place is marked")
    wait_until(lambda: bool(hand.sees("fitting")), "a session is offered")
    hand.presses("Return")
    wait_until(lambda: is_asked(hand), "the cautions are shown")
    hand.presses("Return")
    awaits_a_session(hand, "right neck")


@pytest.mark.parametrize("hand", [("read",)], indirect=True, ids=["cautions-read"])
def test_by_keyboard_to_a_place_further_down(hand: Hand) -> None:
    hand.presses("ctrl+h")
    hand.presses("Down")
    hand.presses("Return")
    wait_until(lambda: bool(hand.sees("fitting")), "a session is offered")
    hand.presses("Return")
    awaits_a_session(hand, "right chest")
