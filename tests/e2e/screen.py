# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A virtual screen with a window manager, and a hand on its keyboard and mouse."""

import os
import secrets
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "xprop": "x11-utils"}
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


class ScreenError(Exception):
    """The screen, or the program on it, did not do what was awaited."""


def wait_until(holds: Callable[[], bool], what: str, seconds: float = 20.0) -> None:
    """Return as soon as `holds()`; raises `ScreenError` naming `what` after `seconds`."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise ScreenError(f"Waited {seconds:g} s in vain: {what}.")
        time.sleep(0.02)


class Screen:
    """A screen of its own, 1440 x 900 pixels, with openbox; use it in a `with` statement.

    `home` is the home directory of every program on it. Programs that still run are killed
    when it closes. Keys and clicks are those of a real keyboard and mouse (XTEST).
    """

    def __init__(self, home: Path) -> None:
        self._env = {
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "QT_QPA_PLATFORM": "xcb",
        }
        self._programs = ExitStack()

    @property
    def environment(self) -> dict[str, str]:
        """What every program on it is started with; may be added to."""
        return self._env

    def __enter__(self) -> Self:
        missing = sorted(package for tool, package in TOOLS.items() if not shutil.which(tool))
        if missing:
            raise ScreenError(f"Please type: sudo apt-get install {' '.join(missing)}")
        with ExitStack() as undo:
            undo.push(self.__exit__)
            self._env["DISPLAY"] = self._start_server()
            self._manager = self.launch("openbox")
            wait_until(self._is_managed, "openbox takes over the screen")
            undo.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._programs.close()

    def launch(self, *command: str, errors: Path | None = None) -> subprocess.Popen[bytes]:
        """Start a program on the screen; what it complains of goes to the file `errors`."""
        with (errors or Path(os.devnull)).open("wb") as complaints:
            program = subprocess.Popen(command, env=self._env, stderr=complaints)
        self._programs.callback(_end, program)
        return program

    def launch_python(self, *arguments: str, errors: Path | None = None) -> subprocess.Popen[bytes]:
        """Start Python on the screen, with the project importable."""
        return self.launch(sys.executable, *arguments, errors=errors)

    def run_python(self, *arguments: str) -> str:
        """Let Python run to its end there; its output. Raises CalledProcessError."""
        return subprocess.run(
            [sys.executable, *arguments],
            env=self._env,
            stdout=subprocess.PIPE,
            text=True,
            timeout=60,
            check=True,
        ).stdout

    def window(self, title: str, seconds: float = 20.0) -> str:
        """The id of the visible window whose title matches the pattern, once there is one."""
        found: list[str] = []

        def appears() -> bool:
            found[:] = self._run("xdotool", "search", "--onlyvisible", "--name", title).split()
            return bool(found)

        wait_until(appears, f"a window with the title {title!r}", seconds)
        return found[0]

    def title(self, window: str) -> str:
        """The title of a window now."""
        return self._run("xdotool", "getwindowname", window).rstrip("\n")

    def activate(self, window: str) -> None:
        """Bring a window to the front, with the keyboard."""
        self._run("xdotool", "windowactivate", "--sync", window)

    def active(self) -> str:
        """The id of the window that has the keyboard."""
        return self._run("xdotool", "getactivewindow").rstrip("\n")

    def windows_of(self, program: subprocess.Popen[bytes]) -> list[str]:
        """The ids of a program's visible windows."""
        found = self._run("xdotool", "search", "--onlyvisible", "--pid", str(program.pid))
        named = self._run("xdotool", "search", "--onlyvisible", "--name", "^Recovery").split()
        return [one for one in found.split() if one in named]

    def key(self, *names: str) -> None:
        """Press and release keys one after the other: "space", "ctrl+f", "Return"."""
        self._run("xdotool", "key", *names)

    def write(self, text: str) -> None:
        """Type a text."""
        self._run("xdotool", "type", text)

    def click(self, window: str, x: int, y: int) -> None:
        """Click with the left button, pixels from the window's upper left corner."""
        self._run("xdotool", "mousemove", "--window", window, str(x), str(y), "click", "1")

    def click_at(self, x: int, y: int) -> None:
        """Click with the left button, pixels from the screen's upper left corner."""
        self._run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def drag(self, window: str, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the left button at one place of the window and let it go at another."""
        places = [start, *(_between(start, end, share / 4) for share in (1, 2, 3)), end]
        for place, (x, y) in enumerate(places):
            self._run("xdotool", "mousemove", "--sync", "--window", window, str(x), str(y))
            if not place:
                self._run("xdotool", "mousedown", "1")
        self._run("xdotool", "mouseup", "1")

    def drag_over(self, source: str, target: str) -> None:
        """Drag what a window holds in its middle to the middle of another, and let go there."""
        step = ("--sync", "--", "0", "2")
        self._run("xdotool", "mousemove", "--window", source, "60", "40", "mousedown", "1")
        for _ in range(10):
            self._run("xdotool", "mousemove_relative", *step)
        width, height = self.size(target)
        for share in range(4, 13):  # There and on, as a hand goes: each move is answered.
            place = str(width * share // 16), str(height // 2)
            self._run("xdotool", "mousemove", "--sync", "--window", target, *place)
        self._run("xdotool", "mouseup", "1")

    def size(self, window: str) -> tuple[int, int]:
        """Width and height of the window."""
        told = self._run("xdotool", "getwindowgeometry", "--shell", window)
        values = dict(line.split("=") for line in told.split())
        return int(values["WIDTH"]), int(values["HEIGHT"])

    def notch(self) -> None:
        """Turn the wheel by a notch, where the pointer is."""
        self._run("xdotool", "click", "5")

    def fills_the_screen(self, window: str) -> bool:
        """Whether the window manager shows a window full screen."""
        return "_FULLSCREEN" in self._run("xprop", "-id", window, "_NET_WM_STATE")

    def picture(self, path: Path) -> None:
        """Write what the whole screen shows as PNG."""
        self._run(sys.executable, "-c", GRAB, str(path))
        if not path.exists():
            raise ScreenError(f"{path} was not written.")

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self._env, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout

    def _is_managed(self) -> bool:
        if self._manager.poll() is not None:  # On a busy machine the server may not have heard it.
            self._manager = self.launch("openbox")
        return "window id" in self._run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

    def _start_server(self) -> str:
        """The display's number, once Xvfb tells through the pipe that it is ready.

        A number far from all others: servers that look for a free one, from 0 upwards and
        without locking it, take each other's sockets away.
        """
        reading, writing = os.pipe()
        number = f":{1000 + secrets.randbelow(50_000)}"
        command = ["Xvfb", number, "-displayfd", str(writing), "-screen", "0", "1440x900x24"]
        server = subprocess.Popen(
            [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
        )
        self._programs.callback(_end, server)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            ready, _, _ = select.select([pipe], [], [], 20.0)
            told = pipe.readline().strip() if ready else ""
        if not told:
            raise ScreenError("Xvfb did not start.")
        return number


def _between(start: tuple[int, int], end: tuple[int, int], share: float) -> tuple[int, int]:
    return (
        round(start[0] + (end[0] - start[0]) * share),
        round(start[1] + (end[1] - start[1]) * share),
    )


def _end(program: subprocess.Popen[bytes]) -> None:
    """Ask first: a server that is killed leaves its lock and socket behind."""
    program.terminate()
    try:
        program.wait(timeout=10)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait(timeout=10)
