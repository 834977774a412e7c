# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What assistive technology sees, on every page; and the way the Tab key goes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.session_record import Discomfort, SessionRecord
from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.ui.parts import plain_tip
from tests.presentation.world import WALL, session
from tests.ui.hand import click, find, key, practise, run_through

PLACES = (
    *("Practice", "History", "Settings", "Messages", "Rehearsal", "Routine", "Editor"),
    *("Session", "CueLog", "Floor", "EndQuestion", "Finish"),
    *("Hurts", "Notice", "Cautions", "LeaveOut"),
)


def hurt_before() -> SessionRecord:
    """A session of the last days in which the press hurt."""
    now = datetime.now(UTC)
    record = replace(session(3), started_at=now - (WALL - session(3).started_at))
    return replace(
        record,
        id=str(UUID(int=1)),
        ended_at=record.started_at,
        local_date=record.started_at.date(),
        discomforts=(Discomfort("hip-to-heel-press", 4, Side.LEFT),),
    )


def go(app: App, place: str) -> None:
    """Open a page, or go on into a session as far as `place`."""
    if place in PLACES[:3]:
        click(app.window.header, place)
        while place == "History" and "history_room" not in vars(app.rooms):
            app.qt.processEvents()
        app.qt.processEvents()  # Until it is laid out.
        return
    if place == "Messages":
        props = replace(app.rooms.shell.props.value, offer="It broke off.", notice="It is full.")
        app.rooms.shell.props.publish(replace(props, can_resume=True))
        return
    if place == "Finish":
        run_through(app)
        return
    if place == "Editor":
        app.practice.choose("after-long-run")
        click(app.window.practice, "DuplicateRoutine")
        return
    if place == "Routine":
        app.practice.choose("after-long-run")
        return
    if place == "Rehearsal":
        app.practice.choose("after-long-run")
        click(app.window.practice, "Rehearse")
        return
    if place == "Cautions":
        app.settings.settings.publish(Settings())
    click(app.window.practice, "Start")
    go_on(app, place)


def go_on(app: App, place: str) -> None:
    """From the start of a session."""
    keys = {"EndQuestion": Qt.Key.Key_Escape, "CueLog": Qt.Key.Key_L, "Floor": Qt.Key.Key_F11}
    keys["Hurts"] = Qt.Key.Key_H
    if place in keys:
        key(app.window, keys[place])
    if place == "Notice":
        app.rooms.controller.seek(8)
    if place == "LeaveOut":
        app.rooms.store.save_session(hurt_before())
        key(app.window, Qt.Key.Key_Right)
        practise(app, 2.0)
        key(app.window, Qt.Key.Key_H)
        click(app.window.session, "Skipthisexercise")


def visible(app: App) -> list[QWidget]:
    app.window.grab()
    return [one for one in app.window.findChildren(QWidget) if one.isVisible()]


def name_of(widget: QWidget) -> str:
    """The name that a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def tab_stops(app: App) -> Iterator[QWidget]:
    """What Tab reaches, until it comes round."""
    key(app.window, Qt.Key.Key_Tab)
    first = app.window.focusWidget()
    assert first is not None
    stop = first
    for _ in range(100):
        yield stop
        key(app.window, Qt.Key.Key_Tab)
        reached = app.window.focusWidget()
        assert reached is not None
        stop = reached
        if stop is first:
            return
    pytest.fail("Tab does not come round")


@pytest.mark.parametrize("place", PLACES)
def test_all_that_takes_the_keyboard_has_a_name_and_all_text_is_plain(app: App, place: str) -> None:
    go(app, place)
    takers = [one for one in visible(app) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    takers = [one for one in takers if one.focusProxy() is None]
    assert len(takers) > 2
    nameless = [f"{type(one).__name__} {one.objectName()}" for one in takers if not name_of(one)]
    assert nameless == []
    labels = app.window.findChildren(QLabel)
    assert len(labels) > 5
    read_as_markup = [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText]
    assert read_as_markup == []


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_as_one_reads(app: App, place: str) -> None:
    """Down the page, and from left to right along a line; list and panel are two columns."""
    go(app, place)
    stops = list(tab_stops(app))
    assert len(stops) > 2
    assert all(stop.isVisible() for stop in stops)
    first = min(stops, key=lambda one: (_part(app, one), _box(one).top(), _box(one).left()))
    begin = stops.index(first)
    read = stops[begin:] + stops[:begin]
    steps = [(_part(app, stop), _box(stop), name_of(stop)) for stop in read]
    astray = [(one[2], two[2]) for one, two in pairwise(steps) if not _reads_on(one, two)]
    assert astray == []


Stop = tuple[int, QRect, str]


def _reads_on(one: Stop, two: Stop) -> bool:
    """Whether the second comes after the first: a later part, lower down, or to the right."""
    if one[0] != two[0]:
        return one[0] < two[0]
    same_line = one[1].top() <= two[1].center().y() <= one[1].bottom()
    return two[1].left() > one[1].left() if same_line else two[1].top() > one[1].top()


def _part(app: App, stop: QWidget) -> int:
    """Header, messages and list, then the panel beside the list; so on the other pages."""
    practice, editor = app.window.practice, app.rooms.editing.page
    aside = find(app.window.rehearsal, QWidget, "RehearsalAside")
    parts = [app.window.header, app.window.messages, practice.exercises, practice.panel, aside]
    parts += [editor.bar, editor.picker, editor.fields]
    return next((n for n, part in enumerate(parts) if part.isAncestorOf(stop)), len(parts))


def _box(stop: QWidget) -> QRect:
    return QRect(stop.mapTo(stop.window(), QPoint(0, 0)), stop.size())


def test_the_names_that_scripts_and_readers_rely_on(app: App) -> None:
    practice = app.window.practice
    assert name_of(find(practice, QLineEdit, "Search")) == "Search exercises"
    assert name_of(find(practice, QListView, "Exercises")) == "Exercises"
    pages = {one.accessibleName() for one in app.window.findChildren(QWidget, "Page")}
    assert {"Practice", "Settings"} <= pages
    click(app.window.header, "History")
    pages = {one.accessibleName() for one in app.window.findChildren(QWidget, "Page")}
    assert "History" in pages
    buttons = {name_of(one) for one in app.window.findChildren(QAbstractButton)}
    assert {
        *("Start", "Pause", "Back", "Next", "End session", "Keep", "Discard", "Save"),
        *("Practice", "History", "Settings", "Resume", "Retry", "Floor mode", "Go on"),
        *("This hurts", "Skip this exercise", "Carry on", "I have read this", "Not today"),
    } <= buttons


def test_pause_is_called_resume_while_paused(app: App) -> None:
    go(app, "Session")
    click(app.window.session, "Pause")
    assert name_of(find(app.window.session, QAbstractButton, "Pause")) == "Resume"


def test_the_instruction_is_the_name_of_its_label(app: App) -> None:
    go(app, "Session")
    instruction = find(app.window.session, QLabel, "Instruction")
    assert name_of(instruction) == "Get ready"
    key(app.window, Qt.Key.Key_Right)
    assert name_of(instruction) == instruction.text() != "Get ready"


def test_each_new_step_is_announced(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    go(app, "Session")
    for _ in range(2):
        key(app.window, Qt.Key.Key_Right)
    click(app.window.session, "Pause")
    assert said[0] == "Get ready for Hip to Heel Press. Right side first."
    assert len(said) == len(set(said)) == 3


def test_pictures_are_described(app: App) -> None:
    figure = find(app.window.practice, QWidget, "Figure")
    assert figure.accessibleDescription().startswith("Lying on your back")
    go(app, "Session")
    moving = find(app.window.session, QWidget, "Figure")
    assert moving.accessibleDescription().startswith("Lying on your back")


def test_a_field_scrolled_out_of_sight_comes_into_sight(app: App, qtbot: QtBot) -> None:
    click(app.window.header, "Settings")
    click(app.window.settings, "200%")
    last = find(app.window.settings, QAbstractButton, "Openfolder")
    area: QScrollArea = app.window.settings
    app.window.resize(1024, 640)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 100)
    assert last.mapTo(area.viewport(), QPoint(0, 0)).y() > area.viewport().height()
    for _ in range(40):
        if not last.hasFocus():
            key(app.window, Qt.Key.Key_Tab)
    assert last.hasFocus()
    top = last.mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= area.viewport().height() - last.height()


def test_a_tool_tip_shows_tags_as_they_are() -> None:
    hostile = "<img src='file:///etc/passwd'> & more"
    shown = QTextDocument()
    shown.setHtml(plain_tip(hostile))
    assert shown.toPlainText() == hostile
    assert plain_tip("3 < 4 & more").startswith("<p")
    assert plain_tip("calves & feet") == "calves & feet"
