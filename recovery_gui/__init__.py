# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Recovery: a desktop companion that leads a tired runner through illustrated exercises."""

__version__ = "0.1.0"
