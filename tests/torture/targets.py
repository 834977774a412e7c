# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What hostile files are given to, and what must hold of each: for the fuzzers.

Each target takes the bytes of a file and raises `AssertionError` for anything but a sound value
or a clear refusal.
"""

import json
import re
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import mkdtemp

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.fault import Fault
from recovery_gui.core.practice_plan import plan_exercise
from recovery_gui.core.routine import plan_routine
from recovery_gui.core.settings import PlanSettings, Settings
from recovery_gui.storage.clean_text import clean_line, clean_note
from recovery_gui.storage.exchange import export_csv, export_json, import_file
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.exercise_parser import parse_exercise
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.library import load_library
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_parser import parse_routine
from recovery_gui.storage.routine_toml import routine_toml
from recovery_gui.storage.settings_store import SettingsStore
from recovery_gui.storage.settings_toml import settings_toml
from tests.torture.world import NOW, record, store_in

CPU_S = 2.0
NAME = "mutated"
PLACED = re.compile(r"^.+?:([1-9][0-9]*): .+?: .*(allowed|missing|needs|found|left out)")
RESOURCES = resources_dir()
# In memory where there is such a place: thousands of files are written.
SHM = Path("/dev/shm")  # noqa: S108 - mkdtemp makes a private folder in it

Target = Callable[[bytes], bool]


class Targets:
    """`named` are the targets; `seeds` what their files begin as."""

    def __init__(self) -> None:
        self.folder = Path(mkdtemp(prefix="fuzz-", dir=SHM if SHM.is_dir() else None))
        self._library = load_library(RESOURCES / "shared")[0]
        catalog = ExerciseCatalog(RESOURCES / "exercises", Path("none"))
        self._known: dict[str, Exercise] = {one.id: one for one in catalog.exercises()}
        self._routines = catalog.routines()
        self._store: HistoryStore | None = None
        self._turns = 0
        self.named: dict[str, Target] = {
            "exercise": self.exercise,
            "routine": self.routine,
            "settings": self.settings,
            "json": self.imported,
            "csv": self.imported,
            "history": self.imported,
        }

    def close(self) -> None:
        """Remove what was written."""
        if self._store is not None:
            self._store.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def seeds(self, name: str) -> list[bytes]:
        """Sound files to begin with."""
        match name:
            case "exercise":
                files = sorted((RESOURCES / "exercises").glob("*.toml"))
                return [_renamed(path) for path in files]
            case "routine":
                return [
                    routine_toml(one).replace(f'"{one.id}"', f'"{NAME}"').encode()
                    for one in self._routines
                ]
            case "settings":
                return [settings_toml(Settings()).encode()]
        return [self._history_seed(name)]

    def exercise(self, content: bytes) -> bool:
        """An exercise file loads, or each problem has its line and says what is allowed."""
        path = self._write(f"{NAME}.toml", content)
        exercise, lines = parse_exercise(path, self._library, shown_as=path.name)
        _told_clearly(lines, exercise is None)
        if exercise is not None:
            assert plan_exercise(exercise, PlanSettings()).seconds > 0
            _clean(exercise.name, *(step.instruction for step in exercise.steps))
        return exercise is not None

    def routine(self, content: bytes) -> bool:
        """The same of a routine file."""
        path = self._write(f"{NAME}.toml", content)
        routine, lines = parse_routine(path, self._known, shown_as=path.name)
        _told_clearly(lines, routine is None)
        if routine is not None:
            assert plan_routine(routine, self._known, PlanSettings()).seconds > 0
            _clean(routine.name)
        return routine is not None

    def settings(self, content: bytes) -> bool:
        """Settings load, or the bad file is kept aside to the byte and told once."""
        path = self._write("settings.toml", content)
        store = SettingsStore(path)
        loaded = store.load()
        if store.fault is None:
            assert path.read_bytes() == content
            return True
        aside = path.with_name("settings.toml.bad-1")
        assert loaded == Settings()
        assert aside.read_bytes() == content
        aside.unlink()
        assert store.load() == Settings()
        assert store.fault is None
        return False

    def imported(self, content: bytes) -> bool:
        """What is imported is sound, clean and comes out again; or it is refused, and nothing
        changes."""
        path = self._write("import", content)
        store = self._a_store()
        before = len(store.sessions())
        try:
            result = import_file(path, store)
        except Fault as fault:
            refusal = fault.what
        else:
            refusal = ""
        if refusal:
            assert str(path) in refusal
            assert len(store.sessions()) == before
            return False
        assert path.read_bytes() == content
        _told_short(result.rejected)
        report = store.verify()
        assert (report.problem, report.damaged, report.wrong) == ("", (), ())
        sessions = store.sessions()
        for one in sessions:
            _clean(one.title, one.zone, one.source)
            assert clean_note(one.note) == one.note
        assert json.loads(export_json(sessions, NOW))["sessions"] is not None
        assert "\n=" not in f"\n{export_csv(sessions)}"
        return bool(result.new or result.changed)

    def _a_store(self) -> HistoryStore:
        """A history to import into, begun anew every two hundred files."""
        self._turns += 1
        if self._store is None or self._turns % 200 == 0:
            if self._store is not None:
                self._store.close()
                shutil.rmtree(self._store.path.parent)
            self._store = store_in(self.folder / f"store-{self._turns}")
            self._store.add_sessions([record(0)])
        return self._store

    def _history_seed(self, name: str) -> bytes:
        with closing(store_in(self.folder / "seed")) as store:
            store.add_sessions(record(number, "=1+1; 'müde'") for number in range(6))
            store.delete_session(record(5).id, NOW)
            sessions = store.sessions()
            content = store.content()
        raw = store.path.read_bytes()
        shutil.rmtree(self.folder / "seed")
        match name:
            case "json":
                return export_json(sessions, NOW, content).encode()
            case "csv":
                return export_csv(sessions).encode()
        return raw

    def _write(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path


def timed(target: Target, content: bytes) -> bool:
    """What the target gives; `AssertionError` when it took too long, too."""
    begun = time.process_time()
    given = target(content)
    spent = time.process_time() - begun
    assert spent < CPU_S, f"{spent:.1f} s"
    return given


def _renamed(path: Path) -> bytes:
    return path.read_bytes().replace(f'id = "{path.stem}"'.encode(), f'id = "{NAME}"'.encode())


def _told_clearly(lines: list[str], refused: bool) -> None:
    assert refused == bool(lines), f"{refused} {lines}"
    assert len(lines) < 60
    for line in lines:
        assert PLACED.match(line), f"unclear: {line[:200]}"
        _clean(line)
        assert len(line) <= 2000


def _told_short(rejected: tuple[str, ...]) -> None:
    for reason in rejected[:1000]:
        _clean(reason)
        assert len(reason) <= 2000, f"{len(reason)} characters"


def _clean(*texts: str) -> None:
    for text in texts:
        assert clean_line(text) == text, f"not clean: {text[:200]!r}"
