# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The list of keys is whole: every key in the windows is in it, and every key in it acts."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from recovery_gui.app import App
from recovery_gui.core.override import override
from recovery_gui.core.session_record import Soreness
from recovery_gui.presentation.places import PLACES
from recovery_gui.services.local_day import today
from recovery_gui.storage.manual_files import read_manual
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.body_view import BodyView
from recovery_gui.ui.cautions_page import CautionsPage
from recovery_gui.ui.choice import Chip
from recovery_gui.ui.drag_rows import LET_GO, DragRows
from recovery_gui.ui.figure_view import FigureView
from recovery_gui.ui.finish_view import FinishView
from recovery_gui.ui.fit_row import FitRowCard
from recovery_gui.ui.floor_view import FloorView
from recovery_gui.ui.found_lines import FoundLines
from recovery_gui.ui.history_chart import HistoryChart
from recovery_gui.ui.history_page import HistoryPage
from recovery_gui.ui.key_line import BoundKey, KeyLine, bind
from recovery_gui.ui.key_list import ORDER, key_groups, lines_in
from recovery_gui.ui.rating_field import RatingField
from recovery_gui.ui.routine_rows import RoutineRows
from recovery_gui.ui.row_list import RowList
from recovery_gui.ui.search_field import SearchField
from recovery_gui.ui.session_view import SessionView
from recovery_gui.ui.sessions_table import SessionsTable
from recovery_gui.ui.soreness_chart import SorenessChart
from recovery_gui.ui.year_calendar import YearCalendar
from tests.gallery.weeks import practised_weeks
from tests.ui.conftest import Launch
from tests.ui.hand import Asked, click, find, focused, run_through

UI = Path(__file__).parents[2] / "recovery_gui" / "ui"
LEFT = Qt.MouseButton.LeftButton
OTHERS = {  # They handle keys that every program has, or keep one from doing harm.
    "parts.Button": "Enter presses a button",
    "choice_menu.ChoiceMenu": "Enter and Space choose in a menu",
    "body_map_dialog.BodyMapDialog": "Enter presses no button from elsewhere",
    "cue_log._Lines": "Space stays the session's",
}

# The offscreen platform can neither raise windows nor grab; QTest has no letters for media keys.
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "Unhandled key code", extend=True
)


# --- Each place of the program that has keys, and how one gets there -----------------------------


def practice(app: App) -> QWidget:
    app.practice.choose("hip-to-heel-press")
    return app.window.practice


def session(app: App) -> QWidget:
    click(app.window.practice, "Start")
    return app.window.session


def hurts(app: App) -> QWidget:
    session(app)
    click(app.window.session, "Thishurts")
    return app.window.session.hurt


def floor(app: App) -> QWidget:
    session(app)
    app.rooms.floor.toggle()
    return app.window.floor


def finish(app: App) -> QWidget:
    run_through(app)
    return app.window.finish


def rehearsal(app: App) -> QWidget:
    app.practice.choose("after-long-run")
    click(app.window.practice, "Rehearse")
    return app.window.rehearsal


def fitted(app: App) -> QWidget:
    app.rooms.sore.publish(tuple(Soreness(*place, 6) for place in PLACES[:2]))
    app.rooms.fit.presenter.open()
    return app.rooms.fit.page


def editor(app: App) -> QWidget:
    app.practice.choose("after-long-run")
    click(app.window.practice, "DuplicateRoutine")
    app.window.grab()
    return app.rooms.editing.page


def history(app: App) -> QWidget:
    app.rooms.store.add_sessions(practised_weeks(today()))
    app.rooms.history.refresh()
    click(app.window.header, "History")
    app.window.grab()
    page = app.rooms.history_room.page
    assert isinstance(page, HistoryPage)  # Read by now: it need not be waited for.
    return page


def body(app: App) -> QWidget:
    room = app.rooms.sore_room
    room.presenter.rate(PLACES[0], 5)
    room.dialog.show_map()
    return room.dialog


def manual(app: App) -> QWidget:
    app.rooms.help.show_manual()
    return find(app.window, QWidget, "ManualWindow")


PLACES_WITH_KEYS = (
    *(practice, session, hurts, floor, finish, rehearsal, fitted, editor, history, body, manual),
)


def told(app: App) -> dict[str, set[str]]:
    """Of each page the purposes of its keys, as the list has them."""
    groups = key_groups([app.window])
    return {group.title: {line.purpose for line in group.lines} for group in groups}


# --- The list is whole ---------------------------------------------------------------------------


@pytest.mark.parametrize("go", PLACES_WITH_KEYS, ids=lambda go: go.__name__)
def test_no_key_of_a_window_is_missing(app: App, go: Callable[[App], QWidget]) -> None:
    """What is built later was in the list before; and what is there now is told, too."""
    before = told(app)
    go(app)
    assert told(app) == before
    purposes = set[str]().union(*before.values())
    for shortcut in app.window.findChildren(QShortcut):
        assert isinstance(shortcut, BoundKey), f"{shortcut.key().toString()} has no purpose"
        assert shortcut.line.purpose in purposes
        assert shortcut.whatsThis() == shortcut.line.purpose
    for action in app.window.findChildren(QAction):
        assert action.shortcut().isEmpty() or lines_in(action)[0].purpose in purposes
    for widget in app.window.findChildren(QWidget):
        assert {line.purpose for line in lines_in(widget)} <= purposes


def test_pages_come_in_the_order_of_an_evening(app: App) -> None:
    titles = [group.title for group in key_groups([app.window])]
    assert titles == list(ORDER)
    assert len(set(titles)) == len(titles)


def test_a_shortcut_or_an_action_with_a_purpose_is_found_wherever_it_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    action = QAction("Wave", window)
    action.setShortcut(QKeySequence("Ctrl+W"))
    action.setWhatsThis("Wave to the neighbour.")
    QAction("Without a key", window)
    bind(window, KeyLine(("F7",), "Whistle."), lambda: None)
    (elsewhere,) = (group for group in key_groups([window]) if group.title not in ORDER)
    assert [(line.keys, line.purpose) for line in elsewhere.lines] == [
        (("Ctrl+W",), "Wave to the neighbour."),
        (("F7",), "Whistle."),
    ]


def key_handlers() -> Iterator[tuple[str, bool]]:
    """Every class that handles keys itself, and whether it has `KEYS`."""
    for path in sorted(UI.glob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                names = {one.name for one in node.body if isinstance(one, ast.FunctionDef)}
                fields = (one for one in node.body if isinstance(one, ast.Assign | ast.AnnAssign))
                held = any(ast.unparse(one).startswith(("KEYS =", "KEYS:")) for one in fields)
                if "keyPressEvent" in names:
                    yield f"{path.stem}.{node.name}", held


def test_who_handles_keys_says_which() -> None:
    without = {name for name, has_keys in key_handlers() if not has_keys}
    assert len(list(key_handlers())) > 20
    assert without == set(OTHERS)


def test_keys_are_named_in_lines_alone() -> None:
    """`Qt.Key` beside a line would be a key that the list does not know."""
    named = {
        path.stem
        for path in UI.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
    }
    assert named <= {name.partition(".")[0] for name in OTHERS}


# --- Every key acts ------------------------------------------------------------------------------


def press(widget: QWidget, name: str) -> None:
    combination = QKeySequence(name)[0]  # type: ignore[index]
    QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


@pytest.mark.parametrize("go", PLACES_WITH_KEYS, ids=lambda go: go.__name__)
def test_every_bound_key_reaches_its_act(
    app: App, qtbot: QtBot, go: Callable[[App], QWidget]
) -> None:
    """Each key of the page is pressed on it, and of the whole window's too; none is ambiguous."""
    page = go(app)
    qtbot.waitUntil(page.window().isActiveWindow)
    bound = [one for one in page.window().findChildren(BoundKey) if _holds(one, page)]
    assert bound
    reached = list[str]()
    for one in bound:
        assert one.receivers("2activated()") == 1, f"{one.key().toString()} does nothing"
        assert one.activated.disconnect()
        one.activated.connect(lambda one=one: reached.append(one.key().toString()))
        one.activatedAmbiguously.connect(lambda: reached.append("?"))
    for one in bound:
        holder = one.parent()
        assert isinstance(holder, QWidget)
        if holder.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            holder.setFocus()
        reached.clear()
        press(focused(page), one.key().toString())
        assert reached == [one.key().toString()]


def _holds(one: BoundKey, page: QWidget) -> bool:
    """Whether the key is one of what can be seen of the page, or of its whole window."""
    holder = one.parent()
    if not isinstance(holder, QWidget) or not one.isEnabled():
        return False
    inside = holder is page or page.isAncestorOf(holder)
    return (inside and holder.isVisible()) or holder is page.window()


def of(kind: type[QWidget], within: QWidget) -> QWidget:
    """The first of this kind that can be seen, with the keyboard."""
    found = next(one for one in within.findChildren(kind) if one.isVisible())
    found.setFocus()
    return found


def chosen(view: QWidget, row: int = 2) -> QWidget:
    assert isinstance(view, QListView | SessionsTable)
    view.setCurrentIndex(view.model().index(row, 0))
    return view


def searching(app: App) -> QWidget:
    field = of(SearchField, practice(app))
    assert isinstance(field, SearchField)
    field.setText("press")
    return field


def turned(app: App) -> QWidget:
    figure = of(FigureView, practice(app))
    press(figure, "Shift+Left")
    return figure


def rated(app: App) -> QWidget:
    field = of(RatingField, finish(app) if not app.window.finish.isVisible() else app.window.finish)
    press(field, "5")
    field.setFocus()
    return field


def on_the_body(app: App) -> QWidget:
    view = of(BodyView, body(app))
    press(view, "Down")
    return view


def among(app: App) -> QWidget:
    click(app.window.header, "Settings")
    chip = find(app.window.settings, Chip, "Namesonly")
    chip.setFocus()
    return chip


def library(app: App) -> QWidget:
    (found,) = editor(app).findChildren(QListView, "LibraryRows")
    found.setFocus()
    return chosen(found, 0)


def first_use(launch: Launch) -> App:
    app = launch(cautions_read=False)
    click(app.window.practice, "Start")
    return app


def searched_manual(app: App) -> QWidget:
    opened = manual(app)
    QTest.keyClicks(find(opened, QWidget, "ManualSearch"), "roller")
    return of(FoundLines, opened)


HANDLERS: dict[str, Callable[[App], QWidget]] = {
    "search": searching,
    "list": lambda app: of(RowList, practice(app)),
    "figure": turned,
    "body": on_the_body,
    "fitted row": lambda app: of(FitRowCard, fitted(app)),
    "session": session,
    "floor": floor,
    "finish": finish,
    "rating": rated,
    "routine": lambda app: chosen(of(RoutineRows, editor(app))),
    "library": library,
    "chip": among,
    "sessions": lambda app: chosen(of(SessionsTable, history(app)), 0),
    "soreness": lambda app: of(SorenessChart, history(app)),
    "year": lambda app: of(YearCalendar, history(app)),
    "bars": lambda app: of(HistoryChart, history(app)),
    "manual": searched_manual,
}
CHARTS = ("soreness", "year", "bars")


class Seen:
    """Whether anything has come of a key: a signal, words, the keyboard elsewhere, a menu."""

    def __init__(self, widget: QWidget) -> None:
        self._widget, self._asked = widget, Asked(widget)
        self._before = self._now()

    def _now(self) -> tuple[object, ...]:
        widget = self._widget
        texts = (getattr(widget, name, str)() for name in ("text", "accessibleDescription"))
        view = getattr(widget, "currentIndex", None)
        return (
            *texts,
            getattr(widget, "camera", None),
            view().row() if view else None,
            QApplication.focusWidget(),
            len(self._asked),
        )

    @property
    def anything(self) -> bool:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        return popup is not None or self._now() != self._before


@pytest.mark.parametrize("name", HANDLERS)
def test_every_key_of_a_handler_acts(app: App, name: str) -> None:
    widget = HANDLERS[name](app)
    lines = lines_in(widget)
    assert lines
    for line in lines:
        if line is LET_GO:
            continue  # It wants a row in the hand: below.
        for pressed in (*line.keys, *line.also):
            if name in CHARTS:  # Somewhere in the middle, so that there is a way to go.
                press(widget, "End")
                press(widget, "Left")
                press(widget, "Left" if pressed != "End" else "Home")
            elif name == "rating":
                press(widget, "Del" if pressed not in {"Del", "Backspace", "Up", "Down"} else "5")
                widget.setFocus()
            elif name == "search":
                widget.setFocus()
                widget.setText("press")  # type: ignore[attr-defined]
            elif name == "figure":
                press(widget, "Home")
                press(widget, "Shift+Left")
            elif name in {"body", "list", "chip"}:
                widget.setFocus()
            seen = Seen(widget)
            press(widget, pressed)
            assert seen.anything, f"{pressed}: {line.purpose}"


def test_escape_leaves_the_cautions(launch: Launch) -> None:
    app = first_use(launch)
    page = app.window.cautions
    assert isinstance(page, CautionsPage)
    (line,) = lines_in(page)
    asked = Asked(page)
    press(focused(app.window), line.keys[0])
    assert asked == [("leave_requested",)]


def test_escape_lets_go_of_what_is_carried(app: App) -> None:
    page = editor(app)
    rows = of(RoutineRows, page)
    assert isinstance(rows, DragRows)
    ended = list[bool]()
    rows.drag_ended.connect(lambda: ended.append(True))
    spot = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mousePress(rows.viewport(), LEFT, pos=spot)
    QTest.mouseMove(rows.viewport(), spot + QPoint(0, 60))
    press(rows, LET_GO.keys[0])
    assert ended == [True]
    assert page.isVisible()
    QTest.mouseRelease(rows.viewport(), LEFT, pos=spot)


def test_every_class_with_keys_is_tried_here(app: App) -> None:
    """A new handler of keys has to come into this file, too."""
    tried: set[type] = {FloorView, SessionView, FinishView, CautionsPage}
    for name, go in HANDLERS.items():
        if name not in {"session", "floor", "finish", "rating"}:
            tried.add(type(go(app)))
            _back(app)
    tried |= {RatingField}
    names = {base.__name__ for kind in tried for base in kind.__mro__}
    with_keys = {name.partition(".")[2] for name, has_keys in key_handlers() if has_keys}
    assert with_keys <= names


def _back(app: App) -> None:
    """To the pages, whatever lay over them."""
    for dialog in app.window.findChildren(QWidget):
        if dialog.isWindow() and dialog.isVisible():
            dialog.close()
    app.window.cover(None)
    app.rooms.sore_room.presenter.clear()
    click(app.window.header, "Practice")


# --- Lines ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "pressed", "place"),
    [
        (("Left", "Right"), "Right", 1),
        (
            ("Left", "Right"),
            "Shift+Left",
            0,
        ),  # Beside a bare key it does not matter what is held ...
        (("Shift+Left",), "Left", None),  # ... and what is wanted must be held.
        (("Alt+Up",), "Alt+Up", 0),
        (("Ctrl+Z",), "Ctrl+Shift+Z", None),  # With more held than wanted it is another one.
        (("X",), "Y", None),
    ],
)
def test_a_line_knows_its_keys(
    qtbot: QtBot, keys: tuple[str, ...], pressed: str, place: int | None
) -> None:
    line = KeyLine(keys, "Something.")
    found = list[int | None]()

    class Ear(QWidget):
        @override
        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
            found.append(line.place_of(event))

    ear = Ear()
    qtbot.addWidget(ear)
    press(ear, pressed)
    assert found[-1] == place


def test_a_key_that_nobody_knows_is_a_mistake_of_ours(app: App) -> None:
    """Every name in the list is one that Qt can read, and has a sentence."""
    for group in key_groups([app.window]):
        for line in group.lines:
            for name in (*line.keys, *line.also):
                sequence = QKeySequence(name)
                assert sequence.count() == 1
                assert sequence.toString(), name
            assert line.purpose[0].isupper()
            assert line.purpose[-1] in ".?"


def test_bound_keys_do_one_act_together_or_one_each(qtbot: QtBot) -> None:
    page, done = QWidget(), list[int]()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    bind(page, KeyLine(("A", "B"), "Both."), lambda: done.append(1))
    bind(page, KeyLine(("C", "D"), "Each."), lambda: done.append(2), lambda: done.append(3))
    with qtbot.waitExposed(page):
        page.show()
        page.activateWindow()
        page.setFocus()
    for name in "ABCD":
        press(page, name)
    assert done == [1, 1, 2, 3]


# --- The manual ----------------------------------------------------------------------------------

NAMED = re.compile(
    r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z\d?/]|F\d+|Space|Enter|Esc|Delete|Home|Left|Right|Up|Down))`"
)


def test_every_key_that_the_manual_names_is_in_the_list(app: App) -> None:
    groups = key_groups([app.window])
    lines = [line for group in groups for line in group.lines]
    known = {QKeySequence(name) for line in lines for name in (*line.keys, *line.also)}
    named = {name for chapter in read_manual(resources_dir(), "en")
             for name in NAMED.findall(chapter.text)}  # fmt: skip
    assert len(named) > 20
    assert {name for name in named if QKeySequence(name) not in known} == set()
