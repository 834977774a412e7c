# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The manual: which chapter is open, what is searched for, and where a link leads."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from recovery_gui.core.language import tr
from recovery_gui.core.manual import Chapter
from recovery_gui.presentation.manual_props import ManualProps
from recovery_gui.presentation.manual_search import search
from recovery_gui.presentation.marked_words import words_of

WEB = ("https://", "http://")


class ManualPresenter:
    """Renders `chapters`, of which there is one at least; `open_web` is given links to the web."""

    def __init__(
        self,
        chapters: Sequence[Chapter],
        render: Callable[[ManualProps], None],
        open_web: Callable[[str], None],
    ) -> None:
        self._chapters, self._render, self._open_web = chapters, render, open_web
        titles = tuple(chapter.title for chapter in chapters)
        self._props = ManualProps(titles, 0, chapters[0].text)
        self._render(self._props)

    def choose(self, chapter: int) -> None:
        """Open a chapter at its top; one that there is not is the nearest to it."""
        place = min(max(chapter, 0), len(self._chapters) - 1)
        self._show(chapter=place, text=self._chapters[place].text, line="")

    def search(self, query: str) -> None:
        """Find these words in all chapters; without any the chapters are listed again."""
        words = words_of(query)
        found = search(self._chapters, words)
        summary = tr("%n place(s)", "found in the manual", len(found)) if found else NOTHING
        self._show(words=words, found=found, summary=summary if words else "", line="")

    def enter(self, place: int) -> None:
        """Go to a line that was found."""
        if 0 <= place < len(self._props.found):
            found = self._props.found[place]
            text = self._chapters[found.chapter].text
            self._show(chapter=found.chapter, text=text, line=found.line)

    def follow(self, link: str) -> None:
        """Go where a link of the text leads: to a chapter, or, by the desktop, into the web."""
        names = [chapter.name for chapter in self._chapters]
        if link in names:
            self.choose(names.index(link))
        elif link.startswith(WEB):
            self._open_web(link)

    def _show(self, **changed: object) -> None:
        self._props = replace(self._props, **changed)  # type: ignore[arg-type]
        self._render(self._props)


NOTHING = tr("Nothing found. Try a shorter word.")
