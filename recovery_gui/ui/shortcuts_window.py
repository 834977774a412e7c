# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The keys of the program, page by page; stays open beside it, so that one can try them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.flow import wrap
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.key_list import KeyGroup
from recovery_gui.ui.parts import button, column, label, row
from recovery_gui.ui.theme import LARGE_TEXT, LIGHT, Theme

NAMES = {  # Qt has no good ones for these in every language; to it the large Enter is Return.
    "Left": tr("Left", "the arrow key"),
    "Right": tr("Right", "the arrow key"),
    "Up": tr("Up", "the arrow key"),
    "Down": tr("Down", "the arrow key"),
    "Return": tr("Enter", "the key"),
}
ARROWS = dict(zip(NAMES.values(), "←→↑↓", strict=False))
CAPS_WIDTH, MOST_CAPS_WIDTH = 220, 300
USUAL, SMALLEST, FRAME = QSize(760, 680), QSize(480, 360), QSize(24, 64)


class ShortcutsWindow(QDialog):
    """Shows groups of keys; `KeyGroup`s are collected anew each time that it is opened."""

    def __init__(self, groups: Iterable[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ShortcutsWindow")
        self.setWindowTitle(tr("Keys"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._caps = list[QWidget]()
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(20)
        self._lines.setVerticalSpacing(8)
        self._lines.setColumnStretch(1, 1)
        self._lines.addWidget(label("title", text=tr("Keys"), wrap=True), 0, 0, 1, 2)
        for group in groups:
            self._add_group(group)
        inner = QWidget()
        inner.setLayout(row(column(self._lines, -1), 16))  # A gap before the scroll bar.
        scroll = QScrollArea()
        scroll.setObjectName("ShortcutsList")
        scroll.setAccessibleName(tr("Keys"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        close = button(tr("Close"))
        close.clicked.connect(self.reject)
        self.setLayout(column(scroll, row(-1, close), spacing=16, margin=24))
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL.boundedTo(parent.window().size() - FRAME))
        scroll.setFocus(Qt.FocusReason.OtherFocusReason)  # Page Down reads on.
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Give the keys as much room as their words ask for; where they are large, less."""
        large = theme.scale > LARGE_TEXT
        for caps in self._caps:
            caps.setFixedWidth(min(theme.px(CAPS_WIDTH), MOST_CAPS_WIDTH if large else CAPS_WIDTH))

    def _add_group(self, group: KeyGroup) -> None:
        heading = label("heading", text=group.title, wrap=True)
        heading.setContentsMargins(0, 16, 0, 0)
        self._lines.addWidget(heading, self._lines.rowCount(), 0, 1, 2)
        for line in group.lines:
            at, caps = self._lines.rowCount(), _caps(line)
            purpose = label(text=line.purpose, wrap=True)
            purpose.setAccessibleName(f"{', '.join(_names(line))}: {line.purpose}")
            purpose.setContentsMargins(0, 3, 0, 0)
            self._caps.append(caps)
            self._lines.addWidget(caps, at, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(purpose, at, 1, Qt.AlignmentFlag.AlignTop)


def _names(line: KeyLine) -> Sequence[str]:
    """The keys as this desktop calls them."""
    if line.shown:
        return [line.shown]
    return [_native(name) for name in line.keys]


def _native(name: str) -> str:
    """A key, and what is held with it: "Ctrl+Left" as "Strg+Pfeil links"."""
    held, last = name[: name.rfind("+") + 1], name[name.rfind("+") + 1 :]
    native = QKeySequence.SequenceFormat.NativeText
    if last not in NAMES:
        return QKeySequence(name).toString(native)
    any_key = QKeySequence(f"{held}A").toString(native)
    return any_key.removesuffix("A") + NAMES[last]


def _caps(line: KeyLine) -> QWidget:
    """The keys side by side, below each other where there is less room."""
    made = QWidget()
    wrap(made, *map(_cap, _names(line)), gap=6)
    return made


def _cap(name: str) -> QLabel:
    before, held, last = name.rpartition("+")
    known = ARROWS.get(last, last)
    made = label("key", text=f"{before}{held}{known}")
    made.setAccessibleName(name)
    return made
