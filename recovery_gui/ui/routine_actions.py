# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What can be done with routines: beside the list with any, on the panel with the chosen one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recovery_gui.core.language import tr
from recovery_gui.ui.flow import wrap
from recovery_gui.ui.parts import button
from recovery_gui.ui.recent_button import RecentButton


class RoutineTools(QWidget):
    """Below the list: a new routine, routines from a file, and those that were deleted."""

    new_requested = Signal()
    import_requested = Signal()
    bin_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        new = button(tr("New routine"), "link", tip=tr("Put a routine together"))
        imported = button(tr("Import…"), "link", tip=tr("Take in routines from a file"))
        imported.setObjectName("ImportRoutines")
        imported.setAccessibleName(tr("Import routines"))
        self._bin = button(tr("Bin…"), "link", tip=tr("Bring a deleted routine back"))
        self._bin.setObjectName("DeletedRoutines")
        self._bin.setAccessibleName(tr("Deleted routines"))
        self._bin.hide()
        self.recent = RecentButton()
        self.tab_stops = (new, imported, self.recent, self._bin)
        self._bin.clicked.connect(self.bin_requested)
        new.clicked.connect(self.new_requested)
        imported.clicked.connect(self.import_requested)
        wrap(self, new, imported, self.recent, self._bin, gap=4)

    def render_bin(self, *, filled: bool) -> None:
        """Offer what was deleted, if there is any."""
        self._bin.setVisible(filled)


class RoutineActions(QWidget):
    """Below a routine's name; the program's own routines are copied, not changed."""

    edit_requested = Signal()
    duplicate_requested = Signal()
    export_requested = Signal()
    delete_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edit = button(tr("Edit"), "link", tip=tr("Change this routine"))
        duplicate = button(tr("Duplicate"), "link", tip=tr("Make one of your own of it"))
        export = button(
            tr("Export…"), "link", tip=tr("Write it to a file, with your exercises in it")
        )
        self._delete = button(
            tr("Delete"), "link", tip=tr("Take it out of the list; it can be undone")
        )
        self._edit.clicked.connect(self.edit_requested)
        duplicate.clicked.connect(self.duplicate_requested)
        export.clicked.connect(self.export_requested)
        self._delete.clicked.connect(self.delete_requested)
        self.tab_stops: list[QWidget] = [self._edit, duplicate, export, self._delete]
        names = ("EditRoutine", "DuplicateRoutine", "ExportRoutine", "DeleteRoutine")
        for made, name in zip(self.tab_stops, names, strict=True):
            made.setObjectName(name)
        wrap(self, *self.tab_stops, gap=4)

    def render_own(self, *, own: bool) -> None:
        """Offer what is the user's to do."""
        self._edit.setVisible(own)
        self._delete.setVisible(own)
