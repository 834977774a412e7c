# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The body as large as the window, with its twin as a list beside it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.body_map_props import BodyMapProps
from recovery_gui.ui.body_map import BodyMap, on_stage
from recovery_gui.ui.parts import button, column, label, row, scrolled
from recovery_gui.ui.sore_list import SoreList
from recovery_gui.ui.theme import LIGHT, Theme

TITLE = tr("Where does it hurt?")
HINT = tr(
    "Click a place, or walk there with the arrow keys and press Space. "
    "Digits and the wheel say how sore it is, 0 to 10; Enter goes on from there."
)
LARGEST = QSize(1080, 760)
FRAME = QSize(24, 40)
ASIDE, WIDEST_ASIDE = 280, 380


class BodyMapDialog(QDialog):
    """Renders `BodyMapProps`; what is chosen holds at once."""

    place_chosen = Signal(object)
    place_entered = Signal(object)
    rating_chosen = Signal(object, int)
    change_requested = Signal(object, int)
    clear_requested = Signal()
    build_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("BodyMapDialog")
        self.setWindowTitle(TITLE)
        self._theme = LIGHT
        self.map = BodyMap("Map")
        self.list = SoreList()
        self._clear = button(tr("Clear"), tip=tr("Nothing hurts any more"))
        self._build = button(tr("Build"), "primary", tip=tr("A session that fits"))
        self._close = button(tr("Close"))
        self._aside = self._made_aside()
        self.setLayout(on_stage(self.map, self._aside))
        self._connect()

    def render_props(self, props: BodyMapProps) -> None:
        """Show these marks, on the body and in the list."""
        self.map.render_props(props)
        self.list.render_props(props)
        self._clear.setEnabled(bool(props.marks))
        self._build.setText(props.build_text)
        self._fit_aside()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours; the column beside the body grows with its text."""
        self.map.set_theme(theme)
        self._theme = theme
        self._fit_aside()
        self.list.set_theme()

    def show_map(self, *, as_list: bool = False) -> None:
        """Open as large as the window behind, the keyboard on the body or on the list."""
        window = self.parentWidget()
        if window is not None:
            self.resize((window.window().size() - FRAME).boundedTo(LARGEST))
        self.open()
        if as_list:
            self.list.focus_first()
        else:
            self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, and none from elsewhere."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _fit_aside(self) -> None:
        """As wide as its text is large, and as what it can be asked needs."""
        least, wide = self._build.minimumSizeHint().width(), self._theme.px(ASIDE)
        self._aside.setFixedWidth(max(least, min(wide, WIDEST_ASIDE)))

    def _connect(self) -> None:
        self.map.place_chosen.connect(self.place_chosen)
        self.map.place_entered.connect(self.place_entered)
        self.map.place_entered.connect(self.accept)
        self.map.place_read.connect(self.list.pick)
        self.map.rating_chosen.connect(self.rating_chosen)
        self.map.change_requested.connect(self.change_requested)
        self.list.place_chosen.connect(self.place_chosen)
        self.list.rating_chosen.connect(self.rating_chosen)
        self._clear.clicked.connect(self.clear_requested)
        self._build.clicked.connect(self._ask_to_build)
        self._close.clicked.connect(self.accept)

    def _made_aside(self) -> QFrame:
        inner = QWidget()
        words = column(
            label("title", text=TITLE, wrap=True),
            label("small", text=HINT, wrap=True),
            8,
            self.list,
            -1,
            spacing=8,
        )
        inner.setLayout(row(words, 8))  # A gap before the scroll bar, on whichever side it is.
        scroll = scrolled(inner)
        aside = QFrame()
        made = column(scroll, self._build, row(self._clear, -1, self._close), spacing=8)
        made.setStretchFactor(scroll, 1)
        aside.setLayout(made)
        return aside

    def _ask_to_build(self) -> None:
        self.accept()
        self.build_requested.emit()
