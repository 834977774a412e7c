# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Helper `awake`: keeps the machine and its screen from sleeping while asked to.

Commands: `hold`, `release`. Tells `held`, with `way`: what granted it, or why nothing did.
The system forgets a hold whose holder is gone.
"""

from contextlib import ExitStack

from wakepy import Mode, keep

from recovery_gui.helper.lines import heard, tell


def run() -> int:
    """Until the input ends; the exit status."""
    with ExitStack() as holding:
        held = False
        for command in heard():
            match command:
                case {"do": "hold"} if not held:
                    held, way = _hold(holding)
                    tell(held=held, way=way)
                case {"do": "release"} if held:
                    holding.close()
                    held = False
                    tell(held=False, way="released")
                case _:
                    continue
    return 0


def _hold(holding: ExitStack) -> tuple[bool, str]:
    """The screen stays lit where that is granted; the machine alone where it is not."""
    for make in (keep.presenting, keep.running):
        mode: Mode = holding.enter_context(make(on_fail="pass"))
        if mode.active:
            return True, mode.used_method or ""
    return False, "no service of the desktop answers"
