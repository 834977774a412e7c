# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Starts the program anew as it was started, once its window has closed and its bell is down."""

import os
import subprocess
import sys
from collections.abc import Sequence

LANGUAGE = "--language"  # Asked for on the command line it would outlive the choice of another.


def start_again(platform: str = os.name) -> "subprocess.Popen[bytes]":
    """In place of this process; beside it, which is returned, where none can be replaced."""
    command = command_again(sys.orig_argv, sys.argv, frozen=getattr(sys, "frozen", False))
    sys.stdout.flush()
    sys.stderr.flush()
    if platform == "posix":
        os.execv(command[0], command)  # noqa: S606 - our own command line
    return subprocess.Popen(command)  # noqa: S603 - the same


def command_again(original: Sequence[str], own: Sequence[str], *, frozen: bool) -> list[str]:
    """The command line of this start, without the language: that is in the settings.

    `original` is what Python was given, `own` what it left of that to the program.
    """
    arguments = own[1:] if frozen else original[1:]
    return [sys.executable, *_without_language(arguments)]


def _without_language(arguments: Sequence[str]) -> list[str]:
    kept, at = list[str](), 0
    while at < len(arguments):
        if arguments[at] == LANGUAGE:
            at += 2
            continue
        if not arguments[at].startswith(f"{LANGUAGE}="):
            kept.append(arguments[at])
        at += 1
    return kept
