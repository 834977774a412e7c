# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A whole routine through the real window, and what is heard of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.practice_plan import PhaseKind
from recovery_gui.core.session_record import SessionStatus
from recovery_gui.core.settings import GuidanceSettings
from recovery_gui.core.side import Side
from recovery_gui.core.tone import Tone
from tests.e2e.spoken_session import DOCUMENT, document, routine_plan, spoken
from tests.ui.ear_machine import EarMachine
from tests.ui.hand import click, find, focused, key, keys

Launch = Callable[..., App]
PACE = 60.0


@pytest.fixture
def machine() -> EarMachine:
    """Its voice is as much faster than a person's as the session is than a clock."""
    return EarMachine(PACE)


def test_the_document_is_what_is_said_today() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document(), (
        "Please run: python -m tests.e2e.spoken_session > docs/spoken-session.md"
    )


def test_every_change_of_side_and_every_next_exercise_is_said() -> None:
    plan = routine_plan()
    text = [one.words for one in spoken()]
    changes = [phase.instruction for phase in plan.phases if phase.kind is PhaseKind.CHANGE]
    assert [words for words in text if words.startswith("Change sides.")] == changes
    names = [phase.exercise_name for phase in plan.phases if phase.kind is PhaseKind.LEAD_IN]
    announced = [words for words in text if words.startswith("Next: ")]
    assert len(names) == 8
    assert all(
        words.startswith(f"Next: {name}.") for name, words in zip(names[1:], announced, strict=True)
    )


def test_a_routine_at_sixty_times_the_pace(
    launch: Launch, machine: EarMachine, qtbot: QtBot
) -> None:
    app = launch(PACE, machine)
    find(app.window.practice, QLineEdit, "Search").setFocus()
    keys(app.window, "after the long run")
    key(app.window, Qt.Key.Key_Return)
    assert focused(app.window) is not None
    click(app.window.practice, "Start")
    qtbot.waitUntil(app.window.finish.isVisible, timeout=60_000)
    (record,) = app.rooms.store.sessions()
    assert record.status is SessionStatus.COMPLETED
    plan = routine_plan()
    sides = dict.fromkeys((one.exercise, one.side) for one in plan.practice_phases)
    assert [(one.exercise, one.side) for one in record.exercises] == list(sides)
    assert {one.side for one in record.exercises} == set(Side)
    assert all(one.completed for one in record.exercises)
    assert record.duration_s == pytest.approx(record.planned_s, rel=0.02)
    elapsed_s = (record.ended_at - record.started_at).total_seconds()
    assert elapsed_s == pytest.approx(plan.seconds, rel=0.02)
    assert [one.words for one in app.rooms.guidance.said.value] == [one.words for one in spoken()]
    assert machine.ear.words == [one.words for one in spoken()]
    assert machine.ear.heard[0] is Tone.START
    assert machine.ear.heard[-1] is Tone.DONE
    assert not machine.ear.awake


def test_nothing_is_started_before_it_is_needed(launch: Launch, machine: EarMachine) -> None:
    app = launch(1.0, machine)
    assert (machine.done, machine.used) == ([], [])
    click(app.window.practice, "Start")
    assert machine.done == ["warm up"]
    assert machine.used == [GuidanceSettings()]
    assert machine.ear.awake
    app.window.close()
    assert machine.done == ["warm up", "shut down"]
    assert not machine.ear.awake


def test_the_pointer_on_start_makes_it_ready(launch: Launch, machine: EarMachine) -> None:
    start = find(launch(1.0, machine).window.practice, QPushButton, "Start")
    assert machine.done == []
    QTest.mouseMove(start)
    assert machine.done == ["warm up"]


def test_the_keyboard_on_start_makes_it_ready(launch: Launch, machine: EarMachine) -> None:
    find(launch(1.0, machine).window.practice, QPushButton, "Start").setFocus()
    assert machine.done == ["warm up"]


def test_an_exercise_looked_at_makes_it_ready(
    launch: Launch, machine: EarMachine, qtbot: QtBot
) -> None:
    app = launch(1.0, machine)
    key(app.window, Qt.Key.Key_Down)
    assert machine.done == []
    qtbot.waitUntil(lambda: machine.done == ["warm up"])


def test_trying_it_makes_it_ready(launch: Launch, machine: EarMachine) -> None:
    room = launch(1.0, machine).rooms.guidance
    assert (room.engines, room.sound) == ((), None)
    room.try_voice()
    room.try_tone(Tone.STEP)
    assert machine.ear.heard == [
        "This is the voice of your sessions. Breathe in, and out.",
        Tone.STEP,
    ]
    assert (room.engines, room.sound) == (machine.engines, machine.sound)
    assert machine.used == [GuidanceSettings()]
    room.look()
    assert machine.done == ["warm up", "look"]


def test_what_is_learnt_is_told(launch: Launch, machine: EarMachine) -> None:
    room = launch(1.0, machine).rooms.guidance
    room.look()
    told: list[int] = []
    room.changes.subscribe(told.append)
    (tell,) = machine.tell
    tell()
    assert told == [0, 1]
