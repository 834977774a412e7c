# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The page on which a routine is put together."""

from pathlib import Path

from PySide6.QtCore import Qt

from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.storage.routine_package import Package, PackedFile, package_json
from recovery_gui.storage.routine_toml import routine_toml
from tests.gallery.look import Look
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
        seat.keep("editor")
        seat.key(Qt.Key.Key_Delete)
        seat.key(Qt.Key.Key_Escape)
        seat.keep("editor-question")
        seat.click("EditorDiscard")
        seat.keep("editor-discarded")


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
        (folder / "photo.json").write_bytes(b"no routine")
        room.presenter.open(folder / "photo.json")
        seat.keep_window("import-refused", room.dialog)


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
