# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The builds that the figure may have."""

from enum import Enum


class FigureBuild(Enum):
    """Which of two neutral builds is drawn; the joints and angles are the same."""

    SLENDER = "slender"
    STURDY = "sturdy"
