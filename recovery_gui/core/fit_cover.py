# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Which sore areas a time has room for, and by what they may be covered."""

from collections.abc import Mapping, Sequence

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.fit_stock import Candidate


class Cover:
    """Tells whether areas can be covered by candidates in a time, each at its shortest.

    `areas` are those that count, each a bit of a mask; `pool` holds the candidates.
    """

    def __init__(self, candidates: Sequence[Candidate], areas: Sequence[BodyArea]) -> None:
        self.pool = tuple(candidates)
        self._bits = {area: 1 << at for at, area in enumerate(areas)}
        self._by_bit: dict[int, list[tuple[int, int]]] = {bit: [] for bit in self._bits.values()}
        self._failed: dict[int, int] = {}
        for one in candidates:
            mask = self.mask(one.areas)
            for bit in self._by_bit:
                if mask & bit:
                    self._by_bit[bit].append((one.least, mask))
        for servers in self._by_bit.values():
            servers.sort()

    def mask(self, areas: frozenset[BodyArea] | Sequence[BodyArea]) -> int:
        """The bits of the areas that count."""
        return sum(self._bits.get(area, 0) for area in set(areas))

    def fits(self, missing: int, room: int) -> bool:
        """Whether what is missing can be covered in so many ticks; exact."""
        if not missing:
            return room >= 0
        if room <= self._failed.get(missing, 0):
            return False
        bit = missing & -missing
        for ticks, mask in self._by_bit[bit]:
            if ticks <= room and self.fits(missing & ~mask, room - ticks):
                return True
        self._failed[missing] = room
        return False


def coverable(
    worst: Mapping[BodyArea, int], candidates: Sequence[Candidate]
) -> tuple[BodyArea, ...]:
    """The sore areas that any candidate serves, the worst first."""
    served = {area for one in candidates for area in one.areas}
    return tuple(area for area in worst if area in served)


def with_room(
    areas: Sequence[BodyArea],
    candidates: Sequence[Candidate],
    given: Sequence[Candidate],
    room: int,
) -> tuple[BodyArea, ...]:
    """The areas that can be covered together beside what is given, the worst having precedence.

    `room` is in ticks, without what is given.
    """
    cover = Cover(candidates, areas)
    covered = 0
    for one in given:
        covered |= cover.mask(one.areas)
    if cover.fits(cover.mask(areas) & ~covered, room):
        return tuple(areas)
    kept: list[BodyArea] = []
    for area in areas:
        wanted = cover.mask([*kept, area]) & ~covered
        if not wanted or cover.fits(wanted, room):
            kept.append(area)
    return tuple(kept)
