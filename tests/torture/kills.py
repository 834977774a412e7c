# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rows 1 to 4: processes killed with SIGKILL at any moment."""

import json
import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from shutil import copy2

from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.session_record import Checkpoint
from recovery_gui.core.session_snapshot import checkpoint_of, fits
from recovery_gui.core.session_state import Instant, Running, SessionState
from recovery_gui.core.settings import PlanSettings
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.session_controller import SessionController
from recovery_gui.storage import history_file
from recovery_gui.storage.exchange_json import export_json
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.schema import SCHEMA
from tests.torture.bench import Bench
from tests.torture.world import (
    NOW,
    Change,
    State,
    apply,
    changes,
    killed,
    perform,
    record,
    state_of,
    store_in,
)

GOLDEN = Path(__file__).parents[1] / "storage" / "golden"
LONGEST_S = 0.03


def saving(bench: Bench) -> None:
    """Row 1: each change acknowledged is there, the one under way is there or not."""
    folder, model = bench.fresh("saving"), State()
    while bench.goes_on():
        if len(model) > 150:
            folder, model = bench.fresh("saving"), State()
        todo = changes(bench.chance, 400, model)

        work = partial(_change, folder, todo)
        heard, _ = killed(work, bench.chance.uniform(0.0, LONGEST_S))
        bench.tried()
        with closing(store_in(folder)) as store:
            report = store.verify()
            bench.expect(
                (report.problem, report.damaged, report.wrong) == ("", (), ()), f"{report}"
            )
            found = state_of(store)
        for one in todo[:heard]:
            apply(model, one)
        after = dict(model)
        if heard < len(todo):
            apply(after, todo[heard])
        if found not in (model, after):
            gone = [number for number in model if number not in found]
            bench.lose(f"after {heard} changes {gone or 'another state'}")
        model = found


def _change(folder: Path, todo: list[Change], done: Callable[[], None]) -> None:
    store = store_in(folder)
    for one in todo:
        perform(store, one)
        done()


class HandClock:
    """Moved by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> Instant:
        return Instant(self.seconds, NOW + timedelta(seconds=self.seconds))


def library_plan() -> PracticePlan:
    """Hip to Heel Press, both sides."""
    catalog = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    (press,) = (one for one in catalog.exercises() if one.id == "hip-to-heel-press")
    return plan_exercise(press, PlanSettings())


def running_session(bench: Bench) -> None:
    """Row 2: of a session under way the last acknowledged checkpoint is there, and can go on."""
    plan = library_plan()
    while bench.goes_on():
        folder = bench.fresh("session")
        steps = _steps(bench, int(plan.seconds))
        work = partial(_step_by_step, folder, plan, steps)
        heard, _ = killed(work, bench.chance.uniform(0.0, 0.1))
        bench.tried()
        _look_at_wreck(bench, folder, plan, steps[: heard + 1], heard)


def _steps(bench: Bench, seconds: int) -> list[float]:
    return [bench.chance.uniform(0.2, 2.5) for _ in range(seconds)]


def _practise(folder: Path, plan: PracticePlan, steps: list[float]) -> Iterator[SessionState]:
    """Practise on a clock moved by hand; yields the state at the start and after each step."""
    clock, store = HandClock(), store_in(folder)
    controller = SessionController(clock, store, lambda: record(0).id)
    controller.choose(plan)
    controller.start()
    yield controller.state.value
    for step in steps:
        clock.seconds += step
        controller.tick()
        yield controller.state.value
        if not isinstance(controller.state.value, Running):
            return


def _step_by_step(
    folder: Path, plan: PracticePlan, steps: list[float], done: Callable[[], None]
) -> None:
    for _ in _practise(folder, plan, steps):
        done()


def _look_at_wreck(
    bench: Bench, folder: Path, plan: PracticePlan, steps: list[float], heard: int
) -> None:
    with closing(store_in(folder)) as store:
        report = store.verify()
        bench.expect(report.problem == "" and not report.damaged, f"{report}")
        left, saved = store.read_checkpoint(), store.sessions()
    states = [
        checkpoint_of(one)
        for one in _practise(bench.fresh("again"), plan, steps)
        if isinstance(one, Running)
    ]
    if not heard:
        return
    if saved:
        bench.expect(left is None, "saved and still offered")
        return
    if left is None:
        bench.lose(f"no checkpoint after {heard} steps")
        return
    bench.expect(fits(left, plan), "the checkpoint does not fit the plan")
    lost_s = states[min(heard, len(states)) - 1].elapsed_s - left.elapsed_s
    if lost_s > 2.0 + 2.5:
        bench.lose(f"{lost_s} s of practice")
    _answer(bench, folder, left)


def _answer(bench: Bench, folder: Path, left: Checkpoint) -> None:
    """Keep it or discard it, as one is offered."""
    with closing(store_in(folder)) as store:
        history = HistoryService(store, HandClock())
        if bench.chance.random() < 0.5:
            history.keep_checkpoint()
            kept = [one.duration_s for one in store.sessions()]
            whole = [left.record.duration_s] if left.record.duration_s else []
            bench.expect(kept == whole, f"kept {kept} for {whole}")
        else:
            history.discard_checkpoint()
        bench.expect(store.read_checkpoint() is None, "offered again after the answer")


def migration(bench: Bench) -> None:
    """Row 3: killed before each statement in turn, of each golden file: old or new, never half."""
    files = sorted(GOLDEN.glob("v*.sqlite3"))
    statements = dict.fromkeys(files, 0)
    while bench.goes_on():
        source = min(files, key=lambda path: statements[path])
        statements[source] += 1
        folder = bench.fresh("migration")
        path = Path(copy2(source, folder / "history.sqlite3"))
        old = int.from_bytes(path.read_bytes()[60:64], "big")
        finished = not _killed_at(folder, statements[source])
        bench.tried()
        with closing(store_in(folder)) as store:
            version = int.from_bytes(path.read_bytes()[60:64], "big")
            bench.expect(version in (old, SCHEMA.current), f"half: version {version}")
            with closing(HistoryStore(_copy(source, folder), folder / "none")) as other:
                same = other.sessions() == store.sessions()
                same = same and other.damaged_sessions() == store.damaged_sessions()
            if not same:
                bench.lose(f"{source.name} at statement {statements[source]}")
            backups = store.backups.stamps()
            bench.expect(bool(backups) or old == SCHEMA.current, "no backup before the upgrade")
        if finished:
            statements[source] = 0


def _copy(source: Path, folder: Path) -> Path:
    return Path(copy2(source, folder / "other.sqlite3"))


def _killed_at(folder: Path, number: int) -> bool:
    """Open the history in a child that kills itself before the statement of that number."""
    child = os.fork()
    if child == 0:
        left = [number]
        connect = history_file.connect

        def traced(path: Path, mode: str) -> sqlite3.Connection:
            connection = connect(path, mode)
            connection.set_trace_callback(lambda _statement: _count(left))
            return connection

        history_file.connect = traced
        try:
            store_in(folder).sessions()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _count(left: list[int]) -> None:
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def copies(bench: Bench) -> None:
    """Row 4: killed in a backup, a restoring or an export, the target is whole."""
    while bench.goes_on():
        folder = bench.fresh("copies")
        with closing(store_in(folder)) as store:
            store.add_sessions(record(number) for number in range(bench.chance.randint(1, 200)))
            (backup,) = store.backups.stamps()
            store.add_sessions(record(number) for number in range(300, 320))
            new = len(store.sessions())
            (old,) = (one.sessions for one in store.list_backups())
        for kind in ("backup", "restore", "export"):
            _kill_while(bench, folder, kind, backup)
            _look_at_target(bench, folder, {"old": old, "new": new})


def _kill_while(bench: Bench, folder: Path, kind: str, backup: datetime) -> None:
    def work(done: Callable[[], None]) -> None:
        from recovery_gui.storage.atomic_file import write_atomically

        store = store_in(folder)
        content = export_json(store.sessions(), NOW).encode()
        done()
        for number in range(1000):
            match kind:
                case "backup":
                    store.backups.back_up(store.path, NOW + timedelta(seconds=number))
                case "restore":
                    store.restore_backup(store.backups.path_of(backup))
                case _:
                    write_atomically(folder / "export.json", content)

    killed(work, bench.chance.uniform(0.005, 0.04))
    bench.tried()


def _look_at_target(bench: Bench, folder: Path, counts: dict[str, int]) -> None:
    with closing(store_in(folder)) as store:
        report = store.verify()
        bench.expect(report.problem == "" and not report.damaged, f"{report}")
        if report.sessions not in counts.values():
            bench.lose(f"{report.sessions} sessions of {counts}")
        unsound = [one.path.name for one in store.list_backups() if one.problem or not one.sessions]
        bench.expect(unsound == [], f"named as backups: {unsound}")
    export = folder / "export.json"
    if export.exists():
        held = len(json.loads(export.read_text("utf-8"))["sessions"])
        bench.expect(held in counts.values(), f"an export of {held} sessions of {counts}")
