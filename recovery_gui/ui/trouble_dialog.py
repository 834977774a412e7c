# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the program tells of a mistake of its own: all that Copy copies can be read first."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QScrollArea, QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.trouble_props import TroubleProps
from recovery_gui.ui.parts import button, column, label, order_tabs, row

SIZE, SMALLEST, MARGIN = (680, 520), (480, 320), (64, 64)
LINES, USUAL_LINE = 7, 17  # Lines of the text in sight; a line's height at 100 %.
COPIED = tr("Copied. Nothing has been sent.")


class TroubleDialog(QDialog):
    """Renders `TroubleProps` once; opens over the window without holding up the program."""

    def __init__(self, props: TroubleProps, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("TroubleDialog")
        self.setWindowTitle(props.heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entry = QPlainTextEdit(props.entry)
        self._entry.setObjectName("TroubleEntry")
        self._entry.setAccessibleName(tr("What Copy copies"))
        self._entry.setReadOnly(True)
        self._entry.setTabChangesFocus(True)
        self._entry.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._done = label("good", name="TroubleCopied")
        copy, close = button(tr("Copy")), button(tr("Close"), "primary")
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        words = [label("", name=f"TroubleLine{number}", wrap=True, text=line)
                 for number, line in enumerate(props.lines)]  # fmt: skip
        inner = QWidget()
        title = label("title", text=props.heading, wrap=True)
        inner.setLayout(column(title, *words, self._entry, spacing=12))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Its one stop is the text, which scrolls.
        buttons = row(self._done, -1, copy, close, spacing=8)
        self.setLayout(column(scroll, buttons, spacing=16, margin=24))
        self._fit(parent)
        order_tabs(self._entry, copy, close)
        close.setDefault(True)
        close.setFocus()

    def _fit(self, parent: QWidget) -> None:
        """As large as the text asks for, and no larger than the window."""
        self.ensurePolished()
        line = QFontMetrics(self._entry.font()).lineSpacing()
        self._entry.setMinimumHeight(line * LINES)
        scale = line / USUAL_LINE
        self.resize((QSize(*SIZE) * scale).boundedTo(parent.size() - QSize(*MARGIN)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._entry.toPlainText())
        self._done.setText(COPIED)
