# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is read before a first session, what hurts in it, and what is asked after it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Discomfort, Soreness
from recovery_gui.core.side import Side
from recovery_gui.services.local_day import today
from recovery_gui.storage.history_store import HistoryStore
from tests.gallery.look import Look, Sitting
from tests.gallery.weeks import practised_weeks

PRESS = "hip-to-heel-press"
SORE = (
    Soreness(BodyArea.HAMSTRINGS, Side.LEFT, 6),
    Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 5),
    Soreness(BodyArea.LOW_BACK, Side.NONE, 4),
)


def first_time(seat: Sitting) -> None:
    """The cautions of an exercise and of a routine, and the doctor's page."""
    seat.click("Start")
    seat.keep("cautions")
    seat.keep_dialog("doctor", lambda: seat.click("Whentoseeadoctor"))
    seat.key(Qt.Key.Key_Escape)
    seat.app.practice.choose("rest-day-full-body")
    seat.click("Start")
    seat.keep("cautions-routine")
    seat.key(Qt.Key.Key_Escape)


def it_hurts(seat: Sitting) -> None:
    """Noticing, the panel in the window, and how the session ends."""
    seat.app.rooms.sore.publish(SORE)
    seat.app.practice.choose(PRESS)
    seat.click("Start")
    seat.walk(8, 1.0)
    seat.keep("session-notice")
    seat.key(Qt.Key.Key_2)
    seat.keep("session-noticed")
    seat.walk(5, 1.5)
    seat.key(Qt.Key.Key_H)
    seat.keep("session-hurts")
    seat.click("Skipthisexercise")
    seat.keep("finish-now")
    seat.type("33")
    seat.keep("finish-now-rated")
    seat.click("Leaveout")
    seat.keep("finish-left-out")
    seat.click("Save")


def care(look: Look, data_dir: Path, out: Path) -> None:
    """A press that has hurt before, done for the first time on this machine."""
    look.write_settings(data_dir, cautions_read=False)
    store = HistoryStore(data_dir / "history.sqlite3", data_dir / "backups")
    latest = practised_weeks(today())[-1]
    store.save_session(replace(latest, discomforts=(Discomfort(PRESS, 4, Side.LEFT),)))
    store.close()
    seat = Sitting(look, data_dir, out)
    try:
        first_time(seat)
    finally:
        seat.close()
    look.write_settings(data_dir)
    seat = Sitting(look, data_dir, out)
    try:
        it_hurts(seat)
    finally:
        seat.close()
