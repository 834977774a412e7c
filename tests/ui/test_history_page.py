# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget

from recovery_gui.core.fault import Fault
from recovery_gui.core.week import WeekTotal, first_day, weekly_totals
from recovery_gui.presentation.history_presenter import history_props, unreadable_props
from recovery_gui.presentation.history_props import HistoryProps
from recovery_gui.ui.history_chart import HistoryChart
from recovery_gui.ui.history_page import HistoryPage
from recovery_gui.ui.theme import DARK, LIGHT
from tests.presentation.world import TODAY, session
from tests.ui.hand import Asked, click, find, key

SESSIONS = (session(1), replace(session(8), note="<b>Looser</b>"))


def weeks(sessions: int, seconds: int) -> tuple[WeekTotal, ...]:
    """Eleven empty weeks and this one."""
    empty = weekly_totals((), TODAY, 12)
    return (*empty[:-1], WeekTotal(empty[-1].week_start, sessions, seconds, sessions))


PROPS = history_props(weeks(sessions=2, seconds=540), SESSIONS, TODAY)
EMPTY = history_props(weeks(sessions=0, seconds=0), (), TODAY)


@pytest.fixture
def page(show: Callable[[QWidget], None]) -> HistoryPage:
    page = HistoryPage()
    page.set_theme(LIGHT)
    page.render_props(PROPS)
    show(page)
    return page


@pytest.fixture
def chart(page: HistoryPage) -> HistoryChart:
    return find(page, HistoryChart, "WeeklyChart")


def shown(page: HistoryPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def read(page: HistoryPage) -> str:
    return find(page, QLabel, "WeekRead").text()


def cells(table: QTableWidget) -> list[list[str]]:
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(6)]
        for row in range(table.rowCount())
    ]


def view_box(chart: HistoryChart) -> Any:  # noqa: ANN401 - pyqtgraph is untyped
    untyped: Any = chart
    return untyped.getPlotItem().vb


def hover(chart: HistoryChart, week: int) -> None:
    """Move the mouse over the middle of a bar."""
    box = view_box(chart)
    place = chart.mapFromScene(box.mapViewToScene(QPointF(week, 0.1)))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart.viewport(), event)


def test_this_week_and_the_sessions(page: HistoryPage) -> None:
    assert {"9 min", "practised this week", "2", "sessions this week"} <= shown(page)
    table = find(page, QTableWidget, "Sessions")
    assert [row[:4] for row in cells(table)] == [
        ["Yesterday 18:30", "Hip to Heel Press", "3:04", "both sides"],
        ["14 Nov 18:30", "Hip to Heel Press", "3:04", "both sides"],
    ]
    assert read(page) == "This week: 9 min in 2 sessions"
    assert not find(page, QLabel, "Invitation").isVisible()


def test_an_empty_history_invites(page: HistoryPage) -> None:
    page.render_props(EMPTY)
    assert find(page, QLabel, "Invitation").text() == EMPTY.invitation
    assert not find(page, QTableWidget, "Sessions").isVisible()
    assert read(page) == "This week: no sessions"


def test_an_unreadable_history_shows_the_reason_alone(page: HistoryPage) -> None:
    page.render_props(unreadable_props(Fault("It is damaged.", "Restore a backup.")))
    assert shown(page) == {"It is damaged.\nRestore a backup."}
    page.render_props(PROPS)
    assert "9 min" in shown(page)


def test_arrow_keys_read_the_weeks(page: HistoryPage, chart: HistoryChart) -> None:
    chart.setFocus()
    key(page, Qt.Key.Key_Left)
    assert read(page) == PROPS.weeks[10].spoken
    key(page, Qt.Key.Key_Home)
    key(page, Qt.Key.Key_Left)
    assert read(page) == chart.accessibleDescription() == PROPS.weeks[0].spoken
    key(page, Qt.Key.Key_Right)
    assert read(page) == PROPS.weeks[1].spoken
    key(page, Qt.Key.Key_End)
    key(page, Qt.Key.Key_Right)
    assert read(page) == PROPS.weeks[11].spoken


def test_the_mouse_reads_the_weeks(page: HistoryPage, chart: HistoryChart) -> None:
    hover(chart, 4)
    assert read(page) == PROPS.weeks[4].spoken
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert read(page) == PROPS.weeks[11].spoken


def test_rendering_asks_for_nothing(chart: HistoryChart) -> None:
    asked = Asked(chart)
    chart.render_weeks(PROPS.weeks, 3)
    chart.render_weeks((), -1)
    assert asked == []


def test_an_empty_chart_can_be_walked_over(chart: HistoryChart) -> None:
    asked = Asked(chart)
    chart.render_weeks((), -1)
    chart.setFocus()
    key(chart, Qt.Key.Key_Left)
    hover(chart, 0)
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert asked == []


def test_the_table_twin_holds_the_same_numbers(page: HistoryPage) -> None:
    table = find(page, QTableWidget, "WeeklyTable")
    assert not table.isVisible()
    click(page, "Table")
    assert table.isVisible()
    assert len(cells(table)) == 12
    assert cells(table)[0][:4] == ["16 Nov", "9 min", "2", "2"]
    assert cells(table)[-1][:4] == ["31 Aug", "0 min", "0", "0"]
    click(page, "Table")
    assert not table.isVisible()


def test_the_chart_follows_the_theme(chart: HistoryChart, page: HistoryPage) -> None:
    def accents(accent: str) -> int:
        image = chart.grab().toImage()
        row = [image.pixelColor(x, image.height() - 60).name() for x in range(image.width())]
        return row.count(accent)

    assert accents(LIGHT.accent.lower()) > 10
    page.set_theme(DARK)
    assert accents(LIGHT.accent.lower()) == 0
    assert accents(DARK.accent.lower()) > 10


@pytest.mark.parametrize("seconds", [20, 540, 40_000, 2_000_000])
def test_the_scale_holds_every_week(chart: HistoryChart, seconds: int) -> None:
    props: HistoryProps = history_props(weeks(sessions=1, seconds=seconds), SESSIONS, TODAY)
    chart.render_weeks(props.weeks, 11)
    (_, top) = view_box(chart).viewRange()[1]
    assert top >= seconds / 60
    assert first_day(TODAY, 12).day == int(props.weeks[0].label.split()[0])
