# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The program as `python -m recovery_gui` starts it, up to its first paint."""

from benchmarks.painted import report_and_exit
from recovery_gui.app import Options, run

run(Options(), report_and_exit)
