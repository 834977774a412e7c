# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is painted on the body: marks that glow, their numbers, the cursor, and L and R."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from recovery_gui.core.place import Place
from recovery_gui.figure.body_map import Region
from recovery_gui.presentation.body_map_props import Mark
from recovery_gui.ui.body_picture import BodyPicture
from recovery_gui.ui.theme import SMALL, Theme

FAINT, STRONGER = 0.26, 0.06  # Opacity of a mark, and what each point of its rating adds.
HALO, HALO_OPACITY = 6.0, 0.22
LETTER_AT = (0.215, -0.49)  # Beside the feet, unit H.
NUMBER, SMALL_NUMBER = 12, 9
NUMBER_SHARE = 0.036  # Of the body's height, at most: neighbours have numbers too.


def paint_mark(painter: QPainter, picture: BodyPicture, theme: Theme, mark: Mark) -> None:
    """A place that glows in the accent, the more the sorer; its line tells it without colour."""
    path = picture.paths.get(mark.place)
    if path is None:
        return
    size = 1.0 if picture.is_large else 0.5
    halo, fill = theme.color("accent"), theme.color("accent")
    halo.setAlphaF(HALO_OPACITY)
    fill.setAlphaF(FAINT + STRONGER * mark.rating)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(halo, HALO * size))
    painter.drawPath(path)
    painter.setBrush(fill)
    painter.setPen(QPen(theme.color("accent_text"), 2.0 * size))
    painter.drawPath(path)


def paint_number(
    painter: QPainter, picture: BodyPicture, theme: Theme, region: Region, number: int
) -> None:
    """The rating on a round plate, so that it is read on any ground."""
    font = QFont(painter.font())
    room = round(NUMBER_SHARE * picture.scale)
    font.setPixelSize(min(theme.px(NUMBER), room) if picture.is_large else SMALL_NUMBER)
    font.setWeight(QFont.Weight.Bold)
    radius = (0.82 if picture.is_large else 0.74) * font.pixelSize()
    centre = picture.point(*region.centre)
    middle = picture.point(0.0, 0.0).x()
    aside = max(abs(centre.x() - middle), radius + 0.5)  # Left and right do not touch.
    centre.setX(middle + (aside if centre.x() > middle else -aside))
    painter.setBrush(theme.color("button"))
    painter.setPen(QPen(theme.color("panel"), 1.0))
    painter.drawEllipse(centre, radius, radius)
    _write(painter, font, theme, "button_ink", centre, str(number))


def paint_cursor(
    painter: QPainter, picture: BodyPicture, theme: Theme, place: Place, *, focused: bool
) -> None:
    """A ring where the keyboard is, light within dark; a line where the pointer is."""
    path = picture.paths[place]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    size = 1.0 if picture.is_large else 0.7
    if focused:
        painter.setPen(QPen(theme.color("panel"), 6.0 * size))
        painter.drawPath(path)
    painter.setPen(QPen(theme.color("ink"), (3.0 if focused else 1.5) * size))
    painter.drawPath(path)


def paint_sides(
    painter: QPainter, picture: BodyPicture, theme: Theme, letters: tuple[str, str]
) -> None:
    """The letters of the body's sides, on the viewer's left and right."""
    font = QFont(painter.font())
    font.setPixelSize(theme.px(SMALL) if picture.is_large else SMALL)
    font.setWeight(QFont.Weight.DemiBold)
    x, y = LETTER_AT
    for letter, side in zip(letters, (-x, x), strict=True):
        _write(painter, font, theme, "mute", picture.point(side, y), letter)


def _write(
    painter: QPainter, font: QFont, theme: Theme, token: str, centre: QPointF, text: str
) -> None:
    painter.setFont(font)
    painter.setPen(theme.color(token))
    room = QRectF(0.0, 0.0, 8.0 * font.pixelSize(), 2.0 * font.pixelSize())
    room.moveCenter(centre)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
