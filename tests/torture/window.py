# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rows 19 to 21: a machine that lacks things, mistakes of ours, and very many sessions."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.many_sessions import LAST, many_sessions
from recovery_gui.storage.history_store import HistoryStore
from tests.newcomer import be_known
from tests.torture.bench import Bench
from tests.torture.world import record, store_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
LIBRARIES = ("libxcb-cursor.so.0", "libEGL.so.1", "libxkbcommon.so.0", "libGL.so.1")
FOLDERS = (Path("/usr/lib/x86_64-linux-gnu"), Path("/lib/x86_64-linux-gnu"))
MUTE = {
    "PULSE_SERVER": "unix:/nowhere",
    "PIPEWIRE_REMOTE": "/nowhere",
    "SPEECHD_ADDRESS": "unix_socket:/nowhere",
    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    "QT_QPA_PLATFORM": "offscreen",
}
# Notes and names, to look for where they must not be.
PRIVATE = "left knee since the divorce"
START_S, CHART_S, COPY_S = 1.0, 1.0, 3.0


def bare_machine(bench: Bench) -> None:
    """Row 19: no display or library: one line with a remedy; no sound or voice: it goes on."""
    while bench.goes_on():
        for displays, reason in (
            ({}, "no usable display"),
            ({"DISPLAY": ":987"}, "no usable display"),
            ({"WAYLAND_DISPLAY": "nowhere", "QT_QPA_PLATFORM": "wayland"}, "no usable display"),
            ({"QT_QPA_PLATFORM": "nonsense"}, "no usable display"),
            ({"DISPLAY": ":0", "QT_QPA_PLATFORM_PLUGIN_PATH": "/nowhere"}, "no usable display"),
        ):
            _one_line(bench, displays, reason)
        for library in LIBRARIES:
            with _without(library) as is_there:
                if not is_there:
                    bench.note(f"with {library}")
                else:
                    _one_line(bench, {"DISPLAY": ":0"}, "sudo apt-get install lib")
        if bench.seconds > 1:  # Else test_doctor_machine.py is enough.
            _a_mute_session(bench)


def _one_line(bench: Bench, displays: dict[str, str], reason: str) -> None:
    bench.tried()
    done = _start(bench, [], displays)
    one_line = done.stderr.count("\n") == 1 and "Traceback" not in done.stderr
    words = f"{displays}: {done.returncode} {done.stderr[-300:]}"
    bench.expect((done.returncode, done.stdout, one_line) == (1, "", True), words)
    bench.expect(reason in done.stderr, words)


def _start(
    bench: Bench, words: list[str], displays: dict[str, str]
) -> "subprocess.CompletedProcess[str]":
    environment = {key: value for key, value in os.environ.items() if key not in DISPLAYS}
    command = [sys.executable, "-m", "recovery_gui", "--data-dir", str(bench.folder / "data")]
    return subprocess.run(
        [*command, *words],
        env=environment | displays,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@contextmanager
def _without(library: str) -> Iterator[bool]:
    """A file of nothing in the place of a library, in this namespace alone."""
    paths = {(folder / library).resolve() for folder in FOLDERS if (folder / library).exists()}
    mount = ["mount", "--bind", "/dev/null"]
    done = [subprocess.run([*mount, str(path)], check=False).returncode == 0 for path in paths]
    try:
        yield bool(done) and all(done)
    finally:
        for path, mounted in zip(paths, done, strict=True):
            if mounted:
                subprocess.run(["umount", str(path)], check=True)  # noqa: S607


def _a_mute_session(bench: Bench) -> None:
    """Three seconds of a session where nothing can sound, and what doctor says of it."""
    bench.tried(2)
    data = bench.fresh("mute")
    driver = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.suspend_driver", str(data)],
        env=os.environ | MUTE | {"PATH": "/nowhere"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with suppress(subprocess.TimeoutExpired):
        driver.wait(6)
    driver.kill()
    told, errors = driver.communicate()
    bench.expect("running" in told and "Traceback" not in errors, f"{told[-200:]} {errors[-500:]}")
    bench.expect(not (data / "logs").exists(), "something went into the log")
    done = _start(bench, ["doctor"], MUTE | {"PATH": "/nowhere"})
    bench.expect("speech.works: False" in done.stdout, done.stdout[-500:] + done.stderr[-500:])


def mistakes(bench: Bench) -> None:
    """Row 20: whatever a slot or a timer raises: logged, told once, and the session goes on."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QTimer

    from recovery_gui.app import App, Options
    from recovery_gui.core.session_state import Completed, Paused, Running
    from recovery_gui.ui.trouble_dialog import TroubleDialog
    from tests.e2e.crash_driver import press
    from tests.ui.ear_machine import EarMachine

    data = bench.fresh("mistakes")
    app = App(Options(be_known(data), 30.0, lambda _cache, _parent: EarMachine()))
    app.show()
    while "rooms" not in vars(app):
        app.qt.processEvents()
    sessions = 0
    while bench.goes_on():
        press(app.window.practice, "Start")
        if app.rooms.care.cautions.is_open.value:
            press(app.window.cautions, "Ihavereadthis")
        for _ in range(60 if bench.seconds > 1 else 10):
            stumble = _stumbling(bench)
            if bench.chance.random() < 0.5:
                QTimer.singleShot(0, stumble)
                _run(app.qt, 0.02)
            else:
                app.rooms.ticker.ticked.connect(stumble)
                _run(app.qt, 0.02)
                app.rooms.ticker.ticked.disconnect(stumble)
            bench.tried()
        state = app.rooms.controller.state.value
        bench.expect(isinstance(state, Running | Paused | Completed), f"{type(state).__name__}")
        left = app.rooms.store.read_checkpoint()
        bench.expect(isinstance(state, Completed) or left is not None, "no checkpoint")
        app.rooms.controller.stop(keep=True)
        sessions += isinstance(app.rooms.controller.state.value, Completed)
        app.rooms.controller.close()
        _run(app.qt, 0.02)
        open_now = [one for one in app.window.findChildren(TroubleDialog) if one.isVisible()]
        bench.expect(len(open_now) <= 1, f"{len(open_now)} dialogs at once")
        while open_now:
            open_now.pop().reject()
            _run(app.qt, 0.02)
            open_now = [one for one in app.window.findChildren(TroubleDialog) if one.isVisible()]
    if len(app.rooms.store.sessions()) != sessions:
        bench.lose(f"{len(app.rooms.store.sessions())} of {sessions} sessions")
    log = b"".join(path.read_bytes() for path in (data / "logs").iterdir())
    bench.expect(0 < len(log) <= 512 * 1024, f"a log of {len(log)} bytes")
    for private in (PRIVATE, "hip-to-heel-press", "Hip to Heel Press", str(data)):
        bench.expect(private.encode() not in log, f"{private} is in the log")


def _stumbling(bench: Bench) -> Callable[[], None]:
    """Something that raises, each time from another line as far as the program can tell."""
    kind = bench.chance.choice((ValueError, KeyError, ZeroDivisionError, TypeError, OSError))
    words = f"{PRIVATE} {record(1, PRIVATE)}" if kind in (ValueError, KeyError, OSError) else "x"
    source = "\n" * bench.chance.randrange(40) + "def stumble():\n    raise kind(words)\n"
    made: dict[str, object] = {"kind": kind, "words": words}
    exec(compile(source, "planted.py", "exec"), made)  # noqa: S102 - ours
    stumble = made["stumble"]
    assert callable(stumble)
    return stumble


def _run(qt: "QApplication", seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        qt.processEvents()


def very_many(bench: Bench) -> None:
    """Row 21: 200,000 sessions, 10 MB of notes: what a start and the charts ask for is there."""
    count = 200_000 if bench.seconds > 30 else 2_000
    folder = bench.fresh("many")
    with closing(HistoryStore(folder / "history.sqlite3", folder / "backups")) as store:
        store.add_sessions(many_sessions(count))
        for number in range(50 if bench.seconds > 30 else 2):  # Of 200 kB each.
            store.save_session(record(number, "müde " * 40_000))
    size = (folder / "history.sqlite3").stat().st_size // 2**20
    bench.note(f"{count:,} sessions, {size} MiB")
    last = LAST.date()
    year = (last - timedelta(days=365), last)
    asked: dict[str, tuple[float, Callable[[HistoryStore], object]]] = {
        "the first page": (START_S, lambda store: store.sessions_page(0, 50)),
        "the last days": (START_S, lambda store: store.last_done()),
        "this week": (START_S, lambda store: store.day_totals(last - timedelta(days=7), last)),
        "a year of weeks": (CHART_S, lambda store: store.area_totals(*year)),
        "all of it": (CHART_S, lambda store: store.month_totals(date.min, date.max)),
        "one more": (CHART_S, lambda store: store.save_session(record(bench.tries + 90_000))),
    }
    first = (
        "the day's first, with the verified copy of all before it",
        COPY_S,
        asked["one more"][1],
    )
    _ask_in_time(bench, folder, *first)
    while bench.goes_on(5):
        for name, (goal_s, ask) in asked.items():
            _ask_in_time(bench, folder, name, goal_s, ask)


def _ask_in_time(
    bench: Bench, folder: Path, name: str, goal_s: float, ask: Callable[[HistoryStore], object]
) -> None:
    with closing(store_in(folder)) as store:
        begun = time.process_time()
        ask(store)
        spent = time.process_time() - begun
    bench.tried()
    bench.expect(spent < goal_s, f"{name}: {spent:.2f} s")
