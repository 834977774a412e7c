# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Starting Qt: one application object, and one clear line where there is no display."""

import os
import sys
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from recovery_gui.core.language import ENGLISH, spoken

NO_DISPLAY = (
    "recovery-gui: no usable display ({reason}). Start it in a desktop session, "
    "or run `python -m recovery_gui tour --out DIR` under a virtual screen (xvfb-run)."
)
NO_LIBRARY = (
    "recovery-gui: no usable display ({reason}). "
    "On Debian and Ubuntu: sudo apt-get install libxcb-cursor0"
)

DESKTOP_ID = "org.recovery_gui.Recovery"  # Of desktop file, icons and AppStream metadata, too.
_warnings: list[str] = []


def start_qt(arguments: list[str]) -> QApplication:
    """The application object, of which a process has one, whoever asked for it first.

    Ends the process with status 1 where no window can be shown.
    """
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else _first(arguments)
    if spoken() != ENGLISH:
        from recovery_gui.ui.qt_language import translate_qt  # noqa: PLC0415

        translate_qt(application)
    application.setApplicationName("recovery-gui")
    application.setDesktopFileName(DESKTOP_ID)
    return application


def _first(arguments: list[str]) -> QApplication:
    if _no_display():
        _refuse("DISPLAY and WAYLAND_DISPLAY are not set")
    # Else Qt hands each larger fill to a thread and waits for it: a frame of the figure then
    # costs half as much again.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    before = qInstallMessageHandler(_on_message)
    # As an argument: setStyle returns a QStyle, whose enums take 10 ms to make.
    application = QApplication([*arguments[:1], "-style", "fusion", *arguments[1:]])
    qInstallMessageHandler(before)
    return application


def _no_display() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in named)


def _on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    # Qt warns of the cause, calls this for the fatal end, then aborts: there is no going on.
    _warnings.append(text.splitlines()[0].rstrip("."))
    if kind is QtMsgType.QtFatalMsg:
        _refuse(_warnings[0])


def _refuse(reason: str) -> NoReturn:
    words = NO_LIBRARY if "xcb-cursor0" in reason else NO_DISPLAY
    sys.stderr.write(words.format(reason=reason) + "\n")
    sys.stderr.flush()
    os._exit(1)
