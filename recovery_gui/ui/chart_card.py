# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A card with a chart, the same numbers as a table, and what is read of it in words."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QPainter, QResizeEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.parts import Item, button, column, label, row
from recovery_gui.ui.tables import fill_table, plain_table
from recovery_gui.ui.theme import LIGHT, Theme

HEIGHT, MARGIN = 212, 20
FINE = 2  # Pixels of a saved picture to one on the screen.


class _Stack(QStackedWidget):
    """As high as it must be; what its widgets would like to have does not count."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class ChartCard(QFrame):
    """A title, tools, a chart or its table twin, a legend and a hint.

    `picture_requested` asks to keep what `picture` paints.
    """

    picture_requested = Signal()

    def __init__(self, name: str, chart: QWidget, *tools: QWidget) -> None:
        super().__init__()
        self.setObjectName(f"{name}Card")
        self.setProperty("role", "card")
        self.chart = chart
        self.theme = LIGHT
        self._name = name
        self._twin: tuple[Sequence[str], Sequence[Sequence[str]]] = ((), ())
        self._longest = ""
        self.title = label("heading", name=f"{name}Title")
        self.reading = label("mute", name=f"{name}Read", wrap=True)
        self.reading.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words = label("small", name=f"{name}Hint", wrap=True)
        self._invitation = label("mute", name=f"{name}Invitation", wrap=True)
        self._invitation.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._table = plain_table(f"{name}Table", _as_table(name), ())
        self._stack = _Stack()
        self._stack.addWidget(chart)
        self._stack.addWidget(self._table)
        self._as_table = self._tool(
            "AsTable", tr("Table"), tr("The same numbers as a table"), self._swap
        )
        self._as_table.setCheckable(True)
        self._save = self._tool(
            "Save", tr("Picture…"), tr("Keep the chart as PNG or SVG"), self._ask
        )
        self.legend = QHBoxLayout()
        self.legend.setSpacing(6)
        self._head = row(self.title, -1, *tools, self._as_table, self._save, spacing=8)
        self._column = self._made_layout()
        self.setLayout(self._column)

    def add_tools(self, tools: Item) -> None:
        """Put what the chart is chosen by below its title."""
        if isinstance(tools, QWidget):
            self._column.insertWidget(1, tools)
        elif not isinstance(tools, int):
            self._column.insertLayout(1, tools)

    def show_twin(self, title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show the title, and have the same numbers at hand as texts."""
        self.title.setText(title)
        self._table.setAccessibleName(_as_table(title))
        self._as_table.setAccessibleName(tr("Table: {title}").format(title=title))
        self._save.setAccessibleName(tr("Picture: {title}").format(title=title))
        self._twin = (headings, rows)
        if self._as_table.isChecked():
            self._fill_twin()

    def leave_room(self, readings: Iterable[str]) -> None:
        """Keep room for any of these texts above the chart, which must not move for one."""
        self._longest = max(readings, key=len, default="")
        self._fit_reading()

    def show_words(self, hint: str, invitation: str, failure: str) -> None:
        """Show a hint below the chart; or, in the chart's place, an invitation or a failure."""
        self._words.setText(hint)
        self._words.setVisible(bool(hint))
        instead = failure or invitation
        self._invitation.setText(instead)
        self._invitation.setVisible(bool(instead))
        for part in (self._stack, self.reading, self._as_table, self._save):
            part.setVisible(not instead)

    def set_theme(self, theme: Theme) -> None:
        """Saved pictures stand on the theme's ground; the chart is as high as the text is large."""
        self.theme = theme
        self.set_chart_height(theme.px(HEIGHT))
        self._fit_reading()

    def set_chart_height(self, height: int) -> None:
        """Chart and table are at least so high; beside a higher card they grow."""
        self._stack.setMinimumHeight(height)

    def picture(self, suffix: str) -> bytes:
        """The chart as the bytes of a PNG or, with the suffix ".svg", of an SVG."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if suffix == ".svg":
            self._write_svg(buffer)
        else:
            self._write_png(buffer)
        return bytes(buffer.data().data())

    def _write_svg(self, buffer: QBuffer) -> None:
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.chart.size())
        generator.setViewBox(QRectF(self.chart.rect()))
        generator.setTitle(self.title.text())
        generator.setDescription(self.chart.accessibleDescription())
        self._paint(QPainter(generator))

    def _write_png(self, buffer: QBuffer) -> None:
        size = QSize(self.chart.width() * FINE, self.chart.height() * FINE)
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(FINE)
        self._paint(QPainter(image))
        QImageWriter(buffer, b"png").write(image)

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.chart.rect(), self.theme.color("panel"))
        QWidget.render(self.chart, painter, QPoint())  # A view would render its scene alone.
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_reading()

    def _fit_reading(self) -> None:
        self.reading.ensurePolished()
        room = QRect(0, 0, max(self.width() - 2 * MARGIN, 1), 1)
        metrics, wrapped = self.reading.fontMetrics(), Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(room, wrapped, self._longest or " ").height()
        self.reading.setMinimumHeight(needed)

    def _ask(self, _checked: bool) -> None:
        self.picture_requested.emit()

    def _swap(self, as_table: bool) -> None:
        if as_table:
            self._fill_twin()
        self._stack.setCurrentWidget(self._table if as_table else self.chart)

    def _fill_twin(self) -> None:
        headings, rows = self._twin
        self._table.setColumnCount(len(headings))
        self._table.setHorizontalHeaderLabels(list(headings))
        fill_table(self._table, rows)
        header = self._table.horizontalHeader()  # Dates and headings stay whole.
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if header.length() <= self.chart.width():
            header.setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)

    def _tool(self, verb: str, text: str, tip: str, act: Callable[[bool], None]) -> QPushButton:
        made = button(text, "chip", tip=tip)
        made.setObjectName(f"{self._name}{verb}")
        made.clicked.connect(act)
        return made

    def _made_layout(self) -> QVBoxLayout:
        self.reading.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        made = column(
            self._head,
            self.reading,
            self._invitation,
            self._stack,
            self.legend,
            self._words,
            spacing=8,
        )
        made.setContentsMargins(MARGIN, 14, MARGIN, 12)
        for part in (self._stack, self._invitation):  # One of them is seen.
            made.setStretchFactor(part, 1)
        return made


def _as_table(title: str) -> str:
    return tr("{title}, as a table").format(title=title)
