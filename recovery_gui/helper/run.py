# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Starts the helper that is asked for; each imports its own library and no other's."""

import signal
from importlib import import_module


def run(kind: str, language: str = "en") -> int:
    """The exit status of the helper `sound`, `speech`, `awake` or `display`.

    `language` is what `speech` speaks.
    """
    # Ctrl+C in a terminal reaches it, too; it ends when the window does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    helper = import_module(f"recovery_gui.helper.{kind}")
    status: int = helper.run(language) if kind == "speech" else helper.run()
    return status
