# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The window that is open hears who rings, and comes to the front. Who rings: `knock`.

What a killed window leaves of its bell is found dead and replaced. Of the socket library the part
in C does, as there: the rest of it takes a start 3 ms.
"""

import contextlib
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from recovery_gui.knock import PATIENCE_S, TOKEN, YES, ring, socket_path

if TYPE_CHECKING:
    import _socket

    from PySide6.QtCore import QObject

    from recovery_gui.storage.paths import Paths


class Doorbell:
    """Hears who rings, from `hang` to `take_down`. `come` brings the window to the front."""

    def __init__(self, paths: "Paths", come: Callable[[], None]) -> None:
        self._paths = paths
        self._come = come
        self._bell: _socket.socket | None = None

    def hang(self, parent: "QObject") -> bool:
        """Listen from now on; False where that cannot be, or another window does already."""
        from PySide6.QtCore import QSocketNotifier  # noqa: PLC0415 - a second start needs no Qt

        if ring(*self._folders):
            return False
        with contextlib.suppress(OSError):
            place = socket_path(*self._folders)
            os.makedirs(os.path.dirname(place), 0o700, exist_ok=True)  # noqa: PTH103, PTH120
            with contextlib.suppress(FileNotFoundError):
                os.unlink(place)  # noqa: PTH108 - of a window that was killed
            bell = _new_socket()
            before = os.umask(0o177)
            try:
                bell.bind(place)
            finally:
                os.umask(before)
            bell.listen()
            self._bell = bell
            hears = QSocketNotifier(bell.fileno(), QSocketNotifier.Type.Read, parent)
            hears.activated.connect(self._answer)
            self._hears = hears
        return self._bell is not None

    @property
    def _folders(self) -> tuple[str, str]:
        return str(self._paths.data), str(self._paths.state)

    def take_down(self) -> None:
        """Listen no more."""
        if self._bell is not None:
            self._hears.setEnabled(False)
            self._bell.close()
            self._bell = None
            with contextlib.suppress(OSError):
                os.unlink(socket_path(*self._folders))  # noqa: PTH108

    def _answer(self) -> None:
        if self._bell is None:
            return
        with contextlib.suppress(OSError, ValueError):
            descriptor, _ = self._bell._accept()  # type: ignore[attr-defined]
            caller = _new_socket(descriptor)
            try:
                caller.settimeout(PATIENCE_S / 15)
                data, token, *_ = caller.recv(4096).decode().split("\n")
                if data == str(self._paths.data):
                    caller.sendall(YES)
                    os.environ[TOKEN] = token
                    self._come()
            finally:
                caller.close()


def _new_socket(descriptor: int | None = None) -> "_socket.socket":
    try:
        from _socket import AF_UNIX, SOCK_STREAM, socket  # noqa: PLC0415 - not everywhere
    except ImportError as error:
        raise OSError("There are no sockets in the file system here.") from error
    return socket(AF_UNIX, SOCK_STREAM, fileno=descriptor)
