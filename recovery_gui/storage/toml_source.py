# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Reads a TOML file of bounded size, without ever raising for what is in it."""

import re
import tomllib
from pathlib import Path
from typing import Any

from recovery_gui.storage.fields import Refused
from recovery_gui.storage.plain_toml import read_plain
from recovery_gui.storage.problems import Problem, Problems

MAX_BYTES = 64 * 1024
_MAX_DOTS = 1_000_000
_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def read_toml(
    path: Path, problems: Problems, content: bytes | None = None
) -> dict[str, Any] | None:
    """The top table; None, and a problem, when the file cannot be read.

    With `content`, that is what the file holds.
    """
    try:
        problems.text = _bounded(path, content).decode("utf-8")
        _refuse_long_keys(problems.text)
        plain = read_plain(problems.text)
        return tomllib.loads(problems.text) if plain is None else plain
    except OSError as error:
        reason, line = f"cannot be read: {error.strerror}; allowed: a readable file", 1
    except Refused as refused:
        reason, line = str(refused), 1
    except UnicodeDecodeError:
        reason, line = "is not UTF-8; allowed: text in UTF-8", 1
    except RecursionError:
        reason, line = "is nested too deeply; allowed: what docs/exercise-format.md lists", 1
    except tomllib.TOMLDecodeError as error:
        reason, line = _syntax_error(str(error), problems.text)
    except ValueError:  # Python's own limit on the digits of a whole number.
        reason, line = "holds a number that is too long; allowed: numbers of few digits", 1
    problems.found.append(Problem((), reason, line))
    return None


def _bounded(path: Path, content: bytes | None) -> bytes:
    if content is None:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    else:
        raw = content
    if len(raw) > MAX_BYTES:
        raise Refused(f"is too large; allowed: at most {MAX_BYTES // 1024} KiB")
    return raw


def _refuse_long_keys(text: str) -> None:
    """tomllib takes a key apart in the square of its dots: 100,000 would take hours."""
    if sum(line.count(".") ** 2 for line in text.split("\n")) > _MAX_DOTS:
        raise Refused("has too many dots in a line; allowed: keys of few parts, text of few dots")


def _syntax_error(message: str, text: str) -> tuple[str, int]:
    """The reason and the line, which tomllib writes only into its message."""
    place = _POSITION.search(message)
    line = int(place[1]) if place and place[1] else text.count("\n") + 1
    return f"{_POSITION.sub('', message)}; allowed: TOML 1.0", line
