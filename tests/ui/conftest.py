# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The real window over a history of its own, and views to try one at a time."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.app import App, Options
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PracticePlan, plan_exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.fonts import load_fonts
from recovery_gui.ui.theme import LIGHT, palette_of, style_sheet
from tests.newcomer import be_known
from tests.ui.ear_machine import EarMachine

Launch = Callable[..., App]
Show = Callable[[QWidget], None]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Where the window keeps things; not made yet."""
    return tmp_path / "data"


@pytest.fixture
def launch(qtbot: QtBot, data_dir: Path) -> Iterator[Launch]:
    """Starts the program, as often as asked; nothing may go wrong inside it.

    What is heard goes to `machine`, and no helper process is started. The cautions of all
    exercises count as read, unless they are not to be. Who is `new` is not known yet.
    """
    hook, open_apps = sys.excepthook, list[App]()

    def launch(
        pace: float = 1.0,
        machine: EarMachine | None = None,
        *,
        cautions_read: bool = True,
        new: bool = False,
    ) -> App:
        ear = machine or EarMachine()
        folder = data_dir if new else be_known(data_dir)
        app = App(Options(folder, pace, lambda _cache, _parent: ear))
        if cautions_read:
            read_cautions(app)
        open_apps.append(app)
        app.show()
        qtbot.waitUntil(lambda: bool(app.window.header.findChildren(QWidget, "ThisWeek")))
        qtbot.waitUntil(lambda: "rooms" in vars(app) and sys.excepthook != hook)
        sys.excepthook = hook
        app.window.activateWindow()
        return app

    yield launch
    for app in open_apps:
        app.window.close()
        app.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.setPalette(QPalette())


def read_cautions(app: App) -> None:
    """As someone who has used every exercise before; nothing is written to the disk."""
    folders = (resources_dir() / "exercises", app.paths.exercises)
    read = tuple(file.stem for folder in folders for file in folder.glob("*.toml"))
    settings = app.settings.settings.value
    practice = replace(settings.practice, cautions_read=read)
    app.settings.settings.publish(replace(settings, practice=practice))


@pytest.fixture
def app(launch: Launch) -> App:
    """The program at its usual pace."""
    return launch()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows one view, dressed as in the window."""
    load_fonts(resources_dir() / "fonts")
    QApplication.setPalette(palette_of(LIGHT))

    windows = list[QMainWindow]()

    def show(view: QWidget) -> None:
        window = QMainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.setCentralWidget(view)
        window.setStyleSheet(style_sheet(LIGHT))
        window.setMinimumSize(1000, 720)
        with qtbot.waitExposed(window):
            window.show()
            window.activateWindow()

    yield show
    QApplication.setPalette(QPalette())


@pytest.fixture(scope="session")
def press() -> Exercise:
    """Hip to Heel Press, as it ships."""
    library = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    found = CatalogService(library).exercise("hip-to-heel-press")
    assert found is not None
    return found


@pytest.fixture
def plan(press: Exercise) -> PracticePlan:
    """Its plan with default settings."""
    return plan_exercise(press, PlanSettings())
