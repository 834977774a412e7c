# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every screen of the real window, one after the other; buttons are found by their object names."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QAbstractButton

from recovery_gui.app import App
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import PSEUDO, spoken
from recovery_gui.core.practice_plan import PhaseKind
from recovery_gui.core.pseudo import pseudo
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.session_state import Completed, Running, SaveFault
from recovery_gui.core.settings import PracticeSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.leave_out_props import LeaveOutProps
from recovery_gui.presentation.places import PLACES
from tests.presentation.world import session
from tests.ui.hand import click, key, practise

LAYOUTS_IN_LAYOUTS = 6

SORE = tuple(Soreness(BodyArea.HAMSTRINGS, side, 10) for side in (Side.LEFT, Side.RIGHT))


def said(text: str) -> str:
    """A text of these scenes as the program would say it."""
    return pseudo(text) if spoken() == PSEUDO else text


QUESTION = LeaveOutProps(
    said(
        "Paced Breathing, Calves on a Chair hurt in 12 sessions of the last 90 days. "
        "Leave it out from now on?"
    ),
    said("Half-Kneeling Hip Flexor Stretch is left out from now on."),
)
Go = Callable[[App], Iterator[str]]


LONG_NAMES = ("half-kneeling-hip-flexor-stretch", "paced-breathing-calves-on-chair")


def practice(app: App) -> Iterator[str]:
    """Each step, the longest names, and the longest routine."""
    click(app.window.header, "Practice")
    for number in range(8):
        yield f"step {number + 1}"
        key(app.window.practice, Qt.Key.Key_Right)
    for source in (*LONG_NAMES, "rest-day-full-body"):
        app.practice.choose(source)
        yield source
    app.practice.choose("hip-to-heel-press")


def sore(app: App) -> Iterator[str]:
    """Places with the longest names, in the card and in the large map."""
    click(app.window.header, "Practice")
    room = app.rooms.sore_room
    for number, place in enumerate(PLACES[-8:]):
        room.presenter.rate(place, number + 3)
        if number in {0, 2, 7}:
            yield f"{number + 1} places"
    room.dialog.show_map()
    yield "large map"
    room.dialog.show_map(as_list=True)
    yield "as a list"
    room.dialog.reject()
    app.window.activateWindow()
    room.presenter.clear()
    yield "cleared"
    app.rooms.shell.dismiss()


def messages(app: App) -> Iterator[str]:
    """A session that broke off, and a full disk."""
    props = app.rooms.shell.props.value
    long_path = "/home/someone/with a long name/.local/share/recovery-gui/history.sqlite3"
    offer = "Hip to Heel Press, begun today at 18:30, was interrupted. 0:13 of practice is safe."
    notice = f"The disk that holds {long_path} is full. What was saved before is safe. Free some."
    app.rooms.shell.props.publish(
        replace(props, offer=said(offer), notice=said(notice), can_resume=True)
    )
    yield "messages"
    app.rooms.shell.props.publish(props)


def history(app: App) -> Iterator[str]:
    """Empty, and with sessions."""
    click(app.window.header, "History")
    _settle(app, lambda: bool(app.window.findChildren(QAbstractButton, "WeeklyAsTable")))
    yield "empty"
    for days in range(0, 40, 3):
        app.rooms.store.save_session(session(days))
    app.rooms.history.refresh()
    yield "sessions"
    click(app.window, "WeeklyAsTable")
    yield "table"
    click(app.window, "WeeklyAsTable")


def settings(app: App) -> Iterator[str]:
    click(app.window.header, "Settings")
    yield "settings"


def rehearsal(app: App) -> Iterator[str]:
    click(app.window.header, "Practice")
    app.practice.choose("rest-day-full-body")
    yield "its routine"
    click(app.window.practice, "Rehearse")
    for number in range(12):
        yield f"step {number + 1}"
        key(app.window, Qt.Key.Key_Right)
    key(app.window, Qt.Key.Key_Escape)
    app.practice.choose("hip-to-heel-press")


def editor(app: App) -> Iterator[str]:
    """Empty, with what is missing, and with the longest routine."""
    click(app.window.practice, "Newroutine")
    yield "empty"
    click(app.rooms.editing.page, "EditorSave")
    yield "missing"
    key(app.window, Qt.Key.Key_Escape)
    app.practice.choose("rest-day-full-body")
    app.rooms.editing.tools.render_bin(filled=True)
    yield "its routine, and a bin"
    app.rooms.editing.tools.render_bin(filled=False)
    click(app.window.practice, "DuplicateRoutine")
    yield "filled"
    key(app.window, Qt.Key.Key_Delete)
    key(app.window, Qt.Key.Key_Escape)
    yield "question"
    click(app.rooms.editing.page, "EditorDiscard")
    yield "discarded"
    app.rooms.shell.dismiss()
    app.practice.choose("hip-to-heel-press")


def routine(app: App) -> Iterator[str]:
    """The whole row of what can be asked for, what was said beside it, and the floor."""
    click(app.window.header, "Practice")
    app.practice.choose("rest-day-full-body")
    click(app.window.practice, "Start")
    state = app.rooms.controller.state.value
    assert isinstance(state, Running)
    for number, phase in enumerate(state.plan.phases):
        if phase.kind is PhaseKind.LEAD_IN:
            app.rooms.controller.seek(number)
            yield f"lead-in to {phase.exercise_name}"
    key(app.window, Qt.Key.Key_L)
    key(app.window, Qt.Key.Key_Right)
    yield "what was said"
    key(app.window, Qt.Key.Key_L)
    key(app.window, Qt.Key.Key_Escape)
    yield "question"
    click(app.window.session, "Discard")
    app.rooms.shell.dismiss()
    app.practice.choose("hip-to-heel-press")


def practised(app: App) -> Iterator[str]:
    """The whole way through a session, with its questions, to the finish."""
    click(app.window.header, "Practice")
    click(app.window.practice, "Start")
    for number in range(10):
        key(app.window, Qt.Key.Key_Right)
        practise(app, 1.0)
        yield f"phase {number + 2}"
    click(app.window.session, "Pause")
    yield "paused"
    key(app.window, Qt.Key.Key_Escape)
    yield "question"
    key(app.window, Qt.Key.Key_Escape)
    for _ in range(17 - 10):
        key(app.window, Qt.Key.Key_Right)
    yield "finish"
    state = app.rooms.controller.state.value
    assert isinstance(state, Completed)
    fault = SaveFault(
        said("The disk that holds /home/someone/history.sqlite3 is full."), said("Free some.")
    )
    app.rooms.controller.state.publish(replace(state, saving=fault))
    yield "failure"
    app.rooms.controller.state.publish(state)
    click(app.window.finish, "Save")


def care(app: App) -> Iterator[str]:
    """What is read before, what hurts and is noticed, what is asked after."""
    click(app.window.header, "Practice")
    known = app.settings.settings.value
    app.settings.settings.publish(replace(known, practice=PracticeSettings()))
    for source in ("rest-day-full-body", "hip-to-heel-press"):
        app.practice.choose(source)
        click(app.window.practice, "Start")
        yield f"cautions of {source}"
        key(app.window, Qt.Key.Key_Escape)
    app.settings.settings.publish(known)
    app.rooms.sore.publish(SORE)
    click(app.window.practice, "Start")
    app.rooms.controller.seek(8)
    practise(app, 1.0)
    key(app.window, Qt.Key.Key_3)
    yield "noticed"
    key(app.window, Qt.Key.Key_H)
    yield "hurts"
    click(app.window.session, "Skipthisexercise")
    app.window.finish.leave_out.render_props(QUESTION)
    key(app.window, Qt.Key.Key_X)
    yield "and now"
    app.rooms.sore.publish(())
    click(app.window.finish, "Save")


PAGES: tuple[Go, ...] = (
    *(practice, sore, rehearsal, editor, messages),
    *(history, settings, routine, practised, care),
)


def every_screen(app: App) -> Iterator[str]:
    """Go through all of them; where the window stands then, when its layouts have come to rest."""
    for go in PAGES:
        for place in go(app):
            _settle(app)
            yield f"{go.__name__}: {place}"


def _settle(app: App, there: Callable[[], bool] = lambda: True) -> None:
    """Let the layouts come to rest, and what is waited for come, which is told by timers."""
    for _ in range(LAYOUTS_IN_LAYOUTS):
        app.qt.processEvents()
    while not there():
        app.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
