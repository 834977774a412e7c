# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What was changed in a draft, step by step, and the way back and forth."""

from dataclasses import dataclass, replace

from recovery_gui.core.routine_draft import RoutineDraft

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class DraftHistory:
    """The draft `now`, the drafts before it, and those that were undone, the next one last.

    `run` names what the latest change was of: further changes of the same, such as the
    letters of a name, belong to the same step.
    """

    now: RoutineDraft
    past: tuple[RoutineDraft, ...] = ()
    future: tuple[RoutineDraft, ...] = ()
    run: str = ""

    def change(self, draft: RoutineDraft, run: str = "") -> "DraftHistory":
        """The draft in place of this one; what was undone cannot be done again."""
        if draft == self.now:
            return self
        same_step = bool(run) and run == self.run
        past = self.past if same_step else (*self.past, self.now)[-MOST_STEPS:]
        return DraftHistory(draft, past, run=run)

    def undo(self) -> "DraftHistory":
        """One step back, if there is one."""
        if not self.past:
            return self
        *past, now = self.past
        return DraftHistory(now, tuple(past), (*self.future, self.now))

    def redo(self) -> "DraftHistory":
        """One step forth again, if there is one."""
        if not self.future:
            return self
        *future, now = self.future
        return DraftHistory(now, (*self.past, self.now), tuple(future))

    def settled(self) -> "DraftHistory":
        """The same, with the next change a step of its own."""
        return replace(self, run="")
