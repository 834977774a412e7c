# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What stands behind the links."""

from dataclasses import replace
from datetime import date

from recovery_gui.core.exercise import Exercise, Source
from recovery_gui.presentation.about import (
    NO_EVIDENCE,
    about_exercise,
    about_routine,
    review_line,
    why_this_dose,
)

CAUTION = "Do not do it, or ask first, if"


def sections_of(exercise: Exercise) -> dict[str, tuple[str, ...]]:
    return {section.heading: section.lines for section in about_exercise(exercise)}


def test_about_holds_what_a_reader_asks_for(press: Exercise) -> None:
    sections = sections_of(press)
    assert sections["How much"] == (press.dose.summary,)
    assert sections["Stop if"] == press.stop_rules
    assert sections[CAUTION] == press.contraindications
    assert sections["Where this comes from"][0] == press.source_note
    assert any(": https://" in line for line in sections["Where this comes from"])
    assert "not medical advice" in sections["First of all"][0]


def test_about_leaves_out_what_is_not_there(press: Exercise) -> None:
    reviewed = date(2026, 12, 1)
    bare = replace(press, variations=(), source_note="", sources=(), reviewed=reviewed)
    sections = sections_of(bare)
    assert {"Other ways", "Where this comes from"}.isdisjoint(sections)
    assert sections["First of all"] == ("Reviewed by a physiotherapist on 1 December 2026.",)


def test_a_source_without_an_address_is_its_title(press: Exercise) -> None:
    source = replace(press.sources[0], url="")
    sections = sections_of(replace(press, source_note="", sources=(source,)))
    assert sections["Where this comes from"] == (source.title,)


def test_a_routine_tells_each_caution_once(press: Exercise) -> None:
    other = replace(press, contraindications=(*press.contraindications, "A cold."))
    sections = {section.heading: section.lines for section in about_routine([press, other])}
    assert sections[CAUTION] == (*press.contraindications, "A cold.")
    assert sections["Stop if"] == press.stop_rules
    assert len(sections["Where this comes from"]) == 1 + len(press.sources)
    assert "How much" not in sections


def test_a_routine_is_reviewed_when_all_of_it_is(press: Exercise) -> None:
    early, late = (replace(press, reviewed=date(2026, 12, day)) for day in (1, 9))
    assert review_line([late, early]) == "Reviewed by a physiotherapist on 1 December 2026."
    assert review_line([press, early]).startswith("Not yet reviewed by a physiotherapist.")


def test_each_note_stands_with_its_sources(press: Exercise) -> None:
    sources = (Source("A", "First trial", "https://a.example"), Source("B", "A book", ""))
    notes = ("Ten breaths calm. [A]", "Both agree. [B, A]", "Nothing was found on the rest.")
    dose, heading, *why, review = why_this_dose(replace(press, sources=sources, evidence=notes))
    assert dose.lines == (press.dose.summary,)
    assert heading.heading == "What it rests on"
    assert [section.lines for section in why] == [
        ("Ten breaths calm.",),
        ("Both agree.",),
        ("Nothing was found on the rest.",),
    ]
    first, second = "First trial: https://a.example", "A book"
    assert [section.small for section in why] == [(first,), (second, first), ()]
    assert "Not yet reviewed" in review.lines[0]


def test_without_a_note_that_is_said(press: Exercise) -> None:
    sections = why_this_dose(replace(press, evidence=()))
    assert (NO_EVIDENCE,) in [section.lines for section in sections]
