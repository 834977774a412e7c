# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The checkpoint as text."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.session_record import (
    Checkpoint,
    ExerciseRecord,
    Position,
    SessionRecord,
    SessionStatus,
)
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.storage.checkpoint_json import checkpoint_from_text, checkpoint_to_text

MakeRecord = Callable[[int], SessionRecord]

CHOSEN = PlanSettings(
    pacing=Pacing.SETUP_WAITS,
    breath=BreathPattern(4.0, 5.0, 1.5, 0.5),
    first_side=Side.LEFT,
    lead_in_s=1.0,
    change_s=2.0,
    change_over_s=90.0,
)


@pytest.fixture
def checkpoint(make_record: MakeRecord) -> Checkpoint:
    """A checkpoint in the fourth phase."""
    return Checkpoint(
        record=make_record(0),
        settings=CHOSEN,
        plan_fingerprint="c0ffee",
        position=Position(3, 0.1),
        practised_s=(0.0, 1 / 3, 12.0),
        elapsed_s=1e4 / 7,
    )


def test_a_checkpoint_comes_back_to_the_last_digit(checkpoint: Checkpoint) -> None:
    assert checkpoint_from_text(checkpoint_to_text(checkpoint)) == checkpoint


def test_a_session_just_begun_comes_back(checkpoint: Checkpoint) -> None:
    begun = replace(
        checkpoint,
        record=replace(checkpoint.record, exercises=(), ended_at=checkpoint.record.started_at),
        position=Position(0),
        practised_s=(),
        elapsed_s=0.0,
    )
    assert checkpoint_from_text(checkpoint_to_text(begun)) == begun


def test_a_checkpoint_of_an_older_program_has_the_usual_settings(checkpoint: Checkpoint) -> None:
    content = json.loads(checkpoint_to_text(checkpoint))
    for name in ("pacing", "breath_in_s", "breath_out_s", "breath_hold_in_s", "breath_hold_out_s"):
        del content[name]
    for name in ("lead_in_s", "change_s", "change_over_s"):
        del content[name]
    older = replace(checkpoint, settings=PlanSettings(first_side=Side.LEFT))
    assert checkpoint_from_text(json.dumps(content)) == older


@pytest.mark.parametrize(
    "text", ["", "[" * 100_000, "3", "{}", '{"record": {}}', '{"elapsed_s": NaN}']
)
def test_nonsense_is_no_checkpoint(text: str) -> None:
    assert checkpoint_from_text(text) is None


def test_a_record_that_contradicts_itself_is_no_checkpoint(checkpoint: Checkpoint) -> None:
    content = json.loads(checkpoint_to_text(checkpoint))
    content["record"]["duration_s"] += 1
    assert checkpoint_from_text(json.dumps(content)) is None


@given(seconds=st.integers(0, 10**4), planned=st.integers(0, 10**4))
def test_no_more_practised_than_planned(seconds: int, planned: int) -> None:
    entry = ExerciseRecord("a", "A", Side.NONE, seconds, planned, completed=False, areas=())
    text = checkpoint_to_text(checkpoint_with(entry))
    assert (checkpoint_from_text(text) is None) == (seconds > planned)


def checkpoint_with(entry: ExerciseRecord) -> Checkpoint:
    start = datetime(2026, 11, 22, tzinfo=UTC)
    record = SessionRecord(
        id="00000000-0000-0000-0000-000000000001",
        started_at=start,
        ended_at=start,
        zone="UTC",
        local_date=start.date(),
        title="A",
        source="a",
        status=SessionStatus.PARTIAL,
        exercises=(entry,),
    )
    return Checkpoint(record, PlanSettings(), "f", Position(0), (), 0.0)
