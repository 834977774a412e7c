# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A sound server that plays into the void, and an ear at it."""

import os
import shutil
import subprocess
import threading
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

TOOLS = ("pulseaudio", "parec")
RATE = 16_000
CHUNK_BYTES = 2 * RATE // 100  # 10 ms
# Of 32,767: the quietest end of a tone that still counts as heard.
HEARD = 60


class Sounding(NamedTuple):
    """A stretch of sound by the monotonic clock, with gaps of up to a tenth of a second."""

    begin: float
    end: float


def missing_tools() -> list[str]:
    """What of the sound server is not installed."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def environment(home: Path) -> dict[str, str]:
    """Leads a program to the server of this home, and to no other, nor to start one."""
    folder = home / "run"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    server = f"unix:{folder / 'pulse' / 'native'}"
    return {"XDG_RUNTIME_DIR": str(folder), "PULSE_SERVER": server, "HOME": str(home)}


@contextmanager
def sound_server(home: Path) -> Iterator[None]:
    """Runs until the block ends; programs with its `environment` find it."""
    command = ["pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", "--log-target=null"]
    modules = ["module-null-sink sink_name=null", "module-native-protocol-unix"]
    server = subprocess.Popen(
        [*command, *(f"--load={module}" for module in modules)],
        env=os.environ | environment(home) | {"PULSE_SERVER": ""},
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(home / "run" / "pulse" / "native")
        yield
    finally:
        server.terminate()
        server.wait(timeout=10)


class Ear:
    """Hears what the server plays, from the moment it is asked to until it is closed."""

    def __init__(self, home: Path) -> None:
        self._chunks: list[tuple[float, int]] = []
        command = ["parec", "-d", "null.monitor", "--format=s16le", f"--rate={RATE}"]
        self._program = subprocess.Popen(
            [*command, "--channels=1", "--latency-msec=10"],
            env=os.environ | environment(home),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    @property
    def awake(self) -> bool:
        """Whether anything came yet, be it silence."""
        return bool(self._chunks)

    def soundings(self, gap_s: float = 0.1) -> list[Sounding]:
        """What was heard so far."""
        found: list[Sounding] = []
        for moment, loud in tuple(self._chunks):
            if loud < HEARD:
                continue
            if found and moment - found[-1].end <= gap_s:
                found[-1] = Sounding(found[-1].begin, moment)
            else:
                found.append(Sounding(moment, moment))
        return found

    def share(self, begin: float, end: float) -> float:
        """How much of a stretch of time, from 0 to 1, held sound."""
        loudness = [loud for moment, loud in tuple(self._chunks) if begin <= moment < end]
        return sum(loud >= HEARD for loud in loudness) / max(len(loudness), 1)

    def silent_for(self) -> float:
        """Seconds since the last sound."""
        heard = self.soundings()
        return time.monotonic() - (heard[-1].end if heard else self._chunks[0][0])

    def close(self) -> None:
        """Hear nothing more."""
        self._program.terminate()
        self._program.wait(timeout=10)
        self._thread.join(timeout=10)
        assert self._program.stdout is not None
        self._program.stdout.close()

    def _listen(self) -> None:
        assert self._program.stdout is not None
        while chunk := self._program.stdout.read(CHUNK_BYTES):
            samples = array("h", chunk[: len(chunk) // 2 * 2])
            loudest = max(map(abs, samples))
            self._chunks.append((time.monotonic(), loudest))


def _wait_for(socket: Path) -> None:
    deadline = time.monotonic() + 10
    while not socket.exists():
        if time.monotonic() > deadline:
            raise TimeoutError(f"no sound server at {socket}")
        time.sleep(0.02)
