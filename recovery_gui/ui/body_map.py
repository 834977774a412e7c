# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The body from the front and from the back, side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from recovery_gui.core.body_area import BodyArea
from recovery_gui.figure.mannequin import Facing
from recovery_gui.presentation.body_map_props import BodyMapProps
from recovery_gui.ui.body_view import BodyView
from recovery_gui.ui.parts import card, column, row
from recovery_gui.ui.theme import Theme


class BodyMap(QWidget):
    """Renders `BodyMapProps`; its signals are those of the two views."""

    place_chosen = Signal(object)
    place_entered = Signal(object)
    rating_chosen = Signal(object, int)
    change_requested = Signal(object, int)
    place_read = Signal(object)

    def __init__(self, name: str, *, rates: bool = True, spacing: int = 8) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.front = BodyView(Facing.FRONT, f"{name}Front", rates=rates)
        self.back = BodyView(Facing.BACK, f"{name}Back", rates=rates)
        for view in (self.front, self.back):
            view.place_chosen.connect(self.place_chosen)
            view.place_entered.connect(self.place_entered)
            view.rating_chosen.connect(self.rating_chosen)
            view.change_requested.connect(self.change_requested)
            view.place_read.connect(self.place_read)
        self.setFocusProxy(self.front)
        self.setLayout(row(self.front, self.back, spacing=spacing))

    def render_props(self, props: BodyMapProps) -> None:
        """Show these marks."""
        self.front.render_props(props)
        self.back.render_props(props)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's colours from now on."""
        self.front.set_theme(theme)
        self.back.set_theme(theme)

    def point_at(self, area: BodyArea | None) -> None:
        """Put the keyboard on this area, in the view that shows it; without one, on the front."""
        for view in (self.front, self.back):
            place = view.place_of(area) if area else None
            if place is not None:
                view.point_at(place)
                return
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def on_stage(body: BodyMap, aside: QWidget) -> QHBoxLayout:
    """The body on a card that takes the room there is, and what is said of it beside that."""
    stage = card()
    stage.setLayout(column(body, margin=8))
    content = row(stage, aside, spacing=16)
    content.setContentsMargins(12, 12, 12, 12)
    content.setStretchFactor(stage, 1)
    return content
