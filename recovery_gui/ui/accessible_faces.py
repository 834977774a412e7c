# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What assistive technology takes our widgets for, where Qt would have it wrong.

To Qt every button that stays down is a check box, and what is painted is a "filler"; and the
action "toggle" that it offers for them moves the check mark without a click, so that nothing
follows. Here tabs are tabs, one of a few is a radio button, a picture is a picture, and each is
pressed as with a finger.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QPushButton,
    QRadioButton,
    QWidget,
)

from recovery_gui.core.override import override

PRESS = "Press"  # Qt's own name of the action.
# What a class of widgets is, by its attribute FACE: the modules of the first paint do without this.
ROLES = {
    "tab": QAccessible.Role.PageTab,
    "picture": QAccessible.Role.Graphic,
    "chart": QAccessible.Role.Chart,
    "page": QAccessible.Role.Grouping,
}
_installed: list[bool] = []


class Face(QAccessibleWidget):
    """A widget in a role of its own; a button among them is pressed by a click."""

    @override
    def actionNames(self) -> list[str]:
        return [PRESS, *super().actionNames()] if self._button else super().actionNames()

    @override
    def doAction(self, name: str) -> None:
        if name == PRESS and self._button is not None:
            self._button.click()
        else:
            super().doAction(name)

    @override
    def role(self) -> QAccessible.Role:
        given = super().role()
        if given is not QAccessible.Role.Button or self._button is None:
            return given
        if self._button.group() is not None:
            return QAccessible.Role.RadioButton
        return QAccessible.Role.CheckBox if self._button.isCheckable() else given

    @override
    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        if kind is QAccessible.Text.Name and not said and self._button is not None:
            return self._button.text()
        return said

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        if self._is_part_of_a_picture:
            state.invisible, state.focusable = 1, 0
        if self._button is not None and self._button.isCheckable():
            checked = int(self._button.isChecked())
            state.checkable, state.checked = 1, checked
            if self.role() == QAccessible.Role.PageTab:
                state.selectable, state.selected = 1, checked
        return state

    @property
    def _is_part_of_a_picture(self) -> bool:
        """Painted by another widget, which has the words for it."""
        widget = self.object()
        return isinstance(widget, QWidget) and widget.graphicsProxyWidget() is not None

    @property
    def _button(self) -> QAbstractButton | None:
        widget = self.object()
        return widget if isinstance(widget, QAbstractButton) else None


def give_faces() -> None:
    """Give our widgets their faces from now on; at most once in a process."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_face_of)


def _face_of(_kind: str, widget: QObject | None) -> QAccessibleWidget | None:
    """Every button has one: what it is may be decided after it is first asked."""
    if not isinstance(widget, QWidget):
        return None
    role = ROLES.get(getattr(widget, "FACE", ""))
    if role is None and isinstance(widget, QPushButton | QRadioButton):
        role = QAccessible.Role.Button
    return None if role is None else Face(widget, role)
