# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The body to point at: every place by mouse and by keyboard, and what is seen of it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QWidget

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.place import Place
from recovery_gui.figure.body_map import Region, region_towards
from recovery_gui.figure.clay import clay_named
from recovery_gui.figure.mannequin import Facing
from recovery_gui.figure.palette import Ink
from recovery_gui.ui.body_map import BodyMap
from recovery_gui.ui.body_view import WAYS, BodyView
from recovery_gui.ui.parts import row
from recovery_gui.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from tests.figure.test_palette import contrast
from tests.ui.body import (
    LEFT_CALVES,
    LEFT_CHEST,
    RIGHT_CHEST,
    RIGHT_HAMSTRINGS,
    RIGHT_NECK,
    marked,
    press,
    spot,
    turn_wheel,
)
from tests.ui.hand import Asked, focused, key, keys

THEMES = (LIGHT, DARK, HIGH_CONTRAST)
BOTH = (Facing.FRONT, Facing.BACK)
SMALL = (66, 126)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)  # As WAYS.


class Page(QWidget):
    """A map, and a field to come from and to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.map, self.after = QLineEdit(), BodyMap("Sore"), QLineEdit()
        self.setLayout(row(self.before, self.map, self.after))
        self.asked = Asked(self.map)

    @property
    def told(self) -> list[tuple[object, ...]]:
        """What was asked for, without what was read on the way."""
        return [one for one in self.asked if one[0] != "place_read"]


@pytest.fixture
def page(show: Callable[[QWidget], None]) -> Page:
    page = Page()
    page.before.setMaximumWidth(40)
    page.after.setMaximumWidth(40)
    show(page)
    page.before.setFocus()
    return page


@pytest.mark.parametrize("facing", BOTH)
@pytest.mark.parametrize("small", [False, True])
def test_every_place_is_hit_by_a_click_at_its_centre(
    page: Page, facing: Facing, *, small: bool
) -> None:
    view = page.map.front if facing is Facing.FRONT else page.map.back
    if small:
        view.setFixedSize(*SMALL)
        QApplication.processEvents()
    places = [region.place for region in view.picture.regions]
    for place in places:
        press(view, place)
    assert page.told == [("place_chosen", place) for place in places]


def test_beside_the_body_and_between_places_nothing_is_hit(page: Page) -> None:
    view = page.map.front
    width, height = view.width(), view.height()
    belly, head = view.picture.point(0.0, 0.1), view.picture.point(0.0, 0.4)
    spots = [QPoint(2, 2), QPoint(width - 3, height // 2), belly.toPoint(), head.toPoint()]
    for at in spots:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QTest.mouseMove(view, at)
        assert not turn_wheel(view, at, 120)
    assert page.asked == []
    key(page, Qt.Key.Key_Space)
    assert page.asked == []
    key(page, Qt.Key.Key_Down)  # From nowhere to the top.
    assert page.asked == [("place_read", RIGHT_NECK)]


def test_another_button_marks_nothing(page: Page) -> None:
    view = page.map.front
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view, Qt.MouseButton.RightButton, none, spot(view, RIGHT_CHEST))
    assert page.told == []


def test_the_persons_right_is_on_the_viewers_left_from_the_front(page: Page) -> None:
    front, back = page.map.front, page.map.back
    assert spot(front, RIGHT_CHEST).x() < front.width() / 2
    assert spot(back, RIGHT_HAMSTRINGS).x() > back.width() / 2


def test_the_pointer_names_what_is_under_it(page: Page) -> None:
    view = page.map.back
    page.map.render_props(marked((RIGHT_HAMSTRINGS, 6)))
    QTest.mouseMove(view, spot(view, RIGHT_HAMSTRINGS))
    assert view.accessibleDescription() == "Right hamstrings, soreness 6"
    assert page.asked[-1] == ("place_read", RIGHT_HAMSTRINGS)
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(view, QPoint(1, 1))
    assert view.accessibleDescription() == ""
    assert view.cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_tool_tip_names_it_too(page: Page) -> None:
    view = page.map.back
    at = spot(view, LEFT_CALVES)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == "Left calves, not sore"
    QToolTip.hideText()


def test_the_pointer_gone_nothing_is_named_unless_the_keyboard_is_there(page: Page) -> None:
    view = page.map.front
    QTest.mouseMove(view, spot(view, RIGHT_CHEST))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.accessibleDescription() == ""
    view.setFocus()
    QTest.mouseMove(view, QPoint(1, 1))
    assert view.accessibleDescription() == "Right neck, not sore"
    QTest.mouseMove(view, spot(view, RIGHT_CHEST))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.accessibleDescription() == "Right chest, not sore"


def test_the_wheel_changes_what_is_under_the_pointer(page: Page) -> None:
    view = page.map.back
    assert turn_wheel(view, spot(view, LEFT_CALVES), 120)
    assert turn_wheel(view, spot(view, LEFT_CALVES), -240)
    assert turn_wheel(view, spot(view, LEFT_CALVES), -60)  # Not yet a notch.
    assert page.told == [
        ("change_requested", LEFT_CALVES, 1),
        ("change_requested", LEFT_CALVES, -2),
    ]


def test_digits_rate_the_place_at_the_cursor(page: Page) -> None:
    page.map.front.setFocus()
    press(page.map.front, RIGHT_CHEST)
    keys(page, "710x0")
    key(page, Qt.Key.Key_Delete)
    assert page.told[1:] == [
        ("rating_chosen", RIGHT_CHEST, rating) for rating in (7, 1, 10, 10, 0, 0)
    ]


def test_space_marks_the_place_at_the_cursor_and_enter_goes_on_with_it(page: Page) -> None:
    page.map.setFocus()
    for pressed in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        key(page, pressed)
    assert page.told == [("place_chosen", RIGHT_NECK), *[("place_entered", RIGHT_NECK)] * 2]


def test_arrows_walk_along_the_body(page: Page) -> None:
    page.map.setFocus()
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        key(page, pressed)
    key(page, Qt.Key.Key_Space)
    assert page.asked[-3:] == [
        ("place_read", RIGHT_CHEST),
        ("place_read", LEFT_CHEST),
        ("place_chosen", LEFT_CHEST),
    ]


def way(found: tuple[Region, ...], start: Region, end: Region) -> list[Qt.Key]:
    """The shortest row of arrow keys from one region to another."""
    ways: dict[Place, list[Qt.Key]] = {start.place: []}
    new = [start]
    while end.place not in ways:
        here = new.pop(0)
        for pressed, (right, up) in zip(ARROWS, WAYS, strict=True):
            there = region_towards(found, here, right, up)
            if there.place not in ways:
                ways[there.place] = [*ways[here.place], pressed]
                new.append(there)
    return ways[end.place]


@pytest.mark.parametrize("facing", BOTH)
def test_every_place_is_reached_by_keyboard(page: Page, facing: Facing) -> None:
    view = page.map.front if facing is Facing.FRONT else page.map.back
    view.setFocus()
    found = view.picture.regions
    first = page.asked[-1][1]
    (start,) = (region for region in found if region.place == first)
    for end in found:
        for pressed in way(found, start, end):
            key(page, pressed)
        assert page.asked[-1] == ("place_read", end.place)
        start = end


def test_the_arrows_are_kept_from_the_shortcuts_of_the_page(page: Page) -> None:
    hits: list[str] = []
    for pressed in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        shortcut = QShortcut(QKeySequence(pressed), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: hits.append("step"))
    page.map.setFocus()
    key(page, Qt.Key.Key_Right)
    assert hits == []
    assert page.map.front.accessibleDescription() == "Left neck, not sore"


def test_tab_goes_from_front_to_back_and_out(page: Page) -> None:
    stops = []
    for _ in range(3):
        key(page, Qt.Key.Key_Tab)
        stops.append(focused(page))
    assert stops == [page.map.front, page.map.back, page.after]


def test_the_cursor_begins_at_the_first_mark(page: Page) -> None:
    page.map.render_props(marked((LEFT_CALVES, 3), (RIGHT_HAMSTRINGS, 6)))
    page.map.back.setFocus()
    assert page.map.back.accessibleDescription() == "Left calves, soreness 3"
    page.map.front.setFocus()
    assert page.map.front.accessibleDescription() == "Right neck, not sore"


def test_a_key_that_means_nothing_here_is_left_to_others(page: Page) -> None:
    page.map.setFocus()
    key(page, Qt.Key.Key_A)
    page.map.front.clearFocus()
    QTest.keyClick(page.map.front, Qt.Key.Key_5)  # Nowhere.
    assert page.told == []


def test_a_map_to_read_rates_nothing(show: Callable[[QWidget], None]) -> None:
    body = BodyMap("Past", rates=False)
    asked = Asked(body)
    show(body)
    body.setFocus()
    keys(body, "7")
    key(body, Qt.Key.Key_Delete)
    assert not turn_wheel(body.back, spot(body.back, LEFT_CALVES), 120)
    press(body.back, LEFT_CALVES)
    assert [one for one in asked if one[0] != "place_read"] == [("place_chosen", LEFT_CALVES)]


def painted(view: BodyView) -> QImage:
    return view.grab().toImage()


def differing(one: QImage, other: QImage) -> set[tuple[int, int]]:
    """The pixels, every second across and down, in which two pictures differ."""
    return {
        (x, y)
        for x in range(0, one.width(), 2)
        for y in range(0, one.height(), 2)
        if one.pixel(x, y) != other.pixel(x, y)
    }


def test_a_mark_changes_the_picture_where_it_is_and_nowhere_else(page: Page) -> None:
    view = page.map.back
    before = painted(view)
    page.map.render_props(marked((RIGHT_HAMSTRINGS, 6)))
    changed = differing(before, painted(view))
    around = view.picture.paths[RIGHT_HAMSTRINGS].boundingRect().adjusted(-5, -5, 5, 5)
    assert len(changed) > 200
    assert all(around.contains(x, y) for x, y in changed)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_sorer_the_stronger(page: Page, theme: Theme) -> None:
    page.map.set_theme(theme)
    view = page.map.back
    at = view.picture.paths[RIGHT_HAMSTRINGS].pointAtPercent(0.5)
    centre = spot(view, RIGHT_HAMSTRINGS)
    inside = QPoint(round(0.6 * at.x() + 0.4 * centre.x()), round(0.6 * at.y() + 0.4 * centre.y()))
    accent, distances = QColor(theme.accent), []
    for rating in (1, 5, 10):
        page.map.render_props(marked((RIGHT_HAMSTRINGS, rating)))
        found = painted(view).pixelColor(inside)
        distances.append(
            abs(found.red() - accent.red())
            + abs(found.green() - accent.green())
            + abs(found.blue() - accent.blue())
        )
    assert distances[0] > distances[1] > distances[2]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_lines_numbers_and_cursor_stand_out(theme: Theme) -> None:
    """WCAG 2.2: 3 for lines that tell places apart, 4.5 for numbers and letters."""
    clay = clay_named(theme.name)
    for skin in (clay[Ink.SKIN], clay[Ink.SKIN_SHADE]):
        assert contrast(theme.mute, skin) >= 3.0
        assert contrast(theme.ink, skin) >= 4.5
    assert contrast(theme.accent_text, clay[Ink.SKIN]) >= 3.0
    assert contrast(theme.button_ink, theme.button) >= 4.5
    assert contrast(theme.mute, theme.panel) >= 4.5
    assert contrast(theme.accent_text, theme.panel) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_place_stands_out_from_the_skin_in_the_picture(page: Page, theme: Theme) -> None:
    """Measured in pixels: the ring of the keyboard, and the line of a mark, in the large map."""
    page.map.set_theme(theme)
    page.map.render_props(marked((LEFT_CHEST, 5)))
    view = page.map.front
    view.setFocus()
    press(view, RIGHT_CHEST)
    image = painted(view)
    skin = clay_named(theme.name)[Ink.SKIN]
    for place, token, least in ((RIGHT_CHEST, theme.ink, 4.5), (LEFT_CHEST, theme.accent_text, 3)):
        path = view.picture.paths[place]
        line = {image.pixelColor(path.pointAtPercent(k / 200).toPoint()).name() for k in range(200)}
        strongest = max(contrast(colour, skin) for colour in line)
        assert strongest >= 0.9 * contrast(token, skin)
        assert strongest >= least


def test_the_body_is_painted_once_and_kept(page: Page) -> None:
    view = page.map.front
    first = view.picture
    page.map.render_props(marked((RIGHT_CHEST, 5)))
    page.map.set_theme(LIGHT)
    view.setFocus()
    view.grab()
    assert view.picture is first
    page.map.set_theme(DARK)
    second = view.picture
    assert second is not first
    page.map.render_props(replace(marked(), build=FigureBuild.STURDY))
    third = view.picture
    assert third is not second
    view.setFixedSize(*SMALL)
    assert view.picture is not third


def test_every_place_is_a_target_of_24_pixels_in_a_map_of_usual_size(page: Page) -> None:
    for view in (page.map.front, page.map.back):
        view.setFixedSize(290, 560)  # In a window of 1024 x 640.
        for path in view.picture.paths.values():
            box = path.boundingRect()
            assert min(box.width(), box.height()) >= 24


def test_both_sides_are_lettered(page: Page) -> None:
    """R and L stand beside the feet; without them the picture differs there."""
    for view in (page.map.front, page.map.back):
        image = painted(view)
        ground = image.pixel(1, 1)
        for x in (-0.215, 0.215):
            at = view.picture.point(x, -0.49).toPoint()
            near = {
                image.pixel(at.x() + dx, at.y() + dy) for dx in range(-6, 7) for dy in range(-6, 7)
            }
            assert len(near - {ground}) > 3
