# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The card on the Practice page: the small body, what is sore, and what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.presentation.body_map_props import BodyMapProps
from recovery_gui.ui.body_map import BodyMap
from recovery_gui.ui.body_picture import ASPECT
from recovery_gui.ui.parts import button, column, label, row
from recovery_gui.ui.theme import LIGHT, Theme

TITLE = tr("Where does it hurt?")
HINT = tr("Click a place on the body. The list below shows what serves it.")
HOW_SORE = tr("How sore, 1 to 10: turn the wheel on it, or type a digit.")
HINTED = 1  # Lines beside which there is room for it.
HIGH, MARGIN = 126, 12
ROOMY = 1.3  # Up to this text scale the body has room in the column.


class SoreCard(QFrame):
    """Renders `BodyMapProps`; where the text is large, a line that opens the large map."""

    place_chosen = Signal(object)
    place_entered = Signal(object)
    rating_chosen = Signal(object, int)
    change_requested = Signal(object, int)
    larger_requested = Signal()
    list_requested = Signal()
    clear_requested = Signal()
    build_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("SoreCard")
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.map = BodyMap("Sore", spacing=4)
        self._title = button(TITLE, "opening", tip=tr("Point at it on a larger body"))
        self._title.setObjectName("WhereDoesItHurt")
        self._lines = label("sore", name="SoreLines", wrap=True)
        self._hint = label("small", name="SoreHint", wrap=True, text=HINT)
        self._build = button(tr("Build"), "invite", tip=tr("A session that fits"))
        self._larger = button(tr("Larger"), "aside", tip=tr("Point at it on a larger body"))
        self._as_list = button(tr("As a list"), "aside", tip=tr("The same as a list"))
        self._clear = button(tr("Clear"), "aside", tip=tr("Nothing hurts any more"))
        self._tools = QWidget()
        tools = (self._larger, self._as_list, self._clear)
        self.tab_stops = (self.map.front, self.map.back, self._title, self._build, *tools)
        self._tools.setLayout(row(self._larger, self._as_list, -1, self._clear, spacing=16))
        self._roomy = self._has_room = True
        self._theme = LIGHT
        self._props = BodyMapProps()
        self._lay_out()
        self._connect()

    def render_props(self, props: BodyMapProps) -> None:
        """Show these marks."""
        self._props = props
        self.map.render_props(props)
        self._show_words()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours; the body leaves when the text needs its room."""
        self._theme = theme
        self.map.set_theme(theme)
        self._make_room()

    def set_room(self, has_room: bool) -> None:
        """The body leaves, too, where the column is too low for it."""
        if has_room != self._has_room:
            self._has_room = has_room
            self._make_room()

    def _make_room(self) -> None:
        theme = self._theme
        self._roomy = self._has_room and theme.scale <= ROOMY
        self.map.setVisible(self._roomy)
        self._tools.setVisible(self._roomy)
        height = theme.px(HIGH)
        for view in (self.map.front, self.map.back):
            view.setFixedSize(round(height * ASPECT), height)
        self._show_words()

    def _show_words(self) -> None:
        """What is sore line by line, or where there is no room how many places are."""
        props = self._props
        marked = bool(props.marks)
        self._title.setText(
            TITLE if self._roomy or not marked else tr("Sore: {places}").format(places=props.count)
        )
        self._title.setAccessibleName(TITLE)
        self._lines.setText("\n".join(props.lines))
        self._lines.setVisible(self._roomy and marked)
        self._hint.setText(HOW_SORE if marked else HINT)
        self._hint.setVisible(self._roomy and len(props.lines) <= HINTED)
        self._place_buttons()
        self._build.setAccessibleName(props.build_text)
        self._build.setVisible(self._roomy or marked)
        self._clear.setVisible(marked)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Where a text is too long to stand beside the body, the title goes above it, and what
        can be built is not told."""
        self._build.setText(f"{self._props.build_text}  ›")
        room = self.width() - 2 * MARGIN
        if self._roomy:
            room -= self.map.sizeHint().width() + MARGIN
        if self._build.sizeHint().width() > room:
            self._build.setText(f"{tr('Build')}  ›")
        above = self._title.sizeHint().width() > room
        home = self._content if above else self._beside
        if home.indexOf(self._title) < 0:
            home.insertWidget(0, self._title)

    def _lay_out(self) -> None:
        for words in (self._lines, self._hint):
            words.setContentsMargins(2, 0, 0, 0)  # As a button's text has.
        beside = self._beside = column(
            self._title, self._lines, self._hint, -1, self._build, spacing=2
        )
        body = row(self.map, beside, spacing=MARGIN)
        body.setStretch(1, 1)
        content = self._content = column(body, self._tools, spacing=2)
        content.setContentsMargins(MARGIN, 8, MARGIN, 4)
        self.setLayout(content)

    def _connect(self) -> None:
        self.map.place_chosen.connect(self.place_chosen)
        self.map.place_entered.connect(self.place_entered)
        self.map.rating_chosen.connect(self.rating_chosen)
        self.map.change_requested.connect(self.change_requested)
        self._title.clicked.connect(self.larger_requested)
        self._larger.clicked.connect(self.larger_requested)
        self._as_list.clicked.connect(self.list_requested)
        self._clear.clicked.connect(self.clear_requested)
        self._build.clicked.connect(self.build_requested)
