# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Imported before the program: what `recovery_gui.__main__` does before it imports the window."""

import gc

gc.disable()
