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


class Equation(NamedTuple):
    """`row` times the change should be `wanted`; at least that much when it only `pushes`."""

    row: tuple[float, ...]
    wanted: float
    pushes: bool = False


def least_change(equations: Sequence[Equation], ease: Sequence[float], give: float) -> list[float]:
    """The change; `ease` is how readily each number changes, `give` an equation.

    An equation that only pushes is left out when it would have to pull.
    """
    active = list(equations)
    while active:
        eased = [list(map(mul, one.row, ease)) for one in active]
        forces = _solved(
            [[sum(map(mul, first, other.row)) for other in active] for first in eased],
            [one.wanted for one in active],
            give,
        )
        pulling = [one.pushes and force < 0.0 for one, force in zip(active, forces, strict=True)]
        if not any(pulling):
            columns = zip(*eased, strict=True)
            return [sum(map(mul, column, forces)) for column in columns]
        active = [one for one, pulls in zip(active, pulling, strict=True) if not pulls]
    return [0.0] * len(ease)


def _solved(matrix: list[list[float]], wanted: list[float], give: float) -> list[float]:
    """The solution of a symmetric system by Cholesky's method; the matrix is not kept."""
    size = len(wanted)
    lower: list[list[float]] = []
    half: list[float] = []
    for i in range(size):
        row: list[float] = []
        for j in range(i):
            row.append((matrix[i][j] - sum(map(mul, row, lower[j]))) / lower[j][j])
        row.append(sqrt(max(matrix[i][i] + give - sum(map(mul, row, row)), give)))
        lower.append(row)
        half.append((wanted[i] - sum(map(mul, row, half))) / row[i])
    found = [0.0] * size
    for i in reversed(range(size)):
        known = sum(lower[k][i] * found[k] for k in range(i + 1, size))
        found[i] = (half[i] - known) / lower[i][i]
    return found
