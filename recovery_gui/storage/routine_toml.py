# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A routine as the text of its file, which `parse_routine` reads back as an equal one."""

import json
from collections.abc import Iterable

from recovery_gui.core.routine import Routine, RoutineItem

Entry = tuple[str, object]


def routine_toml(routine: Routine) -> str:
    """The whole file; what the routine leaves open is left out."""
    head: tuple[Entry, ...] = (
        ("format", 1),
        ("kind", "routine"),
        ("id", routine.id),
        ("name", routine.name),
        ("when", routine.when),
        ("goal", routine.goal),
        ("licence", routine.licence or None),
        ("revised", routine.revised),
    )
    items = (f"[[items]]\n{_lines(_item(one))}" for one in routine.items)
    return "\n".join((_lines(head), *items))


def _item(item: RoutineItem) -> tuple[Entry, ...]:
    return (
        ("exercise", item.exercise),
        ("sets", item.sets),
        ("hold_s", item.hold_s),
        ("breaths", item.breaths),
        ("passes", item.passes),
        ("side", item.side and item.side.value),
    )


def _lines(entries: Iterable[Entry]) -> str:
    return "".join(f"{name} = {_spelt(value)}\n" for name, value in entries if value is not None)


def _spelt(value: object) -> str:
    """Texts are spelt as in JSON, but for the one letter that TOML wants spelt out, too."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return f"{value}"
