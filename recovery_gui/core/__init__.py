# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Ground floor: pure values and functions. Knows exercises, plans, sessions and weeks."""
