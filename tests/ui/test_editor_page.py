# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine put together in the real window, by real keys, clicks and drags."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.routine import Routine
from recovery_gui.core.side import Side
from recovery_gui.ui.drag_rows import DragRows
from recovery_gui.ui.routine_rows import RoutineRows
from tests.ui.conftest import Launch
from tests.ui.hand import click, find, focused, key, keys

# The offscreen platform knows no size hints of dialogs.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
LONG_RUN = 8


@pytest.fixture
def editing(app: App, qtbot: QtBot) -> App:
    """An empty routine on the page."""
    new = find(app.window.practice, QAbstractButton, "Newroutine")
    qtbot.waitUntil(new.isVisible)
    click(app.window.practice, "Newroutine")
    return app


@pytest.fixture
def copying(app: App) -> App:
    """A copy of After the Long Run on the page."""
    app.practice.choose("after-long-run")
    click(app.window.practice, "DuplicateRoutine")
    app.window.grab()
    return app


def page(app: App) -> QWidget:
    return app.rooms.editing.page


def rows(app: App) -> RoutineRows:
    return find(page(app), RoutineRows, "RoutineRows")


def library(app: App) -> DragRows:
    return find(page(app), DragRows, "LibraryRows")


def names(app: App) -> list[str]:
    model = rows(app).model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def row_at(view: DragRows, place: int) -> QPoint:
    """Where in the viewport a row is."""
    return view.visualRect(view.model().index(place, 0)).center()


def carry(source: DragRows, start: QPoint, target: DragRows, end: QPoint) -> None:
    """Drag from one place to another, and let go there."""
    viewport = source.viewport()
    goal = viewport.mapFromGlobal(target.viewport().mapToGlobal(end))
    QTest.mousePress(viewport, LEFT, pos=start)
    for share in (4, 2, 1):
        QTest.mouseMove(viewport, start + (goal - start) / share)
    QTest.mouseRelease(viewport, LEFT, pos=goal)


def own(app: App, routine_id: str) -> Routine:
    found = app.catalog.routine(routine_id)
    assert found is not None
    return found


def test_a_routine_from_nothing_by_keyboard_alone(editing: App, data_dir: Path) -> None:
    window = editing.window
    assert page(editing).isVisible()
    assert focused(window).objectName() == "RoutineName"
    keys(window, "My evening")
    for _ in range(20):
        key(window, Qt.Key.Key_Backtab, SHIFT)
        if focused(window).objectName() == "LibrarySearch":
            break
    keys(window, "cat")
    key(window, Qt.Key.Key_Return)
    assert focused(window) is library(editing)
    key(window, Qt.Key.Key_Return)
    key(window, Qt.Key.Key_Return)
    assert names(editing) == ["Cat-Cow", "Cat-Cow"]
    key(window, Qt.Key.Key_S, CTRL)
    assert window.practice.isVisible()
    made = own(editing, "my-evening")
    assert (made.name, [item.exercise for item in made.items]) == ("My evening", ["cat-cow"] * 2)
    assert (data_dir / "routines" / "my-evening.toml").exists()
    assert find(window.practice, QLabel, "RoutineName").text() == "My evening"
    assert find(window.messages, QLabel, "NoticeText").text() == "My evening is saved."


def test_keys_reorder_remove_and_take_back(copying: App) -> None:
    window, before = copying.window, names(copying)
    assert len(before) == LONG_RUN
    assert focused(window) is rows(copying)
    key(window, Qt.Key.Key_Down, ALT)
    assert names(copying)[:2] == [before[1], before[0]]
    key(window, Qt.Key.Key_Down, ALT)
    assert names(copying)[:3] == [before[1], before[2], before[0]]
    key(window, Qt.Key.Key_Up, ALT)
    key(window, Qt.Key.Key_Delete)
    assert names(copying) == [before[1], *before[2:]]
    key(window, Qt.Key.Key_Z, CTRL)
    assert len(names(copying)) == LONG_RUN
    for _ in range(3):
        key(window, Qt.Key.Key_Z, CTRL)
    assert names(copying) == before
    key(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert names(copying)[:2] == [before[1], before[0]]
    key(window, Qt.Key.Key_Y, CTRL)
    assert names(copying)[2] == before[0]


def test_a_row_is_dragged_to_another_place(copying: App) -> None:
    view, before = rows(copying), names(copying)
    below = row_at(view, 3) + QPoint(0, 12)
    carry(view, row_at(view, 0), view, below)
    assert names(copying) == [*before[1:4], before[0], *before[4:]]
    assert view.currentIndex().row() == 3
    above = row_at(view, 0) - QPoint(0, 12)
    carry(view, row_at(view, 3), view, above)
    assert names(copying) == before


def test_an_exercise_is_dragged_from_the_library(copying: App) -> None:
    view, shelf, before = rows(copying), library(copying), names(copying)
    dragged = shelf.model().index(1, 0).data()
    carry(shelf, row_at(shelf, 1), view, row_at(view, 2) - QPoint(0, 12))
    assert names(copying) == [*before[:2], dragged, *before[2:]]
    carry(shelf, row_at(shelf, 1), shelf, row_at(shelf, 3))
    assert len(names(copying)) == LONG_RUN + 1


def test_what_is_carried_is_seen_and_escape_lets_it_go(copying: App) -> None:
    view, before = rows(copying), names(copying)
    start = row_at(view, 0)
    ghosts = page(copying).findChildren(QLabel, "CarriedRow")
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(0, 40))
    QTest.mouseMove(view.viewport(), row_at(view, 2))
    assert [one.isVisible() for one in ghosts].count(True) == 1
    key(copying.window, Qt.Key.Key_Escape)
    assert [one.isVisible() for one in ghosts].count(True) == 0
    QTest.mouseRelease(view.viewport(), LEFT, pos=row_at(view, 2))
    assert names(copying) == before
    assert page(copying).isVisible()


def test_the_first_is_dragged_into_the_empty_routine(editing: App) -> None:
    view, shelf = rows(editing), library(editing)
    carry(shelf, row_at(shelf, 0), view, view.viewport().rect().center())
    assert names(editing) == [shelf.model().index(0, 0).data()]


def test_a_double_click_and_a_button_add(editing: App) -> None:
    shelf = library(editing)
    QTest.mouseClick(shelf.viewport(), LEFT, pos=row_at(shelf, 2))
    QTest.mouseDClick(shelf.viewport(), LEFT, pos=row_at(shelf, 2))
    assert names(editing) == [shelf.model().index(2, 0).data()]
    click(page(editing), "Addtotheroutine")
    assert names(editing) == [shelf.model().index(2, 0).data()] * 2


def test_dose_and_side_by_hand(copying: App) -> None:
    window = copying.window
    total = find(page(copying), QLabel, "RoutineTotal")
    before = total.text()
    key(window, Qt.Key.Key_Down)
    assert find(page(copying), QLabel, "ItemName").text() == "Calf Foam Roll"
    visible = [one.objectName() for one in spins(copying) if one.isVisible()]
    assert visible == ["Sets", "Hold", "Rolls"]
    find(page(copying), QDoubleSpinBox, "Sets").setFocus()
    key(window, Qt.Key.Key_Up)
    key(window, Qt.Key.Key_Up)
    assert total.text() != before
    chip = find(page(copying), QAbstractButton, "Leftonly")
    QTest.mouseClick(chip, LEFT)
    key(window, Qt.Key.Key_S, CTRL)
    item = own(copying, "after-the-long-run-my-way").items[1]
    assert (item.sets, item.side) == (3, Side.LEFT)


def spins(app: App) -> list[QDoubleSpinBox]:
    return page(app).findChildren(QDoubleSpinBox)


def test_undo_in_a_field_takes_the_latest_change_of_all_back(copying: App) -> None:
    window = copying.window
    field = find(page(copying), QLineEdit, "RoutineName")
    field.setFocus()
    keys(window, " two")
    key(window, Qt.Key.Key_Z, CTRL)
    assert field.text() == "After the Long Run, my way"
    sets = find(page(copying), QDoubleSpinBox, "Sets")
    sets.setFocus()
    key(window, Qt.Key.Key_Up)
    assert sets.value() == 2
    key(window, Qt.Key.Key_Z, CTRL)
    assert sets.value() == 1


def test_buttons_move_and_take_out(copying: App) -> None:
    before = names(copying)
    assert not find(page(copying), QAbstractButton, "Moveup").isEnabled()
    click(page(copying), "Movedown")
    click(page(copying), "Moveup")
    click(page(copying), "Takeout")
    assert names(copying) == before[1:]
    click(page(copying), "EditorUndo")
    assert names(copying) == before
    click(page(copying), "EditorRedo")
    assert names(copying) == before[1:]


def test_escape_asks_only_when_something_has_changed(copying: App) -> None:
    window = copying.window
    key(window, Qt.Key.Key_Escape)
    assert window.practice.isVisible()
    click(window.practice, "DuplicateRoutine")
    key(window, Qt.Key.Key_Delete)
    key(window, Qt.Key.Key_Escape)
    assert find(page(copying), QWidget, "EditorQuestion").isVisible()
    assert focused(window).objectName() == "EditorSavechanges"
    key(window, Qt.Key.Key_Escape)
    assert not find(page(copying), QWidget, "EditorQuestion").isVisible()
    key(window, Qt.Key.Key_Escape)
    click(page(copying), "EditorDiscard")
    assert window.practice.isVisible()
    click(window.messages, "Undo")
    assert page(copying).isVisible()
    assert len(names(copying)) == LONG_RUN - 1


def test_the_window_does_not_close_over_changes(copying: App) -> None:
    window = copying.window
    key(window, Qt.Key.Key_Delete)
    assert not window.close()
    assert find(page(copying), QWidget, "EditorQuestion").isVisible()
    click(page(copying), "EditorDiscard")
    assert window.close()


def test_what_is_missing_is_told(editing: App) -> None:
    click(page(editing), "EditorSave")
    assert find(page(editing), QLabel, "EditorTroubleText").text() == (
        "Give the routine a name. Add an exercise."
    )
    key(editing.window, Qt.Key.Key_Escape)


def test_an_own_routine_is_edited_deleted_and_brought_back(copying: App, data_dir: Path) -> None:
    window = copying.window
    key(window, Qt.Key.Key_S, CTRL)
    path = data_dir / "routines" / "after-the-long-run-my-way.toml"
    path.write_text(f"# by hand\n{path.read_text()}")
    content = path.read_bytes()
    copying.catalog.reload()
    click(window.practice, "DeleteRoutine")
    assert not path.exists()
    assert copying.catalog.routine(path.stem) is None
    click(window.messages, "Undo")
    assert path.read_bytes() == content
    assert copying.practice.source == path.stem
    click(window.practice, "EditRoutine")
    key(window, Qt.Key.Key_Delete)
    key(window, Qt.Key.Key_S, CTRL)
    assert len(own(copying, path.stem).items) == LONG_RUN - 1
    told = find(window.messages, QLabel, "NoticeText").text()
    kept = path.with_name(f"{path.name}.1")
    assert told.endswith(f"What the file held before is kept in {kept}.")
    assert kept.read_bytes() == content


def test_a_deleted_routine_comes_back_after_a_restart(
    launch: Launch, data_dir: Path, qtbot: QtBot
) -> None:
    first = launch()
    assert not bin_button(first).isVisible()
    first.practice.choose("desk-day")
    click(first.window.practice, "DuplicateRoutine")
    key(first.window, Qt.Key.Key_S, CTRL)
    path = data_dir / "routines" / "desk-day-my-way.toml"
    content = path.read_bytes()
    click(first.window.practice, "DeleteRoutine")
    first.window.close()
    second = launch()
    qtbot.waitUntil(bin_button(second).isVisible)
    click(second.window.practice, "DeletedRoutines")
    dialog = second.rooms.editing.bin_dialog
    assert focused(dialog).objectName() == "RoutineBinRows"
    key(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert path.read_bytes() == content
    assert find(second.window.practice, QLabel, "RoutineName").text() == "Desk Day, my way"
    assert not bin_button(second).isVisible()


def bin_button(app: App) -> QAbstractButton:
    return find(app.window.practice, QAbstractButton, "DeletedRoutines")


def test_the_program_s_own_are_copied_only(app: App) -> None:
    app.practice.choose("after-long-run")
    assert not find(app.window.practice, QAbstractButton, "EditRoutine").isVisible()
    assert not find(app.window.practice, QAbstractButton, "DeleteRoutine").isVisible()
    assert find(app.window.practice, QAbstractButton, "DuplicateRoutine").isVisible()


def test_ctrl_f_searches_the_library(copying: App) -> None:
    key(copying.window, Qt.Key.Key_F, CTRL)
    assert focused(copying.window).objectName() == "LibrarySearch"
    keys(copying.window, "cow")
    assert library(copying).model().rowCount() == 1
    keys(copying.window, "boy")
    nothing = find(page(copying), QLabel, "NothingToAdd")
    assert nothing.text() == "Nothing matches “cowboy”."
    assert not find(page(copying), QAbstractButton, "Addtotheroutine").isEnabled()
    key(copying.window, Qt.Key.Key_Return)
    assert focused(copying.window).objectName() == "LibrarySearch"
    key(copying.window, Qt.Key.Key_Escape)
    assert library(copying).model().rowCount() == 30
    assert page(copying).isVisible()
    key(copying.window, Qt.Key.Key_Escape)
    assert copying.window.practice.isVisible()


def test_what_was_done_is_said(copying: App, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    key(copying.window, Qt.Key.Key_Down, ALT)
    key(copying.window, Qt.Key.Key_Delete)
    key(copying.window, Qt.Key.Key_Z, CTRL)
    assert said == [
        "Legs Up the Wall moved to place 2.",
        "Legs Up the Wall taken out. Ctrl+Z brings it back.",
        "Undone.",
    ]


def test_rows_move_on_while_something_is_carried_to_their_end(copying: App, qtbot: QtBot) -> None:
    view, before = rows(copying), names(copying)
    copying.window.resize(1024, 640)
    copying.window.grab()
    bar, port = view.verticalScrollBar(), view.viewport()
    end = QPoint(port.width() // 2, port.height() - 6)
    QTest.mousePress(port, LEFT, pos=row_at(view, 0))
    QTest.mouseMove(port, row_at(view, 0) + QPoint(0, 30))
    QTest.mouseMove(port, end)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    QTest.mouseRelease(port, LEFT, pos=end)
    assert names(copying) == [*before[1:], before[0]]
    assert bar.maximum() > 0


def test_large_rows_are_brought_into_sight(launch: Launch, data_dir: Path, qtbot: QtBot) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text("format = 1\ntext_percent = 200\n")
    app = launch()
    app.practice.choose("after-long-run")
    click(app.window.practice, "DuplicateRoutine")
    scroll = find(page(app), QScrollArea, "EditorWork")
    for _ in range(LONG_RUN - 1):
        key(app.window, Qt.Key.Key_Down)

    def seen() -> bool:
        box = rows(app).visualRect(rows(app).currentIndex())
        top = rows(app).mapTo(scroll.viewport(), box.topLeft()).y()
        return 0 <= top <= scroll.viewport().height() - box.height()

    qtbot.waitUntil(seen)
    key(app.window, Qt.Key.Key_Escape)
