# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a file can bring."""

from enum import Enum


class ImportKind(Enum):
    """Where what is in a file would go; the values are kept on the disk."""

    ROUTINES = "routines"
    HISTORY = "history"
