# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Which lengths a choice of doses can add up to: sets of sums as the bits of whole numbers."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Window:
    """Ticks that a sum may have, both ends included, and those that it best has."""

    least: int
    most: int
    best: int

    def holds(self, sums: int, spent: int) -> bool:
        """Whether any of the sums, added to what is spent, is in the window."""
        if spent > self.most:
            return False
        least = max(self.least - spent, 0)
        return bool(sums >> least & ((1 << (self.most - spent - least + 1)) - 1))

    def nearest(self, sums: int) -> int | None:
        """The sum in the window that is nearest to the best; the shorter of two."""
        inside = (sums >> self.least) & ((1 << (self.most - self.least + 1)) - 1)
        if not inside:
            return None
        at = min(max(self.best, self.least), self.most) - self.least
        below = (inside & ((1 << (at + 1)) - 1)).bit_length() - 1
        rest = inside >> at
        above = at + (rest & -rest).bit_length() - 1 if rest else None
        if above is None or (below >= 0 and at - below <= above - at):
            return self.least + below
        return self.least + above


def sums_of(rows: Sequence[Sequence[int]], most: int) -> list[int]:
    """For each place in `rows`: what the rows from there on can add up to, one number of each."""
    cap = (1 << (most + 1)) - 1
    sums = [1]
    for row in reversed(rows):
        sums.append(_shifted(sums[-1], row) & cap)
    return sums[::-1]


def doses_for(rows: Sequence[Sequence[int]], window: Window) -> tuple[int, ...] | None:
    """Which number of each row, so that the sum is in the window; None when none is.

    Of each row the first that will do is taken, the first rows choosing first.
    """
    sums = sums_of(rows, window.most)
    if not window.holds(sums[0], 0):
        return None
    chosen, spent = [], 0
    for row, rest in zip(rows, sums[1:], strict=True):
        at = next(at for at, ticks in enumerate(row) if window.holds(rest, spent + ticks))
        chosen.append(at)
        spent += row[at]
    return tuple(chosen)


@dataclass(frozen=True, slots=True)
class Block:
    """Something that may be taken once: the places it covers, as bits, and its lengths."""

    covers: int
    ticks: tuple[int, ...]
    needed: bool


def subset_for(
    blocks: Sequence[Block], cover: int, window: Window
) -> tuple[tuple[int, int], ...] | None:
    """Blocks, by their place, each with the place of its length, that cover all of `cover`.

    Their sum is the one in the window that is nearest to the best; None when none is in it.
    Whatever is needed is among them. The first blocks are preferred to the last. Exact: it
    looks at every choice, by what it covers and what it adds up to.
    """
    layers = _layers(blocks, cover, window.most)
    left = window.nearest(layers[-1].get(cover, 0))
    if left is None:
        return None
    chosen, covered = [], cover
    for at in range(len(blocks) - 1, -1, -1):
        before, block = layers[at], blocks[at]
        if not block.needed and before.get(covered, 0) >> left & 1:
            continue
        covered, length = next(
            (mask, length)
            for mask, sums in before.items()
            if mask | block.covers & cover == covered
            for length, ticks in enumerate(block.ticks)
            if ticks <= left and sums >> left - ticks & 1
        )
        left -= block.ticks[length]
        chosen.append((at, length))
    return tuple(reversed(chosen))


def _layers(blocks: Sequence[Block], cover: int, most: int) -> list[dict[int, int]]:
    """After each block: by what is covered, the sums."""
    cap = (1 << (most + 1)) - 1
    layers: list[dict[int, int]] = [{0: 1}]
    for block in blocks:
        before = layers[-1]
        after = {} if block.needed else dict(before)
        for mask, sums in before.items():
            moved = _shifted(sums, block.ticks) & cap
            if moved:
                covered = mask | block.covers & cover
                after[covered] = after.get(covered, 0) | moved
        layers.append(after)
    return layers


def _shifted(sums: int, row: Sequence[int]) -> int:
    moved = 0
    for ticks in row:
        moved |= sums << ticks
    return moved
