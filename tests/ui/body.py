# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Places of the body, marks, and a hand that points at them."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.place import Place
from recovery_gui.core.side import Side
from recovery_gui.presentation.body_map_props import BodyMapProps, Mark
from recovery_gui.presentation.places import place_name
from recovery_gui.ui.body_view import BodyView

RIGHT_HAMSTRINGS = Place(BodyArea.HAMSTRINGS, Side.RIGHT)
LEFT_CALVES = Place(BodyArea.CALVES, Side.LEFT)
RIGHT_CHEST = Place(BodyArea.CHEST, Side.RIGHT)
LEFT_CHEST = Place(BodyArea.CHEST, Side.LEFT)
RIGHT_NECK = Place(BodyArea.NECK, Side.RIGHT)


def marked(*rated: tuple[Place, int]) -> BodyMapProps:
    """A map with these ratings."""
    marks = tuple(
        Mark(place, rating, f"{place_name(place)}, soreness {rating}") for place, rating in rated
    )
    return BodyMapProps(marks, build_text="Build me 10 minutes")


def spot(view: BodyView, place: Place) -> QPoint:
    """Where the middle of a place lies in the view."""
    (region,) = (one for one in view.picture.regions if one.place == place)
    return view.picture.point(*region.centre).toPoint()


def press(view: BodyView, place: Place) -> None:
    """Click on a place."""
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, none, spot(view, place))


def turn_wheel(view: BodyView, at: QPoint, turned: int) -> bool:
    """Turn the wheel there; whether the view took it."""
    here = QPointF(at)
    event = QWheelEvent(
        here,
        view.mapToGlobal(here),
        QPoint(0, 0),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    return event.isAccepted()
