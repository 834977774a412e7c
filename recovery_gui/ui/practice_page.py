# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The Practice page: the exercises on the left, the step panel on the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.exercise_list import SCROLL_BAR, ExerciseList
from recovery_gui.ui.key_line import KeyLine, bind
from recovery_gui.ui.parts import row
from recovery_gui.ui.step_panel import StepPanel
from recovery_gui.ui.theme import Theme

if TYPE_CHECKING:  # Comes after the first paint.
    from recovery_gui.ui.thumbnails import Thumbnails
    from recovery_gui.ui.welcome_page import WelcomePage

STEPS = KeyLine(("Left", "Right"), tr("Look through the steps. No clock runs."))


class PracticePage(QWidget):
    """Puts list and panel side by side; Left and Right click through the steps."""

    FACE = "page"  # See `accessible_faces`.
    KEYS_TITLE = tr("On the Practice page")

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName(tr("Practice"))
        self._before: WelcomePage | None = None
        self.exercises = ExerciseList()
        self.setFocusProxy(self.exercises)
        self.panel = StepPanel()
        self.exercises.exercise_entered.connect(self.panel.focus_start)
        self._content = content = row(self.exercises, self.panel, spacing=24 - SCROLL_BAR)
        content.setContentsMargins(24, 8, 24, 16)
        content.setStretchFactor(self.panel, 1)
        self.setLayout(content)

    def set_theme(self, theme: Theme) -> None:
        """Pass the theme on to what paints itself."""
        self.exercises.set_theme(theme)
        self.panel.set_theme(theme)
        if self._before is not None:
            self._before.set_theme(theme)

    def put_before_panel(self, page: "WelcomePage") -> None:
        """Show this in place of the panel."""
        self._before = page
        self.panel.hide()
        self._content.addWidget(page, 1)

    def show_panel(self) -> None:
        """Let what stands before the panel go."""
        if self._before is not None:
            self._content.removeWidget(self._before)
            self._before.hide()
            self._before.deleteLater()
            self._before = None
            self.panel.show()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw the small pictures from now on."""
        self.exercises.show_thumbnails(thumbnails)
        self.panel.show_thumbnails(thumbnails)

    def bind_keys(self, back: Callable[[], None], forward: Callable[[], None]) -> None:
        """Left and Right, anywhere on the page but in a text field, while the panel is there."""
        bind(self, STEPS, lambda: self._look(back), lambda: self._look(forward))

    def _look(self, through: Callable[[], None]) -> None:
        if self._before is None:
            through()
