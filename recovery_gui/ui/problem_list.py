# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is wrong with files of the library: a line for each, and the whole of it on request."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.parts import button, clear_item, column, plain_tip, row

if TYPE_CHECKING:
    from recovery_gui.presentation.exercise_list_props import ProblemRow

MOST_LINES = 3


class ProblemList(QFrame):
    """Renders `ProblemRow`s; hidden while there are none. Files past the third share a line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Problems")
        self.setProperty("role", "notice")
        self._problems: tuple[ProblemRow, ...] | None = None
        self._lines = column(spacing=0)
        content = column(self._lines)
        content.setContentsMargins(12, 6, 6, 6)
        self.setLayout(content)
        self.hide()

    def render_problems(self, problems: "tuple[ProblemRow, ...]") -> None:
        """Show these, and no others."""
        if problems == self._problems:
            return
        self._problems = problems
        while (item := self._lines.takeAt(0)) is not None:
            clear_item(item)
        several = len(problems) > MOST_LINES
        single = problems[: MOST_LINES - 1] if several else problems
        for problem in single:
            self._add(problem.summary, (problem,))
        if several:
            rest = problems[len(single) :]
            self._add(tr("%n more file(s)", "", len(rest)), rest)
        self.setVisible(bool(problems))

    def _add(self, text: str, problems: "tuple[ProblemRow, ...]") -> None:
        line = QWidget()
        show = button(tr("Show"), "link", tip=tr("What is wrong, and what is allowed"))
        show.setAccessibleName(tr("Show: {file}").format(file=text))
        show.clicked.connect(lambda: self._show(problems))
        held = row(Elided(text), show, spacing=8)
        held.setStretch(0, 1)
        line.setLayout(held)
        self._lines.addWidget(line)

    def _show(self, problems: "tuple[ProblemRow, ...]") -> None:
        from recovery_gui.presentation.step_panel_props import AboutSection  # noqa: PLC0415
        from recovery_gui.ui.text_dialog import show_text  # noqa: PLC0415 - seldom needed

        sections = [AboutSection(problem.title, problem.lines) for problem in problems]
        show_text(self, tr("Files that need a look"), sections)


class Elided(QLabel):
    """One line that ends in "…" where it finds no room; the whole stands in its tool tip."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")
        self.setToolTip(plain_tip(text))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
