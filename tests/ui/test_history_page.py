# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The History page in the window, over a history of its own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QWidget,
)

from recovery_gui.app import App
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import SessionRecord, Soreness
from recovery_gui.core.side import Side
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.presentation.history_bars_props import Measure, Span
from recovery_gui.services.local_day import today
from recovery_gui.ui.bin_dialog import BinDialog
from recovery_gui.ui.history_chart import HistoryChart
from recovery_gui.ui.history_page import HistoryPage
from recovery_gui.ui.session_dialog import SessionDialog
from recovery_gui.ui.sessions_table import SessionsTable
from recovery_gui.ui.theme import DARK, LIGHT
from recovery_gui.ui.week_card import COUNT_AGAIN, SET_ASIDE
from recovery_gui.ui.year_calendar import YearCalendar
from tests.presentation.world import WALL, session
from tests.ui.hand import click, find, focused, key, keys

# The offscreen platform has neither size hints nor a keyboard to grab.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def ago(days: int, **changes: object) -> SessionRecord:
    """A session so many days before today, of 3:04."""
    made = session((WALL.date() - today()).days + days)
    made = replace(made, id=str(UUID(int=days, version=4)))
    return replace(made, **changes)  # type: ignore[arg-type]


def keep(app: App, *records: SessionRecord) -> None:
    app.rooms.store.add_sessions(records)
    app.rooms.history.refresh()


@pytest.fixture
def page(app: App) -> HistoryPage:
    """Opened, with a session yesterday and one three weeks ago."""
    keep(app, ago(1, note="<b>Looser</b>"), ago(21))
    click(app.window.header, "History")
    return app.rooms.history_room.page


def words(page: QWidget, name: str) -> str:
    return find(page, QLabel, name).text()


def rows(table: QTableWidget) -> list[list[str]]:
    return [
        [item.text() if (item := table.item(row, at)) else "" for at in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def cells(page: HistoryPage) -> list[list[str]]:
    model = page.sessions.table.model()
    return [
        [str(model.index(row, at).data()) for at in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def view_box(chart: HistoryChart) -> Any:  # noqa: ANN401 - pyqtgraph is untyped
    untyped: Any = chart
    return untyped.getPlotItem().vb


def hover(chart: HistoryChart, bar: int) -> None:
    """Move the mouse over the middle of a bar."""
    place = QPointF(chart.mapFromScene(view_box(chart).mapViewToScene(QPointF(bar, 0.1))))
    none, held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, held)
    QApplication.sendEvent(chart.viewport(), event)


def test_an_empty_history_invites(app: App) -> None:
    click(app.window.header, "History")
    page = app.rooms.history_room.page
    assert words(page, "HistoryInvitation").startswith("No sessions yet.")
    for name in ("Weekly", "Soreness"):
        assert find(page, QLabel, f"{name}Invitation").isVisible()
    assert not find(page, HistoryChart, "WeeklyChart").isVisible()
    assert not page.sessions.table.isVisible()
    assert not page.calendar.isVisible()
    keep(app, ago(1))
    assert page.calendar.isVisible()


def test_an_unreadable_history_shows_the_reason_alone(app: App, page: HistoryPage) -> None:
    app.rooms.store.close()
    whole = app.paths.history.read_bytes()
    app.paths.history.write_bytes(b"no history" * 100)
    app.rooms.history.refresh()
    assert str(app.paths.history) in words(page, "HistoryFailure")
    assert not page.weeks.isVisible()
    assert not page.sessions.isVisible()
    app.rooms.store.close()
    app.paths.history.write_bytes(whole)
    app.rooms.history.refresh()
    assert page.weeks.isVisible()
    assert len(cells(page)) == 2


def test_arrow_keys_read_the_weeks(app: App, page: HistoryPage) -> None:
    chart = find(page, HistoryChart, "WeeklyChart")
    chart.setFocus()
    newest = words(page, "WeeklyRead")
    assert newest.startswith("This week: ")
    seen = [newest]
    for pressed in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left):
        key(app.window, pressed)
        seen.append(words(page, "WeeklyRead"))
        assert chart.accessibleDescription() == seen[-1]
    assert len(set(seen)) == 4
    assert seen[3] == seen[4]
    key(app.window, Qt.Key.Key_End)
    assert words(page, "WeeklyRead") == newest


def test_the_mouse_reads_the_weeks_and_lets_go(page: HistoryPage) -> None:
    chart = find(page, HistoryChart, "WeeklyChart")
    newest = words(page, "WeeklyRead")
    hover(chart, 4)
    read = words(page, "WeeklyRead")
    assert read.startswith("Week of ")
    page.weeks.render_props(page.weeks._props)
    assert words(page, "WeeklyRead") == read
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert words(page, "WeeklyRead") == newest


def test_the_bars_count_what_is_chosen_and_as_far_back(page: HistoryPage) -> None:
    for measure in Measure:
        click(page.weeks, measure.value)
        assert words(page, "WeeklyTitle") == f"{measure.value} a week"
    for span, count in ((Span.HALF, 26), (Span.YEAR, 52), (Span.ALL, 4), (Span.QUARTER, 12)):
        click(page.weeks, span.value.replace(" ", ""))
        click(page, "WeeklyAsTable")
        assert abs(find(page, QTableWidget, "WeeklyTable").rowCount() - count) <= 1
        click(page, "WeeklyAsTable")


def test_soreness_looks_as_far_back_as_the_bars(app: App, page: HistoryPage) -> None:
    rated = (Soreness(BodyArea.CALVES, Side.LEFT, 4),)
    keep(app, *(ago(days, soreness_before=rated) for days in (2, 100, 300, 500)))
    for span, count in ((Span.QUARTER, 1), (Span.HALF, 2), (Span.YEAR, 3), (Span.ALL, 4)):
        click(page.weeks, span.value.replace(" ", ""))
        click(page, "SorenessAsTable")
        assert len(rows(find(page, QTableWidget, "SorenessTable"))) == count
        click(page, "SorenessAsTable")


def test_the_table_twin_holds_the_same_numbers(page: HistoryPage) -> None:
    table = find(page, QTableWidget, "WeeklyTable")
    assert not table.isVisible()
    click(page, "WeeklyAsTable")
    assert table.isVisible()
    assert len(rows(table)) == 12
    assert sorted({row[1] for row in rows(table)}) == ["0:00", "3:04"]
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)  # No date is cut.


def test_a_week_is_set_aside_in_the_menu_of_its_bar(app: App, page: HistoryPage) -> None:
    chart = find(page, HistoryChart, "WeeklyChart")
    chart.setFocus()
    key(app.window, Qt.Key.Key_Left)
    start = page.weeks._props.bars[-2].start
    menu = page.weeks.menu_of(start)
    assert menu is not None
    next(act for act in menu.actions() if act.text() == SET_ASIDE[WeekKind.ILL]).trigger()
    assert [mark.kind for mark in app.rooms.store.week_marks()] == [WeekKind.ILL]
    assert "set aside: ill" in words(page, "WeeklyRead")  # On a Monday areas follow.
    menu = page.weeks.menu_of(start)
    assert menu is not None
    assert SET_ASIDE[WeekKind.ILL] not in {act.text() for act in menu.actions()}
    next(act for act in menu.actions() if act.text() == COUNT_AGAIN).trigger()
    assert app.rooms.store.week_marks() == ()
    key(app.window, Qt.Key.Key_Return)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.objectName() == "WeekMenu"
    popup.close()


def test_arrow_keys_walk_the_year(app: App, page: HistoryPage) -> None:
    calendar = find(page, YearCalendar, "YearCalendar")
    calendar.setFocus()
    assert f"{today().day} " in words(page, "CalendarRead")
    if today().month == 1 and today().day < 9:
        return  # The days before are those of another year.
    key(app.window, Qt.Key.Key_Up)
    assert words(page, "CalendarRead").endswith("3 min in 1 session")
    key(app.window, Qt.Key.Key_Left)
    eight = today() - timedelta(days=8)
    assert f" {eight.day} " in words(page, "CalendarRead")
    assert calendar.accessibleDescription() == words(page, "CalendarRead")
    key(app.window, Qt.Key.Key_Home)
    assert "1 January" in words(page, "CalendarRead")


def test_another_year_is_shown(app: App, page: HistoryPage) -> None:
    keep(app, ago(800))
    shown = words(page, "CalendarTitle")
    click(page, "YearBefore")
    assert words(page, "CalendarTitle") == str(int(shown) - 1)
    click(page, "YearAfter")
    assert words(page, "CalendarTitle") == shown


def headings(table: SessionsTable, role: Qt.ItemDataRole) -> list[object]:
    model = table.model()
    across = Qt.Orientation.Horizontal
    return [model.headerData(at, across, role) for at in range(model.columnCount())]


def test_the_arrow_of_sorting_stands_beside_its_own_heading(page: HistoryPage) -> None:
    table = page.sessions.table
    shown, told = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
    plain = headings(table, told)
    assert not table.horizontalHeader().isSortIndicatorShown()
    assert headings(table, shown) == ["When ▼", *plain[1:]]  # The newest first.
    click_heading(table, 0)
    assert headings(table, shown) == ["When ▲", *plain[1:]]
    click_heading(table, 2)
    assert headings(table, shown) == ["When", "Session", "Practised ▼", *plain[3:]]
    click_heading(table, 3)  # It cannot be sorted by.
    assert headings(table, shown)[2] == "Practised ▼"
    assert headings(table, told) == plain


def click_heading(table: SessionsTable, section: int) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(section) + 8, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_focus_frame_of_a_table_is_whole(app: App, page: HistoryPage) -> None:
    """Neither heading nor selected row nor scroll bar lies upon it."""
    keep(app, *(ago(days) for days in range(2, 21)))
    table = page.sessions.table
    table.setFocus()
    picture = table.grab().toImage()
    right, bottom, corner = picture.width() - 1, picture.height() - 1, 10
    across, down = range(corner, right - corner), range(corner, bottom - corner)
    frame = {
        *(picture.pixelColor(x, y).name() for x in (0, 1, right - 1, right) for y in down),
        *(picture.pixelColor(x, y).name() for y in (0, 1, bottom - 1, bottom) for x in across),
    }
    assert table.verticalScrollBar().isVisible()
    assert frame == {LIGHT.color("accent").name()}


def test_the_sessions_are_found_and_sorted(app: App, page: HistoryPage) -> None:
    keep(app, ago(3, title="Before bed"))
    press, bed = "Hip to Heel Press", "Before bed"
    assert [row[1] for row in cells(page)] == [press, bed, press]
    assert cells(page)[0][5] == "<b>Looser</b>"
    menu = page.sessions.table.menu_of(-1)
    next(act for act in menu.actions() if act.text() == "Sort by: Session").trigger()
    assert [row[1] for row in cells(page)][-1] == "Before bed"
    find(page, QLineEdit, "FilterSessions").setFocus()
    keys(app.window, "bed")
    assert [row[1] for row in cells(page)] == ["Before bed"]
    assert words(page, "Counted") == "1 of 3"
    keys(app.window, "zz")
    assert find(page, QLabel, "Invitation").isVisible()


def test_enter_corrects_a_session(app: App, page: HistoryPage) -> None:
    table = find(page, SessionsTable, "SessionsTable")
    table.setFocus()
    key(app.window, Qt.Key.Key_Return)
    form = find(app.window, SessionDialog, "SessionDialog")
    assert form.isVisible()
    find(form, QLineEdit, "SessionNote").setText("Both sides looser.")
    click(form, "Save")
    assert words(form, "Problems") == ""
    assert not form.isVisible()
    assert cells(page)[0][5] == "Both sides looser."


@pytest.mark.usefixtures("page")
def test_a_rating_is_corrected(app: App) -> None:
    app.rooms.history_room.edit.open(ago(1).id)
    form = find(app.window, SessionDialog, "SessionDialog")
    field = next(
        one
        for one in form.findChildren(QLineEdit)
        if one.accessibleName() == "Right hamstrings, after"
    )
    field.setFocus()
    keys(form, "4")
    click(form, "Save")
    kept = app.rooms.store.session(ago(1).id)
    assert kept is not None
    assert [one.rating for one in kept.soreness_after] == [4]


@pytest.mark.usefixtures("page")
def test_the_form_asks_as_the_finish_does_and_is_as_high_as_it_needs(app: App) -> None:
    app.window.resize(1280, 800)
    app.rooms.history_room.edit.open(ago(1).id)
    form = find(app.window, SessionDialog, "SessionDialog")
    headings = [one.text() for one in form.findChildren(QLabel) if one.isVisible()]
    assert [one for one in headings if one in {"Right", "Left"}] == ["Right", "Left"]
    (scroll,) = form.findChildren(QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0
    find(form, QLineEdit, "SessionNote").setFocus()
    key(form, Qt.Key.Key_Tab)
    assert focused(form).accessibleName() == "Right hamstrings, before"
    keys(form, "1" + "2" * 7)
    assert focused(form).objectName() == "Cancel"
    click(form, "Cancel")
    app.rooms.history_room.edit.add()
    form.grab()
    assert scroll.verticalScrollBar().maximum() == 0


def test_a_practice_done_elsewhere_is_added_and_problems_are_told(
    app: App, page: HistoryPage
) -> None:
    click(page, "Add")
    form = find(app.window, SessionDialog, "SessionDialog")
    click(form, "Save")
    assert words(form, "Problems") == "Give the practice a name."
    find(form, QLineEdit, "PracticeName").setFocus()
    keys(form, "Walk")
    click(form, "Calves")
    form._day.setDate(form._day.date().addDays(-2))
    click(form, "Save")
    assert not form.isVisible()
    added = next(one for one in app.rooms.store.sessions() if one.title == "Walk")
    assert added.source == "elsewhere"
    assert added.duration_s == 600


def test_delete_is_undone_bit_for_bit(app: App, page: HistoryPage) -> None:
    before = app.rooms.store.sessions()
    find(page, SessionsTable, "SessionsTable").setFocus()
    key(app.window, Qt.Key.Key_Delete)
    assert len(cells(page)) == 1
    click(app.window.messages, "Undo")
    assert app.rooms.store.sessions() == before
    assert not app.window.messages.isVisible()
    find(page, SessionsTable, "SessionsTable").setFocus()
    key(app.window, Qt.Key.Key_Delete)
    find(page, SessionsTable, "SessionsTable").setFocus()
    key(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.rooms.store.sessions() == before


def test_the_bin_gives_back(app: App, page: HistoryPage) -> None:
    before = app.rooms.store.sessions()
    find(page, SessionsTable, "SessionsTable").setFocus()
    key(app.window, Qt.Key.Key_Delete)
    click(page, "Bin")
    bin_dialog = find(app.window, BinDialog, "BinDialog")
    assert len(rows(find(bin_dialog, QTableWidget, "BinRows"))) == 1
    click(bin_dialog, "Restore")
    assert app.rooms.store.sessions() == before
    assert words(bin_dialog, "BinWords") == "The bin is empty."
    click(bin_dialog, "Close")
    assert focused(app.window) is not None


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_a_chart_is_kept_as_a_picture(
    page: HistoryPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    kind = f"{suffix[1:].upper()} (*{suffix})"
    target = str(tmp_path / "weeks")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, kind))
    click(page, "WeeklySave")
    written = Path(target + suffix)
    if suffix == ".svg":
        assert "<svg" in written.read_text("utf-8")
        assert "Minutes a week" in written.read_text("utf-8")
    else:
        assert QImage(str(written)).width() > 600


@pytest.mark.parametrize(
    ("name", "kind", "written", "begins"),
    [
        ("out", "CSV (*.csv)", "out.csv", "session,started_at"),
        ("out.ics", "JSON (*.json)", "out.ics", "BEGIN:VCALENDAR"),
        ("out.txt", "", "out.txt.json", '{"format": "recovery-gui-history"'),
    ],
)
@pytest.mark.usefixtures("page")
def test_the_history_is_exported_where_it_is_looked_at(
    app: App,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    kind: str,
    written: str,
    begins: str,
) -> None:
    answers = ["", str(tmp_path / name), str(app.paths.history / "in" / "vain.csv")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (answers.pop(0), kind))
    click(app.window, "ExportHistory")
    assert not app.window.messages.isVisible()
    click(app.window, "ExportHistory")
    text = (tmp_path / written).read_text("utf-8")
    assert "".join(text.split()).startswith("".join(begins.split()))
    told = f"2 sessions written to {tmp_path / written}."
    assert words(app.window.messages, "NoticeText") == told
    click(app.window, "ExportHistory")
    assert str(app.paths.history) in words(app.window.messages, "NoticeText")


def test_a_month_is_named_where_it_begins(page: HistoryPage) -> None:
    chart = find(page, HistoryChart, "WeeklyChart")
    months = [bar.start.month for bar in page.weeks._props.bars]
    labels = dict(chart._labels())
    assert list(labels) == list(range(12))
    for place in range(1, 12):
        named = labels[place] == page.weeks._props.bars[place].label
        assert named is (months[place] != months[place - 1])
    chart.resize(200, 200)
    assert 1 < len(chart._labels()) < 12
    assert chart._labels()[-1][0] == 11


def test_the_page_follows_the_theme(page: HistoryPage) -> None:
    def ink() -> int:
        image = page.weeks.chart.grab().toImage()
        colours = [image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in (90,)]
        return colours.count(DARK.areas[0].lower())

    lighter = ink()
    page.set_theme(DARK)
    assert lighter == 0
    chart = page.weeks.chart
    image = chart.grab().toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert DARK.areas[0].lower() in seen


@pytest.mark.parametrize("seconds", [20, 540, 40_000])
def test_the_scale_holds_every_week(
    app: App, page: HistoryPage, seconds: int, make: Callable[[int], SessionRecord]
) -> None:
    keep(app, make(seconds))
    (_, top) = view_box(find(page, HistoryChart, "WeeklyChart")).viewRange()[1]
    assert top >= seconds / 60


@pytest.fixture
def make() -> Callable[[int], SessionRecord]:
    """A session of so many seconds."""

    def make(seconds: int) -> SessionRecord:
        one = ago(1)
        entry = replace(one.exercises[0], seconds=seconds, planned_seconds=seconds)
        return replace(one, id=str(UUID(int=seconds, version=4)), exercises=(entry,))

    return make
