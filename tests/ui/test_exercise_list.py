# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QWidget,
)

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.exercise_list_props import (
    ExerciseListProps,
    ExerciseRow,
    ProblemRow,
    RowGroup,
)
from recovery_gui.presentation.exercise_rows import exercise_row
from recovery_gui.presentation.list_filter_props import ListFilter
from recovery_gui.ui.exercise_list import ExerciseList
from recovery_gui.ui.theme import DARK, LIGHT
from recovery_gui.ui.thumbnails import Thumbnails
from tests.ui.dialogs import answer_dialog
from tests.ui.hand import Asked, click, click_at, find, focused, key, keys


def rows_of(press: Exercise, *names: str) -> tuple[ExerciseRow, ...]:
    row = exercise_row(press, PlanSettings())
    return tuple(replace(row, id=name.lower(), name=name) for name in names)


class NoCache:
    """Keeps no picture."""

    def read(self, shows: str) -> bytes | None:
        assert shows
        return None

    def write(self, shows: str, png: bytes) -> None:
        assert shows
        assert png


@pytest.fixture
def props(press: Exercise) -> ExerciseListProps:
    """Three exercises, the second of them chosen."""
    group = RowGroup("Exercises", rows_of(press, "One", "Two", "Three"))
    return ExerciseListProps((group,), "two", "", ())


def shown(props: ExerciseListProps, *rows: ExerciseRow) -> ExerciseListProps:
    return replace(props, groups=(RowGroup("Exercises", rows),) if rows else ())


@pytest.fixture
def column(show: Callable[[QWidget], None], props: ExerciseListProps) -> ExerciseList:
    column = ExerciseList()
    column.show_thumbnails(Thumbnails(LIGHT, NoCache(), column))
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
    """Of a row, counted from 0, below the heading."""
    return rows.visualRect(rows.model().index(number + 1, 0))


def selected(rows: QListView) -> list[str]:
    return [index.data() for index in rows.selectedIndexes()]


def test_rows_and_choice(rows: QListView, props: ExerciseListProps) -> None:
    model = rows.model()
    names = [model.index(n, 0).data() for n in range(model.rowCount())]
    assert names == ["Exercises", "One", "Two", "Three"]
    assert selected(rows) == ["Two"]
    spoken = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert spoken == ["Exercises", props.rows[0].spoken]


def test_a_heading_is_no_choice(rows: QListView, asked: Asked) -> None:
    heading = rows.model().index(0, 0)
    assert heading.flags() == Qt.ItemFlag.NoItemFlags
    click_at(rows.viewport(), rows.visualRect(heading).center())
    rows.setFocus()
    key(rows, Qt.Key.Key_Home)
    assert asked == [("exercise_chosen", "one")]


def test_groups_may_change_places(
    column: ExerciseList, rows: QListView, press: Exercise, props: ExerciseListProps
) -> None:
    one, two = (RowGroup(name, rows_of(press, name * 2)) for name in ("A", "B"))
    for groups in ((one, two), (two,), (two, one)):
        column.render_props(replace(props, groups=groups, chosen="bb"))
        model = rows.model()
        names = [model.index(n, 0).data() for n in range(model.rowCount())]
        assert names == [text for group in groups for text in (group.heading, group.heading * 2)]
        assert selected(rows) == ["BB"]


def test_rendering_asks_for_nothing(
    column: ExerciseList, asked: Asked, props: ExerciseListProps
) -> None:
    column.render_props(replace(props, chosen="three"))
    column.render_props(shown(props, *props.rows[:1]))
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
    column.render_props(shown(props, *props.rows[2:]))
    assert selected(rows) == []
    column.focus_search()
    key(column, Qt.Key.Key_Return)
    assert asked == [("exercise_chosen", "three")]


def test_nothing_found_is_said(
    column: ExerciseList, asked: Asked, rows: QListView, props: ExerciseListProps
) -> None:
    column.render_props(replace(shown(props), empty_text="Nothing matches."))
    assert find(column, QLabel, "NoMatch").text() == "Nothing matches."
    assert not rows.isVisible()
    column.focus_search()
    key(column, Qt.Key.Key_Return)
    assert asked == []
    assert focused(column) is find(column, QLineEdit, "Search")


def test_where_all_is_left_out_the_keyboard_finds_its_heading(
    column: ExerciseList, asked: Asked, rows: QListView, props: ExerciseListProps
) -> None:
    left_out = RowGroup("Left out", props.rows, folded=True)
    column.render_props(replace(props, groups=(left_out,), chosen="", empty_text="All of them."))
    column.focus_search()
    key(column, Qt.Key.Key_Return)
    assert focused(column) is rows
    assert rows.currentIndex().data() == "Left out · 3"
    key(column, Qt.Key.Key_Return)
    assert asked == [("unfold_requested", True)]


def test_a_low_column_gives_its_room_to_the_rows(
    column: ExerciseList, asked: Asked, props: ExerciseListProps
) -> None:
    """First the card grows small, then tools and idle filters go; 720 pixels are the window."""
    tools = QWidget()
    column.hang_tools(tools, ())
    filters = find(column, QWidget, "FilterBar")
    for scale, card, rest in ((1.0, [], True), (2.0, [False], True), (3.0, [], False)):
        asked.clear()
        column.set_theme(LIGHT._replace(scale=scale))
        assert asked == [("card_room_changed", has_room) for has_room in card]
        assert (filters.isVisible(), tools.isVisible()) == (rest, rest)
    column.render_props(replace(props, wanted=ListFilter(lying=True)))
    assert filters.isVisible()
    column.set_theme(LIGHT)
    assert asked == [("card_room_changed", True)]
    assert tools.isVisible()


def problem(name: str) -> ProblemRow:
    return ProblemRow(f"{name}, line 3: <b>kind</b>", name, (f"/home/me/{name}", "Line 3: kind"))


def read(column: ExerciseList, name: str) -> list[str]:
    """What the dialog behind the link of this name says."""
    texts: list[str] = []

    def look(dialog: QDialog) -> None:
        texts.extend(label.text() for label in dialog.findChildren(QLabel))
        click(dialog, "Close")

    (link,) = [one for one in links(column) if one.accessibleName().startswith(name)]
    with answer_dialog(look):
        link.click()
    return texts


def links(column: ExerciseList) -> list[QAbstractButton]:
    return [one for one in column.findChildren(QAbstractButton, "Show") if one.isVisible()]


def test_a_problem_is_one_line_and_all_of_it_on_request(
    column: ExerciseList, props: ExerciseListProps
) -> None:
    column.render_props(replace(props, problems=(problem("a.toml"),)))
    (line,) = find(column, QFrame, "Problems").findChildren(QLabel)
    assert (line.text(), line.textFormat()) == (
        "a.toml, line 3: <b>kind</b>",
        Qt.TextFormat.PlainText,
    )
    assert read(column, "Show: a.toml")[1:] == ["a.toml", "/home/me/a.toml", "Line 3: kind"]


def test_many_problems_leave_room_for_the_list(
    column: ExerciseList, props: ExerciseListProps
) -> None:
    column.render_props(replace(props, problems=tuple(problem(f"{n}.toml") for n in range(9))))
    assert [one.accessibleName() for one in links(column)][2] == "Show: 7 more files"
    assert "8.toml" in read(column, "Show: 7 more")
    column.render_props(props)
    assert links(column) == []
    assert not find(column, QFrame, "Problems").isVisible()


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


def test_names_wrap_and_rows_grow(
    column: ExerciseList, rows: QListView, props: ExerciseListProps
) -> None:
    usual = place(rows, 0).height()
    long_name = "Half-Kneeling Hip Flexor Stretch with a Reach to the Side"
    column.render_props(shown(props, replace(props.rows[0], name=long_name, last_done="today")))
    assert place(rows, 0).height() > usual
    column.render_props(shown(props, replace(props.rows[0], own=True, routine=True)))
    assert place(rows, 0).height() == usual
    assert not rows.grab().isNull()


@pytest.mark.parametrize("detail", ["3 min · calves", "2 min · low back, upper back"])
def test_when_it_was_done_stands_where_there_is_room(
    column: ExerciseList, rows: QListView, props: ExerciseListProps, detail: str
) -> None:
    """Beside the minutes, or else beside what is needed: the row does not grow."""
    row = replace(props.rows[0], detail=detail)
    column.render_props(shown(props, row))
    usual, before = place(rows, 0), rows.grab(place(rows, 0)).toImage()
    column.render_props(shown(props, replace(row, last_done="2 weeks ago")))
    assert place(rows, 0) == usual
    after = rows.grab(place(rows, 0)).toImage()
    changed = [
        y
        for y in range(after.height())
        if any(after.pixel(x, y) != before.pixel(x, y) for x in range(after.width()))
    ]
    lower_line = after.height() * 0.6
    assert (changed[0] > lower_line) is (detail != "3 min · calves")


def test_what_was_found_is_shown_from_its_beginning(
    column: ExerciseList, rows: QListView, props: ExerciseListProps, press: Exercise
) -> None:
    many = rows_of(press, *(f"Row {number}" for number in range(40)))
    column.render_props(replace(shown(props, *many), chosen="row 39"))
    rows.grab()
    assert rows.verticalScrollBar().value() > 0
    column.render_props(replace(shown(props, *many[:30]), chosen="row 39"))
    assert rows.verticalScrollBar().value() == 0


def test_each_other_search_is_shown_from_its_beginning(
    column: ExerciseList, rows: QListView, props: ExerciseListProps, press: Exercise
) -> None:
    """Although the chosen row is among what was found; the row that is chosen next is followed."""
    many = rows_of(press, *(f"Row {number}" for number in range(40)))
    found = replace(shown(props, *many), chosen="row 39")

    def place_after(shown_now: ExerciseListProps) -> int:
        column.render_props(shown_now)
        rows.grab()
        return rows.verticalScrollBar().value()

    assert place_after(found) > 0
    assert place_after(replace(found, query="r")) == 0
    assert place_after(replace(found, query="r", chosen="row 38")) > 0
    assert place_after(replace(found, query="ro", chosen="row 38")) == 0
    assert place_after(replace(found, wanted=ListFilter(lying=True), chosen="row 38")) == 0
    assert place_after(replace(found, chosen="row 37")) > 0


def test_what_stands_above_the_rows_keeps_its_height_without_them(
    column: ExerciseList, props: ExerciseListProps
) -> None:
    card = QFrame()
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    card.setMinimumHeight(80)
    column.hang_card(card, ())
    column.render_props(props)
    column.grab()
    high = card.height()
    column.render_props(replace(props, groups=(), empty_text="Nothing"))
    column.grab()
    assert card.height() == high
