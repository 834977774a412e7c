# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The history as JSON: written, and read again with every value checked."""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any, TypeVar

from recovery_gui.core.language import tr
from recovery_gui.core.session_record import SessionRecord
from recovery_gui.core.week_mark import WeekKind
from recovery_gui.storage.deletions import Deletion, deletion_to_json
from recovery_gui.storage.exchange_file import Incoming
from recovery_gui.storage.fields import Field, Refused, TableKind
from recovery_gui.storage.merge import HistoryContent
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.record_json import read_record, read_table, record_to_json
from recovery_gui.storage.record_kinds import IsoMonday, Moment, SessionId
from recovery_gui.storage.value_kinds import Choice, Flag
from recovery_gui.storage.week_rows import WeekEntry, week_rank, week_to_json

T = TypeVar("T")
Reader = Callable[[object, Place], tuple[T | None, str]]

FORMAT = "recovery-gui-history"
VERSION = 1

_ID = Field("id", SessionId(), "a UUID")
_DELETED_AT = Field("deleted_at", Moment(), "ISO 8601 with offset")
_RESTORED = Field("restored", Flag(), "whether it was taken back", default=False)
_DELETION = TableKind((_ID, _DELETED_AT, _RESTORED), extensible=True)

_WEEK = Field("week", IsoMonday(), "a Monday")
_KIND = Field[WeekKind | None]("kind", Choice(tuple(WeekKind)), "why", default=None)
_REVISED = Field("revised_at", Moment(), "ISO 8601 with offset")
_MARK = TableKind((_WEEK, _KIND, _REVISED), extensible=True)


def export_json(
    records: Iterable[SessionRecord],
    exported_at: datetime,
    content: HistoryContent | None = None,
) -> str:
    """The records as JSON, with deletions and weeks of `content`; `exported_at` is aware."""
    content = content or HistoryContent()
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": exported_at.isoformat(),
        "sessions": [record_to_json(record) for record in records],
        "deleted": [deletion_to_json(one) for one in content.deletions.values()],
        "week_marks": [week_to_json(one) for one in content.weeks.values()],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def read_json(raw: bytes) -> Incoming:
    """What the export holds. Raises `Refused` for what is none."""
    try:
        content = json.loads(raw)
    except (ValueError, RecursionError):
        raise Refused(tr("it is neither JSON, CSV nor a history file")) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Refused(tr("it is no export of Recovery"))
    if content.get("version") != VERSION:
        raise Refused(tr("a newer Recovery wrote it"))
    if "sessions" not in content:
        raise Refused(tr("it has no list of sessions"))
    rejected: list[str] = []
    sessions = _each(content, "sessions", read_record, rejected)
    deletions = _each(content, "deleted", _read_deletion, rejected)
    weeks = _each(content, "week_marks", _read_week, rejected)
    found = HistoryContent(
        tuple(sessions),
        {one.session_id: one for one in sorted(deletions, key=lambda one: (one.at, one.undone))},
        {one.week: one for one in sorted(weeks, key=week_rank)},
    )
    return Incoming(found, tuple(rejected))


def _each(content: dict[str, Any], name: str, read: Reader[T], rejected: list[str]) -> list[T]:
    """What can be read of the list of that name; the reasons against the rest are noted."""
    items = content.get(name, [])
    if not isinstance(items, list):
        raise Refused(tr("its {name} are no list").format(name=name))
    found: list[T] = []
    for index, item in enumerate(items):
        one, reason = read(item, Place(Problems("import")).at(name).at(index))
        if one is None:
            rejected.append(reason)
        else:
            found.append(one)
    return found


def _read_deletion(content: object, place: Place) -> tuple[Deletion | None, str]:
    values, reason = read_table(_DELETION, content, place)
    if values is None:
        return None, reason
    return Deletion(values[_ID], values[_DELETED_AT].astimezone(UTC), values[_RESTORED]), ""


def _read_week(content: object, place: Place) -> tuple[WeekEntry | None, str]:
    values, reason = read_table(_MARK, content, place)
    if values is None:
        return None, reason
    return WeekEntry(values[_WEEK], values[_KIND], values[_REVISED].astimezone(UTC)), ""
