# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A start paints the page as it will be, before it has read the library."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QListView

from recovery_gui.app import App
from recovery_gui.core.settings import ThemeChoice
from tests.newcomer import be_known
from tests.ui.conftest import Launch

FIRST_PAINT = """
import sys
from pathlib import Path
from recovery_gui.app import App, Options

app = App(Options(Path(sys.argv[1])))
app.show()
from PySide6.QtCore import QEventLoop, QTimer
seen = []
app.open = lambda: None  # Nothing of ours after the first paint.
loop = QEventLoop()
app.window.first_painted.disconnect()
app.window.first_painted.connect(loop.quit)
loop.exec()
late = ("tomllib", "sqlite3", "dataclasses", "inspect", "logging", "hashlib", "platformdirs")
print([name for name in late if name in sys.modules])
floors = ("core", "figure", "services", "presentation")
ours = [name.split(".") for name in sys.modules if name.startswith("recovery_gui.")]
ours = [name for name in ours if name[2:] not in (["override"], ["language"])]
print([name for name in ours if len(name) > 2 and name[1] in floors])
from PySide6 import QtGui, QtWidgets
dear = {QtWidgets: "QStyle", QtGui: "QMouseEvent"}  # All enums of a style; all classes of events.
print([name for module, name in dear.items() if name in vars(module)])
page = app.page
print(page.exercises._model.rowCount(), page.panel._title.text())
"""
COLLECTING = """
import gc
from PySide6.QtCore import QTimer
from recovery_gui import __main__, app

class Watched(app.App):
    def open(self):
        print(gc.isenabled())
        super().open()
        QTimer.singleShot(0, self.close)

    def close(self):
        print(gc.isenabled(), gc.get_freeze_count() > 0)
        self.window.close()

app.App = Watched
print(__main__.main())
"""


def settled(app: App) -> App:
    """Once what comes above the rows has found its place."""
    for _ in range(20):
        app.qt.processEvents()
    return app


def shown(app: App) -> SimpleNamespace:
    """What stands on the page in words, and where."""
    exercises = app.page.exercises
    rows = exercises.findChild(QListView, "Exercises")
    assert rows is not None
    model = rows.model()
    return SimpleNamespace(
        rows=[model.index(n, 0).data(role) for n in range(model.rowCount()) for role in (0, 11)],
        current=rows.currentIndex().row(),
        top=rows.geometry().topLeft(),
        heights=[rows.visualRect(model.index(n, 0)) for n in range(8)],
        words={one.objectName(): one.text() for one in app.page.panel.findChildren(QLabel, "")},
        week=app.window.header.week_line,
        theme=app.theme,
    )


def differing(one: SimpleNamespace, other: SimpleNamespace) -> list[tuple[str, object, object]]:
    """What is not the same, by name."""
    names = vars(one).keys() | vars(other).keys()
    both = [(name, getattr(one, name), getattr(other, name)) for name in sorted(names)]
    return [(name, first, second) for name, first, second in both if first != second]


def test_the_second_start_shows_at_once_what_the_library_then_confirms(
    launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a word changes, and no row moves, when the truth comes."""
    settled(launch()).window.close()
    fronts: list[SimpleNamespace] = []
    fill = App.open

    def look_first(self: App) -> None:
        fronts.append(shown(self))
        fill(self)

    monkeypatch.setattr(App, "open", look_first)
    truth = shown(settled(launch()))
    assert len(fronts) == 1
    assert len(fronts[0].rows) > 40
    assert {name: (one, other) for name, one, other in differing(fronts[0], truth)} == {}


def test_the_first_start_has_nothing_to_show_but_the_header(
    launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And fills the page right after."""
    pages: list[bool] = []
    fill = App.open

    def look_first(self: App) -> None:
        pages.append("page" in vars(self))
        fill(self)

    monkeypatch.setattr(App, "open", look_first)
    app = launch()
    assert pages == [False]
    assert len(shown(app).rows) > 40


def test_another_exercise_of_ones_own_is_no_start_late(launch: Launch, data_dir: Path) -> None:
    """What was kept was made without it, and is not shown."""
    launch().window.close()
    assert (data_dir / "cache" / "front.json").exists()
    (data_dir / "exercises").mkdir(exist_ok=True)
    (data_dir / "exercises" / "mine.toml").write_text("nonsense")
    app = launch()
    assert app._front is None
    assert "mine.toml" in str([one.text() for one in app.page.findChildren(QLabel)])
    app.window.close()
    assert launch()._front is not None


def test_a_click_before_the_library_is_read_is_answered(
    launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first that needs the library has it read."""
    launch().window.close()
    answers: list[str] = []
    fill = App.open

    def click_first(self: App) -> None:
        assert "practice" not in vars(self)
        self.page.exercises.exercise_chosen.emit("calf-foam-roll")
        answers.append(self.page.panel._title.text())
        fill(self)

    monkeypatch.setattr(App, "open", click_first)
    app = launch()
    assert answers == ["Calf Foam Roll"]
    assert app.practice.source == "calf-foam-roll"


def test_before_the_first_paint_the_rest_of_the_program_is_not_read(
    launch: Launch, data_dir: Path
) -> None:
    """Widgets and words alone: no library, no settings, no history, nothing to make them with."""
    launch().window.close()
    late, floors, dear, page = in_a_process(FIRST_PAINT, str(data_dir))
    assert (late, floors, dear) == ("[]", "[]", "[]")
    assert page.endswith("Hip to Heel Press")


def test_garbage_is_collected_again_after_the_start(data_dir: Path) -> None:
    told = in_a_process(COLLECTING, "--data-dir", str(be_known(data_dir)))
    assert told == ["False", "True True", "0"]


def in_a_process(program: str, *arguments: str) -> list[str]:
    """The lines that it prints."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.splitlines()


def test_what_changes_while_it_runs_is_kept_when_it_closes(launch: Launch) -> None:
    """Text size and theme of the next first paint."""
    app = launch()
    settings = app.settings.settings.value
    app.settings.change(replace(settings, theme=ThemeChoice.DARK, text_percent=150))
    app.window.close()
    QApplication.setPalette(QPalette())  # As in a process of its own.
    again = launch()
    assert again._front is not None
    assert (again._front.theme, again._front.scale) == ("dark", 1.5)
    assert again.theme.name == "dark"
