# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The page on which a routine is put together."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gallery.look import Look
from tests.gallery.scenes import sitting


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
