# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The manual as values: chapters of Markdown."""

from typing import NamedTuple


class Chapter(NamedTuple):
    """A chapter: `name` is that of its file, which links to it use, `text` its Markdown."""

    name: str
    text: str

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.text.partition("\n")[0].removeprefix("#").strip()
