# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The messages above the pages: what a crash left behind, and what went wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recovery_gui.core.language import tr
from recovery_gui.presentation.shell_props import ShellProps
from recovery_gui.ui.banner import Banner
from recovery_gui.ui.parts import button, column


class Messages(QWidget):
    """Renders the offer and the notice of `ShellProps`; hidden while there is neither.

    `tab_stops` are its buttons, from top left to bottom right.
    """

    resume_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()
    undo_requested = Signal()
    backups_requested = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._resume = button(tr("Resume"), "primary", tip=tr("Go on where it stopped"))
        keep = button(tr("Keep"), tip=tr("Save what was practised"))
        discard = button(tr("Discard"), tip=tr("Leave no record"))
        self._undo = button(tr("Undo"), tip=tr("Take it back"))
        self._backups = button(tr("Backups"), tip=tr("Put a backup in the history's place"))
        close = button(tr("Close"))
        answers = (self._undo, self._backups, close)
        self.tab_stops = (self._resume, keep, discard, *answers)
        self._resume.clicked.connect(self.resume_requested)
        keep.clicked.connect(self.keep_requested)
        discard.clicked.connect(self.discard_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._backups.clicked.connect(self.backups_requested)
        close.clicked.connect(self.dismissed)
        self._offer = Banner("Offer", self._resume, keep, discard)
        self._notice = Banner("Notice", *answers)
        content = column(self._offer, self._notice, spacing=8)
        content.setContentsMargins(24, 0, 24, 8)
        self.setLayout(content)
        self.hide()

    def render_props(self, props: ShellProps) -> None:
        """Show what needs an answer."""
        self._offer.show_text(props.offer)
        self._resume.setVisible(props.can_resume)
        self._notice.show_text(props.notice)
        self._undo.setVisible(props.can_undo)
        self._backups.setVisible(props.can_restore)
        self.setVisible(bool(props.offer or props.notice))
