# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest

from recovery_gui.core.exercise import Tempo
from recovery_gui.core.swing import swing_at


@pytest.mark.parametrize(
    ("elapsed_s", "repetition", "fraction"),
    [(0.0, 0, 0.0), (0.5, 0, 0.5), (1.0, 0, 1.0), (2.0, 0, 0.5), (3.0, 1, 0.0), (7.0, 2, 1.0)],
)
def test_swing_goes_to_the_counter_pose_and_back(
    elapsed_s: float, repetition: int, fraction: float
) -> None:
    swing = swing_at(elapsed_s, Tempo(1.0, 2.0))
    assert swing.repetition == repetition
    assert swing.fraction == pytest.approx(fraction)


def test_tempo_without_length_stays_at_the_pose() -> None:
    assert swing_at(5.0, Tempo(0.0, 0.0)) == (0, 0.0)
