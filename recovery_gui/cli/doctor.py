# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`doctor`: where everything is and what works. Reads; mends nothing."""

import argparse
import json
import os
import platform
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

from recovery_gui import __version__
from recovery_gui.cli.doctor_files import (
    file_troubles,
    free_mib,
    logged,
    newest_backup,
    open_to_others,
)
from recovery_gui.cli.kept import backup_folder
from recovery_gui.core.fault import Fault
from recovery_gui.presentation.text import count
from recovery_gui.storage.conflict_copies import ConflictCopy, conflict_copies
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.history_store import HistoryStore
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.settings_store import SettingsStore

Report = dict[str, object]


def doctor(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print the report; 1 when something needs attention."""
    report = examine(paths)
    if arguments.json:
        print(json.dumps(report, indent=2, ensure_ascii=False))
    else:
        _print(report)
    return 1 if report["attention"] else 0


def examine(paths: Paths) -> Report:
    """Everything that can be told without a window; `attention` lists what is wrong.

    A machine without voice or sound is in order: `speech` and `sound` tell of it.
    """
    from recovery_gui.cli.doctor_machine import examine_machine  # noqa: PLC0415 - for this alone

    catalog = ExerciseCatalog(resources_dir() / "exercises", paths.exercises)
    settings = SettingsStore(paths.settings)
    chosen = settings.look()
    folder = backup_folder(paths, chosen)
    store = HistoryStore(paths.history, folder)
    history, copies = store.verify(), store.list_backups()
    attention = [str(settings.fault)] if settings.fault else []
    attention += catalog.problems()
    attention += [f"session {session} is damaged" for session in history.damaged]
    attention += history.wrong
    if history.problem and newest_backup(copies)["path"]:
        attention.append(f"to go on, restore {newest_backup(copies)['path']} in Settings, Backups")
    attention += [text for text in (history.problem, history.backup_problem) if text]
    attention += [] if history.problem else _conflicts(store)
    attention += file_troubles(paths, chosen, copies)
    return {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "paths": _paths(paths, folder),
        "exercises": len(catalog.exercises()),
        "routines": len(catalog.routines()),
        "history": {
            "exists": history.exists,
            "sessions": history.sessions,
            "damaged": list(history.damaged),
            "problem": history.problem,
        },
        "backups": [str(path) for path in history.backups],
        "newest_backup": newest_backup(copies),
        "log": logged(paths),
        "free_mib": free_mib(paths),
        "open_to_others": open_to_others(paths),
        "display": _display(),
        **examine_machine(),
        "attention": attention,
    }


def _conflicts(store: HistoryStore) -> list[str]:
    try:
        return [_conflict(one) for one in conflict_copies(store)]
    except Fault as fault:  # A folder that may not be listed.
        return [str(fault)]


def _conflict(copy: ConflictCopy) -> str:
    """A copy that a file-sync program has made, and what to do about it."""
    if copy.problem:
        return f"a conflict copy cannot be read: {copy.problem}"
    if copy.only_there:
        only = f"{count(copy.only_there, 'session')} only in the conflict copy {copy.path}"
        return f"{only}: `recovery-gui import {shlex.quote(str(copy.path))}` brings them in"
    return f"the conflict copy {copy.path} holds no session that is not here; it can be deleted"


def _paths(paths: Paths, backups: Path) -> dict[str, str]:
    return {
        "history": str(paths.history),
        "backups": str(backups),
        "exercises": str(paths.exercises),
        "routines": str(paths.routines),
        "settings": str(paths.settings),
        "logs": str(paths.logs),
        "cache": str(paths.cache),
        "window": str(paths.window),
        "resources": str(resources_dir()),
    }


def _display() -> str:
    named = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    if named:
        return f"{named[0]}={os.environ[named[0]]}"
    return "none" if sys.platform == "linux" else "native"


def _print(report: Report) -> None:
    for name, value in report.items():
        if isinstance(value, Mapping):
            for inner, text in value.items():
                print(f"{name}.{inner}: {text if text not in ([], '') else 'none'}")
        elif isinstance(value, list):
            print(f"{name}: {len(value) or 'none'}")
            for line in value:
                print(f"  {line}")
        else:
            print(f"{name}: {value}")
