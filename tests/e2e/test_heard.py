# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The beginning of a session as it is really heard: voice and tones at their moments."""

import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from recovery_gui.services.guide import LATE_WORDS_S
from recovery_gui.ui.sounds import FIRST_LATEST_S
from tests.e2e.heard_driver import INTO_THE_WORDS_MS, LAST, PAUSED_AFTER
from tests.e2e.screen import wait_until
from tests.ui.sound_server import Ear, environment, missing_tools, sound_server

ROOT = Path(__file__).parents[2]
# A calm voice says a word in 0.4 s; this much of each is spoken for certain.
WORD_S = 0.2
BEGINS_WITHIN_S = 0.3
SILENT_WITHIN_S = 0.1
TONE_BEFORE_S = 0.3

missing = [*missing_tools(), *(["espeak-ng"] if shutil.which("espeak-ng") is None else [])]
pytestmark = pytest.mark.skipif(bool(missing), reason=f"needs {missing}")


class Event(NamedTuple):
    """What the window did, and the monotonic second at which it did."""

    second: float
    what: str
    words: str


def practised(home: Path) -> list[Event]:
    """Run the driver to its end; what it tells. Nothing may have gone wrong inside it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.heard_driver", str(home / "data")],
        cwd=ROOT,
        env={**os.environ, **environment(home), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=100,
    )
    assert not (home / "data" / "logs").exists()
    rows = [line.split(" ", 2) for line in done.stdout.splitlines()]
    return [Event(float(second), what, words) for second, what, words in rows]


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ear, list[Event]]:
    """A session's beginning: what was heard, and what the window did."""
    home = tmp_path_factory.mktemp("heard")
    with sound_server(home):
        ear = Ear(home)
        wait_until(lambda: ear.awake, "the ear is open")
        events = practised(home)
        ear.close()
    return ear, events


def seconds(events: list[Event], what: str) -> list[float]:
    return [event.second for event in events if event.what == what]


def test_nothing_is_heard_before_the_session(recording: tuple[Ear, list[Event]]) -> None:
    ear, events = recording
    (started,) = seconds(events, "started")
    first = ear.soundings()[0].begin
    assert started < first < started + FIRST_LATEST_S


def test_what_is_said_is_heard_at_its_moment(recording: tuple[Ear, list[Event]]) -> None:
    ear, events = recording
    said = [event for event in events if event.what == "said"]
    assert len(said) >= LAST
    for event in said[1:]:  # The first waits for the voice to be tried.
        spoken_s = max(WORD_S * len(event.words.split()), BEGINS_WITHIN_S + WORD_S)
        end = event.second + min(spoken_s, INTO_THE_WORDS_MS / 1000)
        assert ear.share(event.second + BEGINS_WITHIN_S, end) > 0.5, event
    assert ear.share(said[0].second, said[0].second + LATE_WORDS_S) > 0.5


def test_a_tone_goes_before_the_words_of_a_step(recording: tuple[Ear, list[Event]]) -> None:
    ear, events = recording
    begun = [
        event.second
        for before, event in pairwise(events)
        if event.what == "said" and before.what != "resumed"
    ]
    with_tone = [second for second in begun if ear.share(second - TONE_BEFORE_S, second) > 0.5]
    assert len(with_tone) >= 2


def test_pause_is_silent_within_a_tenth_of_a_second(recording: tuple[Ear, list[Event]]) -> None:
    ear, events = recording
    paused, resumed = seconds(events, "paused"), seconds(events, "resumed")
    assert len(paused) == len(resumed) == len(PAUSED_AFTER)
    for pause, resume in zip(paused, resumed, strict=True):
        assert ear.share(pause - 0.2, pause) > 0.3
        assert ear.share(pause + SILENT_WITHIN_S, resume) == 0.0
        assert ear.share(resume, resume + 1.0) > 0.5
