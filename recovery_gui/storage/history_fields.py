# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How weeks and days are counted, as it stands in the settings file."""

from recovery_gui.core.settings import GoalKind, HistorySettings
from recovery_gui.storage.fields import Field, Values
from recovery_gui.storage.value_kinds import Choice, Text, Whole

_USUAL = HistorySettings()
_PATH = Text(4096)
_KIND = Field("goal_kind", Choice(tuple(GoalKind)), "what counts", default=_USUAL.goal_kind)
_AMOUNT = Field("goal_amount", Whole(0, 2000), "of a week", default=_USUAL.goal_amount)
_FIRST = Field[int | None]("first_weekday", Whole(0, 6), "0 is Monday", default=None)
_ENDS = Field("day_ends_at", Whole(0, 6), "o'clock", default=_USUAL.day_ends_at)
_BACKUPS = Field("backup_folder", _PATH, "of copies", default=_USUAL.backup_folder)
_SHARED = Field("shared_folder", _PATH, "of all machines", default=_USUAL.shared_folder)

HISTORY_FIELDS = (_KIND, _AMOUNT, _FIRST, _ENDS, _BACKUPS, _SHARED)


def history_values(history: HistorySettings) -> dict[str, object]:
    """The settings by the names of their fields; what is not chosen is left out."""
    folders = {_BACKUPS.name: history.backup_folder, _SHARED.name: history.shared_folder}
    first = {} if history.first_weekday is None else {_FIRST.name: history.first_weekday}
    return {
        _KIND.name: history.goal_kind.value,
        _AMOUNT.name: history.goal_amount,
        **first,
        _ENDS.name: history.day_ends_at,
        **{name: folder for name, folder in folders.items() if folder},
    }


def build_history(values: Values) -> HistorySettings:
    """The settings that were read; `values` are sound."""
    return HistorySettings(
        goal_kind=values[_KIND],
        goal_amount=values[_AMOUNT],
        first_weekday=values[_FIRST],
        day_ends_at=values[_ENDS],
        backup_folder=values[_BACKUPS],
        shared_folder=values[_SHARED],
    )
