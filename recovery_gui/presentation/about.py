# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What stands behind the links: about an exercise or a routine, and why a dose is what it is."""

import re
from collections.abc import Callable, Iterable, Sequence

from recovery_gui.core.exercise import Exercise, Source, cited
from recovery_gui.core.language import tr
from recovery_gui.presentation.step_panel_props import AboutSection
from recovery_gui.presentation.text import long_date

NO_EVIDENCE = tr("No note says why yet. Take it as custom, and do less if less feels right.")
_CITATION = re.compile(r"\s*\[[^\[\]]*\]")


def about_exercise(exercise: Exercise) -> tuple[AboutSection, ...]:
    """Everything that stands behind "About this exercise"; empty sections are left out."""
    return _filled(
        AboutSection(tr("First of all"), (review_line([exercise]),)),
        AboutSection(tr("How much"), (exercise.dose.summary,)),
        *_cautions([exercise]),
        AboutSection(tr("Other ways"), exercise.variations),
        AboutSection(tr("Where this comes from"), _sources([exercise])),
    )


def about_routine(exercises: Sequence[Exercise]) -> tuple[AboutSection, ...]:
    """The same for all exercises of a routine, each line once."""
    return _filled(
        AboutSection(tr("First of all"), (review_line(exercises),)),
        *_cautions(exercises),
        AboutSection(tr("Where this comes from"), _sources(exercises)),
    )


def why_this_dose(exercise: Exercise) -> tuple[AboutSection, ...]:
    """The dose, and each note of its evidence with the sources that it names."""
    known = {source.id: source for source in exercise.sources}
    notes = (
        AboutSection(
            "",
            (plain_note(note),),
            tuple(source_line(known[name]) for name in cited(note) if name in known),
        )
        for note in exercise.evidence
    )
    why = tuple(notes) or (AboutSection("", (NO_EVIDENCE,)),)
    return (
        AboutSection(tr("How much"), (exercise.dose.summary,)),
        AboutSection(tr("What it rests on"), ()),
        *why,
        AboutSection(tr("Who has checked it"), (review_line([exercise]),)),
    )


def review_line(exercises: Sequence[Exercise]) -> str:
    """Whether a physiotherapist has reviewed all of them, and since when."""
    dates = [one.reviewed for one in exercises]
    known = [date for date in dates if date is not None]
    if len(known) < len(dates):
        return tr("Not yet reviewed by a physiotherapist. This is not medical advice.")
    return tr("Reviewed by a physiotherapist on {date}.").format(date=long_date(min(known)))


def plain_note(note: str) -> str:
    """A note without the ids of its sources."""
    return _CITATION.sub("", note)


def once_each(
    exercises: Sequence[Exercise], lines: Callable[[Exercise], Iterable[str]]
) -> tuple[str, ...]:
    """The lines of all exercises, each line once."""
    return tuple(dict.fromkeys(line for one in exercises for line in lines(one)))


def _cautions(exercises: Sequence[Exercise]) -> tuple[AboutSection, AboutSection]:
    return (
        AboutSection(
            tr("Do not do it, or ask first, if"),
            once_each(exercises, lambda one: one.contraindications),
        ),
        AboutSection(tr("Stop if"), once_each(exercises, lambda one: one.stop_rules)),
    )


def _filled(*sections: AboutSection) -> tuple[AboutSection, ...]:
    return tuple(section for section in sections if section.lines)


def _sources(exercises: Sequence[Exercise]) -> tuple[str, ...]:
    notes = once_each(exercises, lambda one: (one.source_note,) if one.source_note else ())
    return (*notes, *once_each(exercises, lambda one: map(source_line, one.sources)))


def source_line(source: Source) -> str:
    """A source and where it can be read."""
    return f"{source.title}: {source.url}" if source.url else source.title
