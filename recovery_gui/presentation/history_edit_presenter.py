# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Correcting, adding, deleting and taking back sessions."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.fault import Fault
from recovery_gui.core.history_edit import Draft, done_elsewhere, edited, instant_of, problems
from recovery_gui.core.language import tr
from recovery_gui.core.place import Place
from recovery_gui.core.session_record import SessionRecord, Soreness
from recovery_gui.core.words import area_word
from recovery_gui.presentation.finish_presenter import noticed_line
from recovery_gui.presentation.finish_props import RatingRow
from recovery_gui.presentation.history_edit_props import (
    EditProps,
    SessionForm,
    UndoProps,
)
from recovery_gui.presentation.hurt_presenter import place_words
from recovery_gui.presentation.rating_rows import by_place, rating_rows
from recovery_gui.presentation.text import MINUTE_S, clock, long_date, sentence
from recovery_gui.services.history_archive import HistoryArchive

AREAS = tuple((area, sentence(area_word(area))) for area in BodyArea)
GONE = tr("That session is not in the history any more.")
USUAL_MINUTES = 10


class EditPresenter:
    """One form at a time. What the disk refuses stays in the form, with the reason."""

    def __init__(
        self,
        archive: HistoryArchive,
        new_id: Callable[[], str],
        show: Callable[[EditProps], None],
        show_undo: Callable[[UndoProps], None],
    ) -> None:
        self._archive = archive
        self._new_id = new_id
        self._show = show
        self._show_undo = show_undo
        self._record: SessionRecord | None = None
        self._props = EditProps()

    def open(self, session_id: str) -> None:
        """Show the form of a session."""
        try:
            self._record = self._archive.session(session_id)
        except Fault as fault:
            self._put(EditProps(problems=(str(fault),)))
            return
        record = self._record
        if record is None:
            self._put(EditProps(problems=(GONE,)))
            return
        self._put(
            EditProps(
                heading=f"{record.title}, {long_date(record.local_date)}",
                form=form_of(record),
                zone=record.zone,
                latest=self._archive.now().astimezone(_zone(record)).date(),
                marks=mark_lines(record),
            )
        )

    def add(self) -> None:
        """Show an empty form for a practice done elsewhere."""
        self._record = None
        now = self._archive.now()
        start = now.replace(second=0, microsecond=0)
        form = SessionForm("", start.date(), start.time(), USUAL_MINUTES, 0, (), "")
        self._put(
            EditProps(
                tr("A practice done elsewhere"), form, adding=True, areas=AREAS, latest=now.date()
            )
        )

    def save(self, form: SessionForm) -> None:
        """Save what stands in the fields, and close the form when it is on the disk."""
        if self._props.form is None:
            return
        zone = self._archive.now().tzinfo if self._record is None else _zone(self._record)
        draft = _draft(form, zone, self._record)
        kept_s = self._record.duration_s if self._record else None
        wrong = problems(draft, self._archive.now(), kept_s)
        if wrong:
            self._put(replace(self._props, form=form, problems=wrong))
            return
        try:
            self._write(draft)
        except Fault as fault:
            self._put(replace(self._props, form=form, problems=(str(fault),)))
        else:
            self.close()

    def close(self) -> None:
        """Leave the form."""
        self._record = None
        self._put(EditProps())

    def delete(self, session_id: str) -> None:
        """Move a session into the bin; that can be taken back."""
        try:
            record = self._archive.session(session_id)
            self._archive.delete(session_id)
        except Fault as fault:
            self._show_undo(UndoProps(str(fault)))
            return
        title = f"{record.title}, {clock(record.duration_s)}" if record else tr("The session")
        words = tr("Deleted: {session}. It stays in the bin for 30 days.")
        self._show_undo(UndoProps(words.format(session=title), session_id))

    def undo(self, session_id: str) -> None:
        """Take the deletion back."""
        try:
            self._archive.restore(session_id)
        except Fault as fault:
            self._show_undo(UndoProps(str(fault)))
        else:
            self._show_undo(UndoProps())

    def _write(self, draft: Draft) -> None:
        day_ends_at = self._archive.week.choices.day_ends_at
        if self._record is None:
            zone = str(self._archive.now().tzinfo)
            self._archive.add(done_elsewhere(self._new_id(), draft, zone, day_ends_at))
        else:
            self._archive.edit(edited(self._record, draft, day_ends_at))

    def _put(self, props: EditProps) -> None:
        self._props = props
        self._show(props)


def mark_lines(record: SessionRecord) -> tuple[str, ...]:
    """What hurt and what was noticed: "It hurt: Cat-Cow, step 2." """
    names = {one.exercise: one.name for one in record.exercises}
    hurt = (
        place_words(names.get(one.exercise, one.exercise), one.step, one.side)
        for one in dict.fromkeys(record.discomforts)
    )
    told = "; ".join(hurt)
    line = tr("It hurt: {places}.").format(places=told) if told else ""
    return tuple(filter(None, (line, noticed_line(record.noticed))))


def form_of(record: SessionRecord) -> SessionForm:
    """What stands in the fields of a session."""
    minutes, seconds = divmod(record.duration_s, MINUTE_S)
    start = _minute(record.started_at)
    return SessionForm(
        title=record.title,
        day=start.date(),
        at=start.time(),
        minutes=minutes,
        seconds=seconds,
        ratings=_rating_rows(record),
        note=record.note,
    )


def _draft(form: SessionForm, zone: tzinfo | None, record: SessionRecord | None) -> Draft:
    """The form as values; a start that was not touched keeps its seconds."""
    start = instant_of(form.day, form.at, zone)
    if record is not None and start == _minute(record.started_at):
        start = record.started_at
    return Draft(
        title=record.title if record else form.title,
        start=start,
        seconds=form.minutes * MINUTE_S + form.seconds,
        before=tuple(_ratings(form, after=False)),
        after=tuple(_ratings(form, after=True)),
        note=form.note,
        areas=form.areas,
    )


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _ratings(form: SessionForm, *, after: bool) -> Iterable[Soreness]:
    for field in form.ratings:
        rating = field.after if after else field.before
        if rating is not None:
            yield Soreness(field.area, field.side, rating)


def _rating_rows(record: SessionRecord) -> tuple[RatingRow, ...]:
    """The places that were practised or rated, as after a session."""
    practised = (Place(area, entry.side) for entry in record.exercises for area in entry.areas)
    rated = (*by_place(record.soreness_before), *by_place(record.soreness_after))
    return rating_rows(record, dict.fromkeys((*practised, *rated)))


def _zone(record: SessionRecord) -> tzinfo | None:
    """The session's own zone; its offset where this machine does not know the zone."""
    try:
        return ZoneInfo(record.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return record.started_at.tzinfo
