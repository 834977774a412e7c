# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The cards of the Settings page on how the history is kept: copies, other machines, files."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QPushButton, QTableWidget, QWidget

from recovery_gui.core.language import source_of, tr
from recovery_gui.core.override import override
from recovery_gui.presentation.history_backup_props import BackupProps, SharingProps, TransferProps
from recovery_gui.ui.form import fill_form
from recovery_gui.ui.parts import button, card, column, label, row
from recovery_gui.ui.recent_button import RecentButton
from recovery_gui.ui.tables import fill_table, plain_table

MOST_ROWS = 6
FORMATS = (
    ("JSON…", tr("Export as JSON"), ".json"),
    ("CSV…", tr("Export as CSV"), ".csv"),
    (tr("Calendar…"), tr("Export as Calendar"), ".ics"),
)
EXPORT_NOTE = tr(
    "JSON brings everything back. CSV is for spreadsheets, the calendar for calendars."
)
IMPORT_NOTE = tr("An export, or another machine's history. What is known already stays as it is.")


class BackupCard(QFrame):
    """Renders `BackupProps`. Restoring is asked about first: what would it change?"""

    folder_requested = Signal()
    asked = Signal(Path)
    left = Signal()
    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("BackupCard")
        self.setProperty("role", "card")
        self._props = BackupProps()
        self._folder, self._words = _selectable("BackupFolder"), label("small", wrap=True)
        self._rows: QTableWidget = plain_table(
            "Backups",
            tr("Backups"),
            (tr("Made", "of a copy: when"), tr("Holds", "of a copy: what is in it")),
        )
        self._rows.horizontalHeader().setSectionResizeMode(
            0, QHeaderView.ResizeMode.ResizeToContents
        )
        self._changes = label(name="RestoreChanges", wrap=True)
        self._result = label("good", name="RestoreResult", wrap=True)
        self._failure = label("accent", name="BackupFailure", wrap=True)
        other, self._ask = (
            _named(tr("Other folder…"), "OtherBackupFolder"),
            _named(tr("Restore…"), "RestoreCopy"),
        )
        self._restore, self._leave = _named(tr("Restore now"), "RestoreNow"), _named(tr("Leave it"))
        other.clicked.connect(self.folder_requested)
        self._ask.clicked.connect(self._ask_about)
        self._leave.clicked.connect(self.left)
        self._restore.clicked.connect(self.restore_requested)
        self._question = card("notice")
        answers = row(self._restore, self._leave, -1, spacing=8)
        self._question.setLayout(column(self._changes, answers, spacing=12, margin=16))
        folder = column(self._folder, row(other, -1), spacing=8)
        copies = column(
            self._words, self._rows, row(self._ask, -1), self._question, self._result,
            self._failure, spacing=8,
        )  # fmt: skip
        fill_form(self, tr("Backups"), (tr("Folder"), folder), (tr("Copies", "backups"), copies))

    def render_props(self, props: BackupProps) -> None:
        """Show the copies, and what restoring one would change."""
        self._folder.setText(props.folder)
        self._words.setText(props.words)
        if props.rows != self._props.rows:
            fill_table(self._rows, [(one.made, one.holds) for one in props.rows])
            self._rows.selectRow(0)
        self._props = props
        self._rows.setVisible(bool(props.rows))
        lines = min(len(props.rows), MOST_ROWS) + 1
        self._rows.setFixedHeight(self._rows.verticalHeader().defaultSectionSize() * lines + 4)
        self._ask.setVisible(bool(props.rows) and props.asked is None)
        self._changes.setText("\n".join(props.changes))
        self._question.setVisible(props.asked is not None)
        for shown, text in ((self._result, props.result), (self._failure, props.failure)):
            shown.setText(text)
            shown.setVisible(bool(text))
        if props.asked is not None:
            self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_copies(self) -> None:
        """Put the keyboard on the newest copy, if there is one."""
        self._rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_about(self) -> None:
        place = self._rows.currentRow()
        if 0 <= place < len(self._props.rows):
            self.asked.emit(self._props.rows[place].path)


class SharingCard(QFrame):
    """Renders `SharingProps`."""

    folder_requested = Signal()
    read_requested = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("SharingCard")
        self.setProperty("role", "card")
        self._folder, self._words = _selectable("SharedFolder"), label("small", wrap=True)
        self._lines = label("small", name="SharingLines", wrap=True)
        self._failure = label("accent", name="SharingFailure", wrap=True)
        choose = _named(tr("Choose folder…"), "ChooseSharedFolder")
        self._read, self._stop = (
            _named(tr("Read now"), "ReadShared"),
            _named(tr("Stop", "no longer share"), "StopSharing"),
        )
        choose.clicked.connect(self.folder_requested)
        self._read.clicked.connect(self.read_requested)
        self._stop.clicked.connect(self.stopped)
        buttons = row(choose, self._read, self._stop, -1, spacing=8)
        shared = column(self._folder, buttons, self._words, self._lines, self._failure, spacing=8)
        fill_form(self, tr("Other machines"), (tr("Shared folder"), shared))

    def render_props(self, props: SharingProps) -> None:
        """Show the folder, and what was read from it last."""
        self._words.setText(props.words)
        _show_lines((self._folder, props.folder), (self._failure, props.failure))
        _show_lines((self._lines, "\n".join(props.lines)))
        self._read.setVisible(bool(props.folder))
        self._stop.setVisible(bool(props.folder))


class TransferCard(QFrame):
    """Renders `TransferProps`; `export_requested` carries the suffix of the file."""

    export_requested = Signal(str)
    import_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("TransferCard")
        self.setProperty("role", "card")
        self._words = label("good", name="TransferWords", wrap=True)
        self._lines = label("small", name="TransferLines", wrap=True)
        self._failure = label("accent", name="TransferFailure", wrap=True)
        formats = [self._format(*one) for one in FORMATS]
        self.recent = RecentButton()
        read = _named(tr("Import…"))
        read.clicked.connect(self.import_requested)
        out = column(row(*formats, -1, spacing=8), _note(EXPORT_NOTE), spacing=4)
        done = (self._words, self._lines, self._failure)
        into = column(row(read, self.recent, -1, spacing=4), _note(IMPORT_NOTE), *done, spacing=4)
        fill_form(self, tr("Out and in"), (tr("Export"), out), (tr("Import"), into))

    def render_props(self, props: TransferProps) -> None:
        """Show the outcome of the latest export or import."""
        _show_lines((self._words, props.words), (self._failure, props.failure))
        _show_lines((self._lines, "\n".join(props.lines)))

    def _format(self, text: str, spoken: str, suffix: str) -> QPushButton:
        made = _named(text, f"Export{suffix.lstrip('.').upper()}")
        made.setAccessibleName(spoken)
        made.clicked.connect(lambda: self.export_requested.emit(suffix))
        return made


class KeepingCards(QWidget):
    """All three, one below the other; `opened` when they are looked at."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.backups, self.sharing, self.transfer = BackupCard(), SharingCard(), TransferCard()
        self.setLayout(column(self.backups, self.sharing, self.transfer, spacing=16))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit()


def _show_lines(*shown: tuple[QLabel, str]) -> None:
    for line, text in shown:
        line.setText(text)
        line.setVisible(bool(text))


def _selectable(name: str) -> QLabel:
    made = label("mute", name=name, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _note(text: str) -> QLabel:
    return label("small", text=text, wrap=True)


def _named(text: str, name: str = "") -> QPushButton:
    made = button(text)
    made.setObjectName(name or source_of(text).rstrip("…").replace(" ", ""))
    return made
