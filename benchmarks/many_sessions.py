# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`python -m benchmarks.many_sessions FILE [COUNT]`: a history of COUNT sessions, 200,000 if not
said, spread over twenty years; the same COUNT gives the same sessions."""

import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.session_record import ExerciseRecord, SessionRecord, SessionStatus, Soreness
from recovery_gui.core.side import Side
from recovery_gui.storage.history_store import HistoryStore

MANY = 200_000
YEARS = 20
LAST = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)
EXERCISES = 40
AREAS = tuple(BodyArea)
NOTES = ("", "", "", "Easy after the long run.", "Left calf tight – shorter next time. " * 8)


def many_sessions(count: int = MANY) -> Iterator[SessionRecord]:
    """So many records, newest first, evenly over the years up to `LAST`."""
    chance = random.Random(count)  # noqa: S311 - the same sessions in every run
    between = timedelta(days=YEARS * 365.25) / count
    for number in range(count):
        yield _session(chance, number, LAST - number * between)


def make_history(path: Path, count: int = MANY) -> None:
    """Write them into a new history at the path."""
    store = HistoryStore(path, path.parent / "backups")
    store.add_sessions(many_sessions(count))
    store.close()


def _session(chance: random.Random, number: int, start: datetime) -> SessionRecord:
    plan = random.Random(start.toordinal()).sample(range(EXERCISES), 4)  # noqa: S311
    exercises = chance.sample(plan, chance.randint(1, 3))  # What the day is for.
    entries = [one for exercise in exercises for one in _sides(chance, exercise)]
    areas = dict.fromkeys(area for one in entries for area in one.areas)
    ratings = [Soreness(area, Side.LEFT, chance.randint(0, 10)) for area in list(areas)[:2]]
    return SessionRecord(
        id=str(UUID(int=chance.getrandbits(128))),
        started_at=start,
        ended_at=start + timedelta(seconds=sum(one.seconds for one in entries)),
        zone="UTC",
        local_date=start.date(),
        title=entries[0].name,
        source=entries[0].exercise,
        status=SessionStatus.COMPLETED,
        exercises=tuple(entries),
        soreness_before=tuple(ratings) if number % 2 else (),
        soreness_after=tuple(ratings) if number % 2 else (),
        note=chance.choice(NOTES),
    )


def _sides(chance: random.Random, number: int) -> Iterator[ExerciseRecord]:
    seconds = chance.randint(30, 180)
    areas = tuple(AREAS[(number + step) % len(AREAS)] for step in range(1 + number % 3))
    for side in (Side.LEFT, Side.RIGHT) if number % 2 else (Side.NONE,):
        yield ExerciseRecord(
            f"exercise-{number}", f"Exercise {number}", side, seconds, seconds, True, areas
        )


if __name__ == "__main__":
    make_history(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else MANY)  # noqa: PLR2004
