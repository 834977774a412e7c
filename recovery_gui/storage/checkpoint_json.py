# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The checkpoint of a running session as text in the history file."""

import json
from typing import Any

from recovery_gui.core.session_record import Checkpoint, Position
from recovery_gui.storage.fields import Field, Listed, Refused, TableKind
from recovery_gui.storage.plan_fields import PLAN_FIELDS, build_plan, plan_values
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.record_json import LONGEST_S, SESSION, build_record, record_to_json
from recovery_gui.storage.value_kinds import Number, Text, Whole

_RECORD = Field("record", SESSION, "the record so far")
_FINGERPRINT = Field("plan_fingerprint", Text(200), "which plan it was")
_INDEX = Field("index", Whole(0, 100_000), "the phase")
_IN_PHASE = Field("phase_elapsed_s", Number(0.0, LONGEST_S), "seconds into the phase")
_PRACTISED = Field("practised_s", Listed(Number(0.0, LONGEST_S), most=100_000), "for each phase")
_ELAPSED = Field("elapsed_s", Number(0.0, LONGEST_S), "seconds since the start")
_CHECKPOINT = TableKind(
    (_RECORD, _FINGERPRINT, _INDEX, _IN_PHASE, _PRACTISED, _ELAPSED, *PLAN_FIELDS),
    extensible=True,
)


def checkpoint_to_text(checkpoint: Checkpoint) -> str:
    """One line of JSON."""
    content: dict[str, Any] = {
        "record": record_to_json(checkpoint.record),
        "plan_fingerprint": checkpoint.plan_fingerprint,
        "index": checkpoint.position.index,
        "phase_elapsed_s": checkpoint.position.elapsed_s,
        "practised_s": checkpoint.practised_s,
        "elapsed_s": checkpoint.elapsed_s,
        **plan_values(checkpoint.settings),
    }
    return json.dumps(content)


def checkpoint_from_text(text: str) -> Checkpoint | None:
    """The checkpoint, or None when the text does not hold one."""
    problems = Problems("checkpoint")
    try:
        values = _CHECKPOINT.read(json.loads(text), Place(problems))
    except (ValueError, RecursionError, Refused):
        return None
    record = build_record(values[_RECORD]) if values.sound else None
    if record is None:
        return None
    return Checkpoint(
        record=record,
        settings=build_plan(values),
        plan_fingerprint=values[_FINGERPRINT],
        position=Position(values[_INDEX], values[_IN_PHASE]),
        practised_s=values[_PRACTISED],
        elapsed_s=values[_ELAPSED],
    )
