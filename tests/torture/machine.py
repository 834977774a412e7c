# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The state machine of tests/storage/test_history_machine.py, for as long as there is time."""

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.storage.test_history_machine import HistoryMachine
from tests.torture.bench import Bench


def any_order(bench: Bench) -> None:
    """Anything done in any order, against a dictionary."""
    while bench.goes_on():
        HistoryMachine.steps = 0
        machine = seed(bench.chance.getrandbits(32))(HistoryMachine)
        try:
            run_state_machine_as_test(
                machine,
                settings=settings(
                    max_examples=8,
                    stateful_step_count=50,
                    deadline=None,
                    database=None,
                    phases=(Phase.generate, Phase.shrink),
                    suppress_health_check=list(HealthCheck),
                ),
            )
        except AssertionError as error:
            notes = "; ".join(getattr(error, "__notes__", []))
            bench.lose(f"{error} {notes}"[:2000])
        bench.tried(HistoryMachine.steps)
