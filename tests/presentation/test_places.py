# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.side import Side
from recovery_gui.presentation.places import PLACES, place_name, sore_areas


def sore(*places: tuple[BodyArea, Side]) -> tuple[Soreness, ...]:
    return tuple(Soreness(*place, 5) for place in places)


def test_every_part_of_the_body_is_there_on_both_sides() -> None:
    assert len(set(PLACES)) == len(PLACES) == 30
    assert place_name(PLACES[0]) == "Right neck"
    assert place_name(PLACES[-1]) == "Left feet"


@pytest.mark.parametrize(
    ("places", "words"),
    [
        ([(BodyArea.CALVES, Side.LEFT)], "left calves"),
        ([(BodyArea.CALVES, Side.NONE)], "calves"),
        ([(BodyArea.CALVES, Side.LEFT), (BodyArea.CALVES, Side.RIGHT)], "calves"),
        (
            [
                (BodyArea.HAMSTRINGS, Side.RIGHT),
                (BodyArea.CALVES, Side.LEFT),
                (BodyArea.CALVES, Side.RIGHT),
            ],
            "calves, right hamstrings",
        ),
        (
            [(area, Side.LEFT) for area in (BodyArea.NECK, BodyArea.LATS, BodyArea.FEET)],
            "left neck, left lats and 1 more",
        ),
    ],
)
def test_sore_areas_are_said_once(places: list[tuple[BodyArea, Side]], words: str) -> None:
    assert sore_areas(sore(*places)) == words
