# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The line of the session paints what has changed, and nothing beside it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from recovery_gui.core.override import override
from recovery_gui.presentation.session_props import Segment
from recovery_gui.ui.phase_line import PhaseLine
from recovery_gui.ui.theme import LIGHT
from tests.ui.pixels import places_of

BEGUN = (Segment(30.0, 1.0, False), Segment(30.0, 0.2, False), Segment(30.0, 0.0, True))


class Watched(PhaseLine):
    """Notes what it is asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QRect] = []

    @override
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self.asked.append(event.rect())
        super().paintEvent(event)


def shown(qtbot: QtBot) -> Watched:
    line = Watched()
    qtbot.addWidget(line)
    line.resize(600, 6)
    line.render_segments(BEGUN, "Part 2 of 3")
    line.show()
    qtbot.waitUntil(lambda: bool(line.asked))
    line.asked.clear()
    return line


def test_only_the_bar_that_grows_is_painted_again(qtbot: QtBot) -> None:
    line = shown(qtbot)
    line.render_segments((BEGUN[0], Segment(30.0, 0.4, False), BEGUN[2]), "Part 2 of 3")
    qtbot.waitUntil(lambda: bool(line.asked))
    (asked,) = line.asked
    assert 150 < asked.left() < 250
    assert 350 < asked.right() < 450


def test_where_a_phase_ends_both_bars_are_painted_again(qtbot: QtBot) -> None:
    line = shown(qtbot)
    line.render_segments(
        (BEGUN[0], Segment(30.0, 1.0, False), Segment(30.0, 0.5, True)), "Part 3 of 3"
    )
    qtbot.waitUntil(lambda: bool(line.asked))
    whole = line.asked[0].united(line.asked[-1])
    assert whole.left() < 250
    assert whole.right() > 590


def test_it_fills_as_one_reads(qtbot: QtBot) -> None:
    line = shown(qtbot)
    line.set_theme(LIGHT)
    past = [x for x, _ in places_of(line, LIGHT.color("accent"))]
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = [x for x, _ in places_of(line, LIGHT.color("accent"))]
    assert max(past) < line.width() / 2 < min(mirrored)
    assert {line.width() - 1 - x for x in mirrored} == {*past}


def test_only_the_bar_that_grows_is_painted_again_from_the_right(qtbot: QtBot) -> None:
    line = shown(qtbot)
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: bool(line.asked))
    line.asked.clear()
    line.render_segments((BEGUN[0], Segment(30.0, 0.4, False), BEGUN[2]), "Part 2 of 3")
    qtbot.waitUntil(lambda: bool(line.asked))
    (asked,) = line.asked
    assert 150 < asked.left() < 250
    assert 350 < asked.right() < 450


def test_a_line_that_looks_the_same_is_left_alone(qtbot: QtBot) -> None:
    line = shown(qtbot)
    line.render_segments(BEGUN, "Part 2 of 3, paused")
    qtbot.wait(50)
    assert line.asked == []
    assert line.accessibleName() == "Part 2 of 3, paused"
