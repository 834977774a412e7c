# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Words are found whatever their case and accents, and marked where they really stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.presentation.marked_words import Mark, marks, number_found, words_of


def marked(text: str, query: str) -> list[str]:
    return [text[one.start : one.start + one.length] for one in marks(text, words_of(query))]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Floor mode fills the floor", "floor", ["Floor", "floor"]),
        ("Übungen für die Hüfte", "ubung hufte", ["Übung", "Hüfte"]),
        ("Respiración", "RESPIRACION", ["Respiración"]),
        ("Straße", "strasse", ["Straße"]),
        ("Straße", "stras", ["Straß"]),
        ("Gesäßmuskel", "sassm", ["säßm"]),  # Letters that fold into two.
        ("e\u0301tude in E", "etude", ["e\u0301tude"]),
        ("a session of sessions", "session", ["session", "session"]),
        ("what is at hand", "a", ["a"]),  # A short one where words begin.
        ("F11, or F1", "f1", ["F1", "F1"]),
        ("abcabc", "abc bca", ["abcabc"]),  # What overlaps is one.
        ("nothing here", "else", []),
        ("nothing here", "", []),
    ],
)
def test_words_are_marked(text: str, query: str, found: list[str]) -> None:
    assert marked(text, query) == found


def test_a_mark_says_where() -> None:
    assert marks("on the floor", ("floor",)) == (Mark(7, 5),)


def test_each_word_counts_once() -> None:
    assert words_of("  Floor  floor MODE ") == ("floor", "mode")
    assert number_found("floor, floor, and mode", ("floor", "mode", "voice")) == 2


@given(st.text(), st.text(max_size=5))
def test_marks_lie_in_the_text_in_order(text: str, query: str) -> None:
    end = 0
    for mark in marks(text, words_of(query)):
        assert mark.start >= end
        assert mark.length > 0
        end = mark.start + mark.length
        assert end <= len(text)
