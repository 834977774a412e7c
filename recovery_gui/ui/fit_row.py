# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""One exercise of a fitted session: picture, words, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.ui.flow import wrap
from recovery_gui.ui.key_line import KeyLine
from recovery_gui.ui.parts import button, column, label, restyle
from recovery_gui.ui.theme import LARGE_TEXT, Theme

if TYPE_CHECKING:
    from recovery_gui.presentation.fit_props import FitRow
    from recovery_gui.ui.thumbnails import Thumbnails

PICTURE = QSize(108, 72)
LARGEST_PICTURE = 1.25
LOCKED, LINK_ROOM = tr("Locked"), 16  # What a link has around its text.
SPOKEN_KEYS = tr("S swaps it, Delete removes it, L locks it")

SWAP = KeyLine(("S",), tr("On an exercise: another one in its place."))
REMOVE = KeyLine(("Del",), tr("On an exercise: without it."))
LOCK = KeyLine(("L",), tr("On an exercise: keep it, whatever changes."))
WALK = KeyLine(("Up", "Down"), tr("From exercise to exercise."))


class FitRowCard(QFrame):
    """Renders a `FitRow`; takes the keyboard as a whole."""

    KEYS_TITLE = tr("A session made to fit")
    KEYS = (WALK, SWAP, REMOVE, LOCK)

    swap_requested = Signal()
    remove_requested = Signal()
    lock_requested = Signal()
    neighbour_requested = Signal(int)

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName(f"FitRow{number}")
        self.setProperty("role", "fit")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(SPOKEN_KEYS)
        self._row: FitRow | None = None
        self._size = PICTURE
        self._picture = QLabel()
        self._name = label("heading", name="FitName", wrap=True)
        self._detail = label("small", name="FitDetail", wrap=True)
        self._reasons = label("reason", name="FitReasons", wrap=True)
        self._swap = button(tr("Swap"), "link", tip=tr("Another one in its place (S)"))
        self._remove = button(tr("Remove"), "link", tip=tr("Without it (Delete)"))
        self._lock = button(tr("Lock"), "link", tip=tr("Keep it, whatever changes (L)"))
        self._lock.setCheckable(True)
        self._acts = {
            SWAP: (self._swap, self.swap_requested),
            REMOVE: (self._remove, self.remove_requested),
            LOCK: (self._lock, self.lock_requested),
        }
        for made, signal in self._acts.values():
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The row has the keyboard for them.
            made.clicked.connect(signal)
        self._places = QGridLayout()
        self._places.setContentsMargins(8, 8, 8, 8)
        self._places.setHorizontalSpacing(12)
        self._places.setVerticalSpacing(0)
        self._words = column(-1, self._name, self._detail, self._reasons, -1, spacing=2)
        self._buttons = QWidget()
        wrap(self._buttons, self._swap, self._remove, self._lock, gap=0)
        self.setLayout(self._places)

    def render_row(self, shown: "FitRow", thumbnails: "Thumbnails | None") -> None:
        """Show this exercise."""
        self._row = shown
        self.setAccessibleName(shown.spoken)
        self._name.setText(f"{shown.number}  {shown.name}")
        self._detail.setText(f"{shown.detail} · {shown.dose}")
        self._reasons.setText(shown.reasons)
        self._lock.setText(LOCKED if shown.locked else tr("Lock"))
        self._lock.setChecked(shown.locked)
        for made, _ in self._acts.values():
            made.setAccessibleName(f"{made.text()}: {shown.name}")
        restyle(self._lock, "linkon" if shown.locked else "link")
        self._lock.ensurePolished()
        self._lock.setMinimumWidth(self._lock.fontMetrics().horizontalAdvance(LOCKED) + LINK_ROOM)
        self.show_picture(thumbnails)

    def show_picture(self, thumbnails: "Thumbnails | None") -> None:
        """The picture, as far as it is drawn by now."""
        if self._row is not None and thumbnails is not None:
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(thumbnails.pixmap(self._row.picture, self._size, ratio))

    def set_theme(self, theme: Theme) -> None:
        """Buttons beside the words, or below them where the text is large."""
        large = theme.scale > LARGE_TEXT
        self._size = PICTURE * min(theme.scale, LARGEST_PICTURE)
        self._picture.setFixedSize(self._size)
        self._places.removeItem(self._words)
        self._places.addWidget(self._picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._places.addLayout(self._words, 0, 1)
        if large:
            self._places.addWidget(self._buttons, 1, 1)
        else:
            self._places.addWidget(self._buttons, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        self._places.setColumnStretch(1, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = [signal for line, (_made, signal) in self._acts.items() if line.means(event)]
        way = WALK.place_of(event)
        if asked and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            asked[0].emit()
        elif way is not None:
            self.neighbour_requested.emit((-1, 1)[way])
        else:
            super().keyPressEvent(event)
