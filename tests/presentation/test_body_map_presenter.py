# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is sore as marks, and the ways to change it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.place import Place
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import PracticeSettings, Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.body_map_presenter import BodyMapPresenter
from recovery_gui.presentation.body_map_props import BodyMapProps
from recovery_gui.presentation.places import PLACES
from recovery_gui.services.observable import Observable

RIGHT_HAMSTRINGS = Place(BodyArea.HAMSTRINGS, Side.RIGHT)
LEFT_HAMSTRINGS = Place(BodyArea.HAMSTRINGS, Side.LEFT)
LEFT_CALVES = Place(BodyArea.CALVES, Side.LEFT)


class Undo:
    """The last undo that was offered, and its words."""

    words = ""
    take_back: Callable[[], None] | None = None

    def offer(self, words: str, take_back: Callable[[], None]) -> None:
        self.words, self.take_back = words, take_back


@pytest.fixture
def sore() -> Observable[tuple[Soreness, ...]]:
    return Observable(())


@pytest.fixture
def undo() -> Undo:
    return Undo()


@pytest.fixture
def presenter(
    sore: Observable[tuple[Soreness, ...]], settings: Observable[Settings], undo: Undo
) -> BodyMapPresenter:
    return BodyMapPresenter(sore, settings, undo.offer)


def test_a_place_is_marked_in_the_middle_of_the_scale_and_unmarked(
    presenter: BodyMapPresenter, sore: Observable[tuple[Soreness, ...]]
) -> None:
    presenter.toggle(RIGHT_HAMSTRINGS)
    assert list(sore.value) == [Soreness(BodyArea.HAMSTRINGS, Side.RIGHT, 5)]
    assert presenter.props.value.rating(RIGHT_HAMSTRINGS) == 5
    assert presenter.props.value.rating(LEFT_HAMSTRINGS) is None
    presenter.toggle(RIGHT_HAMSTRINGS)
    assert list(sore.value) == []


def test_a_place_that_is_marked_already_keeps_its_rating(presenter: BodyMapPresenter) -> None:
    presenter.mark(RIGHT_HAMSTRINGS)
    assert presenter.props.value.rating(RIGHT_HAMSTRINGS) == 5
    presenter.rate(RIGHT_HAMSTRINGS, 8)
    presenter.mark(RIGHT_HAMSTRINGS)
    assert presenter.props.value.rating(RIGHT_HAMSTRINGS) == 8


def test_a_rating_keeps_its_place_in_the_row(
    presenter: BodyMapPresenter, sore: Observable[tuple[Soreness, ...]]
) -> None:
    presenter.rate(RIGHT_HAMSTRINGS, 6)
    presenter.rate(LEFT_CALVES, 2)
    presenter.rate(RIGHT_HAMSTRINGS, 8)
    assert [one.rating for one in sore.value] == [8, 2]


@pytest.mark.parametrize(("rating", "kept"), [(-1, []), (0, []), (1, [1]), (10, [10]), (11, [10])])
def test_a_rating_stays_within_the_scale(
    presenter: BodyMapPresenter,
    sore: Observable[tuple[Soreness, ...]],
    rating: int,
    kept: list[int],
) -> None:
    presenter.rate(LEFT_CALVES, rating)
    assert [one.rating for one in sore.value] == kept


def test_a_rating_is_changed_by_steps_and_ends_at_nothing(presenter: BodyMapPresenter) -> None:
    ratings = []
    for by in (+1, +1, -1, -1, -1):
        presenter.change(LEFT_CALVES, by)
        ratings.append(presenter.props.value.rating(LEFT_CALVES))
    assert ratings == [1, 2, 1, None, None]


def test_marks_are_said_in_words(presenter: BodyMapPresenter) -> None:
    presenter.rate(RIGHT_HAMSTRINGS, 6)
    props = presenter.props.value
    assert props.words(RIGHT_HAMSTRINGS) == "Right hamstrings, soreness 6"
    assert props.words(LEFT_CALVES) == "Left calves, not sore"
    assert (props.lines, props.count) == (("Right hamstrings 6",), "1 place")


def test_of_many_marks_the_first_are_shown_and_the_rest_counted(
    presenter: BodyMapPresenter,
) -> None:
    for number, place in enumerate(PLACES[:3]):
        presenter.rate(place, number + 1)
    assert presenter.props.value.lines == ("Right neck 1", "Left neck 2", "Right shoulders 3")
    presenter.rate(PLACES[3], 4)
    assert presenter.props.value.lines == ("Right neck 1", "Left neck 2", "and 2 more")
    assert presenter.props.value.count == "4 places"


def test_clearing_can_be_undone(
    presenter: BodyMapPresenter, sore: Observable[tuple[Soreness, ...]], undo: Undo
) -> None:
    presenter.rate(RIGHT_HAMSTRINGS, 6)
    presenter.rate(LEFT_CALVES, 2)
    presenter.clear()
    assert (sore.value, undo.words) == ((), "Cleared: 2 places.")
    assert undo.take_back is not None
    undo.take_back()
    assert [one.rating for one in sore.value] == [6, 2]


def test_what_is_marked_after_clearing_survives_the_undo(
    presenter: BodyMapPresenter, sore: Observable[tuple[Soreness, ...]], undo: Undo
) -> None:
    presenter.rate(RIGHT_HAMSTRINGS, 6)
    presenter.clear()
    presenter.rate(RIGHT_HAMSTRINGS, 3)
    presenter.rate(LEFT_CALVES, 2)
    assert undo.take_back is not None
    undo.take_back()
    assert [one.rating for one in sore.value] == [3, 2]


def test_clearing_nothing_offers_nothing(presenter: BodyMapPresenter, undo: Undo) -> None:
    presenter.clear()
    assert undo.take_back is None


def test_the_map_follows_what_others_do_to_it(
    presenter: BodyMapPresenter,
    sore: Observable[tuple[Soreness, ...]],
    settings: Observable[Settings],
) -> None:
    seen: list[BodyMapProps] = []
    presenter.props.subscribe(seen.append)
    assert seen[-1].build_text == "Build me 10 minutes"
    sore.publish((Soreness(BodyArea.CALVES, Side.LEFT, 4),))
    assert seen[-1].rating(LEFT_CALVES) == 4
    settings.publish(
        replace(Settings(), build=FigureBuild.STURDY, practice=PracticeSettings(minutes=25))
    )
    assert (seen[-1].build, seen[-1].build_text) == (FigureBuild.STURDY, "Build me 25 minutes")


def test_what_changes_nothing_is_not_told(
    presenter: BodyMapPresenter,
    sore: Observable[tuple[Soreness, ...]],
    settings: Observable[Settings],
) -> None:
    told: list[object] = []
    presenter.props.subscribe(told.append)
    sore.subscribe(told.append)
    presenter.rate(LEFT_CALVES, 0)
    settings.publish(Settings(text_percent=200))
    assert len(told) == 2  # What each was at first.
