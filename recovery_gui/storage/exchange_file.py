# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a file brings to the history."""

from typing import NamedTuple

from recovery_gui.storage.merge import HistoryContent


class Incoming(NamedTuple):
    """The sound values of a file, and the reasons against the others."""

    content: HistoryContent
    rejected: tuple[str, ...]
