# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The language, each in its own words, and how to have another one at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recovery_gui.core.language import LANGUAGES, tr
from recovery_gui.core.settings import LanguageChoice
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.parts import button, column, label, row


def language_choice(*further: tuple[str, LanguageChoice]) -> Choice:
    """One of the languages that the program has, and before them what else is offered."""
    spoken = [(name, LanguageChoice(code)) for code, name in LANGUAGES.items()]
    return Choice(tr("Language"), dict([*further, *spoken]), across=0)


class LanguageField(QWidget):
    """Renders `SettingsProps`; another language than at the start waits for the next one."""

    chosen = Signal(object)
    restart_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice = language_choice((tr("As the system"), LanguageChoice.SYSTEM))
        self._choice.tab_stops[0].setObjectName("LanguageAsthesystem")
        self._choice.chosen.connect(self.chosen)
        again = button(tr("Start again now"))
        again.clicked.connect(self.restart_requested)
        line = label("small", text=tr("Another language comes with the next start."), wrap=True)
        self._waits = QWidget()
        self._waits.setLayout(column(line, row(again, -1), spacing=8))
        self.setLayout(column(self._choice, self._waits, spacing=8))

    def render_props(self, props: SettingsProps) -> None:
        """Show the language, and whether it waits for the next start."""
        self._choice.show_value(props.settings.language)
        self._waits.setVisible(props.new_language)
