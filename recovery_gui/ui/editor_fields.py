# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a routine is called, when it is done, and what it is for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.parts import label

FIELDS = (
    ("RoutineName", tr("Name"), tr("My evening"), 80),
    ("RoutineWhen", tr("When", "when a routine is done"), tr("Whenever it suits"), 120),
    ("RoutineWhatfor", tr("What for"), tr("What does you good"), 160),
)


class EditorFields(QWidget):
    """Renders three texts, side by side or one below the other."""

    name_edited = Signal(str)
    when_edited = Signal(str)
    goal_edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._names = [label("small", text=name) for _, name, _, _ in FIELDS]
        self._fields = [_field(*one) for one in FIELDS]
        self.tab_stops = tuple(self._fields)
        edited = (self.name_edited, self.when_edited, self.goal_edited)
        for field, signal in zip(self._fields, edited, strict=True):
            field.textEdited.connect(signal)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self.set_large(large=False)

    def render_texts(self, *texts: str) -> None:
        """Show these; the cursor stays where it is in a text that is there already."""
        for field, text in zip(self._fields, texts, strict=True):
            if field.text() != text:
                field.setText(text)
                if not field.hasFocus():
                    field.setCursorPosition(0)  # A long text is read from its beginning.

    def set_large(self, *, large: bool) -> None:
        """Side by side, or one below the other where the text is large."""
        for number, (name, field) in enumerate(zip(self._names, self._fields, strict=True)):
            line, place = (2 * number, 0) if large else (0, number)
            self._grid.addWidget(name, line, place)
            self._grid.addWidget(field, line + 1, place)
            self._grid.setColumnStretch(number, int(place == number))

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)


def _field(object_name: str, name: str, hint: str, most: int) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(object_name)
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setMaxLength(most)
    return made
