# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A second start rings at the window that is open already, which comes to the front.

Through a socket in the file system that only this user can reach; no network. Asked before Qt is
imported, so that it takes no longer than Python itself. What a killed window leaves of its bell is
found dead and replaced. The only file that imports `socket`.
"""

import contextlib
import os
import socket
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from recovery_gui.storage.paths import Paths

PATIENCE_S = 3.0  # A window that has just opened is busy for a while; one that hangs, for ever.
LONGEST = 100  # Bytes that the path of a socket may have, everywhere.
YES = b"yes"
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - with it a Wayland desktop lets a window to the front


def ring(paths: "Paths") -> bool:
    """Ask the window over the same data to come to the front; whether one answered."""
    with contextlib.suppress(OSError), _socket() as bell:
        bell.settimeout(PATIENCE_S)
        bell.connect(_place(paths))
        bell.sendall(f"{paths.data}\n{os.environ.get(TOKEN, '')}\n".encode())
        return bell.recv(len(YES)) == YES
    return False


class Doorbell:
    """Hears who rings, from `hang` to `take_down`. `come` brings the window to the front."""

    def __init__(self, paths: "Paths", come: Callable[[], None]) -> None:
        self._paths = paths
        self._come = come
        self._bell: socket.socket | None = None

    def hang(self, parent: "QObject") -> bool:
        """Listen from now on; False where that cannot be, or another window does already."""
        from PySide6.QtCore import QSocketNotifier  # noqa: PLC0415 - a second start needs no Qt

        place = _place(self._paths)
        if ring(self._paths):
            return False
        with contextlib.suppress(OSError):
            os.makedirs(os.path.dirname(place), 0o700, exist_ok=True)  # noqa: PTH103, PTH120
            with contextlib.suppress(FileNotFoundError):
                os.unlink(place)  # noqa: PTH108 - of a window that was killed
            bell = _socket()
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

    def take_down(self) -> None:
        """Listen no more."""
        if self._bell is not None:
            self._hears.setEnabled(False)
            self._bell.close()
            self._bell = None
            with contextlib.suppress(OSError):
                os.unlink(_place(self._paths))  # noqa: PTH108

    def _answer(self) -> None:
        if self._bell is None:
            return
        with contextlib.suppress(OSError, ValueError):
            caller, _ = self._bell.accept()
            with caller:
                caller.settimeout(PATIENCE_S / 15)
                data, token, *_ = caller.recv(4096).decode().split("\n")
                if data == str(self._paths.data):
                    caller.sendall(YES)
                    os.environ[TOKEN] = token
                    self._come()


def _socket() -> socket.socket:
    if not hasattr(socket, "AF_UNIX"):
        raise OSError("There are no sockets in the file system here.")
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)


def _place(paths: "Paths") -> str:
    """In the folder that the system keeps for running programs, else beside the log.

    Raises `OSError` where the path would be too long.
    """
    data = str(paths.data)
    folder = os.environ.get("XDG_RUNTIME_DIR", "") or str(paths.state)
    place = f"{folder}/recovery-gui-{zlib.crc32(data.encode()):08x}.sock"
    if len(place.encode()) > LONGEST:
        raise OSError(f"{place} is too long for a socket")
    return place
