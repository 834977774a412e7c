# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The log: what went wrong inside, for whoever mends it. Holds no notes and no ratings."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

NAME = "recovery-gui.log"
LARGEST_BYTES = 256 * 1024


def log_exception(
    directory: Path,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> Path:
    """Append a traceback to the log in `directory`; returns the log's path.

    A log that cannot be written is given up in silence: this runs while something is wrong.
    """
    path = directory / NAME
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        handler = RotatingFileHandler(path, maxBytes=LARGEST_BYTES, backupCount=1)
    except OSError:
        return path
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    record = logging.LogRecord(
        "recovery_gui", logging.ERROR, "", 0, "unexpected", None, (kind, error, trace)
    )
    handler.handle(record)
    handler.close()
    return path
