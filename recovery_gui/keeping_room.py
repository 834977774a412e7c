# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Copies of the history, other machines, files in and out: the cards of the Settings page."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from recovery_gui.core.fault import Fault
from recovery_gui.core.import_kind import ImportKind
from recovery_gui.core.language import tr
from recovery_gui.presentation.history_backup_presenter import BackupPresenter
from recovery_gui.presentation.history_backup_props import SharingProps, TransferProps
from recovery_gui.presentation.history_transfer import export_props, import_props, sharing_props
from recovery_gui.recent_room import RecentRoom
from recovery_gui.storage.atomic_file import write_atomically
from recovery_gui.storage.exchange import (
    export_csv,
    export_ics,
    export_json,
    read_file,
    take_in,
)
from recovery_gui.storage.shared_folder import SharedFolder, machine_id

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recovery_gui.core.settings import HistorySettings
    from recovery_gui.services.clock import Clock
    from recovery_gui.services.history_service import HistoryService
    from recovery_gui.services.local_week import LocalWeek
    from recovery_gui.services.settings_service import SettingsService
    from recovery_gui.storage.exchange_file import Incoming
    from recovery_gui.storage.history_store import HistoryStore
    from recovery_gui.storage.paths import Paths
    from recovery_gui.ui.keeping_cards import KeepingCards

FILES = "Recovery (*.json *.csv *.sqlite3)"
ICS = ".ics"
FORMATS = {"JSON (*.json)": ".json", "CSV (*.csv)": ".csv", "iCalendar (*.ics)": ICS}


class KeepingRoom:
    """Nothing touches the disk before `open`, but for what the user asks."""

    def __init__(
        self,
        cards: "KeepingCards",
        paths: "Paths",
        settings: "SettingsService",
        store: "HistoryStore",
        history: "HistoryService",
        week: "LocalWeek",
        clock: "Clock",
    ) -> None:
        self._cards, self._paths, self._settings = cards, paths, settings
        self._store, self._history, self._clock = store, history, clock
        folder = store.backups.directory
        self.backups = BackupPresenter(store, history, week, folder, cards.backups.render_props)
        self._recent = RecentRoom(cards.transfer.recent, paths, ImportKind.HISTORY, self.take_in)
        cards.sharing.render_props(sharing_props("", 0, 0, 0))
        cards.transfer.render_props(TransferProps())
        self._connect()

    def open(self) -> None:
        """Read what other machines left in the shared folder, if there is one."""
        self._recent.show()
        if self._choices.shared_folder:
            self._share(self._choices.shared_folder)

    def export(self, tell: Callable[[str], None]) -> None:
        """Ask where to write the history, and in which format; `tell` hears what came of it."""
        name, kind = QFileDialog.getSaveFileName(
            self._window, tr("Export the history"), "recovery-history.json", ";;".join(FORMATS)
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in FORMATS.values():
                path = path.with_name(path.name + FORMATS.get(kind, ".json"))
            props = _outcome(lambda: self._write(path, path.suffix.lower()))
            tell(props.failure or props.words)

    @property
    def _choices(self) -> "HistorySettings":
        return self._settings.settings.value.history

    @property
    def _window(self) -> "QWidget":
        return self._cards.window()

    def _connect(self) -> None:
        backups, sharing, transfer = self._cards.backups, self._cards.sharing, self._cards.transfer
        self._cards.opened.connect(self.backups.look)
        backups.folder_requested.connect(self._choose_backup_folder)
        backups.asked.connect(self.backups.ask)
        backups.left.connect(self.backups.leave)
        backups.restore_requested.connect(self.backups.restore)
        sharing.folder_requested.connect(self._choose_shared_folder)
        sharing.read_requested.connect(lambda: self._share(self._choices.shared_folder))
        sharing.stopped.connect(lambda: self._use_shared_folder(""))
        transfer.export_requested.connect(self._export)
        transfer.import_requested.connect(self._import)

    def _choose_backup_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, tr("Keep backups in"))
        if folder:
            self._change(backup_folder=folder)
            self.backups.use_folder(Path(folder))

    def _choose_shared_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, tr("Share the history in"))
        if folder:
            self._use_shared_folder(folder)

    def _use_shared_folder(self, folder: str) -> None:
        self._change(shared_folder=folder)
        self._share(folder)

    def _share(self, folder: str) -> None:
        """Merge what the other machines did, and from now on leave there what is done here."""
        self._store.after_change = None
        show = self._cards.sharing.render_props
        if not folder:
            show(sharing_props("", 0, 0, 0))
            return
        try:
            machine = machine_id(self._paths.state / "machine")
            shared = SharedFolder(Path(folder), machine, self._store)
            found = shared.read()
        except Fault as fault:
            show(SharingProps(folder, failure=str(fault)))
            return
        self._store.after_change = shared.publish
        shared.publish()
        props = sharing_props(folder, found.files, found.new, found.changed, found.skipped)
        show(replace(props, failure=str(shared.fault or "")))
        if found.new or found.changed:
            self._history.refresh()

    def _export(self, suffix: str) -> None:
        kind = f"{suffix[1:].upper()} (*{suffix})"
        name, _kind = QFileDialog.getSaveFileName(
            self._window, tr("Export the history"), f"recovery-history{suffix}", kind
        )
        if name:
            path = Path(name)
            self._tell(lambda: self._write(path.with_suffix(path.suffix or suffix), suffix))

    def _write(self, path: Path, suffix: str) -> TransferProps:
        records = self._store.sessions()
        match suffix:
            case ".json":
                text = export_json(records, self._clock.now().wall, self._store.content())
            case ".csv":
                text = export_csv(records)
            case _:
                text = export_ics(records)
        write_atomically(path, text.encode())
        if suffix != ICS:
            self._recent.note(path)  # It can come in again.
        return export_props(str(path), len(records))

    def _import(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self._window, tr("Import a history"), "", FILES)
        if name:
            self.take_in(Path(name))

    def look(self, path: Path) -> "Incoming":
        """What the file holds; nothing is changed. Raises `Fault`."""
        return read_file(path, self._store)

    def take_in(self, path: Path, found: "Incoming | None" = None) -> None:
        """Merge what the file holds, or was found to hold, into the history."""
        self._tell(lambda: self._merge(path, found or self.look(path)))

    def _merge(self, path: Path, found: "Incoming") -> TransferProps:
        done = take_in(found, self._store)
        self._recent.note(path)
        self._history.refresh()
        return import_props(path.name, done.new, done.known, done.changed, done.rejected)

    def _tell(self, act: Callable[[], TransferProps]) -> None:
        self._cards.transfer.render_props(_outcome(act))

    def _change(self, **changes: object) -> None:
        settings = self._settings.settings.value
        history = replace(settings.history, **changes)  # type: ignore[arg-type]
        self._settings.change(replace(settings, history=history))


def _outcome(act: Callable[[], TransferProps]) -> TransferProps:
    try:
        return act()
    except Fault as fault:
        return TransferProps(failure=str(fault))
