# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Spoken words on the disk, found again by what they say and how."""

import os
import wave
from array import array
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

MOST_FILES = 500
MOST_BYTES = 60_000_000
KEPT_SHARE = 0.8
# Of 32,767: below this even the loudest sample is not heard.
AUDIBLE = 200
# A look at each of these few tells speech from silence.
STRIDE = 8


class SilentError(Exception):
    """A file that should hold speech holds none."""


class SpeechCache:
    """Wav files, for the user alone; the oldest make room. Lengths are read once."""

    def __init__(
        self, directory: Path, most_files: int = MOST_FILES, most_bytes: int = MOST_BYTES
    ) -> None:
        self._directory = directory
        self._most = (most_files, most_bytes)
        self._lengths: dict[Path, float] = {}

    def file(self, says: str) -> Path:
        """Where speech that `says` this, voice and speed included, is kept, if it is."""
        return self._directory / f"{sha256(says.encode()).hexdigest()[:40]}.wav"

    def length_s(self, path: Path) -> float | None:
        """Seconds of a file that is kept; None where there is none that can be read."""
        if path not in self._lengths:
            with suppress(OSError, EOFError, wave.Error), wave.open(str(path), "rb") as file:
                self._lengths[path] = file.getnframes() / file.getframerate()
        return self._lengths.get(path)

    def begin(self, path: Path) -> Path:
        """An empty private file beside `path` to write into. Raises `OSError`."""
        for folder in (*reversed(self._directory.parents), self._directory):
            folder.mkdir(mode=0o700, exist_ok=True)
        temporary = path.with_name(f".{path.stem}.{os.urandom(4).hex()}.tmp")
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
        os.close(os.open(temporary, flags, 0o600))
        return temporary

    def keep(self, temporary: Path, path: Path) -> None:
        """Take over what was written. Raises `OSError`, or `SilentError` when nothing is heard."""
        try:
            with wave.open(str(temporary), "rb") as file:
                samples = array("h", file.readframes(file.getnframes()))
            if max(samples[::STRIDE], default=0) < AUDIBLE:
                raise SilentError(f"{temporary} is silent")
            temporary.replace(path)
        except (EOFError, wave.Error, ValueError) as error:
            raise SilentError(f"{temporary} holds no sound") from error
        finally:
            temporary.unlink(missing_ok=True)
        self._make_room()

    def _make_room(self) -> None:
        """Down to a share of the bounds, so that this is not at every file's cost."""
        found = [(file, file.stat()) for file in self._directory.glob("*.wav")]
        most_files, most_bytes = self._most
        if len(found) <= most_files and sum(stat.st_size for _, stat in found) <= most_bytes:
            return
        files, size = 0, 0
        for file, stat in sorted(found, key=lambda one: one[1].st_mtime_ns, reverse=True):
            files, size = files + 1, size + stat.st_size
            if files > most_files * KEPT_SHARE or size > most_bytes * KEPT_SHARE:
                self._lengths.pop(file, None)
                file.unlink(missing_ok=True)
