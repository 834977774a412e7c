# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The outcome of sharing, importing and exporting, in words."""

from collections.abc import Sequence

from recovery_gui.core.language import tr
from recovery_gui.presentation.history_backup_props import SharingProps, TransferProps
from recovery_gui.presentation.text import listed


def sharing_props(
    folder: str, files: int, new: int, changed: int, skipped: Sequence[str] = ()
) -> SharingProps:
    """The outcome of reading the shared folder; an empty `folder` is none."""
    if not folder:
        return SharingProps(
            words=tr("Not shared. Choose a folder that a file-sync program carries.")
        )
    files_read = tr("%n file(s) of other machines read", "", files)
    changes = tr("%n session(s) new, {changed} changed.", "", new).format(changed=changed)
    words = f"{files_read}: {changes}"
    return SharingProps(
        folder, words if files else tr("Nothing new from other machines."), (*skipped,)
    )


def import_props(
    name: str, new: int, known: int, changed: int, rejected: Sequence[str]
) -> TransferProps:
    """The outcome of an import, and why some was left out."""
    told = [tr("%n session(s) new, {known} known", "", new).format(known=known)]
    if changed:
        told.append(tr("%n of them changed as in the file", "", changed))
    if rejected:
        told.append(tr("%n rejected", "sessions of a file", len(rejected)))
    return TransferProps(f"{name}: {listed(told)}.", tuple(rejected))


def export_props(path: str, sessions: int) -> TransferProps:
    """The outcome of an export."""
    words = tr("%n session(s) written to {path}.", "", sessions)
    return TransferProps(words.format(path=path))
