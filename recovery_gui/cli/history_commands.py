# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`export`, `import`, `stats`: the history, without a window."""

import argparse
import json
import sys

from recovery_gui.cli.kept import chosen_settings, history_store
from recovery_gui.cli.routine_commands import import_routines
from recovery_gui.presentation.text import clock, count
from recovery_gui.services.clock import SessionClock, local_zone
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.exchange import (
    export_csv,
    export_ics,
    export_json,
    import_file,
)
from recovery_gui.storage.library_import import shelf_of
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.routine_package import is_package


def export(arguments: argparse.Namespace, paths: Paths) -> int:
    """Write the whole history to a file, or to standard output."""
    store = history_store(paths, chosen_settings(paths))
    records = store.sessions()
    match arguments.format:
        case "json":
            text = export_json(records, _clock().now().wall, store.content())
        case "csv":
            text = export_csv(records)
        case _:
            text = export_ics(records)
    if arguments.output is None:
        sys.stdout.write(text)
    else:
        write_atomically(arguments.output, text.encode())
        print(f"{count(len(records), 'session')} written to {arguments.output}")
    return 0


def import_history(arguments: argparse.Namespace, paths: Paths) -> int:
    """Merge a file into the history; says how many sessions were new, known, rejected.

    A file of routines is merged into the library.
    """
    if is_package(arguments.file):
        return import_routines(arguments.file, shelf_of(paths))
    result = import_file(arguments.file, history_store(paths, chosen_settings(paths)))
    print(f"{result.new} new, {result.known} known, {len(result.rejected)} rejected")
    if result.changed:
        print(f"{count(result.changed, 'known session')} changed or deleted as in the file")
    for reason in result.rejected:
        print(f"{arguments.file}: {reason}", file=sys.stderr)
    return 1 if result.rejected else 0


def stats(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print the weekly totals, oldest first, empty weeks included."""
    weeks = _history(paths).weeks(arguments.weeks)
    if arguments.json:
        rows = [
            {
                "week_start": week.week_start.isoformat(),
                "sessions": week.sessions,
                "seconds": week.seconds,
                "exercises": week.exercises,
            }
            for week in weeks
        ]
        print(json.dumps(rows, indent=2))
    for week in () if arguments.json else weeks:
        print(f"{week.week_start}  {count(week.sessions, 'session'):>12}  {clock(week.seconds):>8}")
    return 0


def _history(paths: Paths) -> HistoryService:
    """The history with days and weeks counted as in the window."""
    settings = chosen_settings(paths)
    clock = _clock()
    week = LocalWeek(clock, lambda: settings.history, _locale_weekday)
    return HistoryService(history_store(paths, settings), clock, week)


def _locale_weekday() -> int:
    from recovery_gui.ui.locale_weekday import locale_weekday  # noqa: PLC0415 - imports Qt

    return locale_weekday()


def _clock() -> SessionClock:
    return SessionClock(1.0, local_zone)
