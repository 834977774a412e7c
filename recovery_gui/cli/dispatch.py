# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Runs a command and turns a fault into one line on standard error."""

import argparse
import os
import sys

from recovery_gui.cli import (
    doctor,
    history_commands,
    library_commands,
    render_command,
    routine_commands,
)
from recovery_gui.core.fault import Fault
from recovery_gui.storage.paths import Paths

COMMANDS = {
    "list": library_commands.list_library,
    "check": library_commands.check,
    "schema": library_commands.schema,
    "render": render_command.render,
    "export": history_commands.export,
    "import": history_commands.import_history,
    "stats": history_commands.stats,
    "routine": routine_commands.routine,
    "doctor": doctor.doctor,
}


def execute(arguments: argparse.Namespace, paths: Paths) -> int:
    """The exit status of the command: 0 done, 1 a clear line on standard error."""
    try:
        status = COMMANDS[arguments.command](arguments, paths)
        sys.stdout.flush()
    except Fault as fault:
        print(f"recovery-gui: {fault}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader (head, less) has seen enough.
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        reason = error.strerror or error
        print(f"recovery-gui: The output could not be written ({reason}).", file=sys.stderr)
        return 1
    return status


def _drop_output() -> None:
    """What is still held back goes nowhere: Python would complain once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
