# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A dialog of headed text, for what is behind "About this exercise" and for help."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.step_panel_props import AboutSection
from recovery_gui.ui.parts import button, column, label, row

LEAST = QSize(432, 200)
Act = tuple[str, Callable[[], object]]


def show_text(
    parent: QWidget,
    title: str,
    sections: Iterable[AboutSection],
    *,
    act: Act | None = None,
    further: Act | None = None,
    picture: QWidget | None = None,
) -> None:
    """Open a dialog of sections and wait until it is closed.

    `act`: the words of a button that closes it, and what is done then; `further` those of a link
    that leads on, and leaves it open. `picture` stands above the sections.
    """
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setObjectName("TextDialog")
    content = column(label("title", text=title, wrap=True), spacing=8, margin=0)
    if picture is not None:
        content.addWidget(picture)
    for section in sections:
        content.addSpacing(8)
        if section.heading:
            content.addWidget(label("heading", text=section.heading, wrap=True))
        for line in section.lines:
            content.addWidget(_words(line))
        for line in section.small:
            content.addWidget(_words(line, "small"))
    content.addStretch(1)
    inner = QWidget()
    inner.setLayout(row(content, 16))  # A gap before the scroll bar, on whichever side it is.
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(inner)
    scroll.setAccessibleName(title)
    scroll.setMinimumSize(LEAST)
    close = button(tr("Close"))
    close.clicked.connect(dialog.accept)
    buttons = row(-1, close)
    if act is not None:
        words, do = act
        acts = button(words)
        acts.clicked.connect(dialog.accept)
        acts.clicked.connect(do)
        buttons.insertWidget(0, acts)
    if further is not None:
        words, lead_on = further
        link = button(words, "link")
        link.clicked.connect(lead_on)
        buttons.insertWidget(0, link)
    dialog.setLayout(column(scroll, buttons, spacing=16, margin=24))
    scroll.setFocus(Qt.FocusReason.OtherFocusReason)  # Page Down reads on.
    for made in dialog.findChildren(QPushButton):
        made.ensurePolished()  # Large words make large buttons.
    dialog.setMinimumSize(dialog.minimumSizeHint())
    dialog.resize(640, 560)
    dialog.exec()
    dialog.deleteLater()


def _words(text: str, role: str = "") -> QLabel:
    """A paragraph that can be selected and copied."""
    words = label(role, wrap=True, text=text)
    words.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return words
