# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The manual: chapters, a search in all of them, and where links lead."""

from recovery_gui.core.manual import Chapter
from recovery_gui.presentation.manual_presenter import NOTHING, ManualPresenter
from recovery_gui.presentation.manual_props import ManualProps
from recovery_gui.presentation.manual_search import CUT, LONGEST, MOST, search
from recovery_gui.presentation.marked_words import words_of

CHAPTERS = (
    Chapter("01-first.md", "# First\n\nLie down. Press Start.\n"),
    Chapter(
        "02-floor.md", "# On the floor\n\nFloor mode fills the screen.\n\n- A click is next.\n"
    ),
    Chapter("03-voice.md", "# Voice\n\nIt speaks in floor mode.\n"),
)


class Shown(list[ManualProps]):
    """What was rendered, and what went to the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.web: list[str] = []
        self.presenter = ManualPresenter(CHAPTERS, self.append, self.web.append)

    @property
    def now(self) -> ManualProps:
        return self[-1]


def test_it_opens_at_the_first_chapter() -> None:
    shown = Shown()
    assert shown.now == ManualProps(("First", "On the floor", "Voice"), 0, CHAPTERS[0].text)


def test_a_chapter_is_chosen_and_there_is_none_beyond_the_last() -> None:
    shown = Shown()
    for wanted, opened in ((1, 1), (7, 2), (-1, 0)):
        shown.presenter.choose(wanted)
        assert shown.now.chapter == opened
        assert shown.now.text == CHAPTERS[opened].text


def test_a_search_finds_lines_and_goes_to_one() -> None:
    shown = Shown()
    shown.presenter.search("FLOOR mode")
    found = [(one.chapter, one.title, one.line) for one in shown.now.found]
    assert found == [
        (1, "On the floor", "Floor mode fills the screen."),
        (2, "Voice", "It speaks in floor mode."),
    ]
    assert (shown.now.summary, shown.now.words) == ("2 places", ("floor", "mode"))
    assert (shown.now.chapter, shown.now.line) == (0, "")
    shown.presenter.enter(1)
    assert (shown.now.chapter, shown.now.line) == (2, "It speaks in floor mode.")
    assert shown.now.text == CHAPTERS[2].text
    assert shown.now.found
    shown.presenter.choose(0)
    assert shown.now.line == ""


def test_what_is_not_there_is_said_and_the_list_comes_back() -> None:
    shown = Shown()
    shown.presenter.search("trampoline")
    assert (shown.now.found, shown.now.summary) == ((), NOTHING)
    shown.presenter.enter(0)
    assert shown.now.chapter == 0
    shown.presenter.search(" ")
    assert (shown.now.found, shown.now.summary, shown.now.words) == ((), "", ())


def test_links_lead_to_chapters_and_by_the_desktop_into_the_web() -> None:
    shown = Shown()
    shown.presenter.follow("03-voice.md")
    assert shown.now.chapter == 2
    before = len(shown)
    for link in ("09-gone.md", "file:///etc/passwd", "../01-first.md", "javascript:1", "http:1"):
        shown.presenter.follow(link)
    assert (len(shown), shown.web) == (before, [])
    shown.presenter.follow("https://example.org/a")
    assert shown.web == ["https://example.org/a"]


def test_lines_with_the_most_of_the_words_are_found() -> None:
    found = search(CHAPTERS, words_of("click trampoline"))
    assert [one.line for one in found] == ["A click is next."]
    assert search((), ("any",)) == ()


def test_a_long_line_is_cut_around_what_was_found() -> None:
    line = " ".join(["before"] * 40 + ["needle"] + ["after"] * 40)
    (found,) = search([Chapter("01-a.md", f"# A\n\n{line}\n")], ("needle",))
    assert found.line == line
    assert found.excerpt.startswith(f"{CUT}before ")
    assert found.excerpt.endswith(f"after {CUT}")
    assert len(found.excerpt) <= LONGEST + 3
    (mark,) = found.marks
    assert found.excerpt[mark.start : mark.start + mark.length] == "needle"


def test_a_line_of_one_endless_word_is_cut_too() -> None:
    (found,) = search([Chapter("01-a.md", "# A\n\n" + "x" * 400 + "\n")], ("xxx",))
    assert found.excerpt == "x" * LONGEST + f" {CUT}"
    (late,) = search([Chapter("01-a.md", "# A\n\n" + "y" * 400 + "needle\n")], ("needle",))
    assert late.excerpt == f"{CUT}needle"


def test_no_more_is_listed_than_one_would_read() -> None:
    text = "# A\n\n" + "\n\n".join(f"line {number}" for number in range(2 * MOST))
    assert len(search([Chapter("01-a.md", text)], ("line",))) == MOST
