# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The latest ratings of every place."""

from dataclasses import replace
from pathlib import Path

import pytest

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.place import Place
from recovery_gui.core.session_record import Soreness
from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.body_map_props import PastBodyProps
from recovery_gui.presentation.history_body_presenter import HistoryBodyPresenter
from tests.presentation.history_world import History, session

LEFT_CALVES, RIGHT_CALVES = (Place(BodyArea.CALVES, side) for side in (Side.LEFT, Side.RIGHT))


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path)


@pytest.fixture
def shown() -> list[PastBodyProps]:
    return []


@pytest.fixture
def presenter(history: History, shown: list[PastBodyProps]) -> HistoryBodyPresenter:
    return HistoryBodyPresenter(history.archive, history.settings, shown.append)


def test_an_empty_history_invites(
    presenter: HistoryBodyPresenter, shown: list[PastBodyProps]
) -> None:
    presenter.open()
    assert shown[-1].body.marks == ()
    assert shown[-1].hint.startswith("Rate a place")
    assert shown[-1].body.words(LEFT_CALVES) == "Left calves, not rated lately"


@pytest.mark.parametrize(
    ("before", "after", "rating", "words"),
    [
        (6, 3, 3, "Left calves, 6 → 3, yesterday"),
        (6, None, 6, "Left calves, 6 before practice, yesterday"),
        (None, 0, 0, "Left calves, 0 after practice, yesterday"),
    ],
)
def test_the_latest_rating_of_a_place_is_shown(
    history: History,
    presenter: HistoryBodyPresenter,
    shown: list[PastBodyProps],
    before: int | None,
    after: int | None,
    rating: int,
    words: str,
) -> None:
    history.practise(session(9, before=8, after=8), session(1, before=before, after=after))
    presenter.open()
    (mark,) = shown[-1].body.marks
    assert (mark.place, mark.rating, mark.words) == (LEFT_CALVES, rating, words)
    assert shown[-1].hint.startswith("The latest ratings.")


def test_what_was_rated_for_both_sides_is_shown_on_each_and_later_words_win(
    history: History, presenter: HistoryBodyPresenter, shown: list[PastBodyProps]
) -> None:
    both = replace(session(1), soreness_after=(Soreness(BodyArea.CALVES, Side.NONE, 4),))
    history.practise(both, session(0, after=2))
    presenter.open()
    ratings = {mark.place: mark.rating for mark in shown[-1].body.marks}
    assert ratings == {RIGHT_CALVES: 4, LEFT_CALVES: 2}


def test_marks_stand_in_the_order_of_the_body(
    history: History, presenter: HistoryBodyPresenter, shown: list[PastBodyProps]
) -> None:
    neck = Soreness(BodyArea.NECK, Side.LEFT, 7)
    history.practise(session(1, after=2), replace(session(2), soreness_before=(neck,)))
    presenter.open()
    assert [mark.place.area for mark in shown[-1].body.marks] == [BodyArea.NECK, BodyArea.CALVES]


def test_the_rating_of_a_breath_has_no_place(
    history: History, presenter: HistoryBodyPresenter, shown: list[PastBodyProps]
) -> None:
    calm = Soreness(BodyArea.CALM, Side.NONE, 3)
    history.practise(replace(session(1), soreness_after=(calm,)))
    presenter.open()
    assert shown[-1].body.marks == ()


def test_the_body_has_the_chosen_build(
    history: History, presenter: HistoryBodyPresenter, shown: list[PastBodyProps]
) -> None:
    history.settings.publish(Settings(build=FigureBuild.STURDY))
    presenter.open()
    assert shown[-1].body.build is FigureBuild.STURDY


def test_a_refusing_disk_is_told(
    history: History, presenter: HistoryBodyPresenter, shown: list[PastBodyProps]
) -> None:
    history.practise(session(1, before=6, after=3))
    history.spoil()
    presenter.open()
    assert shown[-1].body.marks == ()
    assert "history" in shown[-1].hint
