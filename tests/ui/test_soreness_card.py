# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The legend of soreness over time: each line in its colour and its dash."""

from datetime import date

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.history_query import SorenessPoint
from recovery_gui.core.side import Side
from recovery_gui.presentation.history_soreness_presenter import soreness_props
from recovery_gui.ui.soreness_card import SorenessCard
from recovery_gui.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme

ROUNDING = 4
DAY = date(2026, 11, 22)
POINTS = [SorenessPoint(DAY, side, 5, 3) for side in (Side.LEFT, Side.RIGHT)]


@pytest.fixture(params=[LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def theme(request: pytest.FixtureRequest) -> Theme:
    assert isinstance(request.param, Theme)
    return request.param


@pytest.fixture
def card(qtbot: QtBot) -> SorenessCard:
    made = SorenessCard()
    qtbot.addWidget(made)
    made.render_props(soreness_props(BodyArea.CALVES, POINTS, lambda day: day, ""))
    return made


def legend(card: SorenessCard) -> list[QLabel]:
    item = card.legend.itemAt(0)
    assert item is not None
    kinds = item.widget()
    assert kinds is not None
    return kinds.findChildren(QLabel)


def along(sign: QImage) -> list[QColor]:
    """The colours of a sign along its line, left of the dot."""
    return [sign.pixelColor(x, sign.height() // 2) for x in range(sign.width() // 3)]


def near(one: QColor, other: QColor) -> bool:
    """The same, but for what rounding takes from a colour that is half seen."""
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, apart)) <= ROUNDING


def test_each_sign_has_the_colour_and_the_dash_of_its_line(
    card: SorenessCard, theme: Theme
) -> None:
    card.set_theme(theme)
    signs = [one.pixmap().toImage() for one in legend(card) if not one.pixmap().isNull()]
    names = [one.text() for one in legend(card) if one.text()]
    assert names == ["left, before", "left, after", "right, before", "right, after"]
    colours = (theme.areas[1], theme.areas[1], theme.accent, theme.accent)
    for sign, colour, broken in zip(signs, colours, (True, False) * 2, strict=True):
        drawn = max(along(sign), key=QColor.alpha)
        assert drawn.alpha() > 0
        assert near(drawn, QColor(colour))
        assert (min(one.alpha() for one in along(sign)) < drawn.alpha() / 2) is broken
