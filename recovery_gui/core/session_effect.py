# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a session asks of the world, as values."""

from dataclasses import dataclass

from recovery_gui.core.session_record import Checkpoint, SessionRecord


@dataclass(frozen=True, slots=True)
class SaveSession:
    """Add the record to the history; its checkpoint goes in the same stroke."""

    record: SessionRecord


@dataclass(frozen=True, slots=True)
class UpdateSession:
    """Replace the ratings and the note of the record, which is on the disk already."""

    record: SessionRecord


@dataclass(frozen=True, slots=True)
class WriteCheckpoint:
    """Keep the running session against a crash."""

    checkpoint: Checkpoint


@dataclass(frozen=True, slots=True)
class DropCheckpoint:
    """Forget the running session."""


SessionEffect = SaveSession | UpdateSession | WriteCheckpoint | DropCheckpoint
