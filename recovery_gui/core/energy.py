# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How much is left of the one who is to practise."""

from enum import Enum


class Energy(Enum):
    """The exhausted stay lying down; only the fresh are given what is hard."""

    EXHAUSTED = "exhausted"
    TIRED = "tired"
    FRESH = "fresh"
