# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a fitted session is asked for, and what is known of the one who asks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.session_record import Soreness

LEAST_MINUTES, MOST_MINUTES = 3, 40
TOLERANCE = 0.1
MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class FitRequest:
    """The wish. `minutes` is 3 to 40; `equipment` is what is at hand.

    `avoid` holds names of sets of contraindications: what is done against one of them is not
    offered. `locked` ids stay, `removed` ids do not come back; each `variant` is another
    shuffle.
    """

    minutes: int
    sore: tuple[Soreness, ...] = ()
    equipment: frozenset[Equipment] = frozenset(Equipment)
    energy: Energy = Energy.TIRED
    avoid: frozenset[str] = frozenset()
    locked: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    variant: int = 0

    @property
    def wanted_s(self) -> int:
        """Seconds asked for."""
        return self.minutes * MINUTE_S

    @property
    def least_s(self) -> float:
        """The shortest session that still counts as what was asked for."""
        return self.wanted_s * (1 - TOLERANCE)

    @property
    def most_s(self) -> float:
        """The longest."""
        return self.wanted_s * (1 + TOLERANCE)

    @property
    def worst(self) -> dict[BodyArea, int]:
        """The rating of each sore area, the worse side's, the worst area first."""
        ratings: dict[BodyArea, int] = {}
        for one in self.sore:
            ratings[one.area] = max(one.rating, ratings.get(one.area, 0))
        places = list(BodyArea)
        in_order = sorted(ratings, key=lambda area: (-ratings[area], places.index(area)))
        return {area: ratings[area] for area in in_order}


@dataclass(frozen=True, slots=True)
class FitHistory:
    """What is known: the local date, when each exercise was last done, and how it was liked.

    `discomforts` counts how often an exercise was marked "this hurts" lately.
    """

    today: date
    last_done: Mapping[str, date] = field(default_factory=dict)
    discomforts: Mapping[str, int] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    favourites: frozenset[str] = frozenset()
