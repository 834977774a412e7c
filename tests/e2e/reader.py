# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A screen reader beside the program: AT-SPI over a session bus of its own."""

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.screen import Screen, wait_until

PYTHON = "/usr/bin/python3"  # Debian's, for which its packages install gi.
CLIENT = Path(__file__).with_name("reader_client.py")
PROBE = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
PACKAGES = "at-spi2-core dbus-daemon gir1.2-atspi-2.0 python3-gi"


@dataclass(frozen=True)
class Seen:
    """One thing as assistive technology has it."""

    name: str
    role: str
    description: str
    id: str
    depth: int
    focusable: bool
    focused: bool
    enabled: bool
    checked: bool
    actions: int
    place: tuple[int, int, int, int]

    @property
    def own_id(self) -> str:
        """The object name."""
        return self.id.rpartition(".")[2]


class Reader:
    """Asks the client; raises `RuntimeError` with its words when it cannot answer."""

    def __init__(self, client: "subprocess.Popen[str]") -> None:
        self._client = client

    def tree(self) -> list[Seen]:
        """Everything that is shown."""
        answer = self._ask(do="tree")
        assert isinstance(answer, list)
        return [Seen(**one | {"place": tuple(one["place"] or (0, 0, 0, 0))}) for one in answer]

    def press(self, name: str) -> None:
        """Press what is called so, once it can be."""
        wait_until(lambda: self.try_press(name), f"{name} can be pressed")

    def try_press(self, name: str) -> bool:
        """The same, if it can be pressed now; whether it could."""
        return self._ask(do="press", name=name) is True

    def heard(self) -> list[str]:
        """What was announced since the last time."""
        answer = self._ask(do="heard")
        assert isinstance(answer, list)
        return answer

    def wait_for(self, is_there: Callable[[list[Seen]], bool], what: str) -> list[Seen]:
        """The tree, as soon as it is so."""
        trees: list[list[Seen]] = []

        def looks() -> bool:
            trees[:] = [self.tree()]
            return is_there(trees[0])

        wait_until(looks, what, 30.0)
        return trees[0]

    def _ask(self, **command: object) -> object:
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps(command) + "\n")
        self._client.stdin.flush()
        told = json.loads(self._client.stdout.readline())
        if "error" in told:
            if "not exist" in told["error"] or "object" in told["error"].lower():
                return []  # It went while it was looked at.
            raise RuntimeError(told["error"])
        return told["answer"]


def missing() -> str:
    """What is not installed, as one would type it; empty when all is there."""
    found = subprocess.run([PYTHON, "-c", PROBE], capture_output=True, check=False)
    return "" if found.returncode == 0 else f"sudo apt-get install {PACKAGES}"


@contextmanager
def bus(screen: Screen) -> Iterator[None]:
    """A session bus, and accessibility, for every program that starts on the screen."""
    command = ["dbus-daemon", "--session", "--print-address=1", "--nofork", "--nopidfile"]
    with subprocess.Popen(
        command,
        env=screen.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        try:
            assert daemon.stdout is not None
            screen.environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            yield
        finally:
            daemon.terminate()


@contextmanager
def reader(screen: Screen) -> Iterator[Reader]:
    """The screen reader, listening."""
    with subprocess.Popen(
        [PYTHON, "-W", "ignore", str(CLIENT)],
        env=screen.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as client:
        try:
            assert client.stdout is not None
            assert client.stdout.readline() == "ready\n"
            yield Reader(client)
        finally:
            assert client.stdin is not None
            client.stdin.close()
            deadline = time.monotonic() + 5.0
            while client.poll() is None and time.monotonic() < deadline:
                time.sleep(0.02)
            client.kill()
