# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Mezzanine: the body as geometry, from core's pose values to a draw list."""
