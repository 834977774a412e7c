# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The least change of some numbers that satisfies linear equations, as nearly as it can.

Damped least squares in its dual form: Buss, Introduction to Inverse Kinematics with Jacobian
Transpose, Pseudoinverse and Damped Least Squares Methods (2004), section 5.
"""

from collections.abc import Sequence
from math import sqrt
from operator import mul
from typing import NamedTuple

_TURNS = 6  # Times that what pushes is chosen anew.
_HAIR = 1e-9


class Equation(NamedTuple):
    """`row` times the change should be `wanted`; at least that much when it only `pushes`."""

    row: tuple[float, ...]
    wanted: float
    pushes: bool = False


def least_change(equations: Sequence[Equation], ease: Sequence[float], give: float) -> list[float]:
    """The change; `ease` is how readily each number changes, `give` an equation.

    What only pushes counts as long as it would not have to pull and is not satisfied anyway.
    """
    products = _Products([one.row for one in equations], ease)
    active = [k for k, one in enumerate(equations) if not one.pushes or one.wanted > 0.0]
    change = [0.0] * len(ease)
    for _ in range(_TURNS):
        forces = _solved(products.of(active), [equations[k].wanted for k in active], give)
        change = products.change(active, forces)
        kept = [
            k
            for k, force in zip(active, forces, strict=True)
            if force >= 0.0 or not equations[k].pushes
        ]
        waiting = set(range(len(equations))).difference(active)
        late = [k for k in waiting if _short(equations[k], change) > _HAIR]
        if len(kept) == len(active) and not late:
            break
        active = sorted((*kept, *late))
    return change


def _short(equation: Equation, change: Sequence[float]) -> float:
    """How much of what is wanted the change leaves undone."""
    done: float = sum(map(mul, equation.row, change))
    return equation.wanted - done


class _Products:
    """Products of rows with each other, eased; each worked out once, when it is needed."""

    def __init__(self, rows: Sequence[Sequence[float]], ease: Sequence[float]) -> None:
        self._rows = rows
        self._ease = ease
        self._eased: dict[int, list[float]] = {}
        self._known: dict[tuple[int, int], float] = {}

    def of(self, active: Sequence[int]) -> list[list[float]]:
        """The lower triangle of the products of the active rows."""
        known, rows = self._known, self._rows
        triangle: list[list[float]] = []
        for count, first in enumerate(active, start=1):
            eased = self._row(first)
            line: list[float] = []
            for second in active[:count]:
                value = known.get((first, second))
                if value is None:
                    value = known[first, second] = sum(map(mul, eased, rows[second]))
                line.append(value)
            triangle.append(line)
        return triangle

    def change(self, active: Sequence[int], forces: Sequence[float]) -> list[float]:
        """What the forces do to the numbers."""
        change = [0.0] * len(self._ease)
        for index, force in zip(active, forces, strict=True):
            if force:
                row = self._row(index)
                change = [number + force * slope for number, slope in zip(change, row, strict=True)]
        return change

    def _row(self, index: int) -> list[float]:
        eased = self._eased.get(index)
        if eased is None:
            eased = self._eased[index] = list(map(mul, self._rows[index], self._ease))
        return eased


def _solved(triangle: list[list[float]], wanted: list[float], give: float) -> list[float]:
    """The solution of a symmetric system, given its lower triangle, by Cholesky's method."""
    size = len(wanted)
    lower: list[list[float]] = []
    found: list[float] = []
    for i, line in enumerate(triangle):
        row: list[float] = []
        for j in range(i):
            other = lower[j]
            row.append((line[j] - sum(map(mul, row, other))) / other[j])
        row.append(sqrt(max(line[i] + give - sum(map(mul, row, row)), give)))
        lower.append(row)
        found.append((wanted[i] - sum(map(mul, row, found))) / row[i])
    for i in reversed(range(size)):
        row = lower[i]
        value = found[i] = found[i] / row[i]
        for j in range(i):
            found[j] -= row[j] * value
    return found
