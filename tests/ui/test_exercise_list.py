# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.exercise_list_props import ExerciseListProps, ExerciseRow
from recovery_gui.presentation.exercise_rows import exercise_row
from recovery_gui.ui.exercise_list import ExerciseList
from recovery_gui.ui.theme import DARK, LIGHT
from recovery_gui.ui.thumbnails import Thumbnails
from tests.presentation.world import TODAY
from tests.ui.hand import Asked, click_at, find, focused, key, keys


def rows_of(press: Exercise, *names: str) -> tuple[ExerciseRow, ...]:
    row = exercise_row(press, PlanSettings(), TODAY, TODAY)
    return tuple(replace(row, id=name.lower(), name=name) for name in names)


@pytest.fixture
def props(press: Exercise) -> ExerciseListProps:
    """Three exercises, the second of them chosen."""
    return ExerciseListProps(rows_of(press, "One", "Two", "Three"), "two", "", ())


@pytest.fixture
def column(show: Callable[[QWidget], None], props: ExerciseListProps) -> ExerciseList:
    column = ExerciseList()
    column.show_thumbnails(Thumbnails(LIGHT))
    column.render_props(props)
    show(column)
    return column


@pytest.fixture
def asked(column: ExerciseList) -> Asked:
    return Asked(column)


@pytest.fixture
def rows(column: ExerciseList) -> QListView:
    return find(column, QListView, "Exercises")


@pytest.fixture
def search(column: ExerciseList) -> QLineEdit:
    return find(column, QLineEdit, "Search")


def place(rows: QListView, number: int) -> QRect:
    return rows.visualRect(rows.model().index(number, 0))


def selected(rows: QListView) -> list[str]:
    return [index.data() for index in rows.selectedIndexes()]


def test_rows_and_choice(rows: QListView, props: ExerciseListProps) -> None:
    model = rows.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == ["One", "Two", "Three"]
    assert selected(rows) == ["Two"]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == props.rows[0].spoken


def test_rendering_asks_for_nothing(
    column: ExerciseList, asked: Asked, props: ExerciseListProps
) -> None:
    column.render_props(replace(props, chosen="three"))
    column.render_props(replace(props, rows=props.rows[:1]))
    column.render_props(props)
    assert asked == []


def test_a_click_chooses(rows: QListView, asked: Asked) -> None:
    click_at(rows.viewport(), place(rows, 2).center())
    assert asked == [("exercise_chosen", "three")]


def test_arrows_choose(column: ExerciseList, asked: Asked) -> None:
    column.setFocus()
    key(column, Qt.Key.Key_Up)
    key(column, Qt.Key.Key_Up)
    key(column, Qt.Key.Key_End)
    assert asked == [("exercise_chosen", "one"), ("exercise_chosen", "three")]


def test_typing_searches(column: ExerciseList, asked: Asked, search: QLineEdit) -> None:
    search.setText("set by code")
    column.focus_search()
    keys(column, "hi")
    assert asked == [("search_edited", "h"), ("search_edited", "hi")]


def test_escape_clears_the_search(column: ExerciseList, asked: Asked, search: QLineEdit) -> None:
    column.focus_search()
    keys(column, "h")
    key(column, Qt.Key.Key_Escape)
    assert (search.text(), asked[-1]) == ("", ("search_edited", ""))
    key(column, Qt.Key.Key_Escape)
    assert len(asked) == 2


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_from_the_search_into_the_list(
    column: ExerciseList, asked: Asked, rows: QListView, pressed: Qt.Key
) -> None:
    column.focus_search()
    key(column, pressed)
    assert focused(column) is rows
    assert asked == [("exercise_chosen", "two")]


def test_what_is_not_found_is_not_selected(
    column: ExerciseList, asked: Asked, rows: QListView, props: ExerciseListProps
) -> None:
    """The chosen exercise stays chosen, but no other one may look like it."""
    column.render_props(replace(props, rows=props.rows[2:]))
    assert selected(rows) == []
    column.focus_search()
    key(column, Qt.Key.Key_Return)
    assert asked == [("exercise_chosen", "three")]


def test_nothing_found_is_said(
    column: ExerciseList, asked: Asked, rows: QListView, props: ExerciseListProps
) -> None:
    column.render_props(replace(props, rows=(), empty_text="Nothing matches."))
    assert find(column, QLabel, "NoMatch").text() == "Nothing matches."
    assert not rows.isVisible()
    column.focus_search()
    key(column, Qt.Key.Key_Return)
    assert asked == []
    assert focused(column) is find(column, QLineEdit, "Search")


def test_problems_are_shown_as_plain_text(column: ExerciseList, props: ExerciseListProps) -> None:
    line = "/home/me/<b>x</b>.toml:3: steps[2].kind: is 4, allowed: setup"
    column.render_props(replace(props, problems=(line,)))
    shown = find(column, QLabel, "Problems")
    assert (shown.text(), shown.textFormat()) == (line, Qt.TextFormat.PlainText)
    assert shown.isVisible()


def test_the_theme_is_painted(column: ExerciseList, rows: QListView) -> None:
    spot = place(rows, 1).topLeft() + QPoint(20, 6)
    light = rows.grab().toImage().pixelColor(spot)
    column.set_theme(DARK)
    assert light == LIGHT.color("soft")
    assert rows.grab().toImage().pixelColor(spot) == DARK.color("soft")


def test_before_its_pictures_come_the_list_has_words(
    show: Callable[[QWidget], None], props: ExerciseListProps
) -> None:
    bare = ExerciseList()
    bare.render_props(props)
    show(bare)
    assert not bare.grab().isNull()
