# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest

from recovery_gui.core.side import Side


@pytest.mark.parametrize(
    ("side", "other"),
    [(Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT), (Side.NONE, Side.NONE)],
)
def test_other_side(side: Side, other: Side) -> None:
    assert side.other is other
