# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Beside Start: how this session is to go, in a quiet line, and the choices behind it."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.side import Side
from recovery_gui.presentation.start_props import PACINGS, StartChoices, StartProps
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.form import form
from recovery_gui.ui.parts import Button, button, column, label, plain_tip, row
from recovery_gui.ui.settings_heard import VERBOSITIES
from recovery_gui.ui.theme import LARGE_TEXT, Theme

SHORT_LINE = tr("This session  ›")
SIDES = {tr("Right", "side of the body"): Side.RIGHT, tr("Left", "side of the body"): Side.LEFT}


class StartOptions(Button):
    """Renders `StartProps`; pressed, it opens the choices for this session alone."""

    choices_changed = Signal(StartChoices)

    def __init__(self) -> None:
        super().__init__("")
        self.setObjectName("StartOptions")
        self.setProperty("role", "aside")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(tr("Choose how this session goes")))
        self._props: StartProps | None = None
        self._large = False
        self._dialog: _Choices | None = None
        self.clicked.connect(self._open)

    def render_props(self, props: StartProps) -> None:
        """Show these choices, in the dialog too while it is open."""
        self._props = props
        self._show_line()
        self.setAccessibleName(tr("This session: {choices}").format(choices=props.line))
        if self._dialog is not None:
            self._dialog.render_props(props)

    def set_theme(self, theme: Theme) -> None:
        """The whole line, or only what it is about where the text is large or the room is not."""
        self._large = theme.scale > LARGE_TEXT
        self._show_line()

    @override
    def sizeHint(self) -> QSize:
        return self._size_with(self._line)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._size_with(SHORT_LINE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_line()

    @property
    def _line(self) -> str:
        return SHORT_LINE if self._props is None or self._large else f"{self._props.line}  ›"

    def _show_line(self) -> None:
        fits = self.width() >= self.sizeHint().width()
        self.setText(self._line if fits else SHORT_LINE)
        self.updateGeometry()

    def _size_with(self, line: str) -> QSize:
        words = self.fontMetrics()
        more = words.horizontalAdvance(line) - words.horizontalAdvance(self.text())
        return super().sizeHint() + QSize(more, 0)

    def _open(self) -> None:
        if self._props is None:
            return
        dialog = self._dialog = _Choices(self)
        dialog.render_props(self._props)
        dialog.setMinimumWidth(min(dialog.sizeHint().width(), self.window().width()))
        dialog.changed.connect(self.choices_changed)
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()


class _Choices(QDialog):
    """The choices; they hold as soon as they are made."""

    changed = Signal(StartChoices)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("This session"))
        self.setObjectName("StartChoices")
        self._choices: StartChoices | None = None
        pacings: dict[str, object] = {text: pacing for pacing, text in PACINGS.items()}
        self._pacing = Choice(tr("Moving on"), pacings)
        self._side = Choice(tr("First side"), SIDES)
        self._verbosity = Choice(tr("Voice"), VERBOSITIES)
        self._floor = Choice(tr("View"), {tr("Window"): False, tr("Floor mode"): True})
        self._pacing.chosen.connect(lambda value: self._change(pacing=value))
        self._side.chosen.connect(lambda value: self._change(first_side=value))
        self._verbosity.chosen.connect(lambda value: self._change(verbosity=value))
        self._floor.chosen.connect(lambda value: self._change(on_floor=value))
        done = button(tr("Done"), "primary")
        done.clicked.connect(self.accept)
        done.setDefault(True)
        self.setLayout(
            column(
                form(
                    tr("This session"),
                    (tr("Moving on"), self._pacing),
                    (tr("Starts with"), self._side),
                    (tr("Voice says"), self._verbosity),
                    (tr("View"), self._floor),
                    wraps=False,  # A dialog does not grow with what wraps in it.
                ),
                label("small", text=tr("For this session alone. Settings has what always holds.")),
                row(-1, done),
                spacing=16,
                margin=24,
            )
        )

    def render_props(self, props: StartProps) -> None:
        """Show these choices."""
        choices = self._choices = props.choices
        self._pacing.show_value(choices.pacing)
        self._side.show_value(choices.first_side)
        self._side.setEnabled(props.sided)
        self._verbosity.show_value(choices.verbosity)
        self._floor.show_value(choices.on_floor)

    def _change(self, **changes: object) -> None:
        if self._choices is not None:
            self.changed.emit(replace(self._choices, **changes))  # type: ignore[arg-type]
