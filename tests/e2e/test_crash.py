# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The program is killed in the middle of a session; nothing that was practised is lost."""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from math import floor
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.app import App, Options
from recovery_gui.core.practice_plan import PhaseKind, PracticePlan
from recovery_gui.core.session import CHECKPOINT_EVERY_S, MAX_GAP_S
from recovery_gui.core.session_record import Checkpoint, SessionRecord, SessionStatus
from recovery_gui.core.session_state import Paused
from recovery_gui.core.side import Side
from recovery_gui.storage.checkpoint_json import checkpoint_from_text
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import paths_under
from tests.e2e.crash_driver import press
from tests.e2e.screen import wait_until

ROOT = Path(__file__).parents[2]
SEED = 20261122
KILLS = 20
PACE = 20.0
AT_ONCE = 2
# In a second the rest of any session is over.
FAST = 400.0


@dataclass(frozen=True, slots=True)
class Moment:
    """When to kill: so many Nexts after Start, and then so many seconds later."""

    number: int
    nexts: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Wreck:
    """What a killed program leaves: its data, and the checkpoints it spoke of.

    `safe` was acknowledged; `due`, the one after it, was perhaps on its way to the disk;
    `ran` is how far the session had come.
    """

    data_dir: Path
    safe: Checkpoint
    due: Checkpoint | None
    ran: Checkpoint


def moments() -> list[Moment]:
    chance = random.Random(SEED)  # noqa: S311 - the same moments in every run, as far as they can be
    return [
        Moment(number, chance.randrange(14), chance.uniform(0.0, 2.0)) for number in range(KILLS)
    ]


def told(moment: Moment) -> str:
    return f"{moment.number}-next-{moment.nexts}-then-{moment.seconds:.3f}s"


def crash(data_dir: Path, moment: Moment) -> Wreck:
    """Let a process practise, and kill it at the moment."""
    data_dir.mkdir()
    words = data_dir / "told.txt"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    arguments = (str(data_dir), str(PACE), str(moment.nexts))
    with words.open("wb") as out:
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.crash_driver", *arguments],
            cwd=ROOT,
            env=env,
            stdout=out,
        )
        try:
            # A line for Start, one for each Next, and one that acknowledges the last of them.
            wait_until(
                lambda: words.read_bytes().count(b"\n") > moment.nexts + 1, "the session runs"
            )
            with pytest.raises(subprocess.TimeoutExpired):
                program.wait(moment.seconds)
        finally:
            program.kill()
            program.wait()
    return read_wreck(data_dir, words.read_text())


def read_wreck(data_dir: Path, words: str) -> Wreck:
    whole_lines = words[: words.rindex("\n")].split("\n")
    states = [(line[0] == "1", checkpoint_from_text(line[2:])) for line in whole_lines]
    checkpoints = [(due, found) for due, found in states if found is not None]
    assert len(checkpoints) == len(whole_lines)
    *before, (last_due, ran) = checkpoints
    safe = [found for due, found in before if due][-1]
    return Wreck(data_dir, safe, ran if last_due else None, ran)


@pytest.fixture(scope="module")
def wrecks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Future[Wreck]]]:
    """All of them, two at a time, while the first are already looked at."""
    folder = tmp_path_factory.mktemp("wrecks")
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield [pool.submit(crash, folder / told(moment), moment) for moment in moments()]


@pytest.fixture
def restart(qtbot: QtBot) -> Iterator[Callable[[Path], App]]:
    """Starts the program again on the data of a killed one."""
    hook, windows = sys.excepthook, list[QWidget]()

    def restart(data_dir: Path) -> App:
        app = App(Options(data_dir, FAST))
        windows.append(app.window)
        app.show()
        qtbot.waitUntil(lambda: "rooms" in vars(app) and sys.excepthook != hook)
        sys.excepthook = hook
        return app

    yield restart
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.setPalette(QPalette())


def saved(data_dir: Path) -> tuple[SessionRecord, ...]:
    """The sessions of a history that passes its check and waits for no answer."""
    store = store_in(data_dir)
    report = store.verify()
    assert (report.problem, report.damaged) == ("", ())
    assert store.read_checkpoint() is None
    sessions = store.sessions()
    store.close()
    return sessions


def store_in(data_dir: Path) -> HistoryStore:
    paths = paths_under(data_dir)
    return HistoryStore(paths.history, paths.backups)


def on_disk(wreck: Wreck) -> Checkpoint:
    """What the dead program left on the disk: its last acknowledged checkpoint, or the next."""
    store = store_in(wreck.data_dir)
    assert store.verify().problem == ""
    found = store.read_checkpoint()
    store.close()
    assert found in (wreck.safe, wreck.due)
    assert found is not None
    assert wreck.safe.record.duration_s <= found.record.duration_s <= wreck.ran.record.duration_s
    lost_s = (wreck.ran.elapsed_s - found.elapsed_s) / PACE
    assert lost_s <= CHECKPOINT_EVERY_S + (MAX_GAP_S if wreck.due else 0.0)
    return found


def practised_to_the_end(plan: PracticePlan, left: Checkpoint) -> dict[Side, int]:
    """Whole seconds of each side when everything from the checkpoint on is practised in full."""
    total: dict[Side, float] = {}
    for index, phase in enumerate(plan.phases):
        if phase.kind is PhaseKind.STEP:
            over = index < left.position.index
            seconds = left.practised_s[index] if over else phase.seconds
            total[phase.side] = total.get(phase.side, 0.0) + seconds
    return {side: floor(seconds + 1e-6) for side, seconds in total.items()}


def offer_of(app: App) -> str:
    (text,) = app.window.messages.findChildren(QLabel, "OfferText")
    assert text.isVisible()
    return text.text()


@pytest.mark.parametrize("moment", moments()[::2], ids=told)
def test_keep_saves_what_was_practised(
    wrecks: list[Future[Wreck]], restart: Callable[[Path], App], moment: Moment
) -> None:
    wreck = wrecks[moment.number].result()
    left = on_disk(wreck)
    app = restart(wreck.data_dir)
    assert left.record.title in offer_of(app)
    press(app.window.messages, "Keep")
    # Killed while still lying down: there is not a second to keep.
    practised = left.record.duration_s > 0
    assert saved(wreck.data_dir) == ((left.record,) if practised else ())
    assert left.record.status is SessionStatus.PARTIAL
    assert not app.window.messages.isVisible()


@pytest.mark.parametrize("moment", moments()[1::2], ids=told)
def test_resume_goes_on_to_one_whole_session(
    qtbot: QtBot, wrecks: list[Future[Wreck]], restart: Callable[[Path], App], moment: Moment
) -> None:
    wreck = wrecks[moment.number].result()
    left = on_disk(wreck)
    app = restart(wreck.data_dir)
    assert left.record.title in offer_of(app)
    press(app.window.messages, "Resume")
    state = app.rooms.controller.state.value
    assert isinstance(state, Paused)
    press(app.window.session, "Pause")  # The button says Resume.
    qtbot.waitUntil(app.window.finish.isVisible, timeout=20_000)
    (session,) = saved(wreck.data_dir)
    assert (session.id, session.started_at) == (left.record.id, left.record.started_at)
    assert {entry.side: entry.seconds for entry in session.exercises} == practised_to_the_end(
        state.running.plan, left
    )
    whole = all(entry.completed for entry in session.exercises)
    assert session.status is (SessionStatus.COMPLETED if whole else SessionStatus.PARTIAL)
