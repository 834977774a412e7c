# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The outline of digits side by side: round tips and the notches between them."""

from collections.abc import Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin

from recovery_gui.figure.drawing import Arc, Outline
from recovery_gui.figure.hull import Circle, hull
from recovery_gui.figure.tube import Direction, stroke

_TIP = 1.15  # Radians of a tip's arc to either side of the digit's direction.
_COS, _SIN = cos(_TIP), sin(_TIP)
_NOTCH = 0.7  # Depth of a notch behind the tips, of their radius.
_LONG = 2.5  # Length of a digit that shows from the side, in radii of its tip.
_BROAD = 0.55  # Spread of digits that show side by side, of the sum of their breadths.
_CREASE = 0.62  # Length of the line between two digits, of theirs.


def fan(bases: Sequence[Circle], tips: Sequence[Circle]) -> Outline:
    """One closed line around all digits; a plain hull where they hide each other."""
    if not is_spread(bases, tips):
        return hull((*bases, *tips))
    if _turn(bases, tips) < 0.0:
        bases, tips = bases[::-1], tips[::-1]
    headings = [_heading(base, tip) for base, tip in zip(bases, tips, strict=True)]
    last = len(tips) - 1
    (a, b), (c, d) = headings[0], headings[last]
    arcs = [Arc(*bases[0], b, -a, 0.0)]
    for k, (tip, (a, b)) in enumerate(zip(tips, headings, strict=True)):
        start = (b, -a) if k == 0 else (a * _COS + b * _SIN, b * _COS - a * _SIN)
        sweep = (pi / 2.0 if k == 0 else _TIP) + (pi / 2.0 if k == last else _TIP)
        arcs.append(Arc(*tip, *start, sweep))
        if k < last:
            arcs.append(_notch(tip, tips[k + 1], (a, b)))
    arcs.append(Arc(*bases[last], -d, c, 0.0))
    return tuple(arcs)


def creases(bases: Sequence[Circle], tips: Sequence[Circle]) -> tuple[Outline, ...]:
    """Lines between neighbouring digits; none where they hide each other."""
    if not _is_broad(bases, tips):
        return ()
    lines: list[Outline] = []
    for (base, tip), (next_base, next_tip) in pairwise(zip(bases, tips, strict=True)):
        (x, y), (u, v) = _middle(base, next_base), _middle(tip, next_tip)
        lines.append(stroke([(u + (x - u) * _CREASE, v + (y - v) * _CREASE), (u, v)]))
    return tuple(lines)


def is_spread(bases: Sequence[Circle], tips: Sequence[Circle]) -> bool:
    """Whether the digits show side by side and from their length."""
    return _is_long(bases, tips) and abs(_turn(bases, tips)) > _BROAD * _breadth(tips)


def _is_broad(bases: Sequence[Circle], tips: Sequence[Circle]) -> bool:
    """Whether the tips lie side by side, even if the digits point at the viewer."""
    if _is_long(bases, tips):
        return is_spread(bases, tips)
    (x, y, _), (u, v, _) = tips[0], tips[-1]
    return hypot(u - x, v - y) > _BROAD * _breadth(tips)


def _is_long(bases: Sequence[Circle], tips: Sequence[Circle]) -> bool:
    rows = zip(bases, tips, strict=True)
    return all(hypot(u - x, v - y) >= _LONG * r for (x, y, _), (u, v, r) in rows)


def _breadth(tips: Sequence[Circle]) -> float:
    return 2.0 * sum([r for _, _, r in tips[1:]])


def _turn(bases: Sequence[Circle], tips: Sequence[Circle]) -> float:
    """How far the last digit lies to the left of the first, looking along it."""
    (x, y, _), (u, v, _), (a, b, _) = bases[0], tips[0], tips[-1]
    dx, dy = u - x, v - y
    return (dx * (b - v) - dy * (a - u)) / hypot(dx, dy)


def _heading(base: Circle, tip: Circle) -> Direction:
    dx, dy = tip[0] - base[0], tip[1] - base[1]
    size = hypot(dx, dy)
    return (dx / size, dy / size)


def _notch(tip: Circle, other: Circle, heading: Direction) -> Arc:
    x, y = _middle(tip, other)
    depth = _NOTCH * min(tip[2], other[2])
    return Arc(x - depth * heading[0], y - depth * heading[1], 0.0, *heading, 0.0)


def _middle(one: Circle, other: Circle) -> tuple[float, float]:
    return ((one[0] + other[0]) / 2.0, (one[1] + other[1]) / 2.0)
