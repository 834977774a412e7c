# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How this very program is started anew as one of its helpers."""

import sys


def helper_command(kind: str) -> list[str]:
    """Program and arguments of the helper `sound`, `speech`, `awake` or `display`."""
    # A frozen program is its own interpreter, and knows no -m.
    start = [] if getattr(sys, "frozen", False) else ["-m", "recovery_gui"]
    return [sys.executable, *start, "helper", kind]
