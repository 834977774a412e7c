# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Third floor: PySide6 widgets that render props and emit intents."""

from recovery_gui.ui.signatures_later import put_off

put_off()  # Before any module of this floor imports PySide6.
