# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The latest ratings on the body, to read and to choose an area by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QListWidgetItem, QWidget

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr
from recovery_gui.core.place import Place
from recovery_gui.presentation.body_map_props import PastBodyProps
from recovery_gui.ui.body_map import BodyMap, on_stage
from recovery_gui.ui.body_map_dialog import ASIDE, FRAME, LARGEST, WIDEST_ASIDE
from recovery_gui.ui.parts import button, column, label, row
from recovery_gui.ui.theme import Theme

PLACE_ROLE = Qt.ItemDataRole.UserRole


class PastBodyDialog(QDialog):
    """Renders `PastBodyProps`; `area_chosen` carries a body area, and then it closes."""

    area_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("PastBodyDialog")
        self.setWindowTitle(tr("Soreness on the body"))
        self.map = BodyMap("Past", rates=False)
        self._hint = label("mute", name="PastHint", wrap=True)
        self._reading = label("accent", name="PlaceRead", wrap=True)
        self._rows = QListWidget()
        self._rows.setObjectName("PastRatings")
        self._rows.setAccessibleName(tr("Latest ratings"))
        self._rows.setWordWrap(True)
        self._rows.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._aside = QFrame()
        close = button(tr("Close"))
        close.clicked.connect(self.reject)
        words = column(
            label("title", text=tr("Soreness on the body"), wrap=True),
            self._hint,
            self._reading,
            self._rows,
            row(-1, close),
            spacing=8,
        )
        words.setStretchFactor(self._rows, 1)
        self._aside.setLayout(words)
        self.setLayout(on_stage(self.map, self._aside))
        self._props: PastBodyProps | None = None
        self.map.place_read.connect(self._read)
        self.map.place_chosen.connect(self._choose)
        self.map.place_entered.connect(self._choose)
        self._rows.itemActivated.connect(self._choose_row)
        self._rows.itemClicked.connect(self._choose_row)

    def render_props(self, props: PastBodyProps) -> None:
        """Show these ratings."""
        self._props = props
        self.map.render_props(props.body)
        self._hint.setText(props.hint)
        self._rows.clear()
        for mark in props.body.marks:
            item = QListWidgetItem(mark.words)
            item.setData(PLACE_ROLE, mark.place)
            self._rows.addItem(item)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours; the column beside the body grows with its text."""
        self.map.set_theme(theme)
        self._aside.setFixedWidth(min(theme.px(ASIDE), WIDEST_ASIDE))

    def show_body(self, area: BodyArea | None) -> None:
        """Open as large as the window behind, the keyboard on the area that is charted."""
        window = self.parentWidget()
        if window is not None:
            self.resize((window.window().size() - FRAME).boundedTo(LARGEST))
        self.open()
        self.map.point_at(area)

    def _read(self, place: Place) -> None:
        if self._props is not None:
            self._reading.setText(self._props.body.words(place))

    def _choose_row(self, item: QListWidgetItem) -> None:
        self._choose(Place(*item.data(PLACE_ROLE)))

    def _choose(self, place: Place) -> None:
        self.area_chosen.emit(place.area)
        self.accept()
