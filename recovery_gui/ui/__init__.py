# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Third floor: PySide6 widgets that render props and emit intents."""
