# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A second start asks the window that is open to come to the front, in the time of Python itself.

Through a socket in the file system that only this user can reach; no network. Asked before all
else, so nothing is imported that Python has not loaded already: no `pathlib`, no `typing`, and of
the socket library the part in C alone. Who answers is `doorbell`.
"""

import os
import sys
import zlib

PATIENCE_S = 3.0  # A window that has just opened is busy for a while; one that hangs, for ever.
LONGEST = 100  # Bytes that the path of a socket may have, everywhere.
YES = b"yes"
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - with it a Wayland desktop lets a window to the front


def usual_folders() -> tuple[str, str] | None:
    """The data and the state folder of the usual start, as `storage.paths.user_paths` has them.

    None where it takes more than a look into the environment to say.
    """
    home = os.environ.get("HOME", "")
    data = os.environ.get("XDG_DATA_HOME", "") or f"{home}/.local/share"
    state = os.environ.get("XDG_STATE_HOME", "") or f"{home}/.local/state"
    plain = all(one == os.path.abspath(one) for one in (home, data, state))  # noqa: PTH100
    if sys.platform != "linux" or not plain:
        return None
    return f"{data}/recovery-gui", f"{state}/recovery-gui"


def ring(data: str, state: str) -> bool:
    """Ask the window over the data folder to come to the front; whether one answered."""
    try:
        return _answered(socket_path(data, state), data)
    except (ImportError, AttributeError, OSError):
        return False


def socket_path(data: str, state: str) -> str:
    """In the folder that the system keeps for running programs, else beside the log.

    In a Flatpak every start has a folder of its own, and in it one that all of them share.
    Raises `OSError` where the path would be too long.
    """
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    flatpak = os.environ.get("FLATPAK_ID", "")
    folder = f"{folder}/app/{flatpak}" if folder and flatpak else folder or state
    path = f"{folder}/recovery-gui-{zlib.crc32(data.encode()):08x}.sock"
    if len(path.encode()) > LONGEST:
        raise OSError(f"{path} is too long for a socket")
    return path


def _answered(path: str, data: str) -> bool:
    import _socket  # noqa: PLC0415 - not everywhere

    bell = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        bell.settimeout(PATIENCE_S)
        bell.connect(path)
        bell.sendall(f"{data}\n{os.environ.get(TOKEN, '')}\n".encode())
        return bell.recv(len(YES)) == YES
    finally:
        bell.close()
