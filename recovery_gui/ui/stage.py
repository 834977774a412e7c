# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The ground on which the figure stands: a soft gradient, painted by the style sheet."""

from PySide6.QtWidgets import QFrame


class Stage(QFrame):
    """A frame with the stage's gradient; square corners when it fills a window."""

    def __init__(self, *, rounded: bool = True) -> None:
        super().__init__()
        self.setProperty("role", "stage" if rounded else "floor")
