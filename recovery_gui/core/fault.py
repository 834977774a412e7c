# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Faults that a user can meet: what happened, what is safe, what to do."""


class Fault(Exception):  # noqa: N818 - a fault of the world, told apart from an error of ours
    """An expected failure with words fit for the user; `str` gives them all.

    `what` names the thing and the path, and says what is safe; `remedy` says what to do next.
    Both are whole sentences in plain text. Anything else that is raised is a bug.
    """

    backup_helps = False  # Whether putting a backup in the history's place is a way on.

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what} {remedy}")
        self.what = what
        self.remedy = remedy
