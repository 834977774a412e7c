# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The outcome of sharing, importing and exporting, in words."""

from collections.abc import Sequence

from recovery_gui.presentation.history_backup_props import SharingProps, TransferProps
from recovery_gui.presentation.text import count


def sharing_props(
    folder: str, files: int, new: int, changed: int, skipped: Sequence[str] = ()
) -> SharingProps:
    """The outcome of reading the shared folder; an empty `folder` is none."""
    if not folder:
        return SharingProps(words="Not shared. Choose a folder that a file-sync program carries.")
    files_read = f"{count(files, 'file')} of other machines read"
    words = f"{files_read}: {count(new, 'session')} new, {changed} changed."
    return SharingProps(folder, words if files else "Nothing new from other machines.", (*skipped,))


def import_props(
    name: str, new: int, known: int, changed: int, rejected: Sequence[str]
) -> TransferProps:
    """The outcome of an import, and why some was left out."""
    counts = f"{count(new, 'session')} new, {known} known"
    more = f", {changed} of them changed as in the file" if changed else ""
    left = f", {len(rejected)} rejected" if rejected else ""
    return TransferProps(f"{name}: {counts}{more}{left}.", tuple(rejected))


def export_props(path: str, sessions: int) -> TransferProps:
    """The outcome of an export."""
    return TransferProps(f"{count(sessions, 'session')} written to {path}.")
