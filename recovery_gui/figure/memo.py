# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Settled bodies worked out beforehand, found by what they were settled from.

The name of an entry is a digest of everything that the result depends on, so that an entry
is never stale: a changed exercise asks for another name.
"""

from collections.abc import Callable, Mapping

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture

METHOD = 6  # Goes up whenever settling the same picture gives another result.

Numbers = tuple[float, ...]
Entry = tuple[Numbers, ...]
"""Freedoms in their order: one set for a pose, one for each key of a way, none when cut."""


class Memo:
    """Entries by name; they are loaded when the first one is asked for."""

    def __init__(self) -> None:
        self._load: Callable[[], Mapping[str, Entry]] = dict
        self._entries: Mapping[str, Entry] | None = None

    def come_from(self, load: Callable[[], Mapping[str, Entry]]) -> None:
        """Take the entries from here from now on."""
        self._load, self._entries = load, None

    def get(self, name: str) -> Entry | None:
        """The entry, if it was worked out beforehand."""
        if self._entries is None:
            self._entries = self._load()
        return self._entries.get(name)


MEMO = Memo()


def name_of(kind: str, build: FigureBuild, *pictures: Picture) -> str:
    """The name of what is settled from these pictures."""
    from hashlib import sha256  # noqa: PLC0415 - costs milliseconds that the first paint is without

    parts = (METHOD, kind, build.value, *map(_essence, pictures))
    return sha256(repr(parts).encode()).hexdigest()[:20]


def _essence(picture: Picture) -> tuple[object, ...]:
    """What a settled body depends on."""
    return (
        *(picture.pose, picture.counter_pose, picture.contacts, picture.counter_contacts),
        *(picture.place, picture.props, tuple(one.angle for one in picture.exceptions)),
    )
