# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every screen of the program, as scenes that follow one another."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.language import spoken
from recovery_gui.core.place import Place
from recovery_gui.core.session_state import Paused
from recovery_gui.core.side import Side
from recovery_gui.core.week_mark import WeekKind, WeekMark
from recovery_gui.presentation.list_filter_props import Length, ListFilter
from recovery_gui.presentation.places import PLACES
from recovery_gui.services.local_day import today
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.filter_bar import LARGE
from recovery_gui.ui.trouble_dialog import TroubleDialog
from tests.gallery.care import care
from tests.gallery.look import Look, Sitting
from tests.gallery.weeks import practised_library, practised_weeks, rest_weeks
from tests.gallery.welcome import desktop, welcome

PRESS = resources_dir() / "exercises" / "hip-to-heel-press.toml"
PHASES = 17
PRACTISED = (
    *("hip-to-heel-press", "cat-cow", "after-long-run", "desk-day", "childs-pose-reach"),
    *("half-kneeling-hip-flexor-stretch", "before-bed", "kneeling-shin-stretch"),
)
GOAL = ('goal_kind = "minutes"', "goal_amount = 40")
ROLLED = {"de": "ausrollen", "es": "rodillo"}.get(spoken(), "foam roll")
"""What the names of both that are left out have in common."""
Scene = Callable[[Look, Path, Path], None]


@contextmanager
def sitting(look: Look, data_dir: Path, out: Path) -> Iterator[Sitting]:
    """The program, open."""
    look.write_settings(data_dir)
    opened = Sitting(look, data_dir, out)
    try:
        yield opened
    finally:
        opened.close()


def practice(look: Look, data_dir: Path, out: Path) -> None:
    """The Practice page: three steps on both sides, a search in vain, and what is behind it."""
    with sitting(look, data_dir, out) as seat:
        seat.keep("practice-step-1")
        seat.key(Qt.Key.Key_Right, 4)
        seat.keep("practice-step-5-right")
        seat.key(Qt.Key.Key_Right, 2)
        seat.keep("practice-step-7-right")
        seat.click("OtherSide")
        seat.keep("practice-step-7-left")
        seat.keep_dialog("why-this-dose", lambda: seat.click("Whythisdose"))
        seat.keep_dialog("about", lambda: seat.click("Aboutthisexercise"))
        seat.focus("Search")
        seat.type("giants")
        seat.keep("practice-no-match")


def sore(look: Look, data_dir: Path, out: Path) -> None:
    """Where it hurts: the small body and what it narrows, the large one, and more than fits."""
    with sitting(look, data_dir, out) as seat:
        room = seat.app.rooms.sore_room
        for area, side, rating in (
            (BodyArea.HAMSTRINGS, Side.RIGHT, 6),
            (BodyArea.CALVES, Side.LEFT, 3),
        ):
            room.presenter.rate(Place(area, side), rating)
        seat.keep("sore")
        room.dialog.show_map()
        seat.settle()
        QTest.keyClick(room.dialog.map.front, Qt.Key.Key_Down)
        seat.keep_window("sore-large", room.dialog)
        for number, place in enumerate(PLACES):
            room.presenter.rate(place, 1 + number % 10)
        seat.keep("sore-everywhere")
        room.dialog.show_map(as_list=True)
        seat.keep_window("sore-large-everywhere", room.dialog)
        room.presenter.clear()
        seat.keep("sore-cleared")


def library(look: Look, data_dir: Path, out: Path) -> None:
    """Routines, long names, an exercise of one's own, and a search."""
    own = data_dir / "exercises"
    own.mkdir(parents=True)
    text = PRESS.read_text("utf-8").replace('"hip-to-heel-press"', '"my-press"')
    (own / "my-press.toml").write_text(text.replace('"Hip to Heel Press"', '"My Press"'), "utf-8")
    with sitting(look, data_dir, out) as seat:
        for source in ("rest-day-full-body", "half-kneeling-hip-flexor-stretch"):
            seat.app.practice.choose(source)
            seat.keep(f"library-{source}")
        seat.app.practice.choose("after-long-run")
        seat.settle()
        seat.keep_dialog("this-session", lambda: seat.click("StartOptions"))
        seat.click("Rehearse")
        for _ in range(2):
            seat.click("Nextstep")
        seat.keep("rehearsal")
        seat.key(Qt.Key.Key_Escape)
        seat.focus("Search")
        seat.type("press")
        seat.keep("library-search")
        seat.app.practice.choose("five-minute-reset")
        seat.click("Start")
        seat.keep("session-routine-lead-in")
        seat.walk(19, 3.0)
        seat.keep("session-routine")


def filters(look: Look, data_dir: Path, out: Path) -> None:
    """Favourites, what is left out, last done, and the chips above the list."""
    store = HistoryStore(data_dir / "history.sqlite3", data_dir / "backups")
    store.add_sessions(practised_library(today(), PRACTISED))
    store.close()
    with sitting(look, data_dir, out) as seat:
        for source in ("before-bed", "cat-cow", "hip-to-heel-press"):
            seat.app.practice.choose(source)
            seat.key(Qt.Key.Key_F)
        for source in ("calf-foam-roll", "glute-foam-roll"):
            seat.app.rooms.list.marks.leave_out(source)
        seat.keep("list-left-out")
        seat.app.rooms.shell.dismiss()
        seat.app.practice.choose("after-long-run")
        seat.keep("list-marked")
        chip = "EquipmentFilter" if look.percent < LARGE * 100 else "Filters"
        seat.keep_menu("list-equipment-menu", lambda: seat.click(chip))
        seat.keep_menu("list-sort-menu", lambda: seat.click("SortList"))
        just_a_mat = ListFilter((Equipment.MAT,), Length.SHORT)
        seat.app.rooms.list.filter(just_a_mat)
        seat.keep("list-filtered")
        seat.app.rooms.list.filter(replace(just_a_mat, length=Length.LONG, favourites=True))
        seat.keep("list-nothing-fits")
        seat.app.rooms.list.filter(ListFilter())
        seat.focus("Search")
        seat.type(ROLLED)
        seat.key(Qt.Key.Key_Down)
        seat.key(Qt.Key.Key_End)
        seat.key(Qt.Key.Key_Return)
        seat.keep("list-search-unfolded")
        seat.key(Qt.Key.Key_Up)
        seat.keep_menu("list-row-menu", lambda: seat.ask_menu("Exercises"))


def fitted(look: Look, data_dir: Path, out: Path) -> None:
    """A session made to fit: offered, with one locked, one removed, and not as asked."""
    with sitting(look, data_dir, out) as seat:
        rate = seat.app.rooms.sore_room.presenter.rate
        rate(Place(BodyArea.HAMSTRINGS, Side.RIGHT), 6)
        for side in (Side.RIGHT, Side.LEFT):
            rate(Place(BodyArea.CALVES, side), 3)
        seat.settle()
        seat.click("Build")
        seat.keep("fit")
        seat.keep_dialog("fit-name", lambda: seat.click("SaveAsRoutine"))
        seat.focus("FitRow2")
        seat.key(Qt.Key.Key_L)
        seat.focus("FitRow1")
        seat.key(Qt.Key.Key_Delete)
        seat.keep("fit-removed")
        seat.app.rooms.fit.presenter.set_minutes(40)
        seat.keep("fit-long")
        seat.app.rooms.fit.presenter.set_equipment(frozenset({Equipment.MAT}))
        seat.app.rooms.fit.presenter.set_energy(Energy.EXHAUSTED)
        seat.keep("fit-short")
        seat.key(Qt.Key.Key_Escape)


def messages(look: Look, data_dir: Path, out: Path) -> None:
    """What stands above and beside the list: a session that broke off, a file that is broken."""
    with sitting(look, data_dir, out) as seat:
        seat.click("Start")
        seat.walk(2, 4.0)
        seat.app.rooms.controller.pause()
    own = data_dir / "exercises"
    own.mkdir()
    text = PRESS.read_text("utf-8").replace('"hip-to-heel-press"', '"my-press"')
    (own / "my-press.toml").write_text(text.replace('"reps"', '"raps"'), "utf-8")
    with sitting(look, data_dir, out) as seat:
        seat.keep("practice-offer-and-broken-file")
        seat.click("Discard")
        seat.keep("practice-discarded")


def session(look: Look, data_dir: Path, out: Path) -> None:
    """Each kind of phase, paused, the question, and the finish, rated and not."""
    with sitting(look, data_dir, out) as seat:
        seat.click("Settings")
        seat.click("Gentle")
        seat.click("Practice", seat.window.header)
        seat.click("Start")
        for name, phases, seconds in (
            ("lead-in", 0, 2.0),
            ("setup", 2, 3.0),
            ("reps", 3, 2.9),
            ("breaths", 2, 3.0),
            ("change", 2, 2.0),
            ("left-reps", 3, 4.9),
            ("rest", 4, 4.0),
        ):
            seat.walk(phases, seconds)
            seat.keep(f"session-{name}")
            if name == "breaths":
                _from_the_floor(seat)
        seat.click("Whatwassaid")
        seat.keep("session-what-was-said")
        seat.click("Whatwassaid")
        seat.click("Pause")
        seat.keep("session-paused")
        seat.key(Qt.Key.Key_Escape)
        seat.keep("session-question")
        seat.key(Qt.Key.Key_Escape)
        seat.key(Qt.Key.Key_Right)
        _finish(seat)


def _from_the_floor(seat: Sitting) -> None:
    """As one sees it from the mat, upright and lying on the side."""
    seat.app.rooms.floor.toggle()
    seat.leave_full_screen()
    seat.keep("floor")
    seat.key(Qt.Key.Key_R)
    seat.keep("floor-turned")
    seat.key(Qt.Key.Key_R)
    seat.key(Qt.Key.Key_Escape)
    seat.leave_full_screen()


def _finish(seat: Sitting) -> None:
    seat.keep("finish")
    seat.type("6352")
    seat.key(Qt.Key.Key_Tab, 8)
    seat.type("Looser on both sides.")
    seat.keep("finish-rated")
    seat.click("Save")
    seat.click("History")
    seat.await_history()
    seat.keep("history-one")


def at_my_pace(look: Look, data_dir: Path, out: Path) -> None:
    """A step that waits."""
    with sitting(look, data_dir, out) as seat:
        seat.click("Settings")
        seat.click("Atmypace")
        seat.click("Practice", seat.window.header)
        seat.click("Start")
        for _ in range(4):
            seat.walk(0, 4.0)
        seat.keep("session-waiting")
        seat.key(Qt.Key.Key_Escape)
        state = seat.app.rooms.controller.state.value
        assert isinstance(state, Paused)
        seat.click("Discard")


def failure(look: Look, data_dir: Path, out: Path) -> None:
    """A session that the disk refuses."""
    with sitting(look, data_dir, out) as seat:
        aside = data_dir.with_name("aside")
        data_dir.rename(aside)
        data_dir.write_text("in the way")
        seat.click("Start")
        seat.walk(1, 4.0)
        seat.key(Qt.Key.Key_Right, PHASES - 1)
        seat.keep("finish-failure")
        data_dir.unlink()
        aside.rename(data_dir)


def trouble(look: Look, data_dir: Path, out: Path) -> None:
    """A history that is damaged, and a mistake of the program's own."""
    data_dir.mkdir(parents=True)
    (data_dir / "history.sqlite3").write_bytes(b"")
    with sitting(look, data_dir, out) as seat:
        seat.keep("practice-history-damaged")
        try:
            divmod(1, 0)
        except ZeroDivisionError as mistake:
            seat.app.meet(ZeroDivisionError, mistake, None)
        seat.settle()
        (dialog,) = seat.window.findChildren(TroubleDialog)
        seat.keep_window("trouble", dialog)


def history(look: Look, data_dir: Path, out: Path) -> None:
    """Empty, and with twelve weeks: bars, table, sessions, the year, the forms, the settings."""
    with sitting(look, data_dir, out) as seat:
        seat.click("History")
        seat.await_history()
        seat.keep("history-empty")
        seat.click("Settings")
        seat.keep("settings")
    store = HistoryStore(data_dir / "history.sqlite3", data_dir / "backups")
    store.add_sessions(practised_weeks(today()))
    for week in rest_weeks(today()):
        store.mark_week(WeekMark(week, WeekKind.REST, datetime.now(UTC)))
    store.close()
    look = replace(look, more=GOAL)
    with sitting(look, data_dir, out) as seat:
        seat.keep("practice-practised")
        seat.click("History")
        seat.keep("history-full")
        seat.focus("WeeklyChart")
        seat.key(Qt.Key.Key_Left, 4)
        seat.keep("history-week-read")
        seat.click("WeeklyAsTable")
        seat.keep("history-table")
        seat.click("WeeklyAsTable")
        seat.focus("SessionsTable")
        seat.keep("history-sessions")
        seat.focus("YearCalendar")
        seat.key(Qt.Key.Key_Left, 2)
        seat.keep("history-year")
        _history_forms(seat)


def _history_forms(seat: Sitting) -> None:
    """What opens above the page, and the bin after a deletion."""
    room = seat.app.rooms.history_room
    room.edit.add()
    seat.keep_window("history-add", room.form)
    seat.click("Onthebody")
    seat.keep_window("history-body", seat.app.rooms.past_body.dialog)
    seat.focus("SessionsTable")
    seat.key(Qt.Key.Key_Return)
    seat.keep_window("history-edit", room.form)
    seat.focus("SessionsTable")
    seat.key(Qt.Key.Key_Delete)
    seat.keep("history-deleted")
    room.bin_dialog.show_bin()
    seat.keep_window("history-bin", room.bin_dialog)
    seat.click("Settings")
    seat.focus("RestoreCopy")
    seat.click("RestoreCopy")
    seat.keep("settings-restore")
    seat.focus("ExportJSON")
    seat.keep("settings-files")


SCENES: tuple[Scene, ...] = (
    welcome,
    desktop,
    practice,
    sore,
    library,
    filters,
    fitted,
    messages,
    session,
    at_my_pace,
    failure,
    trouble,
    care,
    history,
)
