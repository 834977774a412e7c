# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is said in a whole routine, as a document.

usage: python -m tests.e2e.spoken_session > docs/spoken-session.md
"""

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path

from recovery_gui.core.practice_plan import PhaseKind, PracticePlan
from recovery_gui.core.routine import plan_routine
from recovery_gui.core.session_state import Instant, Running
from recovery_gui.core.settings import GuidanceSettings, PlanSettings
from recovery_gui.presentation.text import clock
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.guide import Guide, Said
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from tests.services.ear import Ear
from tests.services.memory_store import WALL, MemoryStore

ROUTINE = "after-long-run"
DOCUMENT = Path(__file__).parents[2] / "docs" / "spoken-session.md"
TICK_S = 0.2
HEAD = """\
# A spoken session

Everything that the voice says in *{title}* with the settings as they come, and when:
minutes and seconds since the start, at the pace of a calm voice (about 150 words a minute).

The first pass of a step is told in whole sentences. The other side hears its short line: the
sentence is still in the ear, and a second side may be quieter. Words that would not end in time
are said shorter, or left out: a change of side has the first right, then come the instruction,
its cue, the counts, and, once and where it is quiet, its limit. Tones mark each step, each turn
of the breath, the half of a hold and its last three seconds.

This page is written by `python -m tests.e2e.spoken_session`, and a test keeps it true.
"""


class StandingClock:
    """Stands where it is put."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> Instant:
        return Instant(self.seconds, WALL)


@cache
def routine_plan() -> PracticePlan:
    """The routine's plan with default settings."""
    library = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    service = CatalogService(library)
    routine = service.routine(ROUTINE)
    assert routine is not None
    return plan_routine(routine, {one.id: one for one in service.exercises()}, PlanSettings())


@cache
def spoken() -> tuple[Said, ...]:
    """What is said, by a clock that is moved on."""
    time, ear = StandingClock(), Ear()
    log: Observable[tuple[Said, ...]] = Observable(())
    controller = SessionController(time, MemoryStore(), lambda: "id")
    Guide(controller.state, GuidanceSettings, ear, ear.tones, ear, log)
    controller.choose(routine_plan())
    controller.start()
    while isinstance(controller.state.value, Running):
        time.seconds += TICK_S
        controller.tick()
    return log.value


def lines(plan: PracticePlan, said: Iterable[Said]) -> Iterator[str]:
    """The document's body: a heading for each exercise, a line for each thing said."""
    begins = list(accumulate((phase.seconds for phase in plan.phases), initial=0.0))
    headings = [
        (second, phase.exercise_name)
        for second, phase in zip(begins, plan.phases, strict=False)
        if phase.kind is PhaseKind.LEAD_IN
    ]
    for one in said:
        if headings and headings[0][0] <= one.session_s:
            yield f"\n## {headings.pop(0)[1]}\n"
        yield f"- {clock(int(one.session_s))} {one.words}"


def document() -> str:
    """The whole of it, as Markdown."""
    plan = routine_plan()
    return "\n".join((HEAD.format(title=plan.title).rstrip(), *lines(plan, spoken()), ""))


if __name__ == "__main__":
    sys.stdout.write(document())
