# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A dose without the words that go without saying where it stands.

They are taken from the messages of `core/routine.py`; a language that begins these otherwise keeps
them whole.
"""

from recovery_gui.core.language import tr

_HERE = tr("In this routine: %n set(s)", "", 1).partition("1")[0]
_HERE_ONE_SET = tr("In this routine: %n set(s) of {amounts}", "", 1).partition("{amounts}")[0]
_ONE_SET = _HERE_ONE_SET.removeprefix(_HERE)


def dose_here(summary: str) -> str:
    """ "In this routine: 2 sets of 4 breaths" as "2 sets of 4 breaths"."""
    return summary.removeprefix(_HERE)


def dose_of_one_set(summary: str) -> str:
    """ "In this routine: 1 set of 4 breaths" as "4 breaths"."""
    return dose_here(summary).removeprefix(_ONE_SET)
