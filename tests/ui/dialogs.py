# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Answers a dialog that waits for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

PATIENCE = 200
POLL_MS = 10


@contextmanager
def answer_dialog(answer: Callable[[QDialog], None]) -> Iterator[None]:
    """Within the block, the first dialog that opens gets this answer. Fails if none opens.

    One that is open already stays without.
    """
    under = QApplication.activeModalWidget()
    timer, tries, problems = QTimer(), [0], list[BaseException]()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        tries[0] += 1
        if isinstance(dialog, QDialog) and dialog is not under:
            timer.stop()
            try:
                answer(dialog)
            except BaseException as problem:  # noqa: BLE001 - raised below, outside of the slot
                problems.append(problem)
                dialog.reject()
        elif tries[0] > PATIENCE:
            timer.stop()

    timer.timeout.connect(look)
    timer.start(POLL_MS)
    yield
    assert not timer.isActive(), "no dialog was open"
    assert tries[0] <= PATIENCE, "no dialog opened"
    if problems:
        raise problems[0]
