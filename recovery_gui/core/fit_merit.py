# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How much each exercise would add to a fitted session, as a number; the rules in words:
`docs/suggestion.md`."""

from collections.abc import Iterable
from math import pow

from recovery_gui.core.area_group import group_of
from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.dose_options import is_roll
from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import StartPosition
from recovery_gui.core.fit_request import FitHistory, FitRequest
from recovery_gui.core.fit_stock import Candidate

SORE, SORE_BY_RATING, NEAR, ELSEWHERE = 30, 4, 8, 4
MAIN_AREA, ROLLED = 6, 12
AGAIN, BESIDE = 0.5, 0.5
UNDONE_BY_DAY, LONGEST_DAYS, NEVER_DONE_DAYS = 0.6, 28, 14
FAVOURITE, HURT, EFFORT, SAME_LEVEL = 8, 40, 5, 4
SHUFFLED = 24

_LEVELS = {
    StartPosition.STANDING: 0,
    StartPosition.SEATED: 1,
    StartPosition.HALF_KNEELING: 2,
    StartPosition.KNEELING: 2,
    StartPosition.QUADRUPED: 2,
    StartPosition.LONG_SITTING: 3,
    StartPosition.PRONE: 4,
    StartPosition.SIDE_LYING: 5,
    StartPosition.SUPINE: 6,
}


def level(candidate: Candidate) -> int:
    """How far down it is: from standing over a chair, the knees and the seat to the back."""
    start = candidate.exercise.start_position
    on_the_floor = start is StartPosition.SEATED and (
        Equipment.CHAIR not in candidate.exercise.equipment
    )
    return _LEVELS[StartPosition.LONG_SITTING if on_the_floor else start]


class Merit:
    """Rates candidates for one request; the same for the same request and history."""

    def __init__(self, request: FitRequest, history: FitHistory) -> None:
        self._request = request
        self._worst = request.worst
        self._groups = {group_of(area) for area in self._worst}
        self._history = history
        self._lasting: dict[str, float] = {}

    def best(self, candidates: Iterable[Candidate], chosen: Iterable[Candidate]) -> list[Candidate]:
        """The candidates, the one that adds most to what is chosen first."""
        row = tuple(chosen)
        served: dict[BodyArea, float] = dict.fromkeys(BodyArea, 0.0)
        for one in row:
            for area in one.areas:
                served[area] += 1.0 if area is one.exercise.areas[0] else BESIDE
        levels = {level(one) for one in row}
        rated = [(-self._adds(one, served, levels), one.id, one) for one in candidates]
        return [one for _, _, one in sorted(rated, key=lambda each: each[:2])]

    def _adds(self, one: Candidate, served: dict[BodyArea, float], levels: set[int]) -> float:
        """What serves an area again adds half; an area that is not the main one is half served."""
        areas = sum(self._area(area) * pow(AGAIN, served[area]) for area in one.areas)
        main = one.exercise.areas[0]
        more = MAIN_AREA + (ROLLED if is_roll(one.exercise) else 0)
        areas += more * pow(AGAIN, served[main]) if main in self._worst else 0
        same = SAME_LEVEL if level(one) in levels else 0
        return areas + same + self._lasting_of(one)

    def _area(self, area: BodyArea) -> float:
        if area in self._worst:
            return SORE + SORE_BY_RATING * self._worst[area]
        return NEAR if group_of(area) in self._groups else ELSEWHERE

    def _lasting_of(self, one: Candidate) -> float:
        """What does not depend on what else is chosen."""
        kept = self._lasting.get(one.id)
        if kept is None:
            kept = self._lasting[one.id] = self._undone(one.id) + self._liked(one)
        return kept

    def _undone(self, exercise_id: str) -> float:
        done = self._history.last_done.get(exercise_id)
        days = NEVER_DONE_DAYS if done is None else (self._history.today - done).days
        return UNDONE_BY_DAY * min(max(days, 0), LONGEST_DAYS)

    def _liked(self, one: Candidate) -> float:
        request, history = self._request, self._history
        effort = 0 if request.energy is Energy.FRESH else EFFORT * (one.exercise.difficulty - 1)
        favourite = FAVOURITE if one.id in history.favourites else 0
        hurt = HURT * history.discomforts.get(one.id, 0)
        shuffled = SHUFFLED * _share(f"{request.variant} {one.id}") if request.variant else 0.0
        return favourite - hurt - effort + shuffled


def _share(text: str) -> float:
    """From 0 to 1, the same for the same text, and as good as any for others: FNV-1a, 32 bits."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value / 0xFFFFFFFF
