# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The twin of the body map in real widgets: what is sore as a list, and a place with its rating."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.place import Place
from recovery_gui.presentation.body_map_props import BodyMapProps
from recovery_gui.presentation.places import PLACES, place_name
from recovery_gui.ui.amount import Amount, Range
from recovery_gui.ui.flow import Flow
from recovery_gui.ui.key_line import KeyLine, bind
from recovery_gui.ui.parts import button, column, label
from recovery_gui.ui.whole_list import WholeList

SCALE = Range(0, 10, 1, tr("of 10"))
REMOVE = KeyLine(("Del",), tr("Take a mark away."))
LEAST_LETTERS = 10
PLACE_ROLE = Qt.ItemDataRole.UserRole


class SoreList(QWidget):
    """Renders `BodyMapProps`. A place is picked in the list or in the box and rated beside it.

    `place_chosen` marks it or takes the mark away, `rating_chosen` carries it and 0 to 10.
    """

    KEYS_TITLE = tr("Where does it hurt?")

    place_chosen = Signal(object)
    rating_chosen = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self._props = BodyMapProps()
        self._rows = WholeList("SorePlaces", tr("Sore places"))
        self._none = label("mute", name="NoSorePlace", text=tr("Nothing is marked yet."), wrap=True)
        self._box = QComboBox()
        self._box.setObjectName("SorePlace")
        self._box.setAccessibleName(tr("Place"))
        self._box.setMinimumContentsLength(LEAST_LETTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._box.setSizeAdjustPolicy(policy)  # It is as wide as its column.
        for place in PLACES:
            self._box.addItem(place_name(place), place)
        self._rating = Amount(tr("Soreness"), SCALE)
        self._mark = button(tr("Add"))
        self._mark.setObjectName("MarkPlace")
        self._connect()
        beside = Flow(self._rating, self._mark, gap=16)
        self.setLayout(column(self._box, beside, 8, self._none, self._rows, spacing=8))
        self.setFocusProxy(self._rows)
        self._show_place()

    def render_props(self, props: BodyMapProps) -> None:
        """Show these marks; the place that is picked stays picked."""
        if props.marks != self._props.marks:
            self._fill(props)
        self._props = props
        self._none.setVisible(not props.marks)
        self._rows.setVisible(bool(props.marks))
        self._show_place()

    def set_theme(self) -> None:
        """All rows in sight in the sizes of the theme, too."""
        self._rows.fit()

    def pick(self, place: Place) -> None:
        """Have this place at hand."""
        self._box.setCurrentIndex(PLACES.index(place))
        self._show_place()

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on the box while the list is empty."""
        first = self._rows if self._props.marks else self._box
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _place(self) -> Place:
        return PLACES[self._box.currentIndex()]

    def _connect(self) -> None:
        self._rows.itemClicked.connect(self._take_row)
        self._rows.itemActivated.connect(self._take_row)
        self._rows.currentItemChanged.connect(self._follow)
        self._box.activated.connect(lambda _row: self._show_place())
        self._rating.chosen.connect(lambda rating: self._rate(self._place, round(rating)))
        self._mark.clicked.connect(lambda: self.place_chosen.emit(self._place))
        bind(self._rows, REMOVE, self._remove)

    def _fill(self, props: BodyMapProps) -> None:
        self._rows.blockSignals(True)  # What code fills in is no choice.
        self._rows.clear()
        for mark in props.marks:
            item = QListWidgetItem(mark.words)
            item.setData(PLACE_ROLE, mark.place)
            self._rows.addItem(item)
        self._rows.blockSignals(False)
        self._rows.fit()

    def _show_place(self) -> None:
        """The picked place, its rating, and what the button would do with it."""
        places = [mark.place for mark in self._props.marks]
        marked = self._place in places
        self._rows.blockSignals(True)
        self._rows.setCurrentRow(places.index(self._place) if marked else -1)
        self._rows.blockSignals(False)
        self._rating.show_value(self._props.rating(self._place) or 0)
        self._mark.setText(tr("Remove") if marked else tr("Add"))
        words = tr("Remove {place}") if marked else tr("Add {place}")
        self._mark.setAccessibleName(words.format(place=place_name(self._place)))

    def _follow(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._take_row(item)

    def _take_row(self, item: QListWidgetItem) -> None:
        self.pick(Place(*item.data(PLACE_ROLE)))

    def _remove(self) -> None:
        if self._rows.currentItem() is not None:
            self._rate(self._place, 0)

    def _rate(self, place: Place, rating: int) -> None:
        self.rating_chosen.emit(place, rating)
