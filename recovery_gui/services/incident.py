# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An error of ours as text for whoever mends it, without a word of the user's.

Of a traceback only names of files, lines of the program and numbers are kept, and an error's own
words only where they cannot quote a note, a name or a file; a home folder becomes ~.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from traceback import FrameSummary, extract_tb

# These say what the program did, never with what.
_PLAIN = (
    *(ZeroDivisionError, OverflowError, RecursionError, MemoryError, NotImplementedError),
    *(AttributeError, NameError, UnboundLocalError, TypeError, IndexError),
    *(ImportError, ModuleNotFoundError, RuntimeError),
)
_ROOTS = ("recovery_gui", "site-packages", "tests")
_MOST_FRAMES = 30
_MOST_ERRORS = 5
_MOST_CHARACTERS = 300
WITHHELD = "its words are left out: they could quote something of yours"


@dataclass(frozen=True, slots=True)
class Incident:
    """`kind` is the same for errors of one type from one line; `text` is all that is told."""

    kind: str
    text: str


def incident_of(error: BaseException, versions: str, at: datetime) -> Incident:
    """What can be told of an error; `versions` is a line about program and machine."""
    chain = tuple(_chain(error))
    lines = [f"{at:%Y-%m-%d %H:%M:%S %z}", versions]
    for number, one in enumerate(reversed(chain)):
        lines += ["then:"] if number else []
        lines += [*_frames(one), f"{type(one).__name__}: {_words(one)}"]
    frames = extract_tb(error.__traceback__)
    place = f"{_short(frames[-1].filename)}:{frames[-1].lineno}" if frames else "nowhere"
    return Incident(f"{type(error).__name__} at {place}", "\n".join(lines))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it, newest first."""
    seen: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in seen and len(seen) < _MOST_ERRORS:
        seen.append(one)
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _frames(error: BaseException) -> Iterator[str]:
    frames = list(extract_tb(error.__traceback__))
    if len(frames) > _MOST_FRAMES:
        yield f"  ({len(frames) - _MOST_FRAMES} more calls)"
    for frame in frames[-_MOST_FRAMES:]:
        yield f"  {_short(frame.filename)}, line {frame.lineno}, in {frame.name}"
        yield from _source(frame)


def _source(frame: FrameSummary) -> Iterator[str]:
    """The line of the program; of a file that is not ours, none."""
    if frame.line and any(root in Path(frame.filename).parts for root in _ROOTS):
        yield f"    {frame.line[:_MOST_CHARACTERS]}"


def _short(filename: str) -> str:
    """The path from the package on: where it is installed is nobody's business."""
    parts = Path(filename).parts
    for root in _ROOTS:
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else "?"


def _words(error: BaseException) -> str:
    if type(error) in _PLAIN:
        return str(error).replace(str(Path.home()), "~")[:_MOST_CHARACTERS]
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror} (errno {error.errno})"
    name = getattr(error, "sqlite_errorname", "")
    return f"({name}; {WITHHELD})" if name else f"({WITHHELD})"
