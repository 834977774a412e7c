# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""JSON lines between the window and its helper."""

import json
import sys
from collections.abc import Iterator

Line = dict[str, object]


def tell(**fields: object) -> None:
    """Write one line to the window; without one that listens nothing comes of it."""
    try:
        sys.stdout.write(json.dumps(fields) + "\n")
        sys.stdout.flush()
    except OSError:
        # The input ends at the same moment, and with it the helper.
        return


def heard() -> Iterator[Line]:
    """Each command until the input ends. Blocks while there is none."""
    for text in sys.stdin:
        line = json.loads(text)
        if isinstance(line, dict):
            yield line
