# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Programs beside the window, which do for it what may block or crash.

Each reads commands from its input and tells what came of them on its output, one JSON object a
line, and ends when its input does: no helper outlives its window. Each first tells how things are.
"""
