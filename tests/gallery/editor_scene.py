# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The page on which a routine is put together."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.storage.routine_package import Package, PackedFile, package_json
from recovery_gui.storage.routine_toml import routine_toml
from tests.gallery.look import Look, Sitting
from tests.gallery.scenes import PRESS, sitting


def editor(look: Look, data_dir: Path, out: Path) -> None:
    """Empty, with what is missing told, with a routine, and the question before it is left."""
    with sitting(look, data_dir, out) as seat:
        seat.keep("editor-practice")
        seat.click("Newroutine")
        seat.keep("editor-empty")
        seat.click("EditorSave")
        seat.keep("editor-missing")
        seat.click("EditorClose")
        seat.app.practice.choose("after-long-run")
        seat.keep("editor-builtin")
        seat.click("DuplicateRoutine")
        seat.key(Qt.Key.Key_Down, 2)
        seat.keep("editor-filled")
        _carry(seat)
        seat.key(Qt.Key.Key_Delete)
        seat.key(Qt.Key.Key_Escape)
        seat.keep("editor-question")
        seat.click("EditorDiscard")
        seat.keep("editor-discarded")


def _carry(seat: Sitting) -> None:
    """The third row on its way below the first, and let go where it was."""
    view = seat.app.rooms.editing.page.rows
    view.scrollToTop()
    places = [view.visualRect(view.model().index(place, 0)) for place in range(3)]
    far = places[0].center() + QPoint(60, 12)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=places[2].center())
    QTest.mouseMove(view.viewport(), places[2].center() - QPoint(0, 30))
    QTest.mouseMove(view.viewport(), far)
    seat.keep("editor-carrying")
    seat.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=far)


def importing(look: Look, data_dir: Path, out: Path) -> None:
    """What a file would bring: new, known, different, and what cannot come in."""
    folder = data_dir.parent / "elsewhere"
    with sitting(look, data_dir, out) as seat:
        seat.app.rooms.shell.dismiss()
        room = seat.app.rooms.editing.passing
        _write_package(folder, data_dir)
        seat.app.catalog.reload()
        room.presenter.open(folder / "from-a-friend.json")
        seat.keep_window("import", room.dialog)
        room.presenter.open(PRESS)
        seat.keep_window("import-known", room.dialog)
        (data_dir / "routines" / "deleted").mkdir()
        for name in ("sunday", "swim-day"):
            made = _routine(name, name.replace("-", " ").title())
            (data_dir / "routines" / "deleted" / f"{name}.toml").write_bytes(made)
        seat.app.catalog.changed.publish(seat.app.catalog.changed.value + 1)
        seat.app.practice.choose("hill-day")
        seat.keep("routine-own")
        seat.app.rooms.editing.bin.open()
        seat.keep_window("routine-bin", seat.app.rooms.editing.bin_dialog)
        (folder / "photo.json").write_bytes(b"no routine")
        room.presenter.open(folder / "photo.json")
        seat.keep_window("import-refused", room.dialog)
        wrong = PRESS.read_text("utf-8").replace("difficulty = ", "hardness = ")
        (folder / "my-press.toml").write_text(wrong, "utf-8")
        room.presenter.open(folder / "my-press.toml")
        seat.keep_window("import-mistakes", room.dialog)


def _write_package(folder: Path, data_dir: Path) -> None:
    own = data_dir / "routines"
    own.mkdir(parents=True, exist_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    known, other = _routine("easy-evening", "Easy Evening"), _routine("hill-day", "Hill Day")
    (own / "easy-evening.toml").write_bytes(known)
    (own / "hill-day.toml").write_bytes(other.replace(b"cat-cow", b"calf-foam-roll"))
    files = {
        "sunday": _routine("sunday", "Sunday, All of Me"),
        "easy-evening": known,
        "hill-day": other,
        "swim-day": _routine("swim-day", "Swim Day").replace(b"cat-cow", b"water-walk"),
    }
    package = Package(tuple(PackedFile(*one) for one in files.items()), ())
    (folder / "from-a-friend.json").write_text(package_json(package))


def _routine(file_id: str, name: str) -> bytes:
    items = (RoutineItem("hip-to-heel-press"), RoutineItem("cat-cow"))
    return routine_toml(Routine(file_id, name, "in the evening", "rest", items)).encode()
