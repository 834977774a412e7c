# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The end of a session: it is saved, and how it feels."""

from collections.abc import Callable, Collection, Sequence

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr
from recovery_gui.core.place import Place
from recovery_gui.core.session_record import Noticed, SessionRecord, SessionStatus, Soreness
from recovery_gui.core.session_state import Completed, OnDisk, RatingFault, SaveFault, SessionState
from recovery_gui.core.side import Side
from recovery_gui.core.words import place_word
from recovery_gui.presentation.change_words import ONE_OR_TWO_POINTS
from recovery_gui.presentation.finish_props import FinishProps, RatingRow
from recovery_gui.presentation.rating_rows import by_place, rating_rows
from recovery_gui.presentation.text import (
    change,
    clock,
    listed,
    sentence,
    side_phrase,
    sides_practised,
)
from recovery_gui.services.session_controller import SessionController

Ratings = tuple[Soreness, ...]

REFUSED = (SaveFault, RatingFault)
ONCE_MORE = tr("This is kept as long as the window is open: close it once more to give it up.")
SCALE = tr("0 is no soreness, 10 the worst you can imagine.")
REMEMBERED = tr("Before is as you remember it.")


class FinishPresenter:
    """Shows a completed session and passes ratings and note on to the controller."""

    def __init__(self, controller: SessionController, show: Callable[[FinishProps], None]) -> None:
        self._controller = controller
        self._show = show
        self._warned_of = ""
        self._session_id = ""
        self._rated_before: frozenset[Place] = frozenset()
        controller.state.subscribe(self._render)

    def rate_before(self, area: BodyArea, side: Side, rating: int | None) -> None:
        """Rate an area as it was before the session; None takes the rating back."""
        record = self._record()
        if record is not None:
            before = _rated(record.soreness_before, area, side, rating)
            self._controller.rate(before, record.soreness_after, record.note)

    def rate_after(self, area: BodyArea, side: Side, rating: int | None) -> None:
        """Rate an area as it is now; None takes the rating back."""
        record = self._record()
        if record is not None:
            after = _rated(record.soreness_after, area, side, rating)
            self._controller.rate(record.soreness_before, after, record.note)

    def write_note(self, note: str) -> None:
        """Put a line of note to the session."""
        record = self._record()
        if record is not None and note != record.note:
            self._controller.rate(record.soreness_before, record.soreness_after, note)

    def may_close(self) -> bool:
        """Whether the window may close.

        What the disk refused is tried once more; refused again, it is given up only when
        asked a second time.
        """
        self._controller.retry()
        state = self._controller.state.value
        if not isinstance(state, Completed) or not isinstance(state.saving, REFUSED):
            return True
        warned = self._warned_of == state.record.id
        self._warned_of = state.record.id
        self._render(state)
        return warned

    def _record(self) -> SessionRecord | None:
        state = self._controller.state.value
        return state.record if isinstance(state, Completed) else None

    def _render(self, state: SessionState) -> None:
        if not isinstance(state, Completed):
            return
        record = state.record
        if record.id != self._session_id:
            self._session_id = record.id
            self._rated_before = frozenset(by_place(record.soreness_before))
        closing = self._warned_of == record.id
        self._show(finish_props(state, self._rated_before, closing=closing))


def finish_props(
    state: Completed, rated_before: Collection[Place] = (), *, closing: bool = False
) -> FinishProps:
    """The finish view of a completed session; `closing` when the window was to close on it.

    Where places were rated before it began, only what they are now is asked.
    """
    record, saving = state.record, state.saving
    failed = saving if isinstance(saving, REFUSED) else None
    return FinishProps(
        heading=_heading(state),
        summary=_summary(record),
        saved_line=tr("Saved. It is in your history.") if isinstance(saving, OnDisk) else "",
        failure=failed.what if failed else "",
        remedy=f"{failed.remedy} {ONCE_MORE if closing else ''}".rstrip() if failed else "",
        ratings=_rows(record, rated_before),
        changed=soreness_changes(record),
        change_note=ONE_OR_TWO_POINTS if _rated_twice(record) else "",
        honest_note=SCALE if rated_before else f"{SCALE} {REMEMBERED}",
        asks_now=bool(rated_before),
        noticed=noticed_line(record.noticed),
        note=record.note,
    )


def soreness_changes(record: SessionRecord) -> str:
    """What was rated twice, the largest change first: "Left calves 6 → 3, right calves 4 → 3".

    Never a mean: one place may be better, and another worse.
    """
    pairs = sorted(_rated_twice(record), key=lambda pair: -abs(pair[0].rating - pair[1].rating))
    return sentence(
        listed(
            f"{place_word(first.area, first.side)} {change(first.rating, second.rating)}"
            for first, second in pairs
        )
    )


def noticed_line(noticed: Sequence[Noticed]) -> str:
    """What was noticed, in its order: "You noticed: right side, a local tug." Empty if nothing."""
    parts = (
        one.choice if one.side is Side.NONE else f"{side_phrase(one.side)}, {one.choice}"
        for one in noticed
    )
    told = "; ".join(parts)
    return tr("You noticed: {things}.").format(things=told) if told else ""


def _heading(state: Completed) -> str:
    if isinstance(state.saving, SaveFault):
        return tr("Not saved yet.")
    return (
        tr("Well done.")
        if state.record.status is SessionStatus.COMPLETED
        else tr("That counts too.")
    )


def _summary(record: SessionRecord) -> str:
    practised = tr("{time} of {planned} practised").format(
        time=clock(record.duration_s), planned=clock(record.planned_s)
    )
    sides = sides_practised(entry.side for entry in record.exercises if entry.seconds)
    return " · ".join(part for part in (record.title, practised, sides) if part)


def _rows(record: SessionRecord, rated_before: Collection[Place]) -> tuple[RatingRow, ...]:
    practised = [entry for entry in record.exercises if entry.seconds]
    worked = dict.fromkeys(Place(area, entry.side) for entry in practised for area in entry.areas)
    return rating_rows(record, worked, rated_before)


def _rated_twice(record: SessionRecord) -> list[tuple[Soreness, Soreness]]:
    after = {(rating.area, rating.side): rating for rating in record.soreness_after}
    return [
        (rating, after[rating.area, rating.side])
        for rating in record.soreness_before
        if (rating.area, rating.side) in after
    ]


def _rated(ratings: Ratings, area: BodyArea, side: Side, rating: int | None) -> Ratings:
    others = tuple(one for one in ratings if (one.area, one.side) != (area, side))
    return others if rating is None else (*others, Soreness(area, side, rating))
