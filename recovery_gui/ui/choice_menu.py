# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Menus of choices: one of a few, or some of them; the latter stay open while one chooses."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from recovery_gui.core.override import override

CHOOSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ChoiceMenu(QMenu):
    """Once opened, deletes itself when it closes. `stays`: what is checked does not close it."""

    def __init__(self, name: str, parent: QWidget, *, stays: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "choices")
        self._stays = stays

    def offer(
        self, choices: Mapping[str, object], chosen: object, choose: Callable[[object], None]
    ) -> None:
        """One of these, by their words; `choose` is called with the one that is picked."""
        group = QActionGroup(self)
        for words, value in choices.items():
            act = group.addAction(self.addAction(words))
            act.setCheckable(True)
            act.setChecked(value == chosen)
            act.triggered.connect(lambda _on, value=value: choose(value))

    def offer_each(self, words: str, *, chosen: bool, choose: Callable[[bool], None]) -> QAction:
        """One that is checked for itself; `choose` is called with whether it is now."""
        act = self.addAction(words)
        act.setCheckable(True)
        act.setChecked(chosen)
        act.triggered.connect(lambda on: choose(on))  # noqa: PLW0108 - PySide calls a partial bare
        return act

    def open_below(self, widget: QWidget) -> None:
        """Show it under the widget whose menu it is."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(widget.mapToGlobal(QPoint(0, widget.height() + 2)))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._trigger(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in CHOOSING or not self._trigger(self.activeAction()):
            super().keyPressEvent(event)

    def _trigger(self, act: QAction | None) -> bool:
        if not self._stays or act is None or not act.isCheckable():
            return False
        act.trigger()
        return True
