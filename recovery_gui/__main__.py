# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`python -m recovery_gui`: the window, or one of the commands."""

import sys


def main() -> int:
    """Run the program; returns its exit status."""
    if len(sys.argv) == 1:
        # The usual start: nothing is read that the window does not need.
        from recovery_gui.app import Options, run  # noqa: PLC0415

        return run(Options())
    from recovery_gui.commands import main as command  # noqa: PLC0415

    return command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
