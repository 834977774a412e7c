# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What gets as far as the interpreter: a fault is told, an error of ours logged and told once."""

import platform
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from recovery_gui import __version__
from recovery_gui.core.fault import Fault
from recovery_gui.presentation.trouble_presenter import TroublePresenter
from recovery_gui.presentation.trouble_props import TroubleProps
from recovery_gui.services.incident import incident_of
from recovery_gui.storage.log_file import append_entry
from recovery_gui.ui.trouble_dialog import TroubleDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recovery_gui.services.session_controller import SessionController


class TroubleRoom:
    """Takes the place of `sys.excepthook`: `meet` has its signature."""

    def __init__(self, window: "QWidget", logs: Path) -> None:
        self._window = window
        self._tell: Callable[[Fault], None] | None = None
        self.presenter = TroublePresenter(lambda entry: append_entry(logs, entry), self._show)

    def watch(self, controller: "SessionController", tell: Callable[[Fault], None]) -> None:
        """From now on faults are told by `tell`, and the session is kept safe."""
        if self._tell is None:
            self._tell = tell
            self.presenter.watch(controller)

    def meet(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """A slot or a timer let this error go."""
        if isinstance(error, KeyboardInterrupt):
            self._window.close()
        elif isinstance(error, Fault) and self._tell is not None:
            self._tell(error)
        else:
            self.presenter.meet(incident_of(error, versions(), datetime.now().astimezone()))

    def _show(self, props: TroubleProps) -> None:
        """Once the event that stumbled is over: it may have been in the middle of painting."""
        QTimer.singleShot(0, self._window, lambda: self._open(props))

    def _open(self, props: TroubleProps) -> None:
        dialog = TroubleDialog(props, self._window)
        dialog.finished.connect(lambda _result: self.presenter.close())
        dialog.open()


def versions() -> str:
    """The line about program and machine."""
    return (
        f"Recovery {__version__}, Python {platform.python_version()}, PySide6 {qt_version}, "
        f"{QGuiApplication.platformName()}, {platform.system()} {platform.release()} "
        f"{platform.machine()}"
    )
